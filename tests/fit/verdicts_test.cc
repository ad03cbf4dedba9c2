// Requirement lines against what a person has: every row of verdicts.tsv.
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "fit/evaluate.h"
#include "profile/derive.h"
#include "requirement/necessity.h"
#include "requirement/reader.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr Date kToday{2026, 11, 26};

std::vector<std::string> Split(const std::string& text, const std::string& separator) {
  std::vector<std::string> parts;
  size_t at = 0;
  while (true) {
    const size_t end = text.find(separator, at);
    parts.emplace_back(text.substr(at, end == std::string::npos ? end : end - at));
    if (end == std::string::npos) return parts;
    at = end + separator.size();
  }
}

Profile ProfileOf(const std::string& pieces) {
  ProfileForm form;
  for (const std::string& piece : Split(pieces, "; ")) {
    const size_t colon = piece.find(": ");
    if (colon == std::string::npos) continue;
    const std::string key = piece.substr(0, colon);
    const FormText text{piece.substr(colon + 2), 1};
    if (key == "skills") form.skills.push_back(text);
    if (key == "edu") form.education.push_back(text);
    if (key == "cert") form.certificates.push_back(text);
    if (key == "lang") form.languages.push_back(text);
    if (key == "summary") form.summary.push_back(text);
    if (key == "other") form.other.push_back(text);
    const bool job = key.starts_with("job ");
    if (job || key.starts_with("project ")) {
      FormEntry entry;
      entry.period = {key.substr(key.find(' ') + 1), 1};
      entry.lines.push_back(text);
      if (job) entry.title = {"백엔드 개발자", 1};
      (job ? form.jobs : form.projects).push_back(std::move(entry));
    }
  }
  return DeriveProfile(form, BuiltInSkills(), {"test", kToday});
}

Posting PostingOf(const std::string& section, const std::string& line) {
  RequirementReader reader(BuiltInSkills());
  Requirement requirement;
  requirement.text = line;
  requirement.section = section == "P" ? SectionKind::kPreferred : SectionKind::kRequirements;
  requirement.necessity = section == "P" ? Necessity::kPreferred : Necessity::kRequired;
  std::vector<SkillMention> mentions;
  reader.Read({line, {0, static_cast<uint32_t>(line.size())}, 1}, requirement, mentions);
  Posting posting;
  // Years count in the posting's own work, which all the jobs are.
  posting.role = "backend";
  posting.requirements.push_back(std::move(requirement));
  return posting;
}

TEST(Verdicts, EveryRowHolds) {
  std::ifstream in(std::string(GONGGO_SOURCE_DIR) + "/tests/fit/verdicts.tsv");
  std::string line;
  size_t rows = 0;
  for (int number = 1; std::getline(in, line); ++number) {
    if (line.empty() || line[0] == '#') continue;
    const std::vector<std::string> cells = Split(line, "\t");
    ASSERT_EQ(cells.size(), 4U) << "verdicts.tsv:" << number;
    ++rows;
    const PostingFit fit =
        EvaluateFit(ProfileOf(cells[2]), PostingOf(cells[0], cells[1]), BuiltInSkills());
    std::string shown;
    for (const FitItem& item : fit.items) {
      if (!shown.empty()) shown += ' ';
      shown += Id(item.verdict);
    }
    EXPECT_EQ(shown, cells[3]) << "verdicts.tsv:" << number << ": " << cells[1] << " <- "
                               << cells[2];
  }
  EXPECT_GE(rows, 200U);
}

}  // namespace
}  // namespace gonggo

#include "vault/link_note.h"

#include <algorithm>

#include "model/labels.h"
#include "vault/plain_text.h"

namespace gonggo {
namespace {

// The skills that say what a company is about; the rest stands in its postings.
constexpr size_t kMostSkills = 20;

// "[[note|words]]"; the words alone where there is no note, or no link can name it.
std::string LinkTo(const std::string& note, const std::string& words) {
  if (note.empty() || note.find_first_of("[]|#^") != std::string::npos) {
    return PlainForVault(words);
  }
  const std::string shown = LinkName(words);
  return "[[" + note + (shown.empty() ? "" : "|" + shown) + "]]";
}

std::string Line(const LinkedPosting& posting, const std::string& words) {
  std::string line = "- " + LinkTo(posting.note, words);
  if (!posting.deadline.empty()) line += " · " + PlainForVault(posting.deadline);
  return line + '\n';
}

}  // namespace

std::string CompanyRegion(std::string_view name, std::span<const LinkedPosting> postings,
                          std::vector<std::pair<std::string, uint64_t>> skills) {
  std::string out = "# " + PlainForVault(name) + "\n\n";
  out += "## 공고 " + std::to_string(postings.size()) + "건\n\n";
  for (const LinkedPosting& posting : postings) out += Line(posting, posting.title);
  std::sort(skills.begin(), skills.end(), [](const auto& a, const auto& b) {
    return a.second != b.second ? a.second > b.second : a.first < b.first;
  });
  if (skills.size() > kMostSkills) skills.resize(kMostSkills);
  if (skills.empty()) return out;
  out += "\n## 기술\n\n";
  for (const auto& [skill, count] : skills) {
    out += "- [[" + skill + "]] " + std::to_string(count) + "건\n";
  }
  return out;
}

std::string SkillRegion(std::string_view name, std::span<const LinkedPosting> postings) {
  std::string out = "# " + PlainForVault(name) + "\n";
  for (const Necessity necessity :
       {Necessity::kRequired, Necessity::kPreferred, Necessity::kMentioned}) {
    std::string lines;
    size_t count = 0;
    for (const LinkedPosting& posting : postings) {
      if (posting.necessity != necessity) continue;
      lines += Line(posting, posting.company + " · " + posting.title);
      ++count;
    }
    if (count == 0) continue;
    out += "\n## " + std::string(Label(necessity, Language::kKorean)) + ' ' +
           std::to_string(count) + "건\n\n" + lines;
  }
  return out;
}

}  // namespace gonggo

// What must be true of the profile that any two of examples/profiles make together.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "document/read.h"
#include "profile/form_merge.h"
#include "profile/form_yaml.h"
#include "profile/json_resume.h"
#include "profile/resume_reader.h"

namespace gonggo {
namespace {

namespace fs = std::filesystem;

struct Resume {
  std::string name;
  ProfileForm form;
};

ProfileForm FormOf(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  if (LooksLikeJsonObject(bytes)) return CleanForm(ReadJsonResume(bytes).value());
  const std::vector<Document> documents =
      ReadDocuments(bytes, {.name = path.filename().string(), .format = {}});
  return CleanForm(ReadResume(documents.at(0)).form);
}

std::vector<Resume> Resumes() {
  std::vector<Resume> resumes;
  for (const fs::directory_entry& entry : fs::directory_iterator(GONGGO_PROFILES)) {
    if (entry.is_regular_file() && entry.path().extension() != ".py")
      resumes.push_back({entry.path().filename().string(), FormOf(entry.path())});
  }
  std::sort(resumes.begin(), resumes.end(),
            [](const Resume& a, const Resume& b) { return a.name < b.name; });
  return resumes;
}

// A text with the part that it stands under: "skills: Java",
// "jobs: 물결상점 | 2021.03 > Kafka 도입".
using Lines = std::vector<std::string>;

void AppendTexts(const std::string& part, const std::vector<FormText>& texts, Lines& lines) {
  for (const FormText& text : texts) lines.push_back(part + text.text);
}

void AppendEntries(const std::string& part, const std::vector<FormEntry>& entries, Lines& lines) {
  for (const FormEntry& entry : entries) {
    // What makes two entries the same: form_merge.h.
    const std::string& name =
        entry.organisation.empty() ? entry.title.text : entry.organisation.text;
    std::string begin = entry.period.text.substr(0, entry.period.text.find('~'));
    while (begin.ends_with(' ')) begin.pop_back();
    const std::string head = part + name + " | " + begin;
    lines.push_back(head);
    AppendTexts(head + " > ", entry.lines, lines);
    AppendEntries(head + " > ", entry.projects, lines);
  }
}

Lines LinesOf(const ProfileForm& form) {
  Lines lines;
  AppendTexts("summary: ", form.summary, lines);
  AppendEntries("jobs: ", form.jobs, lines);
  AppendEntries("projects: ", form.projects, lines);
  AppendTexts("education: ", form.education, lines);
  AppendTexts("certificates: ", form.certificates, lines);
  AppendTexts("languages: ", form.languages, lines);
  AppendTexts("skills: ", form.skills, lines);
  AppendTexts("other: ", form.other, lines);
  std::sort(lines.begin(), lines.end());
  lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
  return lines;
}

Lines Both(const ProfileForm& first, const ProfileForm& second) {
  const Lines a = LinesOf(first);
  const Lines b = LinesOf(second);
  Lines both;
  std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
  return both;
}

TEST(ExampleProfiles, AnyTwoTogetherHoldTheLinesOfBothEachUnderItsOwnPart) {
  const std::vector<Resume> resumes = Resumes();
  ASSERT_GE(resumes.size(), 10U);
  for (const Resume& first : resumes) {
    for (const Resume& second : resumes) {
      SCOPED_TRACE(first.name + ", then " + second.name);
      const auto merged = MergeForm(WriteForm(first.form), second.form);
      if (!merged) {
        ADD_FAILURE() << merged.error().message;
        continue;
      }
      EXPECT_EQ(merged->left_out, Lines());
      const ProfileForm form = ReadForm(merged->yaml).value();
      EXPECT_EQ(LinesOf(form), Both(first.form, second.form));
      const ProfileForm& person = first.form.person.empty() ? second.form : first.form;
      EXPECT_EQ(form.person.text, person.person.text);
      const ProfileForm& served = first.form.military.empty() ? second.form : first.form;
      EXPECT_EQ(form.military.text, served.military.text);
      EXPECT_EQ(MergeForm(merged->yaml, second.form).value().yaml, merged->yaml);
    }
  }
}

}  // namespace
}  // namespace gonggo

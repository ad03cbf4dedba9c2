// The example résumés: the same person in five formats shows the same, and nobody is read wrongly.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <string>

#include "document/read.h"
#include "profile/derive.h"
#include "profile/form_yaml.h"
#include "profile/json_resume.h"
#include "profile/resume_reader.h"

namespace gonggo {
namespace {

namespace fs = std::filesystem;

constexpr Date kToday{2026, 11, 26};

Profile Read(const std::string& name) {
  std::ifstream file(std::string(GONGGO_SOURCE_DIR) + "/examples/profiles/" + name,
                     std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  EXPECT_FALSE(bytes.empty()) << name;
  ProfileForm form;
  if (LooksLikeJsonObject(bytes)) {
    form = ReadJsonResume(bytes).value();
  } else {
    ReadHint hint;
    hint.name = name;
    form = ReadResume(ReadDocuments(bytes, hint).front()).form;
  }
  // What is kept is the file, so what it says must be the same.
  const auto again = ReadForm(WriteForm(form));
  EXPECT_TRUE(again) << name << ": " << again.error().message;
  return DeriveProfile(*again, BuiltInSkills(), {name, kToday});
}

double F1(const std::set<std::string>& a, const std::set<std::string>& b) {
  size_t both = 0;
  for (const std::string& id : a) both += b.count(id);
  return 2.0 * static_cast<double>(both) / static_cast<double>(a.size() + b.size());
}

std::set<std::string> SkillsOf(const Profile& profile) {
  std::set<std::string> ids;
  for (const ProfileSkill& skill : profile.skills) ids.insert(skill.id);
  return ids;
}

TEST(ExampleProfiles, OnePersonInFiveFormats) {
  std::map<std::string, Profile> people;
  for (const char* suffix : {"md", "json", "txt", "html", "docx"})
    people.emplace(suffix, Read(std::string("backend-haram.") + suffix));
  for (const auto& [a, first] : people) {
    EXPECT_EQ(first.months, 55) << a;
    EXPECT_EQ(first.military, a == "json" ? Military::kUnknown : Military::kCompleted) << a;
    ASSERT_EQ(first.education.size(), 1U) << a;
    EXPECT_EQ(first.education.front().degree, Education::kBachelor) << a;
    EXPECT_GE(first.achievements.size(), 4U) << a;
    for (const auto& [b, second] : people) {
      EXPECT_GE(F1(SkillsOf(first), SkillsOf(second)), 0.95) << a << ' ' << b;
      for (const ProfileSkill& skill : first.skills) {
        for (const ProfileSkill& other : second.skills) {
          if (skill.id != other.id) continue;
          EXPECT_NEAR(SkillMonths(skill).value_or(0), SkillMonths(other).value_or(0), 1)
              << skill.id << ' ' << a << ' ' << b;
        }
      }
    }
  }
}

TEST(ExampleProfiles, YearsAndDegreesOfEverybody) {
  const struct {
    const char* name;
    std::optional<int> months;
    size_t jobs;
    Education degree;
    const char* skill;
    int skill_months;
  } rows[] = {
      {"frontend-yuna.md", 72, 2, Education::kAssociate, "react", 55},
      {"data-jiho.json", 71, 2, Education::kMaster, "tableau", 65},
      {"mobile-daon.txt", 94, 2, Education::kBachelor, "kotlin", 36},
      {"infra-sora.pdf", 118, 2, Education::kBachelor, "kubernetes", 68},
      {"pm-seungwoo.html", 115, 2, Education::kBachelor, "jira", 71},
      {"designer-bomi.docx", 62, 2, Education::kBachelor, "figma", 40},
      {"career-changer-minseo.md", 99, 2, Education::kBachelor, "spring_boot", 18},
      {"newcomer-taeo.txt", std::nullopt, 0, Education::kBachelor, "mysql", 4},
      {"backend-haram.md", 55, 2, Education::kBachelor, "kafka", 27},
  };
  for (const auto& row : rows) {
    const Profile profile = Read(row.name);
    if (row.months) {
      EXPECT_NEAR(profile.months.value_or(0), *row.months, 1) << row.name;
    } else {
      EXPECT_FALSE(profile.months) << row.name;
    }
    size_t jobs = 0;
    for (const ProfileEntry& entry : profile.entries)
      jobs += entry.part == ProfilePart::kJob ? 1 : 0;
    EXPECT_EQ(jobs, row.jobs) << row.name;
    ASSERT_FALSE(profile.education.empty()) << row.name;
    EXPECT_EQ(profile.education.front().degree, row.degree) << row.name;
    bool found = false;
    for (const ProfileSkill& skill : profile.skills) {
      if (skill.id != row.skill) continue;
      found = true;
      EXPECT_NEAR(SkillMonths(skill).value_or(0), row.skill_months, 1) << row.name;
    }
    EXPECT_TRUE(found) << row.name << ' ' << row.skill;
    EXPECT_TRUE(profile.diagnostics.empty())
        << row.name << ": " << profile.diagnostics.front().message;
    for (const ProfileSkill& skill : profile.skills) {
      for (const ProfileEvidence& at : skill.evidence)
        EXPECT_LE(at.at.end, profile.lines[at.line].text.size()) << row.name;
    }
  }
}

}  // namespace
}  // namespace gonggo

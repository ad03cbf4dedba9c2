#include "fit/blockers.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "fit/evaluate.h"

namespace gonggo {
namespace {

// Required certificates on these lines, one condition each.
Posting Requiring(const std::vector<uint32_t>& lines) {
  Posting posting;
  for (const uint32_t line : lines) {
    Requirement requirement;
    requirement.line = requirement.line_end = line;
    Alternative certificate;
    certificate.kind = ConditionKind::kCertificate;
    certificate.value = "eip";
    certificate.surface = "정보처리기사";
    certificate.at = {line, 0, 18};
    requirement.conditions = {{Necessity::kRequired, 1, false, {certificate}}};
    posting.requirements.push_back(std::move(requirement));
  }
  return posting;
}

Posting WithLicence(Posting posting, uint32_t line) {
  posting.eligibility.push_back(Eligibility::kLicence);
  posting.evidence["eligibility"].push_back({line, 3, 12});
  return posting;
}

// "<kind> <line of the posting>"
std::vector<std::string> Found(const Posting& posting, const Profile& profile = {}) {
  std::vector<std::string> found;
  for (const FitBlocker& blocker : EvaluateFit(profile, posting, BuiltInSkills()).blockers)
    found.push_back(std::string(Id(blocker.kind)) + ' ' + std::to_string(blocker.posting.line));
  return found;
}

using Words = std::vector<std::string>;

TEST(FindBlockers, SaysALineOnce) {
  EXPECT_EQ(Found(Requiring({15})), Words{"licence 15"});
  EXPECT_EQ(Found(WithLicence({}, 15)), Words{"licence 15"});
  EXPECT_EQ(Found(WithLicence(Requiring({15}), 15)), Words{"licence 15"});
  EXPECT_EQ(Found(Requiring({15, 15})), Words{"licence 15"});
}

TEST(FindBlockers, SaysEachLineThatAsksForOne) {
  EXPECT_EQ(Found(Requiring({15, 17})), (Words{"licence 15", "licence 17"}));
  EXPECT_EQ(Found(WithLicence(Requiring({15}), 16)), (Words{"licence 15", "licence 16"}));
}

TEST(FindBlockers, OfOneLineEachKindIsSaid) {
  Posting posting = WithLicence(Requiring({15}), 15);
  posting.eligibility.push_back(Eligibility::kMilitary);
  posting.evidence["eligibility"].push_back({15, 20, 30});
  EXPECT_EQ(Found(posting), (Words{"licence 15", "military 15"}));
}

// "개발 경력 만 5년 이상", as one condition.
Posting AskingForYears() {
  Posting posting;
  posting.role = "backend";
  Requirement requirement;
  requirement.line = requirement.line_end = 7;
  Alternative years;
  years.kind = ConditionKind::kYears;
  years.value = "5-";
  years.at = {7, 0, 6};
  requirement.conditions = {{Necessity::kRequired, 1, false, {years}}};
  posting.requirements.push_back(std::move(requirement));
  return posting;
}

bool IsBlockedFor(const Profile& profile) {
  return IsBlocked(EvaluateFit(profile, AskingForYears(), BuiltInSkills()));
}

TEST(FindBlockers, StudiesOrProjectsAndNoJobAreNoYears) {
  Profile student;
  student.education.push_back({Education::kBachelor, StudyStatus::kExpected, {}});
  EXPECT_TRUE(IsBlockedFor(student));
  Profile maker;
  maker.entries.emplace_back().part = ProfilePart::kProject;
  EXPECT_TRUE(IsBlockedFor(maker));
}

TEST(FindBlockers, NothingIsCertainWhereNoYearsAreKnown) {
  EXPECT_FALSE(IsBlockedFor({}));
  Profile skilled;
  skilled.skills.push_back({"java", "Java", {}, {}, std::nullopt});
  EXPECT_FALSE(IsBlockedFor(skilled));
  Profile undated;
  undated.education.push_back({Education::kBachelor, StudyStatus::kGraduated, {}});
  undated.entries.emplace_back().part = ProfilePart::kJob;
  EXPECT_FALSE(IsBlockedFor(undated));
  undated.stated_months = 72;
  EXPECT_FALSE(IsBlockedFor(undated));
}

// What the user corrected has no evidence, and is what counts.
TEST(FindBlockers, TheUsersOwnYearsStandInPlaceOfALine) {
  const auto asked = [](const Posting& posting) {
    std::vector<std::string> values;
    for (const FitItem& item : EvaluateFit({}, posting, BuiltInSkills()).items) {
      for (const Alternative& a : item.condition.alternatives) {
        if (a.kind == ConditionKind::kYears) values.push_back(a.value);
      }
    }
    return values;
  };
  Posting posting = AskingForYears();
  ASSERT_EQ(asked(posting).size(), 1U);
  const Words line = asked(posting);
  posting.experience = Experience{9, 10, false};
  posting.evidence["experience"] = {{3, 0, 3}};
  EXPECT_EQ(asked(posting), line);
  posting.evidence.erase("experience");
  EXPECT_EQ(asked(posting), Words{"9-10"});
  posting.experience = Experience{0, 0, true};
  EXPECT_EQ(asked(posting), Words{});
}

}  // namespace
}  // namespace gonggo

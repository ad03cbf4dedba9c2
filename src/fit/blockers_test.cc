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

// A job that nobody does without a licence asks for it in its title.
TEST(FindBlockers, TheTitlesJobAsksForItsLicence) {
  const auto titled = [](const char* title, const char* role) {
    Posting posting;
    posting.title = title;
    posting.role = role;
    posting.evidence["title"].push_back({1, 0, 3});
    return posting;
  };
  EXPECT_EQ(Found(titled("치과위생사 모집", "medical")), Words{"licence 1"});
  EXPECT_EQ(Found(titled("병동 간호사", "medical")), Words{"licence 1"});
  EXPECT_EQ(Found(titled("간호사 앱 개발자", "software")), Words{});
  EXPECT_EQ(Found(titled("원무과 직원", "medical")), Words{});
  Profile nurse;
  nurse.skills.push_back({"cert_nurse", "Registered Nurse License", {}, {}, std::nullopt});
  EXPECT_EQ(Found(titled("병동 간호사", "medical"), nurse), Words{});
  EXPECT_EQ(Found(titled("간호사·간호조무사 모집", "medical"), nurse), Words{});
  EXPECT_EQ(Found(titled("치과위생사 모집", "medical"), nurse), Words{"licence 1"});
  Profile worked;
  worked.lines.push_back({"물결치과 치과위생사", 1, ProfilePart::kJob, -1});
  EXPECT_EQ(Found(titled("치과위생사 모집", "medical"), worked), Words{});
}

// Who drives with a licence of the second class has none of the first, whatever it implies.
TEST(FindBlockers, AnotherClassOfALicenceIsNoPartOfIt) {
  Profile driver;
  driver.skills.push_back({"cert_driving_2", "", {}, {}, std::nullopt});
  Posting posting = Requiring({15});
  posting.requirements.front().conditions.front().alternatives.front().value = "cert_driving_1";
  const PostingFit fit = EvaluateFit(driver, posting, BuiltInSkills());
  ASSERT_EQ(fit.items.size(), 1U);
  EXPECT_EQ(fit.items.front().verdict, Verdict::kMissing);
  EXPECT_EQ(Found(posting, driver), Words{"licence 15"});
  driver.skills.front().id = "cert_driving_license";
  EXPECT_EQ(EvaluateFit(driver, posting, BuiltInSkills()).items.front().verdict, Verdict::kPartly);
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

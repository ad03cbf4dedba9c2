#include "fit/testing/random_cases.h"

#include <algorithm>
#include <array>

namespace gonggo::testing {
namespace {

// Related ones among them: implied, close, of one family; 서비스 운영 and the like are general.
constexpr std::array<std::string_view, 28> kSkills = {
    "java",         "kotlin",     "spring",       "spring_boot", "jpa",
    "mysql",        "postgresql", "redis",        "kafka",       "aws",
    "google_cloud", "amazon_ec2", "docker",       "kubernetes",  "react",
    "vue",          "python",     "django",       "fastapi",     "typescript",
    "javascript",   "figma",      "git",          "dashboard",   "service_operation",
    "express",      "flask",      "no_such_skill"};
// Of one family, and most build on one thing.
constexpr std::array<std::string_view, 3> kFrameworks = {"django", "fastapi", "flask"};
constexpr std::array<std::string_view, 5> kFamilies = {
    "programming_language", "relational_database", "cloud", "it_certificate", "message_broker"};
constexpr std::array<std::string_view, 2> kCertificates = {"cert_sqld",
                                                           "cert_info_processing_engineer"};
constexpr std::array<std::string_view, 4> kLanguages = {"english", "toeic", "jlpt", "japanese"};
constexpr std::array<std::string_view, 3> kTraits = {"communication", "responsibility",
                                                     "collaboration"};
constexpr std::array<std::string_view, 5> kYears = {"1-", "3-", "5-10", "-3", "0.5-"};
constexpr std::array<std::string_view, 4> kDegrees = {"any", "bachelor", "master", "associate"};

}  // namespace

uint32_t RandomCases::Below(uint32_t bound) { return static_cast<uint32_t>(random_() % bound); }

std::string RandomCases::OneSkill() { return std::string(kSkills[Below(kSkills.size())]); }

Condition RandomCases::OneCondition(Requirement& requirement) {
  Condition condition;
  condition.necessity = Below(3) == 0 ? Necessity::kPreferred : Necessity::kRequired;
  condition.open = Below(5) == 0;
  const uint32_t count = Below(3) == 0 ? 1 + Below(3) : 1;
  for (uint32_t i = 0; i < count; ++i) {
    Alternative a;
    a.at.begin = static_cast<uint32_t>(10 * requirement.conditions.size()) + i;
    switch (Below(12)) {
      case 0:
        a.kind = ConditionKind::kFamily;
        a.value = kFamilies[Below(kFamilies.size())];
        break;
      case 1:
        a.kind = ConditionKind::kYears;
        a.value = kYears[Below(kYears.size())];
        requirement.years.push_back(
            {std::nullopt, std::nullopt,
             Below(2) == 0 ? std::optional<std::string>(OneSkill()) : std::nullopt, a.at});
        if (Below(3) == 0) {
          a.surface = "1년 이상";
          requirement.text = "결제 도메인 경험 1년 이상";
        }
        break;
      case 2:
        a.kind = Below(2) == 0 ? ConditionKind::kDegree : ConditionKind::kEquivalent;
        if (a.kind == ConditionKind::kDegree) a.value = kDegrees[Below(kDegrees.size())];
        if (a.kind == ConditionKind::kDegree && Below(3) == 0) {
          a.surface = "학사";
          requirement.text = Below(2) == 0 ? "컴퓨터공학 관련 학과 학사" : "컴퓨터공학 전공 학사";
        }
        break;
      case 3:
        a.kind = ConditionKind::kCertificate;
        a.value = kCertificates[Below(kCertificates.size())];
        break;
      case 4: {
        a.kind = ConditionKind::kLanguage;
        a.value = kLanguages[Below(kLanguages.size())];
        a.surface = a.value;
        constexpr std::string_view kLevels[] = {"", " 800", " 비즈니스 수준", " B1"};
        requirement.text = a.value + std::string(kLevels[Below(4)]);
        break;
      }
      default:
        a.value = condition.open && Below(2) == 0
                      ? std::string(kFrameworks[Below(kFrameworks.size())])
                      : OneSkill();
        if (Below(8) == 0) {
          // Words that name a family as well.
          a.value = "rdbms";
          a.surface = "관계형 데이터베이스";
        }
        break;
    }
    const bool there = std::any_of(
        condition.alternatives.begin(), condition.alternatives.end(),
        [&a](const Alternative& other) { return other.kind == a.kind && other.value == a.value; });
    if (!there) condition.alternatives.push_back(std::move(a));
  }
  condition.at_least = Below(6) == 0 ? 2 : 1;
  return condition;
}

Posting RandomCases::OnePosting() {
  Posting posting;
  const uint32_t lines = 1 + Below(4);
  for (uint32_t i = 0; i < lines; ++i) {
    Requirement requirement;
    if (Below(10) == 0) requirement.section = SectionKind::kDuties;
    const uint32_t conditions = Below(8) == 0 ? 0 : 1 + Below(Below(4) == 0 ? 5 : 2);
    for (uint32_t c = 0; c < conditions; ++c) {
      Condition condition = OneCondition(requirement);
      requirement.conditions.push_back(std::move(condition));
    }
    if (Below(6) == 0) requirement.traits.emplace_back(kTraits[Below(kTraits.size())]);
    posting.requirements.push_back(std::move(requirement));
  }
  if (Below(4) == 0) posting.experience = Experience{Below(8) * 0.5, std::nullopt, Below(3) == 0};
  if (Below(6) == 0) posting.education = Education::kBachelor;
  if (Below(6) == 0) posting.eligibility.push_back(Eligibility::kMilitary);
  return posting;
}

Period RandomCases::OnePeriod() {
  const auto begin = MonthNumber(2018, 1) + static_cast<int32_t>(Below(84));
  return {begin, begin + static_cast<int32_t>(Below(40)), false, false};
}

ProfileSkill RandomCases::OneProfileSkill() {
  ProfileSkill skill;
  const uint32_t which = Below(10);
  skill.id = which == 0   ? std::string(kCertificates[Below(kCertificates.size())])
             : which == 1 ? std::string(kLanguages[Below(kLanguages.size())])
                          : OneSkill();
  skill.name = skill.id;
  if (Below(2) == 0) skill.periods.push_back(OnePeriod());
  if (Below(5) == 0) skill.stated_months = static_cast<int>(Below(60));
  return skill;
}

Profile RandomCases::OneProfile() {
  Profile profile;
  const uint32_t skills = Below(8);
  for (uint32_t i = 0; i < skills; ++i) profile = WithMore(profile);
  if (Below(3) > 0) profile.months = static_cast<int>(Below(120));
  const uint32_t more = Below(4);
  for (uint32_t i = 0; i < more; ++i) profile = WithMore(profile);
  constexpr Military kMilitary[] = {Military::kUnknown, Military::kCompleted, Military::kNotServed};
  profile.military = kMilitary[Below(3)];
  return profile;
}

Profile RandomCases::WithMore(const Profile& profile) {
  Profile more = profile;
  switch (Below(9)) {
    case 0:
      more.families.push_back({std::string(kFamilies[Below(kFamilies.size())]), {}});
      break;
    case 1: {
      constexpr std::string_view kFields[] = {"졸업", "컴퓨터공학과 졸업", "철학과 졸업"};
      more.lines.push_back({std::string(kFields[Below(3)]), 1, ProfilePart::kEducation, -1});
      more.education.push_back({Below(2) == 0 ? Education::kBachelor : Education::kMaster,
                                Below(3) == 0 ? StudyStatus::kEnrolled : StudyStatus::kGraduated,
                                {static_cast<uint32_t>(more.lines.size() - 1), {}}});
      break;
    }
    case 2:
      if (Below(3) == 0) {
        more.scores.push_back({"english", Below(2) == 0 ? "A2" : "비즈니스 수준", {}});
      } else {
        more.scores.push_back({"toeic", std::to_string(600 + 10 * Below(39)), {}});
      }
      break;
    case 3:
      more.traits.push_back({std::string(kTraits[Below(kTraits.size())]), {}});
      break;
    case 4:
      more.months = more.months.value_or(0) + static_cast<int>(Below(30));
      break;
    case 5: {
      // A project, whose months are no years of work.
      more.lines.push_back(
          {"결제 API 개편", 1, ProfilePart::kProject, static_cast<int32_t>(more.entries.size())});
      more.entries.push_back({ProfilePart::kProject,
                              "",
                              "",
                              OnePeriod(),
                              -1,
                              {static_cast<uint32_t>(more.lines.size() - 1)}});
      break;
    }
    default: {
      ProfileSkill skill = OneProfileSkill();
      const auto there =
          std::find_if(more.skills.begin(), more.skills.end(),
                       [&skill](const ProfileSkill& other) { return other.id == skill.id; });
      if (there == more.skills.end()) {
        more.skills.push_back(std::move(skill));
      } else {
        there->periods.insert(there->periods.end(), skill.periods.begin(), skill.periods.end());
      }
      break;
    }
  }
  return more;
}

}  // namespace gonggo::testing

// Profile: what one person's résumé shows. Plain values; unknown is nullopt or an empty list.
//
// A profile is derived from the user's own profile file (profile/form.h): `lines` are the texts
// that stand in it, and everything else points into them, so that every value can show the words it
// was read from. The JSON form is profile_json.h. Thread-compatible.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/span.h"
#include "model/diagnostic.h"
#include "model/posting.h"

namespace gonggo {

// Version of the JSON form.
inline constexpr int kProfileSchemaVersion = 1;

enum class ProfilePart : uint8_t {
  kSummary,
  kJob,
  kProject,
  kEducation,
  kCertificate,
  kLanguage,
  kSkills,
  kMilitary,
  kOther,  // awards, training, activities
};

// One text of the profile file: a line of a résumé as its author wrote it.
struct ProfileLine {
  std::string text;
  uint32_t number = 0;  // 1-based line of the profile file
  ProfilePart part = ProfilePart::kOther;
  int32_t entry = -1;  // index into Profile::entries; -1: of no job and no project

  friend bool operator==(const ProfileLine&, const ProfileLine&) = default;
};

// Characters of a line: lines[line].text[at].
struct ProfileEvidence {
  uint32_t line = 0;  // index into Profile::lines
  Span at;

  friend bool operator==(const ProfileEvidence&, const ProfileEvidence&) = default;
};

// Months from January of the year 0, both ends included: 2021.03 ~ 2023.05 are 27 months.
struct Period {
  int32_t begin = 0;
  int32_t end = 0;          // the month of Profile::as_of where it goes on
  bool ongoing = false;     // "현재", "present"
  bool years_only = false;  // the months are not written: counted as the difference of the years

  friend bool operator==(const Period&, const Period&) = default;
};

[[nodiscard]] constexpr int32_t MonthNumber(int year, int month) { return year * 12 + month - 1; }

// How many months the periods cover; a month that several cover counts once.
[[nodiscard]] int CoveredMonths(std::vector<Period> periods);

// A job or a project.
struct ProfileEntry {
  ProfilePart part = ProfilePart::kJob;  // kJob or kProject
  std::string organisation;              // empty where none is written
  std::string title;                     // position, or the project's name
  std::optional<Period> period;          // its own; a project inside a job may have none
  int32_t parent = -1;                   // index of the job that a project belongs to
  std::vector<uint32_t> lines;           // indexes into Profile::lines, title and period included

  friend bool operator==(const ProfileEntry&, const ProfileEntry&) = default;
};

struct ProfileSkill {
  std::string id;
  std::string name;
  std::vector<ProfileEvidence> evidence;  // every place that names it, in order
  // The periods of the jobs and projects that name it; may overlap.
  std::vector<Period> periods;
  // What the person states (skill_years, "Java 5년"); counts where it is more than the periods
  // show.
  std::optional<int> stated_months;

  friend bool operator==(const ProfileSkill&, const ProfileSkill&) = default;
};

// Words for a whole family of skills, of which no member is named ("관계형 데이터베이스").
struct ProfileFamily {
  std::string id;
  ProfileEvidence at;

  friend bool operator==(const ProfileFamily&, const ProfileFamily&) = default;
};

enum class StudyStatus : uint8_t { kGraduated, kExpected, kEnrolled, kLeft };

struct ProfileEducation {
  Education degree = Education::kHighSchool;  // never kAny
  StudyStatus status = StudyStatus::kGraduated;
  ProfileEvidence at;

  friend bool operator==(const ProfileEducation&, const ProfileEducation&) = default;
};

// A test of a language with its result, or a language with the level that is stated: "TOEIC 905",
// "OPIc IH", "JLPT N1", "독일어 A1".
struct ProfileScore {
  std::string test;   // id of the skill: "toeic", "german"
  std::string level;  // as it is written: "905", "IH", "비즈니스 수준"
  ProfileEvidence at;

  friend bool operator==(const ProfileScore&, const ProfileScore&) = default;
};

enum class Military : uint8_t {
  kUnknown,
  kCompleted,
  kExempt,
  kServing,
  kNotServed,
  kNotApplicable,
};

struct ProfileTrait {
  std::string id;
  ProfileEvidence at;

  friend bool operator==(const ProfileTrait&, const ProfileTrait&) = default;
};

// A line of a job or project that says by how much: "420ms에서 95ms로", "매출 30% 증가".
struct Achievement {
  uint32_t line = 0;          // index into Profile::lines
  std::vector<Span> numbers;  // of that line's text, units included

  friend bool operator==(const Achievement&, const Achievement&) = default;
};

struct Profile {
  std::string name;  // of the file without ".yaml"
  Date as_of;        // the day that "현재" was taken to mean
  std::vector<ProfileLine> lines;
  std::vector<ProfileEntry> entries;
  std::vector<ProfileSkill> skills;     // by id; certificates, tests and languages among them
  std::vector<ProfileFamily> families;  // each id once, where it is first named
  // Of all dated jobs, overlapping months once; nullopt where no job has dates.
  std::optional<int> months;
  // "4년 차 개발자": what a summary states; counts only where `months` is unknown.
  std::optional<int> stated_months;
  std::optional<ProfileEvidence> stated_at;
  std::vector<ProfileEducation> education;
  std::vector<ProfileScore> scores;
  Military military = Military::kUnknown;
  std::optional<ProfileEvidence> military_at;
  std::vector<ProfileTrait> traits;  // each id once, where it is first shown
  std::vector<Achievement> achievements;
  std::vector<Diagnostic> diagnostics;

  friend bool operator==(const Profile&, const Profile&) = default;
};

// The months for which a skill is shown.
[[nodiscard]] std::optional<int> SkillMonths(const ProfileSkill& skill);
// Of all jobs, or as stated.
[[nodiscard]] std::optional<int> OverallMonths(const Profile& profile);

[[nodiscard]] std::string_view Id(ProfilePart part);
[[nodiscard]] std::string_view Id(StudyStatus status);
[[nodiscard]] std::string_view Id(Military military);

}  // namespace gonggo

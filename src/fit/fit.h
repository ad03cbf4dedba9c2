// PostingFit: how a person's profile answers what one posting asks for (docs/fit.md).
//
// Plain values. Every verdict can show both sides: the posting's condition, and the lines of the
// profile. Thread-compatible.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/posting.h"
#include "model/profile.h"

namespace gonggo {

// Version of the formula; raise it whenever equal inputs may give another score.
inline constexpr int kFitVersion = 8;

enum class Verdict : uint8_t {
  kMet,      // 충족
  kPartly,   // 일부 충족
  kMissing,  // 이력서에 없음
  kUnknown,  // 판단 불가: a résumé cannot say
};

enum class FitItemKind : uint8_t {
  kCondition,
  kTrait,
  kNotUnderstood,  // a line in which nothing was read
  kExperience,     // years that stand outside of requirements: "경력: 3~5년"
  kEducation,      // likewise
};

// Why a verdict is what it is, where the evidence alone does not say so.
enum class FitNote : uint8_t {
  kNone,
  kImplied,         // shown by a skill that implies it
  kNearName,        // shown by another name for it
  kClose,           // shown by one close to it only
  kFamilyMember,    // shown by a member of the family, or one like those named
  kNotEnough,       // fewer of them than are asked for
  kYearsShort,      // so many months are missing
  kYearsElsewhere,  // likewise, and years in other roles were not counted
  kYearsUnclear,    // so many months are of jobs whose role is not known
  kYearsOfUnknown,  // so many months are there, and the posting's role is not known
  kYearsOfOther,    // years of something that a résumé need not name
  kYearsNotShown,   // the skill is shown, its years are not
  kOverMaximum,     // 경력 초과: met, but more than the posting looks for
  kEquivalent,      // something equivalent counts, which a résumé cannot show
  kGeneral,         // so general that its absence says nothing
  kStudying,        // the degree is not finished
  kOtherField,      // the degree is there, in another field than those that are asked for
  kLowerLevel,      // a language or a test below what is asked for, or without its level
  kLanguageTest,    // a language that is not named is shown by a test of it
  kNoTrait,         // the profile does not show it
  kNoReading,       // the line was not understood
};

struct FitItem {
  FitItemKind kind = FitItemKind::kCondition;
  int32_t requirement = -1;  // index into Posting::requirements; -1: outside of them
  int32_t part = 0;          // index into its conditions or traits
  Necessity necessity = Necessity::kRequired;
  int weight = 0;
  Condition condition;  // empty for a trait and what was not understood
  // What the years of the condition's alternatives are years of: by alternative, "" for none.
  std::vector<std::string> years_of;
  // Likewise where no skill names it (fit/years_subject.h), as it stands there.
  std::vector<std::string> subject_of;
  // The family that the words of a skill name as well ("BI 툴", "RDBMS"), of which any member will
  // do: by alternative, "" for none.
  std::vector<std::string> family_of;

  Verdict verdict = Verdict::kUnknown;
  FitNote note = FitNote::kNone;
  int note_months = 0;  // kYearsShort: months missing; kOverMaximum: too many
  // kYearsShort, kYearsElsewhere: how many of the months that were counted may be of other work.
  int note_unclear = 0;
  // kLowerLevel: the test or language, its level that is asked for and the profile's (0: without
  // one), as LanguageLevel counts them.
  std::string note_test;
  int note_asked = 0;
  int note_shown = 0;
  std::vector<ProfileEvidence> evidence;  // the profile's side
  // Of the score; those of all items add up to it.
  int points = 0;
  int most_points = 0;  // those of all judged items add up to 100

  friend bool operator==(const FitItem&, const FitItem&) = default;
};

enum class BlockerKind : uint8_t { kYears, kLicence, kCitizenship, kMilitary };

// 지원 불가 조건.
struct FitBlocker {
  BlockerKind kind = BlockerKind::kYears;
  // Whether the profile says that it is not met; else it says nothing of it, and the person must
  // look.
  bool certain = false;
  // Whether the job itself asks for it that the title names, and no line.
  bool by_title = false;
  Evidence posting;  // line 0 where the value has no place
  std::optional<ProfileEvidence> profile;

  friend bool operator==(const FitBlocker&, const FitBlocker&) = default;
};

// What would change the score: one more skill, or so many months.
struct FitChange {
  std::string skill;    // id; empty for months
  std::string name;     // as people write it
  std::string name_ko;  // as Koreans do
  bool family = false;  // any skill of this family
  int months = 0;       // more of experience
  int gain = 0;         // points of the score, > 0
  size_t item = 0;      // the heaviest item that it changes: index into PostingFit::items

  friend bool operator==(const FitChange&, const FitChange&) = default;
};

struct FitScore {
  // In units of weight; points count half verdicts: `points` is at most 2 * `judged`.
  uint32_t points = 0;
  uint32_t judged = 0;
  uint32_t total = 0;

  // Whether at least half of the weight could be judged.
  [[nodiscard]] bool IsJudged() const { return judged > 0 && 2 * uint64_t{judged} >= total; }
  // 0..100; nullopt where less than half of the weight could be judged.
  [[nodiscard]] std::optional<int> Value() const;
  friend bool operator==(const FitScore&, const FitScore&) = default;
};

struct PostingFit {
  int version = kFitVersion;
  FitScore score;
  size_t judged_items = 0;
  std::vector<FitItem> items;
  std::vector<FitBlocker> blockers;
  std::vector<FitChange>
      changes;  // the largest gain first, what is asked for before what brings it

  friend bool operator==(const PostingFit&, const PostingFit&) = default;
};

[[nodiscard]] std::string_view Id(Verdict verdict);
[[nodiscard]] std::string_view Id(FitItemKind kind);
[[nodiscard]] std::string_view Id(FitNote note);
[[nodiscard]] std::string_view Id(BlockerKind kind);

// Whether the person's years are above the posting's maximum (경력 초과).
[[nodiscard]] bool IsOverMaximum(const PostingFit& fit);
// Whether a blocker is certain.
[[nodiscard]] bool IsBlocked(const PostingFit& fit);

}  // namespace gonggo

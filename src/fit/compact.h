// CompactPostings: what many postings ask for, in flat arrays, so that one profile is held against
// a million of them in some tens of milliseconds.
//
// Postings ask for the same things over and over, so each distinct condition is kept once, and so
// is each of the alternatives that conditions consist of; a posting is a list of numbers, each a
// condition and its weight. fit/compact_judge.h judges them. Building allocates. Immutable once
// built; thread-safe.
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "fit/fit.h"
#include "knowledge/field_of_study.h"
#include "knowledge/skill_table.h"
#include "model/posting.h"

namespace gonggo {

// What a required condition needs where it is not met.
enum class Obstacle : uint8_t { kNone, kSkill, kYears, kDegree, kCertificate, kLanguage };
inline constexpr size_t kObstacleCount = 6;

struct CompactAlternative {
  enum class Kind : uint8_t {
    kSkill,           // `index` a skill, `least` the level of a language test or 0
    kSkillOrMember,   // `index` a skill, `least` a family of which any member will do
    kFamily,          // `index` a family
    kOthersOfFamily,  // any other member of the family than the skills of the condition
    kOtherMember,     // `index` a skill that the condition does not name, and that would do
    kOthersInPart,    // likewise, but only a part of it
    kYears,           // `least` months of work in the role `index` (RoleNumber)
    kYearsOf,         // `least` months of the skill `index`
    kYearsAbout,      // `least` months of the subject `index` (CompactPostings::subjects)
    kDegree,          // `index` an Education, `least` its fields (CompactPostings::fields) or 0
    kTrait,           // `index` as TraitIndex
  };
  Kind kind = Kind::kSkill;
  uint16_t index = 0;
  uint16_t least = 0;

  friend bool operator==(const CompactAlternative&, const CompactAlternative&) = default;
};

// The index of an id that the table does not have: a library that knows more than this program.
inline constexpr uint16_t kNobody = UINT16_MAX;

[[nodiscard]] constexpr bool IsSkill(CompactAlternative::Kind kind) {
  return kind == CompactAlternative::Kind::kSkill ||
         kind == CompactAlternative::Kind::kSkillOrMember;
}

// About skills that the condition does not name, and so about those that it does.
[[nodiscard]] constexpr bool IsAboutOthers(CompactAlternative::Kind kind) {
  return kind == CompactAlternative::Kind::kOthersOfFamily ||
         kind == CompactAlternative::Kind::kOthersInPart;
}

struct CompactCondition {
  uint32_t first = 0;  // of the numbers that CompactPostings::AlternativesOf gives
  uint16_t count = 0;
  uint16_t asked = 1;
  bool may_be_unknown = false;
  bool takes_others = false;  // kOthersOfFamily or kOthersInPart is among its alternatives
  Necessity necessity = Necessity::kRequired;
  Obstacle obstacle = Obstacle::kNone;
  uint32_t uses = 0;  // how often postings ask for it
};

// Adds what a verdict of this weight counts for.
inline void AddToScore(Verdict verdict, uint32_t weight, FitScore& score) {
  constexpr uint32_t kCredits[] = {2, 1, 0, 0};
  constexpr uint32_t kJudged[] = {1, 1, 1, 0};
  score.points += weight * kCredits[static_cast<size_t>(verdict)];
  score.judged += weight * kJudged[static_cast<size_t>(verdict)];
  score.total += weight;
}

class CompactPostings {
 public:
  // `skills` must outlive it.
  explicit CompactPostings(const SkillTable& skills) : skills_(skills) {}

  // Returns the posting's number, counted from 0.
  uint32_t Add(const Posting& posting);

  [[nodiscard]] uint32_t size() const { return static_cast<uint32_t>(begins_.size() - 1); }
  [[nodiscard]] const SkillTable& skills() const { return skills_; }
  [[nodiscard]] std::span<const CompactCondition> conditions() const { return conditions_; }
  // Each distinct one, whatever conditions it stands in.
  [[nodiscard]] std::span<const CompactAlternative> alternatives() const { return alternatives_; }
  // How often postings ask for each of these.
  [[nodiscard]] std::span<const uint32_t> alternative_uses() const { return alternative_uses_; }
  // Numbers of `alternatives`.
  [[nodiscard]] std::span<const uint32_t> AlternativesOf(const CompactCondition& c) const {
    return std::span(numbers_).subspan(c.first, c.count);
  }

  // What years are asked for that no skill names.
  [[nodiscard]] std::span<const std::string> subjects() const { return subjects_; }

  // What degrees are asked in; the first is any field.
  [[nodiscard]] std::span<const AskedFields> fields() const { return fields_; }

  // Of one posting: numbers of conditions with their weights, in the order of its items; lines that
  // were not understood are left out, since nothing can be said of them.
  [[nodiscard]] std::span<const uint32_t> EntriesOf(uint32_t posting) const {
    return std::span(entries_).subspan(begins_[posting], begins_[posting + 1] - begins_[posting]);
  }
  // Those of the postings from `begin` to before `end`.
  [[nodiscard]] std::span<const uint32_t> EntriesOf(size_t begin, size_t end) const {
    return std::span(entries_).subspan(begins_[begin], begins_[end] - begins_[begin]);
  }
  static constexpr uint32_t kWeightBits = 6;
  [[nodiscard]] static constexpr uint32_t ConditionOf(uint32_t entry) {
    return entry >> kWeightBits;
  }
  [[nodiscard]] static constexpr uint32_t WeightOf(uint32_t entry) {
    return entry & ((1U << kWeightBits) - 1);
  }

  // The weight of the lines that were not understood.
  [[nodiscard]] uint32_t UnreadWeight(uint32_t posting) const { return unread_[posting]; }

  // Whether the posting speaks of military service.
  [[nodiscard]] bool AsksForMilitary(uint32_t posting) const { return military_[posting] != 0; }

 private:
  uint32_t Intern(const CompactCondition& condition,
                  const std::vector<CompactAlternative>& alternatives);
  uint32_t NumberOf(const CompactAlternative& alternative);
  // What an open list takes besides what it names; `alternatives` has those that it names.
  void AddOthers(const Condition& condition, std::vector<CompactAlternative>& alternatives);
  uint16_t SubjectNumber(const std::string& subject);
  uint16_t FieldsNumber(const AskedFields& fields);
  CompactAlternative CompileYears(const FitItem& item, size_t i, uint16_t role);
  uint32_t Compile(const FitItem& item, const Posting& posting);

  const SkillTable& skills_;
  std::vector<CompactAlternative> alternatives_;
  std::vector<uint32_t> alternative_uses_;
  std::unordered_map<uint64_t, uint32_t> known_alternatives_;  // by what they consist of
  std::vector<uint32_t> numbers_;  // of alternatives, condition by condition
  std::vector<CompactCondition> conditions_;
  std::unordered_map<std::string, uint32_t> known_;  // by the bytes of a condition
  std::vector<std::string> subjects_;
  std::unordered_map<std::string, uint16_t> known_subjects_;
  std::vector<AskedFields> fields_ = {{}};
  std::map<std::pair<StudyFieldSet, bool>, uint16_t> known_fields_ = {{{0, false}, 0}};
  std::map<std::pair<uint16_t, uint16_t>, std::vector<uint16_t>> members_on_;  // family, ground
  std::vector<uint32_t> entries_;
  std::vector<uint32_t> begins_ = {0};
  std::vector<uint32_t> unread_;
  std::vector<uint8_t> military_;
};

// Of one posting, given the verdicts of all conditions.
[[nodiscard]] FitScore ScoreOf(const CompactPostings& postings, uint32_t posting,
                               const std::vector<Verdict>& verdicts);

}  // namespace gonggo

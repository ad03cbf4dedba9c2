// ColumnRow: what is counted and filtered of one posting, without its texts.
//
// A row says all of a posting at one moment: a later row with the same key takes its place. Plain
// values; RowOf is pure and thread-safe.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/posting.h"

namespace gonggo {

// What a posting may ask for. The first five are ConditionKind's of the same names.
enum class AskKind : uint8_t { kSkill, kFamily, kDegree, kCertificate, kLanguage, kTrait };
inline constexpr size_t kAskKindCount = 6;

// One thing that a posting names, once, at its strongest necessity: a posting that requires Python
// in one line and mentions it in another requires it.
struct Ask {
  AskKind kind = AskKind::kSkill;
  std::string value;  // canonical id
  Necessity necessity = Necessity::kMentioned;
  // Wherever it is asked for with that necessity it is one of several that would do (택1).
  bool choice = false;

  friend bool operator==(const Ask&, const Ask&) = default;
};

// Months of experience that an applicant has to have; a bound that is not stated is nullopt.
struct MonthRange {
  std::optional<uint16_t> min;
  std::optional<uint16_t> max;
  bool newcomer = false;

  friend bool operator==(const MonthRange&, const MonthRange&) = default;
};

// What is stated of pay. The bounds are units of 10,000 won (만원) a year, what is below one
// dropped, of pay that is stated in won by the year or the month; other pay has none.
struct PayRange {
  std::optional<uint32_t> min;
  std::optional<uint32_t> max;
  bool negotiable = false;

  friend bool operator==(const PayRange&, const PayRange&) = default;
};

struct ColumnRow {
  int64_t key = 0;    // of the posting in its library
  bool gone = false;  // the posting is no more: its import was undone. The rest is empty then
  bool removed = false;
  bool unreadable = false;  // what it asks for is not known: it leaves every denominator
  bool untitled = false;    // no title is stated
  int64_t text = 0;         // its number in the full text; 0 if there is none
  int64_t group = 0;  // key of the representative of its near-duplicates, itself included; 0: alone
  int64_t run = 0;    // which import brought it; later ones have higher numbers
  int64_t added_at = 0;               // seconds since 1970-01-01T00:00:00Z
  std::optional<int32_t> posted_day;  // days since 1970-01-01
  std::optional<std::string> company;
  std::optional<std::string> role;
  std::optional<std::string> region;
  std::optional<std::string> district;
  std::optional<WorkPlace> work;
  std::vector<Employment> employment;
  std::optional<Education> education;
  std::optional<MonthRange> experience;
  std::optional<PayRange> pay;
  std::optional<DeadlineKind> deadline;
  std::optional<int32_t> deadline_day;
  std::vector<std::string> tags;  // the user's
  std::string stage;              // of the application, empty without one
  std::string corrected;          // the user's own title and company, which the full text lacks
  std::vector<Ask> asks;          // by kind, then value

  friend bool operator==(const ColumnRow&, const ColumnRow&) = default;
};

// What the posting itself says; the library fills in the rest.
[[nodiscard]] ColumnRow RowOf(const Posting& posting);

// Sorted by kind and value, each once. Duties and skills outside of requirements are mentioned.
[[nodiscard]] std::vector<Ask> AsksOf(const Posting& posting);

}  // namespace gonggo

// Query: what postings to find, as a tree, and its text form (docs/queries.md has the grammar).
//
//   백엔드 skill:파이썬 -신입 (지역:서울 OR 근무:재택) 마감<2026-12-01 "데이터 분석"
//
// ParseQuery and PrintQuery are inverses up to the normal form: PrintQuery's text parses to an
// equal query. Values; pure; thread-safe.
#pragma once

#include <cstddef>
#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/span.h"
#include "columns/row.h"
#include "knowledge/skill_table.h"
#include "model/language.h"

namespace gonggo {

enum class FilterName : uint8_t {
  kSkill,    // any necessity
  kMust,     // required
  kPlus,     // preferred
  kTrait,    // a soft trait, any necessity
  kCompany,  // part of the company's name
  kTitle,    // words of the title
  kTag,      // the user's tag
  kRole,     // family of roles
  kRegion,   // ISO 3166-2:KR code or district
  kWork,     // place of work
  kEmployment,
  kSalary,     // pay a year
  kEducation,  // the least degree that is asked for
  kYears,      // a person with so many years may apply; compared, the least that is asked for
  kNewcomer,
  kDeadline,
  kDaysLeft,  // until the deadline
  kPosted,
  kAdded,
  kStage,  // of the user's application
  kFit,
  kReadable,
};
inline constexpr size_t kFilterCount = 22;

enum class FilterOp : uint8_t { kIs, kLess, kAtMost, kGreater, kAtLeast };

// What a filter compares with. Which member counts follows from the filter's name.
struct FilterValue {
  // Canonical word: an id ("kubernetes", "KR-11", "remote"), a piece of text (company, title, tag,
  // stage), or one of the special words "unknown", "yes", "no", "always", "until_filled",
  // "passed", "any" (of years), "negotiable", "other" (of pay).
  std::string word;
  AskKind kind = AskKind::kSkill;  // of skill, must, plus: what `word` names
  // Months (years), days (days left), points (fit) or units of 10,000 won (salary), where the value
  // is one; of a range of pay the lower end.
  std::optional<int32_t> number;
  std::optional<int32_t> number_to;  // the upper end of a range of pay or years
  // A day to compare with; where nothing is compared, the first and the last day that will do, and
  // `word` is empty. One of them may be open.
  std::optional<Date> date;
  std::optional<Date> date_to;

  friend bool operator==(const FilterValue&, const FilterValue&) = default;
};

struct QueryFilter {
  FilterName name = FilterName::kSkill;
  FilterOp op = FilterOp::kIs;
  std::vector<FilterValue> values;  // one of them is enough ("지역:서울,경기")

  friend bool operator==(const QueryFilter&, const QueryFilter&) = default;
};

enum class QueryKind : uint8_t { kAll, kAnd, kOr, kNot, kWord, kPhrase, kFilter };

struct Query {
  QueryKind kind = QueryKind::kAll;  // kAll: every posting (the empty query)
  std::vector<Query> parts;          // of kAnd, kOr: two or more; of kNot: one
  std::string text;                  // of kWord, kPhrase
  QueryFilter filter;                // of kFilter

  friend bool operator==(const Query&, const Query&) = default;
};

// ---- what is wrong with a query
// ---------------------------------------------------------------------------------------

enum class QueryFault : uint8_t {
  kTooLong,       // kMaxQueryBytes
  kTooManyTerms,  // kMaxQueryTerms
  kTooDeep,       // kMaxQueryDepth
  kUnclosedQuote,
  kUnclosedParenthesis,
  kUnopenedParenthesis,
  kEmptyParentheses,
  kMissingOperand,  // of OR or -
  kUnknownFilter,
  kMissingValue,
  kWrongOperator,  // this filter does not compare
  kUnknownValue,
  kNotANumber,
  kNotADate,
};

struct QueryProblem {
  QueryFault fault = QueryFault::kMissingValue;
  Span at;                             // bytes of the query
  std::string found;                   // what stands there
  std::optional<FilterName> filter;    // which it is about
  std::optional<std::string> nearest;  // what may be meant, as the user would type it
  std::vector<Bilingual> possible;     // the names of all values, where none is near
};

// No typed query comes near these; they bound the time of what programs send.
inline constexpr size_t kMaxQueryBytes = 4096;
inline constexpr size_t kMaxQueryTerms = 64;
inline constexpr size_t kMaxQueryDepth = 32;

// `today` settles "12/10", 내일 and the like; without, they are no days.
[[nodiscard]] std::expected<Query, QueryProblem> ParseQuery(
    std::string_view text, const SkillTable& skills, std::optional<Date> today = std::nullopt);

// The normal form: filters by their English names, values by their ids, no needless parentheses.
[[nodiscard]] std::string PrintQuery(const Query& query);

}  // namespace gonggo

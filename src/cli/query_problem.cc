#include "cli/query_problem.h"

#include <algorithm>

#include "cli/messages.h"
#include "search/filter_names.h"
#include "text/width.h"

namespace gonggo::cli {
namespace {

// More of a query than this beside its problem helps nobody.
constexpr size_t kShownColumns = 100;
constexpr size_t kMostSuggestions = 12;

constexpr Bilingual kTexts[] = {
    {"쿼리가 너무 깁니다 (4,096바이트까지).", "the query is too long (4,096 bytes at most)."},
    {"쿼리에 조건이 너무 많습니다 (64개까지).", "the query has too many terms (64 at most)."},
    {"괄호를 너무 여러 겹으로 썼습니다 (32겹까지).", "parentheses are too deep (32 at most)."},
    {"따옴표가 닫히지 않았습니다.", "a quote is not closed."},
    {"괄호가 닫히지 않았습니다.", "a parenthesis is not closed."},
    {"닫는 괄호의 짝이 되는 여는 괄호가 없습니다.", "a parenthesis is closed that was not opened."},
    {"괄호 안이 비어 있습니다.", "there is nothing between the parentheses."},
    {"여기에 단어나 조건이 있어야 합니다. OR은 두 조건 사이에, '-'는 뺄 단어 바로 앞에 씁니다.",
     "a word or filter is missing here. OR stands between two, '-' directly before what to leave "
     "out."},
    {"'{0}' 필터는 없습니다.", "there is no filter '{0}'."},
    {"{1}에 값이 없습니다.", "{1} has no value."},
    {"{1}에는 '{0}'{을/를} 쓸 수 없습니다.", "{1} does not take '{0}'."},
    {"'{0}'{은/는} {1}에 쓸 수 있는 값이 아닙니다.", "'{0}' is no value for {1}."},
    {"'{0}'{은/는} {1}에 쓸 수 있는 숫자가 아닙니다.", "'{0}' is no number for {1}."},
    {"'{0}'{은/는} 날짜로 읽을 수 없습니다. 2026-12-31처럼 적어 주세요.",
     "'{0}' can't be read as a day. Write it as 2026-12-31."},
};
// A value that is missing without a filter is a phrase's.
constexpr Bilingual kEmptyQuotes = {"따옴표 안이 비어 있습니다.",
                                    "there is nothing between the quotes."};

bool IsKorean(std::string_view text) {
  return std::ranges::any_of(text,
                             [](char c) { return (static_cast<unsigned char>(c) & 0x80U) != 0; });
}

// The query's line with carets below what is meant.
std::string Marked(const QueryProblem& problem, std::string_view query) {
  const std::string before = SafeForTerminal(query.substr(0, problem.at.begin));
  const std::string at = SafeForTerminal(Cut(query, problem.at));
  const std::string after = SafeForTerminal(query.substr(problem.at.end));
  if (DisplayWidth(before) + DisplayWidth(at) > kShownColumns) return "";
  const std::string line = TruncateToWidth(before + at + after, kShownColumns);
  return "\n  " + line + "\n  " + std::string(DisplayWidth(before), ' ') +
         std::string(std::max<size_t>(1, DisplayWidth(at)), '^');
}

// Where an example of the filter shows what would be right. A wrong date is told how to write one.
bool HelpsWithExample(QueryFault fault) {
  return fault == QueryFault::kMissingValue || fault == QueryFault::kWrongOperator ||
         fault == QueryFault::kUnknownValue || fault == QueryFault::kNotANumber;
}

std::string Suggestions(const QueryProblem& problem, Language language) {
  const bool korean = language == Language::kKorean;
  const std::string_view colon = problem.fault == QueryFault::kUnknownFilter ? ":" : "";
  if (problem.suggestions.size() == 1) {
    return " " + FormatMessage({"혹시 '{0}'{을/를} 쓰려고 하셨나요?", "did you mean '{0}'?"},
                               language, {problem.suggestions.front() + std::string(colon)});
  }
  if (!problem.suggestions.empty()) {
    // Of values with names in both languages, those of the user's.
    const bool both = std::ranges::any_of(problem.suggestions, IsKorean) &&
                      !std::ranges::all_of(problem.suggestions, IsKorean);
    std::string list;
    size_t shown = 0;
    for (const std::string& suggestion : problem.suggestions) {
      if (both && IsKorean(suggestion) != korean) continue;
      if (shown++ == kMostSuggestions) {
        list += " …";
        break;
      }
      list += (list.empty() ? "" : ", ") + suggestion;
    }
    return (korean ? " 쓸 수 있는 값: " : " Possible: ") + list;
  }
  if (problem.fault == QueryFault::kUnknownFilter) {
    std::string list;
    for (const FilterSpec& spec : Filters()) {
      list += (list.empty() ? "" : " ") + std::string(korean ? spec.korean : spec.english) + ":";
    }
    return (korean ? " 쓸 수 있는 필터: " : " There are: ") + list;
  }
  if (!problem.filter || !HelpsWithExample(problem.fault)) return "";
  const FilterSpec& spec = SpecOf(*problem.filter);
  const std::string_view example = korean ? spec.example_korean : spec.example_english;
  return std::string(korean ? " 예: " : " For example: ") + std::string(example);
}

}  // namespace

std::string ExplainProblem(const QueryProblem& problem, std::string_view query, Language language) {
  std::string filter;
  if (problem.filter) {
    const FilterSpec& spec = SpecOf(*problem.filter);
    filter = language == Language::kKorean || IsKorean(query) ? spec.korean : spec.english;
  }
  const bool quotes = problem.fault == QueryFault::kMissingValue && !problem.filter;
  std::string out =
      FormatMessage(quotes ? kEmptyQuotes : kTexts[static_cast<size_t>(problem.fault)], language,
                    {SafeForTerminal(problem.found), filter});
  return out + Suggestions(problem, language) + Marked(problem, query);
}

}  // namespace gonggo::cli

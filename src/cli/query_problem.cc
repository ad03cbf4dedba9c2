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
    {"괄호가 너무 깊습니다 (32겹까지).", "parentheses are too deep (32 at most)."},
    {"따옴표가 닫히지 않았습니다.", "a quote is not closed."},
    {"괄호가 닫히지 않았습니다.", "a parenthesis is not closed."},
    {"여는 괄호 없이 닫혔습니다.", "a parenthesis is closed that was not opened."},
    {"괄호 안이 비어 있습니다.", "there is nothing between the parentheses."},
    {"여기에 단어나 조건이 있어야 합니다. OR은 두 조건 사이에, '-'는 뺄 단어 바로 앞에 씁니다.",
     "a word or filter is missing here. OR stands between two, '-' directly before what to leave "
     "out."},
    {"'{0}' 필터는 없습니다.", "there is no filter '{0}'."},
    {"{1}에 값이 없습니다.", "{1} has no value."},
    {"{1}에는 '{0}'{을/를} 쓸 수 없습니다.", "{1} does not take '{0}'."},
    {"'{0}'{은/는} {1}에 쓸 수 있는 값이 아닙니다.", "'{0}' is no value for {1}."},
    {"'{0}'{은/는} {1}에 쓸 수 있는 숫자가 아닙니다.", "'{0}' is no number for {1}."},
    {"'{0}'{은/는} 실제로 있는 날짜가 아닙니다. 2026-12-31처럼 적어 주세요.",
     "'{0}' is no existing day. Write it as 2026-12-31."},
};

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

std::string Suggestions(const QueryProblem& problem, Language language) {
  const bool korean = language == Language::kKorean;
  const std::string_view colon = problem.fault == QueryFault::kUnknownFilter ? ":" : "";
  if (problem.suggestions.size() == 1) {
    return " " + FormatMessage({"혹시 '{0}'{을/를} 쓰려고 하셨나요?", "did you mean '{0}'?"},
                               language, {problem.suggestions.front() + std::string(colon)});
  }
  if (!problem.suggestions.empty()) {
    std::string list;
    for (size_t i = 0; i < std::min(kMostSuggestions, problem.suggestions.size()); ++i) {
      list += (list.empty() ? "" : ", ") + problem.suggestions[i];
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
  if (!problem.filter) return "";
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
  std::string out = FormatMessage(kTexts[static_cast<size_t>(problem.fault)], language,
                                  {SafeForTerminal(problem.found), filter});
  return out + Suggestions(problem, language) + Marked(problem, query);
}

}  // namespace gonggo::cli

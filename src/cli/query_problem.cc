#include "cli/query_problem.h"

#include <algorithm>

#include "cli/message_texts_query.h"
#include "cli/messages.h"
#include "search/filter_names.h"
#include "text/width.h"

namespace gonggo::cli {
namespace {

// More of a query than this beside its problem helps nobody.
constexpr size_t kShownColumns = 100;

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
    {"'{0}'{이라는/라는} 필터는 없습니다.", "there is no filter '{0}'."},
    {"{1}에 값이 없습니다.", "{1} has no value."},
    {"{1}에는 '{0}' 기호를 쓸 수 없습니다.", "{1} does not take '{0}'."},
    {"'{0}'{은/는} {1}에 쓸 수 있는 값이 아닙니다.", "'{0}' is not a valid value for {1}."},
    {"'{0}'{은/는} {1}에 쓸 수 있는 숫자가 아닙니다.", "'{0}' is not a number for {1}."},
    {"'{0}'{은/는} 날짜로 읽을 수 없습니다. 2026-12-31, 12/31, 내일, 이번주, 7일후처럼 적어 "
     "주세요.",
     "'{0}' can't be read as a day. Write it as 2026-12-31, 12/31, tomorrow or next week."},
};
// A value that is missing without a filter is a phrase's.
constexpr Bilingual kEmptyQuotes = {"따옴표 안이 비어 있습니다.",
                                    "there is nothing between the quotes."};

constexpr Bilingual kValueAsFilter = {"'{0}'{은/는} 필터가 아니라 {1}의 값입니다.",
                                      "'{0}' is not a filter but a value of {1}."};
constexpr Bilingual kValuesNow = {" 지금 있는 값과 공고 수: {0}",
                                  " Values now, with postings: {0}"};
constexpr Bilingual kDidYouMean = {" 혹시 '{0}'{을/를} 쓰려고 하셨나요?", " Did you mean '{0}'?"};
constexpr Bilingual kValues = {" 쓸 수 있는 값: {0}", " Valid values: {0}"};
constexpr Bilingual kFilters = {" 쓸 수 있는 필터: {0}", " Filters: {0}"};
constexpr Bilingual kExample = {" 예: {0}", " For example: {0}"};
// Where neither a list nor an example says enough.
constexpr Bilingual kPlaces = {
    " 서울, 경기 같은 시·도나 시·군·구, 동, 역 이름, 또는 기재없음을 적어 주세요.",
    " Give a province such as Seoul, the name of a city, a district or a station, or unknown."};
constexpr Bilingual kDeadlines = {
    " 2026-12-31, 12/31, 내일, 이번주 같은 날짜나 상시, 채용시, 지남, 기재없음을 적어 주세요.",
    " Give a day such as 2026-12-31, 12/31, tomorrow or next week, or always, until_filled, passed "
    "or unknown."};
constexpr Bilingual kOnlyCompares = {" <, <=, >, >=로만 비교합니다. 예: {0}",
                                     " It takes <, <=, > and >=. For example: {0}"};

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

std::string Names(const std::vector<Bilingual>& values, Language language) {
  std::string list;
  for (const Bilingual& value : values) {
    if (!list.empty()) list += ", ";
    list += value.In(language);
  }
  return list;
}

std::string FilterNames(Language language) {
  std::string list;
  for (const FilterSpec& spec : Filters()) {
    if (!list.empty()) list += ' ';
    list += language == Language::kKorean ? spec.korean : spec.english;
    list += ':';
  }
  return list;
}

// What would be right for the filter that is used wrongly.
std::string FilterHelp(const QueryProblem& problem, const FilterSpec& spec, Language language) {
  const std::string_view example =
      language == Language::kKorean ? spec.example_korean : spec.example_english;
  if (problem.fault == QueryFault::kUnknownValue) {
    if (spec.name == FilterName::kRegion) return FormatMessage(kPlaces, language);
    if (spec.name == FilterName::kDeadline) return FormatMessage(kDeadlines, language);
    if (!problem.possible.empty())
      return FormatMessage(kValues, language, {Names(problem.possible, language)});
    if (spec.value == ValueKind::kAsk)
      return ' ' +
             FormatMessage(text::kUnknownSkillNext, language, {SafeForTerminal(problem.found)});
  }
  if (problem.fault == QueryFault::kWrongOperator && spec.only_compares)
    return FormatMessage(kOnlyCompares, language, {example});
  return FormatMessage(kExample, language, {example});
}

std::string Help(const QueryProblem& problem, Language language) {
  const bool filter = problem.fault == QueryFault::kUnknownFilter && !problem.filter;
  if (problem.nearest)
    return FormatMessage(kDidYouMean, language, {*problem.nearest + (filter ? ":" : "")});
  if (filter) return FormatMessage(kFilters, language, {FilterNames(language)});
  // A wrong date is told how to write one; a quote that is not closed is not the filter's fault.
  const bool value =
      problem.fault == QueryFault::kMissingValue || problem.fault == QueryFault::kWrongOperator ||
      problem.fault == QueryFault::kUnknownValue || problem.fault == QueryFault::kNotANumber;
  return problem.filter && value ? FilterHelp(problem, SpecOf(*problem.filter), language) : "";
}

}  // namespace

bool AsksForValues(const QueryProblem& problem) {
  return problem.filter && (problem.fault == QueryFault::kMissingValue ||
                            problem.fault == QueryFault::kUnknownFilter);
}

std::string ExplainProblem(const QueryProblem& problem, std::string_view query, Language language,
                           std::string_view values_now) {
  std::string filter;
  if (problem.filter) {
    const FilterSpec& spec = SpecOf(*problem.filter);
    filter = language == Language::kKorean || IsKorean(query) ? spec.korean : spec.english;
  }
  const bool as_filter = problem.fault == QueryFault::kUnknownFilter && problem.filter;
  const bool quotes = problem.fault == QueryFault::kMissingValue && !problem.filter;
  std::string out = FormatMessage(as_filter ? kValueAsFilter
                                  : quotes  ? kEmptyQuotes
                                            : kTexts[static_cast<size_t>(problem.fault)],
                                  language, {SafeForTerminal(problem.found), filter});
  if (values_now.empty() || problem.nearest) out += Help(problem, language);
  if (!values_now.empty()) out += FormatMessage(kValuesNow, language, {values_now});
  return out + Marked(problem, query);
}

}  // namespace gonggo::cli

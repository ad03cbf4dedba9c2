#include "search/filter_values.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "knowledge/skill_fold.h"
#include "knowledge/skill_names.h"
#include "knowledge/tables.h"
#include "search/date_value.h"
#include "search/fold_name.h"
#include "search/pay_value.h"
#include "search/value_names.h"
#include "text/hangul.h"
#include "text/nearest.h"
#include "text/utf8.h"
#include "track/stage_words.h"

namespace gonggo {
namespace {

constexpr int32_t kMostYears = 100;

using Value = std::expected<std::vector<FilterValue>, ValueProblem>;

constexpr std::string_view kUnknownWords[] = {"unknown", "미상",     "모름",
                                              "미기재",  "기재없음", "notstated"};

std::unexpected<ValueProblem> Wrong(QueryFault fault) {
  return std::unexpected(ValueProblem{.fault = fault});
}

// No value has this name: the nearest, or all that there are where nothing is near.
std::unexpected<ValueProblem> WrongName(const FilterSpec& spec, std::string_view text) {
  ValueProblem problem;
  if (auto nearest = NearestValue(spec, text)) {
    problem.nearest = std::move(nearest);
  } else {
    for (const NamedValue& value : ValueNames(spec)) problem.possible.push_back(value.name);
  }
  return std::unexpected(std::move(problem));
}

FilterValue Word(std::string_view id) {
  FilterValue value;
  value.word = id;
  return value;
}

Value Named(const FilterSpec& spec, std::string_view text) {
  std::vector<FilterValue> values;
  for (const std::string& id : IdsNamed(spec, text)) values.push_back(Word(id));
  if (values.empty()) return WrongName(spec, text);
  return values;
}

Value One(FilterValue value) { return std::vector<FilterValue>{std::move(value)}; }

std::optional<int32_t> NumberOf(std::string_view text) {
  int32_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

// "4", "4년", "6개월", "1.5", "3년차", "신입" → months.
std::optional<int32_t> MonthsOf(std::string_view text) {
  constexpr int32_t kMonthsPerYear = 12;
  std::string plain = FoldName(text);
  if (plain == "신입" || plain == "신입가능" || plain == "newcomer") return 0;
  bool months = false;
  for (const std::string_view unit : {"개월", "달", "months", "month"}) {
    if (!plain.ends_with(unit)) continue;
    plain.resize(plain.size() - unit.size());
    months = true;
    break;
  }
  for (const std::string_view unit : {"년차", "년", "years", "year"}) {
    if (months || !plain.ends_with(unit)) continue;
    plain.resize(plain.size() - unit.size());
    break;
  }
  const size_t point = plain.find('.');
  const auto whole = NumberOf(std::string_view(plain).substr(0, point));
  if (!whole || *whole < 0 || *whole > kMostYears * kMonthsPerYear) return std::nullopt;
  int32_t tenths = 0;
  if (point != std::string::npos) {
    const auto read = NumberOf(std::string_view(plain).substr(point + 1));
    if (months || !read || plain.size() != point + 2 || *read < 0) return std::nullopt;
    tenths = *read;
  }
  if (!months && *whole > kMostYears) return std::nullopt;
  constexpr int32_t kTenths = 10;
  return months ? *whole : *whole * kMonthsPerYear + tenths * kMonthsPerYear / kTenths;
}

// "3~5", "3-5년", "3~", "~5".
std::optional<FilterValue> YearSpanOf(std::string_view text) {
  constexpr int32_t kMonthsPerYear = 12;
  const size_t mark = text.find_first_of("~-");
  if (mark == std::string_view::npos || text.size() == 1) return std::nullopt;
  const std::string_view from = text.substr(0, mark);
  const std::string_view to = text.substr(mark + 1);
  // "-1" is no span.
  if (text[mark] == '-' && (from.empty() || to.empty())) return std::nullopt;
  FilterValue value;
  value.number = from.empty() ? 0 : MonthsOf(from);
  value.number_to = to.empty() ? kMostYears * kMonthsPerYear : MonthsOf(to);
  if (!value.number || !value.number_to || *value.number > *value.number_to) return std::nullopt;
  return value;
}

// "3년 이상", "3+", "5년 이하": what a comparison says.
std::unexpected<ValueProblem> WrongYears(const FilterSpec& spec, std::string_view text) {
  ValueProblem problem{.fault = QueryFault::kNotANumber};
  const std::string plain = FoldName(text);
  struct Ending {
    std::string_view text;
    std::string_view op;
  };
  for (const auto& [ending, op] : {Ending{"이상", ">="},
                                   {"+", ">="},
                                   {"이하", "<="},
                                   {"초과", ">"},
                                   {"미만", "<"},
                                   {"ormore", ">="}}) {
    if (!plain.ends_with(ending)) continue;
    const std::string number = plain.substr(0, plain.size() - ending.size());
    if (!MonthsOf(number)) continue;
    problem.nearest = std::string(HasHangul(text) ? spec.korean : spec.english);
    problem.nearest->append(op).append(number);
    break;
  }
  return std::unexpected(std::move(problem));
}

// Months, or a span of them; "무관": it matters to nobody.
Value YearsOf(const FilterSpec& spec, FilterOp op, std::string_view text) {
  const std::string plain = FoldName(text);
  const bool is = op == FilterOp::kIs;
  if (is && (plain == "무관" || plain == "경력무관" || plain == "any")) return One(Word("any"));
  FilterValue value;
  value.number = MonthsOf(text);
  if (value.number) return One(std::move(value));
  if (auto span = is ? YearSpanOf(plain) : std::nullopt) return One(std::move(*span));
  return WrongYears(spec, text);
}

// The day of a span that a comparison is about: "< 12월" is before its first day, "<=" until its
// last.
std::optional<Date> Compared(const DaySpan& days, FilterOp op) {
  const bool first = op == FilterOp::kLess || op == FilterOp::kAtLeast;
  return first ? days.from : days.to;
}

Value DateValue(FilterOp op, std::string_view text, std::optional<Date> today) {
  const auto days = ReadDays(text, today);
  if (!days) return Wrong(QueryFault::kNotADate);
  FilterValue value;
  if (op == FilterOp::kIs) {
    value.date = days->from;
    value.date_to = days->to;
    return One(std::move(value));
  }
  value.date = Compared(*days, op);
  if (!value.date || text.find('~') != std::string_view::npos) return Wrong(QueryFault::kNotADate);
  return One(std::move(value));
}

// 수도권정비계획법: Seoul, Incheon and Gyeonggi.
constexpr std::string_view kCapitalArea[] = {"KR-11", "KR-28", "KR-41"};

Value RegionOf(const FilterSpec& spec, std::string_view text) {
  const TermTable& regions = Regions();
  const std::string plain = FoldName(text);
  if (plain == "수도권" || plain == "capitalarea") {
    std::vector<FilterValue> values;
    for (const std::string_view region : kCapitalArea) values.push_back(Word(region));
    return values;
  }
  for (const NamedValue& region : RegionNames()) {
    if (plain == FoldName(region.id) || plain == FoldName(region.name.korean) ||
        plain == FoldName(region.name.english)) {
      return One(Word(region.id));
    }
  }
  const int32_t found = regions.FindWhole(text);
  if (found < 0) return WrongName(spec, text);
  const Term& term = regions.terms()[static_cast<size_t>(found)];
  // Districts of one name stand in several provinces: the name finds them all.
  return One(Word(term.value.empty() ? term.id : term.value));
}

AskKind KindOf(SkillKind kind) {
  switch (kind) {
    case SkillKind::kCertificate:
    case SkillKind::kLanguageTest:
      return AskKind::kCertificate;
    case SkillKind::kHumanLanguage:
      return AskKind::kLanguage;
    default:
      return AskKind::kSkill;
  }
}

Value AskOf(std::string_view text, const SkillTable& skills) {
  if (auto ask = FindAsk(text, skills)) return One(std::move(*ask));
  return std::unexpected(ValueProblem{.nearest = NearestSkill(text, skills)});
}

Value TraitOf(const FilterSpec& spec, std::string_view text) {
  Value values = Named(spec, text);
  if (!values) return values;
  for (FilterValue& value : *values) value.kind = AskKind::kTrait;
  return values;
}

// An interview without its round stands for all of them.
Value StageOf(const FilterSpec& spec, std::string_view text) {
  const auto stage = ReadStage(text);
  if (!stage) return Named(spec, text);
  const bool any_round = stage->point.stage == Stage::kInterview && stage->point.round == 0;
  return One(Word(any_round ? std::string(Id(stage->point.stage)) : Id(stage->point)));
}

// A number, perhaps with its unit: 7일, 70점, 70%.
Value NumberValue(std::string_view text, std::initializer_list<std::string_view> units) {
  for (const std::string_view unit : units) {
    if (text.ends_with(unit)) text.remove_suffix(unit.size());
  }
  const auto number = NumberOf(TrimSpaces(text));
  if (!number) return Wrong(QueryFault::kNotANumber);
  FilterValue value;
  value.number = number;
  return One(std::move(value));
}

// An amount to compare with; a range, which one amount is too, or a word to be equal to.
Value PayOf(const FilterSpec& spec, FilterOp op, std::string_view text) {
  FilterValue value;
  if (op != FilterOp::kIs) {
    value.number = ReadPayAmount(text);
    if (!value.number) return Wrong(QueryFault::kNotANumber);
    return One(std::move(value));
  }
  if (const auto ids = IdsNamed(spec, text); !ids.empty()) return One(Word(ids.front()));
  const auto span = ReadPaySpan(text);
  if (!span)
    return NearestValue(spec, text) ? WrongName(spec, text) : Wrong(QueryFault::kNotANumber);
  value.number = span->from;
  value.number_to = span->to;
  return One(std::move(value));
}

Value DeadlineOf(const FilterSpec& spec, FilterOp op, std::string_view text,
                 std::optional<Date> today) {
  if (op != FilterOp::kIs) return DateValue(op, text, today);
  if (const auto ids = IdsNamed(spec, text); !ids.empty()) return One(Word(ids.front()));
  if (auto days = DateValue(op, text, today)) return days;
  return WrongName(spec, text);
}

}  // namespace

std::optional<FilterValue> FindAsk(std::string_view text, const SkillTable& skills) {
  const auto ask = [&](size_t skill) {
    FilterValue value = Word(skills.skills[skill].id);
    value.kind = KindOf(skills.skills[skill].kind);
    return value;
  };
  const auto family = [&](size_t index) {
    FilterValue value = Word(skills.families[index].id);
    value.kind = AskKind::kFamily;
    return value;
  };
  const std::string plain = FoldName(text);
  if (const auto id = skills.FindSkill(plain)) return ask(*id);
  for (size_t i = 0; i < skills.families.size(); ++i) {
    const SkillFamily& entry = skills.families[i];
    if (entry.id == plain || FoldName(entry.name) == plain || FoldName(entry.name_ko) == plain)
      return family(i);
  }
  if (const auto skill = SkillNamed(skills, text)) return ask(*skill);
  if (const int32_t typed = TypedSkills().FindWhole(text); typed >= 0) {
    const auto id = skills.FindSkill(TypedSkills().terms()[static_cast<size_t>(typed)].id);
    if (id) return ask(*id);
  }
  const std::string folded = FoldSurface(text).bytes;
  if (folded.empty()) return std::nullopt;
  for (const SkillSurface& surface : skills.surfaces) {
    if (surface.family < 0 || FoldSurface(surface.text).bytes != folded) continue;
    return family(static_cast<size_t>(surface.family));
  }
  return std::nullopt;
}

std::optional<std::string> NearestSkill(std::string_view word, const SkillTable& skills) {
  // Spaces cost no edits: 스프링붓 is near 스프링 부트.
  std::vector<std::string> names;
  for (const SkillSurface& surface : skills.surfaces) names.push_back(FoldName(surface.text));
  const auto nearest = NearestName(FoldName(word), names);
  // One that differs in nothing but case and spaces is no other name.
  if (!nearest || *nearest == FoldName(word)) return std::nullopt;
  const auto surface = static_cast<size_t>(std::ranges::find(names, *nearest) - names.begin());
  std::string typed(skills.surfaces[surface].text);
  // As it would be typed in place of the word: 스프링부트.
  if (word.find(' ') == std::string_view::npos) std::erase(typed, ' ');
  return typed;
}

std::expected<std::vector<FilterValue>, ValueProblem> ReadFilterValue(const FilterSpec& spec,
                                                                      FilterOp op,
                                                                      std::string_view text,
                                                                      const SkillTable& skills,
                                                                      std::optional<Date> today) {
  if (spec.unknown && op == FilterOp::kIs &&
      std::ranges::find(kUnknownWords, FoldName(text)) != std::end(kUnknownWords)) {
    return One(Word("unknown"));
  }
  switch (spec.value) {
    case ValueKind::kAsk:
      return AskOf(text, skills);
    case ValueKind::kTrait:
      return TraitOf(spec, text);
    case ValueKind::kText:
      return One(Word(TrimSpaces(text)));
    case ValueKind::kRegion:
      return RegionOf(spec, text);
    case ValueKind::kRole:
    case ValueKind::kWork:
    case ValueKind::kEmployment:
    case ValueKind::kEducation:
    case ValueKind::kYesNo:
      return Named(spec, text);
    case ValueKind::kYears:
      return YearsOf(spec, op, text);
    case ValueKind::kPay:
      return PayOf(spec, op, text);
    case ValueKind::kDeadline:
      return DeadlineOf(spec, op, text, today);
    case ValueKind::kDate:
      return DateValue(op, text, today);
    case ValueKind::kDays:
      return NumberValue(text, {"일"});
    case ValueKind::kPoints:
      return NumberValue(text, {"%", "점"});
    case ValueKind::kStage:
      return StageOf(spec, text);
  }
  return Wrong(QueryFault::kUnknownValue);
}

}  // namespace gonggo

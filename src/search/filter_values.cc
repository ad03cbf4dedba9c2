#include "search/filter_values.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "knowledge/skill_fold.h"
#include "knowledge/skill_names.h"
#include "knowledge/tables.h"
#include "model/posting.h"
#include "search/fold_name.h"
#include "text/nearest.h"
#include "text/utf8.h"
#include "track/stage_words.h"

namespace gonggo {
namespace {

using Value = std::expected<FilterValue, ValueProblem>;

constexpr std::string_view kUnknownWords[] = {"unknown", "미상", "모름", "미기재", "기재없음"};

struct WordId {
  std::string_view word, id;
};

constexpr WordId kYesNo[] = {{"yes", "yes"},   {"no", "no"},     {"가능", "yes"}, {"불가", "no"},
                             {"예", "yes"},    {"아니오", "no"}, {"네", "yes"},   {"아니요", "no"},
                             {"불가능", "no"}, {"true", "yes"},  {"false", "no"}};
constexpr WordId kDeadlineWords[] = {{"always", "always"},       {"상시", "always"},
                                     {"상시채용", "always"},     {"until_filled", "until_filled"},
                                     {"채용시", "until_filled"}, {"채용시마감", "until_filled"},
                                     {"passed", "passed"},       {"지남", "passed"},
                                     {"마감됨", "passed"}};
constexpr WordId kWorkWords[] = {
    {"onsite", "onsite"}, {"출근", "onsite"},       {"사무실", "onsite"},
    {"hybrid", "hybrid"}, {"하이브리드", "hybrid"}, {"혼합", "hybrid"},
    {"remote", "remote"}, {"재택", "remote"},       {"원격", "remote"}};

std::unexpected<ValueProblem> Wrong(QueryFault fault, std::vector<std::string> suggestions = {}) {
  return std::unexpected(ValueProblem{fault, std::move(suggestions)});
}

FilterValue Word(std::string_view id) {
  FilterValue value;
  value.word = id;
  return value;
}

std::optional<std::string_view> IdIn(std::span<const WordId> words, std::string_view text) {
  const std::string plain = FoldName(text);
  for (const WordId& entry : words) {
    if (entry.word == plain) return entry.id;
  }
  return std::nullopt;
}

// The id that a table gives the whole of `text`; "none" and "not" are expressions out of the way.
std::optional<std::string_view> IdIn(const TermTable& table, std::string_view text) {
  const std::string plain = FoldName(text);
  for (const Term& term : table.terms()) {
    if (term.id == plain) return term.id;
  }
  const int32_t term = table.FindWhole(text);
  if (term < 0) return std::nullopt;
  const std::string_view id = table.terms()[static_cast<size_t>(term)].id;
  if (id == "none" || id == "not") return std::nullopt;
  return id;
}

std::vector<std::string> IdsOf(std::span<const WordId> words) {
  std::vector<std::string> ids;
  for (const WordId& entry : words) ids.emplace_back(entry.word);
  return ids;
}

std::vector<std::string> IdsOf(const TermTable& table) {
  std::vector<std::string> ids;
  for (const Term& term : table.terms()) {
    if (term.id == "none" || term.id == "not") continue;
    if (std::ranges::find(ids, term.id) == ids.end()) ids.emplace_back(term.id);
  }
  return ids;
}

template <typename Table>
Value WordOf(const Table& table, std::string_view text) {
  if (const auto id = IdIn(table, text)) return Word(*id);
  // The nearest, or all that there are where nothing is near.
  std::vector<std::string> all = IdsOf(table);
  if (auto nearest = NearestName(FoldName(text), all))
    return Wrong(QueryFault::kUnknownValue, {*nearest});
  return Wrong(QueryFault::kUnknownValue, std::move(all));
}

std::optional<int32_t> NumberOf(std::string_view text) {
  int32_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

// "4", "4년", "6개월", "1.5", "3년차", "신입" → months.
Value YearsOf(std::string_view text) {
  constexpr int32_t kMonthsPerYear = 12;
  constexpr int32_t kMostYears = 100;
  std::string plain = FoldName(text);
  FilterValue value;
  if (plain == "신입") {
    value.number = 0;
    return value;
  }
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
  if (!whole || *whole < 0 || *whole > kMostYears * kMonthsPerYear)
    return Wrong(QueryFault::kNotANumber);
  int32_t tenths = 0;
  if (point != std::string::npos) {
    const auto read = NumberOf(std::string_view(plain).substr(point + 1));
    if (months || !read || plain.size() != point + 2 || *read < 0)
      return Wrong(QueryFault::kNotANumber);
    tenths = *read;
  }
  if (!months && *whole > kMostYears) return Wrong(QueryFault::kNotANumber);
  constexpr int32_t kTenths = 10;
  value.number = months ? *whole : *whole * kMonthsPerYear + tenths * kMonthsPerYear / kTenths;
  return value;
}

// "2026-12-01", "2026.12.1", "2026/12/01"; a month alone is its first day.
std::optional<Date> DateOf(std::string_view text) {
  std::array<int, 3> parts{0, 1, 1};
  size_t count = 0;
  for (size_t at = 0; at <= text.size() && count < parts.size();) {
    const size_t end = std::min(text.find_first_of("-./", at), text.size());
    const auto number = NumberOf(text.substr(at, end - at));
    if (!number || *number < 0) return std::nullopt;
    parts[count++] = *number;
    at = end + 1;
    if (end == text.size()) break;
    if (count == parts.size()) return std::nullopt;
  }
  // "12/1" is no day of the year 12.
  constexpr int kFirstYear = 1900;
  if (count < 2 || parts[0] < kFirstYear) return std::nullopt;
  return MakeDate(parts[0], parts[1], parts[2]);
}

Value DateValue(std::string_view text) {
  const auto date = DateOf(text);
  if (!date) return Wrong(QueryFault::kNotADate);
  FilterValue value;
  value.date = date;
  return value;
}

Value RegionOf(std::string_view text) {
  const std::string plain = FoldName(text);
  const TermTable& regions = Regions();
  for (const Term& term : regions.terms()) {
    if (FoldName(term.id) == plain) return Word(term.id);
  }
  const int32_t found = regions.FindWhole(text);
  if (found >= 0) {
    const Term& term = regions.terms()[static_cast<size_t>(found)];
    // Districts of one name stand in several provinces: the name finds them all.
    return Word(term.value.empty() ? term.id : term.value);
  }
  std::vector<std::string> names;
  for (const Term& term : regions.terms()) names.emplace_back(term.surface);
  if (auto nearest = NearestName(text, names)) return Wrong(QueryFault::kUnknownValue, {*nearest});
  return Wrong(QueryFault::kUnknownValue);
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
  if (auto ask = FindAsk(text, skills)) return *ask;
  return Wrong(QueryFault::kUnknownValue, NearestSkills(text, skills));
}

Value TextOf(std::string_view text) { return Word(TrimSpaces(text)); }

// An interview without its round stands for all of them.
Value StageOf(std::string_view text) {
  const auto stage = ReadStage(text);
  if (!stage) return Wrong(QueryFault::kUnknownValue);
  const bool any_round = stage->point.stage == Stage::kInterview && stage->point.round == 0;
  return Word(any_round ? std::string(Id(stage->point.stage)) : Id(stage->point));
}

Value NumberValue(std::string_view text) {
  const auto number = NumberOf(text);
  if (!number) return Wrong(QueryFault::kNotANumber);
  FilterValue value;
  value.number = number;
  return value;
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
  const std::string folded = FoldSurface(text).bytes;
  if (folded.empty()) return std::nullopt;
  for (const SkillSurface& surface : skills.surfaces) {
    if (surface.family < 0 || FoldSurface(surface.text).bytes != folded) continue;
    return family(static_cast<size_t>(surface.family));
  }
  return std::nullopt;
}

std::vector<std::string> NearestSkills(std::string_view word, const SkillTable& skills) {
  std::vector<std::string> names;
  for (const SkillSurface& surface : skills.surfaces) names.emplace_back(surface.text);
  std::vector<std::string> nearest;
  if (auto best = NearestName(word, names)) nearest.push_back(std::move(*best));
  // As it would be typed in place of the word: 스프링부트 for 스프링붓.
  if (word.find(' ') == std::string_view::npos) {
    for (std::string& name : nearest) std::erase(name, ' ');
  }
  return nearest;
}

std::expected<FilterValue, ValueProblem> ReadFilterValue(const FilterSpec& spec, FilterOp op,
                                                         std::string_view text,
                                                         const SkillTable& skills) {
  if (spec.unknown && op == FilterOp::kIs &&
      std::ranges::find(kUnknownWords, FoldName(text)) != std::end(kUnknownWords)) {
    return Word("unknown");
  }
  switch (spec.value) {
    case ValueKind::kAsk:
      return AskOf(text, skills);
    case ValueKind::kTrait: {
      auto value = WordOf(Traits(), text);
      if (value) value->kind = AskKind::kTrait;
      return value;
    }
    case ValueKind::kText:
      return TextOf(text);
    case ValueKind::kRole:
      return WordOf(Roles(), text);
    case ValueKind::kRegion:
      return RegionOf(text);
    case ValueKind::kWork:
      return WordOf(std::span<const WordId>(kWorkWords), text);
    case ValueKind::kEmployment:
      return WordOf(EmploymentKinds(), text);
    case ValueKind::kEducation:
      return WordOf(Degrees(), text);
    case ValueKind::kYears:
      return YearsOf(text);
    case ValueKind::kYesNo:
      return WordOf(std::span<const WordId>(kYesNo), text);
    case ValueKind::kDeadline:
      if (op != FilterOp::kIs) return DateValue(text);
      if (const auto id = IdIn(kDeadlineWords, text)) return Word(*id);
      if (const auto date = DateOf(text)) return DateValue(text);
      return WordOf(std::span<const WordId>(kDeadlineWords), text);
    case ValueKind::kDate:
      return DateValue(text);
    case ValueKind::kDays:
    case ValueKind::kPoints:
      return NumberValue(text);
    case ValueKind::kStage:
      return StageOf(text);
  }
  return Wrong(QueryFault::kUnknownValue);
}

}  // namespace gonggo

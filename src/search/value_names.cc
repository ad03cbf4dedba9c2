#include "search/value_names.h"

#include <algorithm>
#include <span>

#include "knowledge/tables.h"
#include "search/fold_name.h"
#include "text/hangul.h"
#include "text/nearest.h"

namespace gonggo {
namespace {

constexpr NamedValue kUnknown = {"unknown", {"기재없음", "unknown"}};
constexpr NamedValue kMayApply[] = {{"yes", {"가능", "yes"}}, {"no", {"불가", "no"}}};
constexpr NamedValue kYesNo[] = {{"yes", {"예", "yes"}}, {"no", {"아니요", "no"}}};
constexpr NamedValue kDeadlines[] = {{"always", {"상시", "always"}},
                                     {"until_filled", {"채용시", "until_filled"}},
                                     {"passed", {"지남", "passed"}}};
constexpr NamedValue kPayWords[] = {{"negotiable", {"협의", "negotiable"}},
                                    {"other", {"기타", "other"}}};

// What people type beside the names above and the words of the tables of knowledge/; a word that
// stands here several times is all of its ids.
struct Word {
  ValueKind kind;
  std::string_view word, id;
};
constexpr Word kMoreWords[] = {
    {ValueKind::kYesNo, "가능", "yes"},
    {ValueKind::kYesNo, "불가", "no"},
    {ValueKind::kYesNo, "불가능", "no"},
    {ValueKind::kYesNo, "네", "yes"},
    {ValueKind::kYesNo, "예", "yes"},
    {ValueKind::kYesNo, "아니오", "no"},
    {ValueKind::kYesNo, "아니요", "no"},
    {ValueKind::kYesNo, "신입가능", "yes"},
    {ValueKind::kYesNo, "true", "yes"},
    {ValueKind::kYesNo, "false", "no"},
    {ValueKind::kWork, "home", "remote"},
    {ValueKind::kWork, "homeoffice", "remote"},
    {ValueKind::kDeadline, "상시채용", "always"},
    {ValueKind::kDeadline, "채용시마감", "until_filled"},
    {ValueKind::kDeadline, "untilfilled", "until_filled"},
    {ValueKind::kDeadline, "마감됨", "passed"},
    {ValueKind::kDeadline, "마감", "passed"},
    {ValueKind::kPay, "협의가능", "negotiable"},
    {ValueKind::kPay, "내규", "negotiable"},
    {ValueKind::kPay, "회사내규", "negotiable"},
    {ValueKind::kPay, "면접후결정", "negotiable"},
    {ValueKind::kPay, "시급·외화등", "other"},
    {ValueKind::kWork, "사무실", "onsite"},
    {ValueKind::kWork, "혼합", "hybrid"},
    {ValueKind::kWork, "하이브리드", "hybrid"},
    {ValueKind::kWork, "원격", "remote"},
    {ValueKind::kEducation, "무관", "any"},
    {ValueKind::kEducation, "대졸이상", "bachelor"},
    {ValueKind::kStage, "documentspassed", "document_passed"},
    {ValueKind::kRole, "디자인", "ux_ui_design"},
    {ValueKind::kRole, "디자인", "graphic_design"},
    {ValueKind::kRole, "design", "ux_ui_design"},
    {ValueKind::kRole, "design", "graphic_design"},
    {ValueKind::kRole, "ai", "ai_researcher"},
    {ValueKind::kRole, "ai", "ml_engineer"},
};

template <typename Enum>
std::vector<NamedValue> NamesOf(std::initializer_list<Enum> values) {
  std::vector<NamedValue> names;
  for (const Enum value : values) {
    names.push_back(
        {Id(value), {Label(value, Language::kKorean), Label(value, Language::kEnglish)}});
  }
  return names;
}

// The degree alone: 학사 of 학사 이상.
std::vector<NamedValue> DegreeNames() {
  constexpr std::string_view kOrMore = " 이상";
  std::vector<NamedValue> names =
      NamesOf({Education::kAny, Education::kHighSchool, Education::kAssociate, Education::kBachelor,
               Education::kMaster, Education::kDoctor});
  for (NamedValue& value : names) {
    std::string_view& korean = value.name.korean;
    if (korean.ends_with(kOrMore)) korean.remove_suffix(kOrMore.size());
  }
  return names;
}

std::vector<NamedValue> StageNames() {
  std::vector<NamedValue> names;
  for (int i = 0; i < kStageCount; ++i) {
    const auto stage = static_cast<Stage>(i);
    names.push_back(
        {Id(stage), {Label(stage, Language::kKorean), Label(stage, Language::kEnglish)}});
  }
  return names;
}

std::vector<NamedValue> NamesWithoutUnknown(const FilterSpec& spec) {
  const auto copied = [](std::span<const NamedValue> names) {
    return std::vector<NamedValue>(names.begin(), names.end());
  };
  switch (spec.value) {
    case ValueKind::kTrait:
      return copied(TraitNames());
    case ValueKind::kRole:
      return copied(RoleNames());
    case ValueKind::kRegion:
      return copied(RegionNames());
    case ValueKind::kWork:
      return NamesOf({WorkPlace::kOnsite, WorkPlace::kHybrid, WorkPlace::kRemote});
    case ValueKind::kEmployment:
      return NamesOf({Employment::kFullTime, Employment::kContract, Employment::kIntern,
                      Employment::kPartTime, Employment::kFreelance, Employment::kMilitary});
    case ValueKind::kEducation:
      return DegreeNames();
    case ValueKind::kYesNo:
      return spec.name == FilterName::kNewcomer ? copied(kMayApply) : copied(kYesNo);
    case ValueKind::kDeadline:
      return copied(kDeadlines);
    case ValueKind::kPay:
      return copied(kPayWords);
    case ValueKind::kStage:
      return StageNames();
    default:
      return {};
  }
}

// Words of postings that mean a value of this kind; nullptr if there is no list of them.
const TermTable* WordsOfPostings(ValueKind kind) {
  switch (kind) {
    case ValueKind::kTrait:
      return &Traits();
    case ValueKind::kRole:
      return &Roles();
    case ValueKind::kRegion:
      return &Regions();
    case ValueKind::kWork:
      return &WorkPlaces();
    case ValueKind::kEmployment:
      return &EmploymentKinds();
    case ValueKind::kEducation:
      return &Degrees();
    default:
      return nullptr;
  }
}

// "none" and "not" are expressions out of the way.
bool Means(const Term& term) { return term.id != "none" && term.id != "not"; }

// The roles in whose names `plain` stands.
std::vector<std::string> RolesWith(std::string_view plain) {
  constexpr size_t kFewestBytes = 3;
  std::vector<std::string> ids;
  if (plain.size() < kFewestBytes) return ids;
  for (const NamedValue& role : RoleNames()) {
    const auto has = [&](std::string_view name) {
      return FoldName(name).find(plain) != std::string::npos;
    };
    const bool named = has(role.name.korean) || has(role.name.english) ||
                       std::ranges::any_of(Roles().terms(), [&](const Term& term) {
                         return term.id == role.id && has(term.surface);
                       });
    if (named) ids.emplace_back(role.id);
  }
  return ids;
}

}  // namespace

std::vector<NamedValue> ValueNames(const FilterSpec& spec) {
  std::vector<NamedValue> names = NamesWithoutUnknown(spec);
  if (!names.empty() && spec.unknown) names.push_back(kUnknown);
  return names;
}

std::vector<std::string> IdsNamed(const FilterSpec& spec, std::string_view text) {
  const std::string plain = FoldName(text);
  for (const NamedValue& value : NamesWithoutUnknown(spec)) {
    if (plain == FoldName(value.id) || plain == FoldName(value.name.korean) ||
        plain == FoldName(value.name.english)) {
      return {std::string(value.id)};
    }
  }
  std::vector<std::string> ids;
  for (const Word& word : kMoreWords) {
    if (word.kind == spec.value && word.word == plain) ids.emplace_back(word.id);
  }
  if (!ids.empty()) return ids;
  const TermTable* table = WordsOfPostings(spec.value);
  const int32_t found = table == nullptr ? -1 : table->FindWhole(text);
  if (found >= 0 && Means(table->terms()[static_cast<size_t>(found)]))
    return {std::string(table->terms()[static_cast<size_t>(found)].id)};
  return spec.value == ValueKind::kRole ? RolesWith(plain) : std::vector<std::string>{};
}

std::optional<std::string> NearestValue(const FilterSpec& spec, std::string_view text) {
  const bool hangul = HasHangul(text);
  std::vector<std::string> candidates, typed;
  const auto add = [&](std::string_view name, std::string_view instead) {
    if (HasHangul(name) != hangul) return;
    candidates.push_back(FoldName(name));
    typed.emplace_back(instead);
    std::erase(typed.back(), ' ');
  };
  const std::vector<NamedValue> names = NamesWithoutUnknown(spec);
  for (const NamedValue& value : names) {
    add(value.name.korean, value.name.korean);
    if (spec.value != ValueKind::kRegion) add(value.id, value.id);
    add(value.name.english, spec.value == ValueKind::kRegion ? value.name.english : value.id);
  }
  for (const Word& word : kMoreWords) {
    if (word.kind == spec.value) add(word.word, word.word);
  }
  if (const TermTable* table = WordsOfPostings(spec.value); table != nullptr) {
    for (const Term& term : table->terms()) {
      if (!Means(term)) continue;
      // A place is typed as it is called, the others by the name that is shown.
      const auto value = std::ranges::find(names, term.id, &NamedValue::id);
      const bool place = spec.value == ValueKind::kRegion || value == names.end();
      add(term.surface, place ? term.surface : hangul ? value->name.korean : value->id);
    }
  }
  const auto nearest = NearestName(FoldName(text), candidates);
  if (!nearest) return std::nullopt;
  return typed[static_cast<size_t>(std::ranges::find(candidates, *nearest) - candidates.begin())];
}

}  // namespace gonggo

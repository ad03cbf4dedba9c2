#include "output/facet_text.h"

#include <algorithm>
#include <array>
#include <vector>

#include "model/labels.h"
#include "output/json_object.h"
#include "output/market_words.h"
#include "output/message_wrap.h"
#include "output/skill_words.h"
#include "output/stage_words.h"
#include "search/filter_names.h"
#include "search/pay_value.h"
#include "text/shell_words.h"
#include "text/width.h"

namespace gonggo {
namespace {

// The value as people call it, which its filter takes as well.
std::string ValueWords(const Facet& facet, const FacetValue& value, const SkillTable& skills,
                       Language language) {
  if (value.value == "unknown") return language == Language::kKorean ? "기재 없음" : "not stated";
  switch (facet.name) {
    case FilterName::kSkill:
    case FilterName::kMust:
    case FilterName::kPlus: {
      if (value.kind == AskKind::kFamily) return FamilyWords(value.value, skills, language);
      const auto skill = skills.FindSkill(value.value);
      return skill ? SkillWords(skills.skills[*skill], language) : value.value;
    }
    case FilterName::kTrait:
      return std::string(TraitLabel(value.value, language));
    case FilterName::kRole:
      return std::string(RoleLabel(value.value, language));
    case FilterName::kRegion:
      return std::string(RegionLabel(value.value, language));
    case FilterName::kWork:
      return std::string(Label(*FromId<WorkPlace>(value.value), language));
    case FilterName::kEmployment:
      return std::string(Label(*FromId<Employment>(value.value), language));
    case FilterName::kNewcomer:
      if (language == Language::kKorean) return value.value == "yes" ? "가능" : "불가";
      return value.value;
    case FilterName::kSalary: {
      const bool korean = language == Language::kKorean;
      if (value.value == "negotiable") return korean ? "협의" : "negotiable";
      if (value.value == "other") return korean ? "시급·외화 등" : "other";
      const auto span = ReadPaySpan(value.value);
      return span ? PaySpanWords(*span, language) : value.value;
    }
    case FilterName::kStage: {
      const auto stage = StagePointFromId(value.value);
      return stage ? Label(*stage, language) : value.value;
    }
    default:
      return value.value;
  }
}

// The first value that narrows the result down, as its filter takes it.
std::string ExampleOf(std::span<const Facet> facets, const SkillTable& skills, Language language) {
  uint32_t most = 0;
  for (const Facet& facet : facets)
    for (const FacetValue& value : facet.values) most = std::max(most, value.count);
  for (const Facet& facet : facets) {
    const auto narrows = [most](const FacetValue& value) {
      return value.count < most && value.value != "unknown";
    };
    const auto value = std::ranges::find_if(facet.values, narrows);
    if (value == facet.values.end()) continue;
    std::string words = ValueWords(facet, *value, skills, language);
    std::erase(words, ' ');
    const FilterSpec& spec = SpecOf(facet.name);
    return std::string(language == Language::kKorean ? spec.korean : spec.english) + ':' + words;
  }
  return "";
}

// The value in at most `room` columns: a longer one loses the end of its name, not its count.
std::string Fitted(const std::string& name, uint32_t count, size_t room) {
  const std::string number = " " + std::to_string(count);
  const size_t kept = room > number.size() + 1 ? room - number.size() : 2;
  return TruncateToWidth(name, kept) + number;
}

// With dots between them, in lines of `room` columns behind `indent`; a value and its count stay
// together.
void AppendValues(const std::vector<std::string>& values, size_t room, size_t indent,
                  std::string& out) {
  constexpr std::string_view kDot = " ·";
  size_t used = 0;
  for (size_t i = 0; i < values.size(); ++i) {
    const bool last = i + 1 == values.size();
    const size_t width = DisplayWidth(values[i]) + (last ? 0 : DisplayWidth(kDot));
    if (used > 0 && used + 1 + width > room) {
      out += "\n" + std::string(indent, ' ');
      used = 0;
    } else if (used > 0) {
      out += ' ';
      ++used;
    }
    out += values[i];
    if (!last) out += kDot;
    used += width;
  }
  out += '\n';
}

}  // namespace

std::string RenderFacets(std::span<const Facet> facets, const SkillTable& skills,
                         const MarketPage& page) {
  constexpr size_t kIndent = 12;
  std::string out;
  for (const Facet& facet : facets) {
    if (facet.values.empty()) continue;
    const FilterSpec& spec = SpecOf(facet.name);
    const std::string_view name = page.language == Language::kKorean ? spec.korean : spec.english;
    const std::string label = PadToWidth(name, kIndent - 1) + " ";
    out += page.style.Paint(Paint::kStrong, label);
    constexpr size_t kDotWidth = 2;
    const size_t room = page.columns > kIndent ? page.columns - kIndent : 1;
    std::vector<std::string> values;
    values.reserve(facet.values.size());
    for (const FacetValue& value : facet.values) {
      values.push_back(Fitted(SafeForTerminal(ValueWords(facet, value, skills, page.language)),
                              value.count, room > kDotWidth ? room - kDotWidth : 1));
    }
    AppendValues(values, room, kIndent, out);
  }
  if (page.reader == MarketPage::Reader::kProgram) return out;
  const std::string example = ExampleOf(facets, skills, page.language);
  if (example.empty()) return out;
  const bool korean = page.language == Language::kKorean;
  std::string words = korean ? "어느 공고인지 보려면 값을 조건으로 덧붙이세요: gonggo list "
                             : "To see which postings, add a value as a filter: gonggo list ";
  if (!page.asked.empty()) words += page.asked + ' ';
  words += ShellWords(std::array{example});
  return out + page.style.Paint(Paint::kDim, WrapMessage(words, page.columns, 0)) + "\n";
}

std::string FacetValuesText(const Facet& facet, const SkillTable& skills, Language language) {
  std::string out;
  std::string unknown;  // how many say nothing comes last
  for (const FacetValue& value : facet.values) {
    std::string& to = value.value == "unknown" ? unknown : out;
    if (!to.empty()) to += " · ";
    to += SafeForTerminal(ValueWords(facet, value, skills, language)) + ' ' +
          std::to_string(value.count);
  }
  if (!out.empty() && !unknown.empty()) out += " · ";
  return out + unknown;
}

std::vector<CountedGrounds> NamedGrounds(std::span<const Facet> facets, const FacetGrounds& grounds,
                                         const SkillTable& skills, Language language) {
  std::vector<CountedGrounds> named;
  for (size_t i = 0; i < facets.size(); ++i) {
    const FilterSpec& spec = SpecOf(facets[i].name);
    const std::string name(language == Language::kKorean ? spec.korean : spec.english);
    for (size_t k = 0; k < facets[i].values.size(); ++k) {
      std::string words = name;
      words.append(" ").append(ValueWords(facets[i], facets[i].values[k], skills, language));
      named.push_back({SafeForTerminal(words), grounds[i][k]});
    }
  }
  return named;
}

void AppendFacetsJson(std::span<const Facet> facets, const FacetGrounds* grounds,
                      std::string& out) {
  JsonObject object(out);
  for (size_t i = 0; i < facets.size(); ++i) {
    object.Key(SpecOf(facets[i].name).english);
    out += '[';
    for (size_t k = 0; k < facets[i].values.size(); ++k) {
      if (k > 0) out += ',';
      JsonObject entry(out);
      entry.String("value", facets[i].values[k].value);
      entry.Number("count", facets[i].values[k].count);
      if (grounds == nullptr) continue;
      entry.Key("evidence");
      AppendGrounds((*grounds)[i][k], GroundKind::kField, out);
    }
    out += ']';
  }
}

}  // namespace gonggo

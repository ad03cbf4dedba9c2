#include "posting/facts.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>

#include "posting/field/deadline.h"
#include "posting/field/experience.h"
#include "posting/field/location.h"
#include "posting/field/posted.h"
#include "posting/field/salary.h"
#include "posting/labels.h"
#include "posting/markup.h"
#include "requirement/years.h"

namespace gonggo {
namespace {

using enum SectionKind;

// A line that may state facts: its text, where that begins, and the field that its label names.
struct Place {
  uint32_t line = 0;  // index
  Span at;
  std::string_view field;  // "" where nothing labels it
  SectionKind kind = kOther;
  bool is_title = false;
};

class FactReader {
 public:
  FactReader(const FactInput& input, const ParseOptions& options, Posting& posting)
      : input_(input), options_(options), posting_(posting) {}

  void Read() {
    CollectPlaces();
    ReadExperienceFact();
    ReadDeadlineFact();
    ReadPostedFact();
    ReadSalaryFact();
    ReadLocationFact();
    ReadYears();
  }

 private:
  void CollectPlaces() {
    const auto& lines = input_.lines.lines;
    for (uint32_t i = input_.range.begin; i < input_.range.end; ++i) {
      const Line& line = lines[i];
      if (line.blank || line.boilerplate || line.content.empty()) continue;
      Place place{i, line.content, {}, input_.kinds[i - input_.range.begin], false};
      if (!line.key.empty()) {
        place.field = FieldOfLabel(Cut(input_.text, line.key));
        if (!place.field.empty() && !line.value.empty()) place.at = line.value;
      }
      place.is_title = input_.header.title && input_.header.title->line == i;
      places_.push_back(place);
      // A label alone on its line names the next one: "근무지" / "서울 강남구 …".
      const Heading& heading = input_.lines.headings[i];
      if (heading.is_heading || line.colon) AddLabelAbove(i);
    }
  }

  void AddLabelAbove(uint32_t label) {
    const auto& lines = input_.lines.lines;
    const std::string_view field = FieldOfLabel(Cut(input_.text, lines[label].core));
    if (field.empty()) return;
    for (uint32_t i = label + 1; i < input_.range.end; ++i) {
      if (lines[i].blank) continue;
      if (lines[i].key.empty()) places_.push_back({i, lines[i].content, field, input_.kinds[i - input_.range.begin], false});
      return;
    }
  }

  [[nodiscard]] std::string_view TextOf(const Place& place) const { return Cut(input_.text, place.at); }

  void Evidence(const char* field, const Place& place, Span at) {
    posting_.evidence[field].push_back({place.line + 1, place.at.begin + at.begin, place.at.begin + at.end});
  }

  // Asks `read(text, labelled)` at the places where `labels` name the field, then where `plain(place)`.
  template <typename Read, typename Plain>
  auto First(const char* field, std::initializer_list<std::string_view> labels, Read read, Plain plain)
      -> std::optional<decltype(read(std::string_view(), Labelled::kYes)->value)> {
    for (const Labelled labelled : {Labelled::kYes, Labelled::kNo}) {
      for (const Place& place : places_) {
        const bool named = std::find(labels.begin(), labels.end(), place.field) != labels.end();
        if (labelled == Labelled::kYes ? !named : !plain(place)) continue;
        if (auto found = read(TextOf(place), labelled)) {
          Evidence(field, place, found->at);
          return std::move(found->value);
        }
      }
    }
    return std::nullopt;
  }

  static bool IsFactPlace(const Place& place) {
    return place.is_title || place.kind == kFacts || place.kind == kTitle;
  }

  // The label ("경력: …") first, then the title, facts, requirements and, for pages that glue their fields
  // together, duties. A bare "경력" is kept only if nothing states years.
  void ReadExperienceFact() {
    const auto stated = [](std::string_view text, Labelled labelled) {
      auto found = ReadExperience(text, labelled);
      const bool says = found && (found->value.min || found->value.max || found->value.newcomer);
      return says ? found : std::nullopt;
    };
    using Test = bool (*)(const Place&);
    constexpr std::array<Test, 4> kOrder = {[](const Place& p) { return p.is_title; }, [](const Place& p) { return p.kind == kFacts; },
                                            [](const Place& p) { return p.kind == kRequirements; },
                                            [](const Place& p) { return p.kind == kDuties; }};
    posting_.experience = First("experience", {"experience"}, stated, [](const Place&) { return false; });
    for (const Test test : kOrder) {
      if (!posting_.experience) posting_.experience = First("experience", {}, stated, test);
    }
    if (!posting_.experience) posting_.experience = First("experience", {"experience"}, ReadExperience, IsFactPlace);
  }

  void ReadDeadlineFact() {
    const auto read = [this](std::string_view text, Labelled labelled) { return ReadDeadline(text, labelled, options_.as_of); };
    posting_.deadline = First("deadline", {"deadline", "period"}, read,
                              [](const Place& p) { return IsFactPlace(p) || p.kind == kProcess; });
    if (posting_.deadline && posting_.deadline->kind == DeadlineKind::kDate && !posting_.deadline->date) {
      posting_.diagnostics.push_back({"deadline_without_year", "마감일에 연도가 없습니다. --as-of로 기준일을 알려 주세요."});
    }
  }

  void ReadPostedFact() {
    const auto read = [this](std::string_view text, Labelled labelled) { return ReadPosted(text, labelled, options_.as_of); };
    posting_.posted = First("posted", {"posted"}, read, [](const Place&) { return false; });
  }

  void ReadSalaryFact() {
    posting_.salary = First("salary", {"salary"}, ReadSalary, IsFactPlace);
  }

  void ReadLocationFact() {
    posting_.location = First("location", {"location"}, ReadLocation, IsFactPlace);
    if (!posting_.location) {
      posting_.location = First("location", {}, ReadLocation, [](const Place& p) { return p.kind == kBenefits || p.kind == kProcess; });
    }
  }

  // Statements of years, into the requirement whose line they stand in, else into the posting's own.
  void ReadYears() {
    for (const Place& place : places_) {
      if (place.kind == kBenefits || place.kind == kAbout || place.kind == kProcess || place.kind == kOther) continue;
      const bool item = place.kind == kRequirements || place.kind == kPreferred;
      const YearsContext context = place.field == "experience"      ? YearsContext::kLabelled
                                   : item || place.is_title ? YearsContext::kRequirement
                                                            : YearsContext::kAnywhere;
      for (const FoundYears& years : FindYears(TextOf(place), context)) {
        const struct Evidence at{place.line + 1, place.at.begin + years.at.begin, place.at.begin + years.at.end};
        AddYears({years.min, years.max, std::nullopt, at});
      }
    }
  }

  void AddYears(YearsStatement years) {
    for (Requirement& r : posting_.requirements) {
      const bool here = r.line <= years.at.line && years.at.line <= r.line_end;
      if (!here || r.text.find(PlainText(Cut(input_.text, {years.at.begin, years.at.end}))) == std::string::npos) continue;
      if (std::find(r.years.begin(), r.years.end(), years) == r.years.end()) r.years.push_back(std::move(years));
      return;
    }
    if (std::find(posting_.years.begin(), posting_.years.end(), years) == posting_.years.end()) {
      posting_.years.push_back(std::move(years));
    }
  }

  const FactInput& input_;
  const ParseOptions& options_;
  Posting& posting_;
  std::vector<Place> places_;
};

}  // namespace

void ReadFacts(const FactInput& input, const ParseOptions& options, Posting& posting) {
  FactReader(input, options, posting).Read();
}

}  // namespace gonggo

#include "posting/fact_lists.h"

#include <algorithm>
#include <string>
#include <unordered_set>
#include <utility>

#include "posting/field/contact.h"
#include "posting/field/eligibility.h"
#include "posting/field/employment.h"
#include "posting/field/process.h"
#include "posting/markup.h"
#include "requirement/scan.h"
#include "requirement/years.h"

namespace gonggo {
namespace {

using enum SectionKind;

// What a company says of itself has years, too; only where it speaks to applicants are they asked
// for.
constexpr std::string_view kSpeaksToApplicants[] = {
    "분을", "분들을", "찾고", "찾습니다", "모집", "기다리", "모십니다", "looking for", "seeking"};

class FactListReader {
 public:
  FactListReader(const FactInput& input, const std::vector<Place>& places, Posting& posting)
      : input_(input), places_(places), posting_(posting) {}

  void Read() {
    ReadEmploymentFact();
    ReadProcessFact();
    ReadEligibilityFact();
    ReadContactFact();
    ReadYears();
  }

 private:
  [[nodiscard]] std::string_view TextOf(const Place& place) const {
    return Cut(input_.text, place.at);
  }

  void Evidence(const char* field, const Place& place, Span at) {
    posting_.evidence[field].push_back(
        {place.line + 1, place.at.begin + at.begin, place.at.begin + at.end});
  }

  // Kinds add up: a title says 산업기능요원, a label 정규직.
  void ReadEmploymentFact() {
    AddEmployment([](const Place& p) { return p.field == "employment"; }, Labelled::kYes);
    AddEmployment(IsFactPlace, Labelled::kNo);
    if (!posting_.employment.empty()) return;
    AddEmployment(
        [](const Place& p) {
          return p.kind == kProcess || p.kind == kBenefits || p.kind == kRequirements;
        },
        Labelled::kNo);
  }

  template <typename Wanted>
  void AddEmployment(Wanted wanted, Labelled labelled) {
    for (const Place& place : places_) {
      if (!wanted(place) || (labelled == Labelled::kNo && !place.possible.Has(Field::kEmployment)))
        continue;
      for (const auto& found : ReadEmployment(TextOf(place), labelled)) {
        auto& kinds = posting_.employment;
        if (std::find(kinds.begin(), kinds.end(), found.value) != kinds.end()) continue;
        kinds.push_back(found.value);
        Evidence("employment", place, found.at);
      }
    }
  }

  // Steps in one line ("서류전형 > 1차 면접 > …"), else the lines of the process section that are a
  // step each.
  void ReadProcessFact() {
    for (const Place& place : places_) {
      const bool named = place.field == "process";
      if (!named && ((place.kind != kProcess && place.kind != kFacts) ||
                     !place.possible.Has(Field::kProcess)))
        continue;
      const auto steps = ReadProcess(TextOf(place), named ? Labelled::kYes : Labelled::kNo);
      if (steps.size() < 2) continue;
      for (const auto& step : steps) AddStep(place, step);
      return;
    }
    std::vector<std::pair<const Place*, Found<std::string>>> lines;
    for (const Place& place : places_) {
      if (place.kind != kProcess) continue;
      if (auto step = ReadProcessStep(TextOf(place))) lines.emplace_back(&place, std::move(*step));
    }
    if (lines.size() < 2) return;
    for (const auto& [place, step] : lines) AddStep(*place, step);
  }

  void AddStep(const Place& place, const Found<std::string>& step) {
    if (!posting_.process.empty() && posting_.process.back() == step.value) return;
    posting_.process.push_back(step.value);
    Evidence("process", place, step.at);
  }

  void ReadEligibilityFact() {
    for (const Place& place : places_) {
      const bool named = place.field == "military" || place.field == "licence";
      const bool may = place.kind == kRequirements || place.kind == kProcess ||
                       place.kind == kPreferred || IsFactPlace(place);
      if (!named && !(may && place.possible.Has(Field::kEligibility))) continue;
      for (const auto& found :
           ReadEligibility(TextOf(place), named ? Labelled::kYes : Labelled::kNo)) {
        auto& kinds = posting_.eligibility;
        if (std::find(kinds.begin(), kinds.end(), found.value) != kinds.end()) continue;
        kinds.push_back(found.value);
        Evidence("eligibility", place, found.at);
      }
    }
  }

  void ReadContactFact() {
    for (const Place& place : places_) {
      if (!place.possible.Has(Field::kContact) && place.field != "contact") continue;
      for (const auto& found : FindContacts(TextOf(place))) {
        auto& contacts = posting_.contacts;
        if (std::find(contacts.begin(), contacts.end(), found.value) == contacts.end())
          contacts.push_back(found.value);
      }
    }
  }

  // Statements of years that stand outside of requirements.
  void ReadYears() {
    for (const Requirement& r : posting_.requirements) {
      for (const YearsStatement& years : r.years) seen_years_.insert(years.at.begin);
    }
    for (const Place& place : places_) {
      if (place.kind == kBenefits || place.kind == kProcess || place.kind == kOther) continue;
      if (place.kind == kAbout && !HasAnyWord(TextOf(place), kSpeaksToApplicants)) continue;
      if (!place.possible.Has(Field::kYears) && place.field != "experience") continue;
      const bool item = place.kind == kRequirements || place.kind == kPreferred;
      const YearsContext context = place.field == "experience" ? YearsContext::kLabelled
                                   : item || place.is_title    ? YearsContext::kRequirement
                                                               : YearsContext::kAnywhere;
      for (const FoundYears& years : FindYears(TextOf(place), context)) {
        const struct Evidence at{place.line + 1, place.at.begin + years.at.begin,
                                 place.at.begin + years.at.end};
        AddYears({years.min, years.max, std::nullopt, at});
      }
    }
  }

  void AddYears(YearsStatement years) {
    if (seen_years_.insert(years.at.begin).second) posting_.years.push_back(std::move(years));
  }

  const FactInput& input_;
  const std::vector<Place>& places_;
  Posting& posting_;
  std::unordered_set<uint32_t> seen_years_;  // by where they begin
};

}  // namespace

void ReadFactLists(const FactInput& input, const std::vector<Place>& places, Posting& posting) {
  FactListReader(input, places, posting).Read();
}

}  // namespace gonggo

#include "posting/fact/fact_lists.h"

#include <algorithm>
#include <string>
#include <unordered_set>
#include <utility>

#include "posting/fact/fact_search.h"
#include "posting/field/contact.h"
#include "posting/field/eligibility.h"
#include "posting/field/employment.h"
#include "posting/field/employment_prose.h"
#include "posting/field/process.h"
#include "posting/line/plain_escapes.h"
#include "requirement/scan.h"
#include "requirement/years.h"
#include "text/markup.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

using enum SectionKind;

// What a company says of itself has years, too; only where it speaks to applicants are they asked
// for.
constexpr WordTable kSpeaksToApplicants = {"분을",   "분들을",   "찾고",        "찾습니다", "모집",
                                           "기다리", "모십니다", "looking for", "seeking"};

class FactListReader {
 public:
  FactListReader(const FactInput& input, const Places& places, Posting& posting)
      : input_(input), places_(places), posting_(posting), search_(input, places, posting) {}

  void Read() {
    for (const Requirement& r : posting_.requirements) {
      for (const YearsStatement& years : r.years) seen_years_.insert(years.at.begin);
    }
    ReadEmploymentFact();
    ReadProcessFact();
    ReadLineFacts();
  }

 private:
  // Kinds add up: a title says 산업기능요원, a label 정규직.
  void ReadEmploymentFact() {
    for (const uint32_t index : places_.labelled) {
      const Place& place = places_.all[index];
      if (place.field == "employment") AddEmploymentAt(place, Labelled::kYes);
    }
    if (!places_.possible.Has(Field::kEmployment)) return;
    AddEmployment(IsFactPlace);
    if (!posting_.employment.empty()) return;
    AddEmployment([](const Place& p) {
      return p.kind == kProcess || p.kind == kBenefits || p.kind == kRequirements;
    });
    if (!posting_.employment.empty()) return;
    AddEmployment([this](const Place& p) {
      if (search_.TextOf(p).size() > kShortStatement) return false;
      // A sentence of running text speaks of anybody: "… veterans, interns and students are …".
      const bool says = !p.segment || search_.TextOf(p).find("This is a") != std::string_view::npos;
      return p.kind == kDuties || (p.kind == kAbout && says);
    });
    if (posting_.employment.empty()) AddOfferedEmployment();
  }

  // What sentences of running text offer: "… in a permanent position", "in Vollzeit".
  void AddOfferedEmployment() {
    const std::string_view title =
        input_.header.title ? Cut(input_.text, input_.header.title->at) : std::string_view();
    if (IsSideJob(title)) return;
    for (const Place& place : places_.all) {
      if (!place.segment || !place.possible.Has(Field::kEmployment)) continue;
      AddKinds(place, ReadPlain(search_.TextOf(place), ReadEmploymentInProse));
    }
  }

  // "1년 계약직 (연장 가능)": a line of its own that is no duty.
  static constexpr size_t kShortStatement = 90;

  template <typename Wanted>
  void AddEmployment(Wanted wanted) {
    for (const Place& place : places_.all) {
      if (place.possible.Has(Field::kEmployment) && wanted(place))
        AddEmploymentAt(place, Labelled::kNo);
    }
  }

  void AddEmploymentAt(const Place& place, Labelled labelled) {
    const bool title = place.is_title && labelled == Labelled::kNo;
    const auto read = [title, labelled](std::string_view text) {
      return title ? ReadEmploymentTitle(text) : ReadEmployment(text, labelled);
    };
    AddKinds(place, ReadPlain(search_.TextOf(place), read));
    if (title || (place.segment && labelled == Labelled::kYes))
      AddKinds(place, ReadGermanTitle(search_.TextOf(place)));
  }

  void AddKinds(const Place& place, const std::vector<Found<Employment>>& kinds_here) {
    for (const auto& found : kinds_here) {
      auto& kinds = posting_.employment;
      if (std::find(kinds.begin(), kinds.end(), found.value) != kinds.end()) continue;
      kinds.push_back(found.value);
      search_.Evidence("employment", place, found.at);
    }
  }

  // Steps in one line ("서류전형 > 1차 면접 > …"), else the lines of the process section that are a
  // step each.
  void ReadProcessFact() {
    for (const Place& place : places_.all) {
      const bool named = place.field == "process";
      if (!named && ((place.kind != kProcess && place.kind != kFacts) ||
                     !place.possible.Has(Field::kProcess)))
        continue;
      const auto steps = StepsAt(place, named ? Labelled::kYes : Labelled::kNo);
      if (steps.size() < 2) continue;
      for (const auto& step : steps) AddStep(place, step);
      return;
    }
    std::vector<std::pair<const Place*, Found<std::string>>> lines;
    for (const Place& place : places_.all) {
      if (place.kind != kProcess) continue;
      if (auto step = ReadPlain(search_.TextOf(place), ReadProcessStep))
        lines.emplace_back(&place, std::move(*step));
    }
    // "1. 서류전형" / "• 이력서 검토 후 면접 안내" / "2. 면접": the numbers tell the steps from
    // their notes.
    const auto numbered = [this](const auto& line) { return IsNumbered(line.first->line); };
    if (std::count_if(lines.begin(), lines.end(), numbered) >= 2)
      std::erase_if(lines, [&numbered](const auto& line) { return !numbered(line); });
    // "서류전형 합격자 발표 : 12. 15." tells of a day between two steps.
    const auto told = [](const auto& line) { return IsAnnouncement(line.second.value); };
    if (static_cast<size_t>(std::ranges::count_if(lines, told)) + 2 <= lines.size())
      std::erase_if(lines, told);
    if (lines.size() < 2) return ReadProcessByShape();
    for (const auto& [place, step] : lines) AddStep(*place, step);
    // The same step twice is a heading and what stands below it.
    if (posting_.process.size() >= 2) return;
    posting_.process.clear();
    posting_.evidence.erase("process");
  }

  [[nodiscard]] std::vector<Found<std::string>> StepsAt(const Place& place,
                                                        Labelled labelled) const {
    return ReadPlain(search_.TextOf(place),
                     [labelled](std::string_view text) { return ReadProcess(text, labelled); });
  }

  static bool IsAnnouncement(std::string_view step) {
    return step.ends_with("발표") || step.ends_with("합격자 공고");
  }

  [[nodiscard]] bool IsNumbered(uint32_t line) const {
    const std::string_view words = TrimSpaces(Cut(input_.text, input_.lines.lines[line].whole));
    return words.size() > 1 && IsDigitByte(words[0]) && (words[1] == '.' || words[1] == ')');
  }

  // Under a heading that nobody has heard of the steps still speak for themselves.
  void ReadProcessByShape() {
    for (const Place& place : places_.all) {
      if (!place.possible.Has(Field::kProcess) || !IsProcessByShape(search_.TextOf(place)))
        continue;
      for (const auto& step : StepsAt(place, Labelled::kNo)) AddStep(place, step);
      return;
    }
  }

  void AddStep(const Place& place, const Found<std::string>& step) {
    if (!posting_.process.empty() && posting_.process.back() == step.value) return;
    posting_.process.push_back(step.value);
    search_.Evidence("process", place, step.at);
  }

  // What is read line by line, each for itself.
  void ReadLineFacts() {
    constexpr FieldSet kAnyOf{Field::kEligibility, Field::kContact, Field::kYears};
    for (const Place& place : places_.all) {
      const FieldSet possible = place.possible;
      if (place.segment) continue;  // read with the whole of its line
      if ((possible.bits() & kAnyOf.bits()) == 0 && place.field.empty()) continue;
      ReadEligibilityAt(place);
      if (possible.Has(Field::kContact) || place.field == "contact") ReadContactsAt(place);
      if (possible.Has(Field::kYears) || place.field == "experience") ReadYearsAt(place);
    }
  }

  void ReadEligibilityAt(const Place& place) {
    const bool named = place.field == "military" || place.field == "licence";
    if (!named && !place.possible.Has(Field::kEligibility)) return;
    const bool may = place.kind == kRequirements || place.kind == kProcess ||
                     place.kind == kPreferred || IsFactPlace(place);
    if (!named && !may) return;
    for (const auto& found : ReadPlain(search_.TextOf(place), ReadEligibility)) {
      // "운전 가능자" among the wishes is none of what one must have.
      const bool of_wishes =
          found.value == Eligibility::kLicence || found.value == Eligibility::kPortfolio;
      if (place.kind == kPreferred && of_wishes) continue;
      auto& kinds = posting_.eligibility;
      if (std::find(kinds.begin(), kinds.end(), found.value) != kinds.end()) continue;
      kinds.push_back(found.value);
      search_.Evidence("eligibility", place, found.at);
    }
  }

  void ReadContactsAt(const Place& place) {
    for (const auto& found : FindContacts(search_.TextOf(place))) {
      auto& contacts = posting_.contacts;
      if (std::find(contacts.begin(), contacts.end(), found.value) == contacts.end())
        contacts.push_back(found.value);
    }
  }

  // Statements of years that stand outside of requirements.
  void ReadYearsAt(const Place& place) {
    if (place.kind == kBenefits || place.kind == kProcess || place.kind == kOther) return;
    if (place.kind == kAbout && !HasAnyWord(search_.TextOf(place), kSpeaksToApplicants)) return;
    const bool item = place.kind == kRequirements || place.kind == kPreferred;
    const YearsContext context = place.field == "experience" ? YearsContext::kLabelled
                                 : item || place.is_title    ? YearsContext::kRequirement
                                                             : YearsContext::kAnywhere;
    const auto read = [context](std::string_view text) { return FindYears(text, context); };
    for (const FoundYears& years : ReadPlain(search_.TextOf(place), read)) {
      const Evidence at = search_.EvidenceAt(place, years.at);
      AddYears({StatedMin(years, search_.TextOf(place)), years.max, std::nullopt, at});
    }
  }

  void AddYears(YearsStatement years) {
    // No posting says so many; a file that does is none, and would fill the memory.
    constexpr size_t kMaxYears = 20'000;
    if (posting_.years.size() >= kMaxYears) return;
    if (seen_years_.insert(years.at.begin).second) posting_.years.push_back(std::move(years));
  }

  const FactInput& input_;
  const Places& places_;
  Posting& posting_;
  FactSearch search_;
  std::unordered_set<uint32_t> seen_years_;  // by where they begin; those of requirements, too
};

}  // namespace

void ReadFactLists(const FactInput& input, const Places& places, Posting& posting) {
  FactListReader(input, places, posting).Read();
}

}  // namespace gonggo

#include "posting/facts.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string>
#include <unordered_set>
#include <utility>

#include "posting/field/contact.h"
#include "posting/field/deadline.h"
#include "posting/field/education.h"
#include "posting/field/eligibility.h"
#include "posting/field/employment.h"
#include "posting/field/experience.h"
#include "posting/field/gate.h"
#include "posting/field/headcount.h"
#include "posting/field/link.h"
#include "posting/field/location.h"
#include "posting/field/posted.h"
#include "posting/field/probation.h"
#include "posting/field/process.h"
#include "posting/field/role.h"
#include "posting/field/salary.h"
#include "posting/field/work_place.h"
#include "posting/labels.h"
#include "posting/markup.h"
#include "requirement/years.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

using enum SectionKind;

// A line that may state facts: its text, where that begins, and the field that its label names.
struct Place {
  uint32_t line = 0;  // index
  Span at;
  std::string_view field;  // "" where nothing labels it
  FieldSet possible;       // the fields that the text could state without a label
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
    ReadLinkFact();
    ReadRoleFact();
    ReadEmploymentFact();
    ReadEducationFact();
    ReadWorkFacts();
    ReadProcessFact();
    ReadEligibilityFact();
    ReadContactFact();
    ReadYears();
  }

 private:
  void CollectPlaces() {
    const auto& lines = input_.lines.lines;
    for (uint32_t i = input_.range.begin; i < input_.range.end; ++i) {
      const Line& line = lines[i];
      if (line.blank || line.boilerplate || line.content.empty()) continue;
      Place place{i, line.content, {}, {}, input_.kinds[i - input_.range.begin], false};
      if (!line.key.empty()) {
        place.field = FieldOfLabel(Cut(input_.text, line.key));
        if (!place.field.empty() && !line.value.empty()) place.at = line.value;
      }
      place.is_title = input_.header.title && input_.header.title->line == i;
      place.possible = PossibleFields(TextOf(place));
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
      if (lines[i].key.empty()) places_.push_back({i, lines[i].content, field, {}, input_.kinds[i - input_.range.begin], false});
      return;
    }
  }

  [[nodiscard]] std::string_view TextOf(const Place& place) const { return Cut(input_.text, place.at); }

  void Evidence(const char* field, const Place& place, Span at) {
    posting_.evidence[field].push_back({place.line + 1, place.at.begin + at.begin, place.at.begin + at.end});
  }

  // Asks `read(text, labelled)` at the places where `labels` name the field, then where `plain(place)`.
  template <typename Read, typename Plain>
  auto First(const char* field, Field gate, std::initializer_list<std::string_view> labels, Read read, Plain plain)
      -> std::optional<decltype(read(std::string_view(), Labelled::kYes)->value)> {
    for (const Labelled labelled : {Labelled::kYes, Labelled::kNo}) {
      for (const Place& place : places_) {
        const bool named = std::find(labels.begin(), labels.end(), place.field) != labels.end();
        if (labelled == Labelled::kYes ? !named : !place.possible.Has(gate) || !plain(place)) continue;
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
    posting_.experience = First("experience", Field::kExperience, {"experience"}, stated, [](const Place&) { return false; });
    for (const Test test : kOrder) {
      if (!posting_.experience) posting_.experience = First("experience", Field::kExperience, {}, stated, test);
    }
    if (!posting_.experience) posting_.experience = First("experience", Field::kExperience, {"experience"}, ReadExperience, IsFactPlace);
  }

  void ReadDeadlineFact() {
    const auto read = [this](std::string_view text, Labelled labelled) { return ReadDeadline(text, labelled, options_.as_of); };
    posting_.deadline = First("deadline", Field::kDeadline, {"deadline", "period"}, read,
                              [](const Place& p) { return IsFactPlace(p) || p.kind == kProcess; });
    if (posting_.deadline && posting_.deadline->kind == DeadlineKind::kDate && !posting_.deadline->date) {
      posting_.diagnostics.push_back({"deadline_without_year", "마감일에 연도가 없습니다. --as-of로 기준일을 알려 주세요."});
    }
  }

  void ReadPostedFact() {
    const auto read = [this](std::string_view text, Labelled labelled) { return ReadPosted(text, labelled, options_.as_of); };
    posting_.posted = First("posted", Field::kPosted, {"posted"}, read, [](const Place&) { return false; });
  }

  void ReadSalaryFact() {
    posting_.salary = First("salary", Field::kSalary, {"salary"}, ReadSalary, IsFactPlace);
  }

  void ReadLocationFact() {
    posting_.location = First("location", Field::kLocation, {"location"}, ReadLocation, IsFactPlace);
    if (posting_.location) return;
    posting_.location = First("location", Field::kLocation, {}, ReadLocation, [](const Place& p) { return p.kind == kBenefits || p.kind == kProcess || p.kind == kCompany; });
    if (posting_.location) return;
    // "서울 마포구 …에 위치하고 있습니다" among what the company says of itself.
    posting_.location = First("location", Field::kLocation, {}, ReadLocation, [this](const Place& p) {
      return p.kind == kAbout && TextOf(p).find("에 위치") != std::string_view::npos;
    });
  }

  // A labelled link, one on the company's or title's line, one that stands alone on its line above or below
  // the sections. Links inside the running text lead elsewhere.
  void ReadLinkFact() {
    const auto first_link = [](std::string_view text, Labelled) -> std::optional<Found<std::string>> {
      auto links = FindLinks(text);
      if (links.empty()) return std::nullopt;
      return std::move(links.front());
    };
    posting_.link = First("link", Field::kLink, {"link"}, first_link, [](const Place&) { return false; });
    // A name's line may be narrowed to the link's label: look at all of it.
    for (Place place : places_) {
      if (posting_.link || (!place.is_title && place.kind != kCompany)) continue;
      place.at = input_.lines.lines[place.line].whole;
      if (const auto found = first_link(TextOf(place), Labelled::kNo)) {
        posting_.link = found->value;
        Evidence("link", place, found->at);
      }
    }
    if (posting_.link) return;
    const auto alone = [&](std::string_view text, Labelled labelled) -> std::optional<Found<std::string>> {
      auto found = first_link(text, labelled);
      if (!found || !IsLinkLine(text, found->at)) return std::nullopt;
      return found;
    };
    posting_.link = First("link", Field::kLink, {}, alone, [this](const Place& p) { return IsOutsideSections(p); });
  }

  // Whether the line holds nothing but the link (and its label).
  static bool IsLinkLine(std::string_view text, Span link) {
    const MarkdownLink markdown = FindMarkdownLink(text, 0);
    if (!markdown.whole.empty()) return markdown.whole.size() + 4 >= TrimSpaces(text).size();
    return link.size() + 4 >= TrimSpaces(text).size();
  }

  // The first and last lines of a posting, and sections of facts ("###### 링크").
  [[nodiscard]] bool IsOutsideSections(const Place& place) const {
    if (place.kind == kFacts || place.kind == kTitle) return true;
    const Line& line = input_.lines.lines[place.line];
    const bool heading = line.kind == BlockKind::kHeading;
    return heading || place.line + 4 >= input_.range.end;
  }

  void ReadRoleFact() {
    if (!input_.header.title) return;
    const auto found = ReadRole(Cut(input_.text, input_.header.title->at));
    if (!found) return;
    posting_.role = found->value;
    const uint32_t begin = input_.header.title->at.begin;
    posting_.evidence["role"].push_back({input_.header.title->line + 1, begin + found->at.begin, begin + found->at.end});
  }

  // Kinds add up: a title says 산업기능요원, a label 정규직.
  void ReadEmploymentFact() {
    AddEmployment([](const Place& p) { return p.field == "employment"; }, Labelled::kYes);
    AddEmployment(IsFactPlace, Labelled::kNo);
    if (!posting_.employment.empty()) return;
    AddEmployment([](const Place& p) { return p.kind == kProcess || p.kind == kBenefits || p.kind == kRequirements; }, Labelled::kNo);
  }

  template <typename Wanted>
  void AddEmployment(Wanted wanted, Labelled labelled) {
    for (const Place& place : places_) {
      if (!wanted(place) || (labelled == Labelled::kNo && !place.possible.Has(Field::kEmployment))) continue;
      for (const auto& found : ReadEmployment(TextOf(place), labelled)) {
        auto& kinds = posting_.employment;
        if (std::find(kinds.begin(), kinds.end(), found.value) != kinds.end()) continue;
        kinds.push_back(found.value);
        Evidence("employment", place, found.at);
      }
    }
  }

  void ReadEducationFact() {
    // "나이/성별/학력 무관" promises fairness; it is no statement about the post.
    const auto read = [](std::string_view text, Labelled labelled) {
      return text.find("성별") == std::string_view::npos ? ReadEducation(text, labelled) : std::nullopt;
    };
    posting_.education = First("education", Field::kEducation, {"education"}, read, [](const Place& p) { return p.is_title || p.kind == kRequirements; });
    if (!posting_.education) posting_.education = First("education", Field::kEducation, {}, read, [](const Place& p) { return IsFactPlace(p) || p.kind == kDuties; });
  }

  void ReadWorkFacts() {
    const auto around = [](const Place& p) { return IsFactPlace(p) || p.kind == kBenefits || p.kind == kProcess; };
    posting_.work = First("work", Field::kWorkPlace, {"work", "location"}, ReadWorkPlace, around);
    posting_.headcount = First("headcount", Field::kHeadcount, {"headcount"}, ReadHeadcount, IsFactPlace);
    posting_.probation_months = First("probation_months", Field::kProbation, {"probation"}, ReadProbation, around);
  }

  // Steps in one line ("서류전형 > 1차 면접 > …"), else the lines of the process section that are a step each.
  void ReadProcessFact() {
    for (const Place& place : places_) {
      const bool named = place.field == "process";
      if (!named && ((place.kind != kProcess && place.kind != kFacts) || !place.possible.Has(Field::kProcess))) continue;
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
      const bool may = place.kind == kRequirements || place.kind == kProcess || place.kind == kPreferred || IsFactPlace(place);
      if (!named && !(may && place.possible.Has(Field::kEligibility))) continue;
      for (const auto& found : ReadEligibility(TextOf(place), named ? Labelled::kYes : Labelled::kNo)) {
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
        if (std::find(contacts.begin(), contacts.end(), found.value) == contacts.end()) contacts.push_back(found.value);
      }
    }
  }

  // Statements of years, into the requirement whose line they stand in, else into the posting's own.
  void ReadYears() {
    for (const Place& place : places_) {
      if (place.kind == kBenefits || place.kind == kAbout || place.kind == kProcess || place.kind == kOther) continue;
      if (!place.possible.Has(Field::kYears) && place.field != "experience") continue;
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

  // Statements come in the order of the text but where a label names the next line, and so do
  // requirements: the search goes on from where the last one ended, a few items at most, since a line may
  // hold thousands of both.
  void AddYears(YearsStatement years) {
    if (!seen_years_.insert(years.at.begin).second) return;
    auto& requirements = posting_.requirements;
    if (next_requirement_ >= requirements.size() || years.at.begin < last_years_ ||
        requirements[next_requirement_].line_end < years.at.line) {
      const auto first = std::lower_bound(requirements.begin(), requirements.end(), years.at.line,
                                          [](const Requirement& r, uint32_t line) { return r.line_end < line; });
      next_requirement_ = static_cast<size_t>(first - requirements.begin());
    }
    last_years_ = years.at.begin;
    const std::string words = PlainText(Cut(input_.text, {years.at.begin, years.at.end}));
    const size_t end = std::min(requirements.size(), next_requirement_ + kItemsLookedAt);
    for (size_t i = next_requirement_; i < end && requirements[i].line <= years.at.line; ++i) {
      if (requirements[i].text.find(words) == std::string::npos) continue;
      next_requirement_ = i;
      requirements[i].years.push_back(std::move(years));
      return;
    }
    posting_.years.push_back(std::move(years));
  }

  // A statement stands in the item it was found in or, where an item repeats its words, a few further on.
  static constexpr size_t kItemsLookedAt = 64;

  const FactInput& input_;
  const ParseOptions& options_;
  Posting& posting_;
  std::vector<Place> places_;
  std::unordered_set<uint32_t> seen_years_;  // by where they begin
  size_t next_requirement_ = 0;
  uint32_t last_years_ = 0;
};

}  // namespace

void ReadFacts(const FactInput& input, const ParseOptions& options, Posting& posting) {
  FactReader(input, options, posting).Read();
}

}  // namespace gonggo

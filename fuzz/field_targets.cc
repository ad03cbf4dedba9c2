#include "field_targets.h"

#include <optional>
#include <string>
#include <vector>

#include "posting/field/contact.h"
#include "posting/field/deadline.h"
#include "posting/field/education.h"
#include "posting/field/eligibility.h"
#include "posting/field/employment.h"
#include "posting/field/experience.h"
#include "posting/field/found.h"
#include "posting/field/headcount.h"
#include "posting/field/link.h"
#include "posting/field/location.h"
#include "posting/field/posted.h"
#include "posting/field/probation.h"
#include "posting/field/process.h"
#include "posting/field/role.h"
#include "posting/field/salary.h"
#include "posting/field/work_place.h"
#include "properties.h"
#include "requirement/years.h"
#include "text/lines.h"
#include "text/normalize.h"
#include "text/utf8.h"

namespace gonggo::fuzz {
namespace {

constexpr Date kToday{2026, 11, 20};

template <typename T>
void RequireFound(std::string_view line, const std::optional<Found<T>>& found,
                  std::string_view what) {
  if (!found) return;
  RequireSpan(line, found->at, what);
  Require(!found->at.empty(), what);
}

template <typename T>
void RequireFound(std::string_view line, const std::vector<Found<T>>& all, std::string_view what) {
  for (const Found<T>& found : all) {
    RequireSpan(line, found.at, what);
    Require(!found.at.empty(), what);
  }
}

template <typename T>
void RequireRange(const std::optional<T>& min, const std::optional<T>& max, std::string_view what) {
  Require(!min || *min >= T{0}, what);
  Require(!max || *max >= T{0}, what);
  Require(!min || !max || *min <= *max, what);
}

void ReadLabelledOrNot(std::string_view line, Labelled labelled) {
  RequireFound(line, ReadPosted(line, labelled, kToday), "posted");
  RequireFound(line, ReadEducation(line, labelled), "education");
  RequireFound(line, ReadEligibility(line), "eligibility");
  RequireFound(line, ReadEmployment(line, labelled), "employment");
  RequireFound(line, ReadProbation(line, labelled), "probation");
  RequireFound(line, ReadProcess(line, labelled), "process");
  RequireFound(line, ReadWorkPlace(line, labelled), "work");

  const auto experience = ReadExperience(line, labelled);
  RequireFound(line, experience, "experience");
  if (experience) RequireRange(experience->value.min, experience->value.max, "range of experience");

  const auto salary = ReadSalary(line, labelled);
  RequireFound(line, salary, "salary");
  if (salary) {
    RequireRange(salary->value.min, salary->value.max, "range of salary");
    Require(salary->value.currency.size() == 3, "a currency is of three letters");
  }

  const auto headcount = ReadHeadcount(line, labelled);
  RequireFound(line, headcount, "headcount");
  if (headcount) {
    RequireRange(headcount->value.min, headcount->value.max, "range of headcount");
    Require(headcount->value.min.value_or(1) > 0, "nobody hires nobody");
    Require(IsValidUtf8(headcount->value.raw), "headcount as it stands is UTF-8");
  }

  const auto location = ReadLocation(line, labelled);
  RequireFound(line, location, "location");
  if (location) {
    Require(!location->value.raw.empty() && IsValidUtf8(location->value.raw), "location is UTF-8");
  }

  for (const std::optional<Date> as_of : {std::optional<Date>(kToday), std::optional<Date>()}) {
    const auto deadline = ReadDeadline(line, labelled, as_of);
    RequireFound(line, deadline, "deadline");
    if (!deadline) continue;
    Require(IsValidUtf8(deadline->value.raw), "a deadline as it stands is UTF-8");
    const auto& date = deadline->value.date;
    Require(!date || MakeDate(date->year, date->month, date->day).has_value(), "the day exists");
  }
}

void ReadLine(std::string_view line) {
  for (const Labelled labelled : {Labelled::kNo, Labelled::kYes}) ReadLabelledOrNot(line, labelled);
  RequireFound(line, FindContacts(line), "contact");
  RequireFound(line, ReadProcessStep(line), "process step");
  RequireFound(line, ReadRole(line), "role");
  for (const Found<std::string>& link : FindLinks(line)) {
    RequireSpan(line, link.at, "link");
    const std::string canonical = CanonicalLink(link.value);
    Require(CanonicalLink(canonical) == canonical, "a canonical link stays as it is");
  }
  for (const YearsContext context :
       {YearsContext::kAnywhere, YearsContext::kRequirement, YearsContext::kLabelled}) {
    uint32_t after = 0;
    for (const FoundYears& years : FindYears(line, context)) {
      RequireSpan(line, years.at, "years");
      Require(years.at.begin >= after, "years are in order and never overlap");
      after = years.at.end;
      Require(years.min.has_value() || years.max.has_value(), "years have a bound");
      RequireRange(years.min, years.max, "range of years");
    }
  }
}

}  // namespace

void ReadFields(std::string_view bytes) {
  const std::string text = NormalizeText(bytes);
  const LineIndex lines(text);
  for (uint32_t line = 1; line <= lines.line_count(); ++line) {
    ReadLine(Cut(text, lines.LineSpan(line)));
  }
}

}  // namespace gonggo::fuzz

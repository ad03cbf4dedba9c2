#include "output/schema_org.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "model/labels.h"
#include "output/json_object.h"
#include "output/lasting_facts.h"
#include "output/posting_words.h"
#include "output/section_items.h"

namespace gonggo {
namespace {

// https://developers.google.com/search/docs/appearance/structured-data/job-posting (employmentType)
std::string_view EmploymentType(Employment employment) {
  switch (employment) {
    case Employment::kFullTime:
      return "FULL_TIME";
    case Employment::kContract:
      return "TEMPORARY";
    case Employment::kIntern:
      return "INTERN";
    case Employment::kPartTime:
      return "PART_TIME";
    case Employment::kFreelance:
      return "CONTRACTOR";
    case Employment::kMilitary:
      return "OTHER";
  }
  return "OTHER";
}

std::string_view Credential(Education education) {
  switch (education) {
    case Education::kAny:
      return "no requirements";
    case Education::kHighSchool:
      return "high school";
    case Education::kAssociate:
      return "associate degree";
    case Education::kBachelor:
      return "bachelor degree";
    case Education::kMaster:
    case Education::kDoctor:
      return "postgraduate degree";
  }
  return "no requirements";
}

std::string_view UnitText(PayPeriod period) {
  switch (period) {
    case PayPeriod::kYear:
      return "YEAR";
    case PayPeriod::kMonth:
      return "MONTH";
    case PayPeriod::kWeek:
      return "WEEK";
    case PayPeriod::kDay:
      return "DAY";
    case PayPeriod::kHour:
      return "HOUR";
  }
  return "YEAR";
}

// As in the description, so that a reader of both sees that one is a part of the other.
std::string Joined(const std::vector<SectionItem>& items) {
  std::string out;
  for (const SectionItem& item : items) out += (out.empty() ? "- " : "\n- ") + item.text;
  return out;
}

// The two lists are what they mean, as in the other exports: a wish among requirements is a wish.
std::vector<SectionItem> ItemsOf(const Posting& posting, const TextLines& text, SectionKind kind,
                                 ContactItems contacts) {
  if (kind == SectionKind::kRequirements)
    return SplitRequirements(posting, text, ListExtent::kByMeaning).required;
  if (kind == SectionKind::kPreferred)
    return SplitRequirements(posting, text, ListExtent::kByMeaning).preferred;
  return SectionItems(posting, text, kind, contacts);
}

void AppendSection(const Posting& posting, const TextLines& text, SectionKind kind,
                   ContactItems contacts, std::string& description) {
  const std::vector<SectionItem> items = ItemsOf(posting, text, kind, contacts);
  if (items.empty()) return;
  description += (description.empty() ? "" : "\n\n") + std::string(Label(kind, Language::kKorean));
  for (const SectionItem& item : items) description += "\n- " + item.text;
}

// Whether the vocabulary says all of a fact: hybrid work, "채용 시 마감" and "0명" it has
// no terms for.
bool HasTerm(const Posting& posting, std::string_view field) {
  if (field == "deadline") return posting.deadline->date.has_value();
  if (field == "work") return posting.work == WorkPlace::kRemote;
  if (field == "education")
    return posting.education != Education::kAny && posting.education != Education::kDoctor;
  if (field == "salary") return !posting.salary->negotiable && posting.salary->period.has_value();
  if (field == "headcount") return posting.headcount->min == posting.headcount->max;
  if (field == "employment") {
    return std::ranges::none_of(posting.employment,
                                [](Employment value) { return EmploymentType(value) == "OTHER"; });
  }
  return field != "probation_months";
}

// The facts that only words can say, as a first part of the description.
std::string FactsInWords(const Posting& posting) {
  std::string out;
  for (const LastingFact& fact : LastingFacts(posting, Language::kKorean)) {
    if (HasTerm(posting, fact.field)) continue;
    out += "\n- " + std::string(fact.label) + ": " + fact.words;
  }
  return out.empty() ? out : std::string(Label(SectionKind::kFacts, Language::kKorean)) + out;
}

std::string Description(const Posting& posting, const TextLines& text, ContactItems contacts) {
  std::string description = FactsInWords(posting);
  for (const SectionKind kind :
       {SectionKind::kAbout, SectionKind::kDuties, SectionKind::kRequirements,
        SectionKind::kPreferred, SectionKind::kStack, SectionKind::kBenefits,
        SectionKind::kProcess}) {
    AppendSection(posting, text, kind, contacts, description);
  }
  return description;
}

void AppendLocation(const Location& location, JsonObject& object, std::string& out) {
  object.Key("jobLocation");
  JsonObject place(out);
  place.String("@type", "Place");
  // In its own words, which a reader finds before the parts of the address.
  if (!location.raw.empty()) place.String("name", location.raw);
  place.Key("address");
  JsonObject address(out);
  address.String("@type", "PostalAddress");
  if (location.region) {
    address.String("addressCountry", "KR");
    address.String("addressRegion", RegionLabel(*location.region, Language::kKorean));
  }
  if (location.district) address.String("addressLocality", *location.district);
  if (!location.raw.empty()) address.String("streetAddress", location.raw);
}

void AppendSalary(const Salary& salary, JsonObject& object, std::string& out) {
  if (!salary.min && !salary.max) return;
  object.Key("baseSalary");
  JsonObject amount(out);
  amount.String("@type", "MonetaryAmount");
  amount.String("currency", salary.currency);
  amount.Key("value");
  JsonObject value(out);
  value.String("@type", "QuantitativeValue");
  if (salary.min) value.Decimal("minValue", *salary.min);
  if (salary.max) value.Decimal("maxValue", *salary.max);
  if (salary.period) value.String("unitText", UnitText(*salary.period));
}

void AppendDemands(const Posting& posting, const TextLines& text, const SchemaOrgOptions& options,
                   JsonObject& object, std::string& out) {
  if (posting.experience && posting.experience->min) {
    object.Key("experienceRequirements");
    JsonObject experience(out);
    experience.String("@type", "OccupationalExperienceRequirements");
    // The vocabulary has no word for the most years, nor for newcomers who may apply as well.
    if (posting.experience->max || posting.experience->newcomer)
      experience.String("description", ExperienceWords(posting.experience, Language::kKorean));
    experience.Number("monthsOfExperience", std::llround(*posting.experience->min * 12));
  } else if (posting.experience && posting.experience->newcomer) {
    object.String("experienceRequirements", "no requirements");
  }
  if (posting.education) {
    object.Key("educationRequirements");
    JsonObject education(out);
    education.String("@type", "EducationalOccupationalCredential");
    education.String("credentialCategory", Credential(*posting.education));
  }
  const std::string duties = Joined(SectionItems(posting, text, SectionKind::kDuties));
  if (!duties.empty()) object.String("responsibilities", duties);
  const RequirementLists lists = SplitRequirements(posting, text, ListExtent::kByMeaning);
  if (!lists.required.empty()) object.String("qualifications", Joined(lists.required));
  std::vector<std::string> skills;
  for (const SkillMention& skill : posting.skills) {
    if (std::find(skills.begin(), skills.end(), skill.name) == skills.end())
      skills.push_back(skill.name);
  }
  if (!skills.empty()) object.Strings("skills", skills);
  const std::string benefits =
      Joined(SectionItems(posting, text, SectionKind::kBenefits, options.contacts));
  if (!benefits.empty()) object.String("jobBenefits", benefits);
}

}  // namespace

void AppendSchemaOrg(const Posting& posting, const TextLines& text, const SchemaOrgOptions& options,
                     std::string& out) {
  JsonObject object(out);
  if (options.place == JsonLdPlace::kAlone) object.String("@context", "https://schema.org/");
  object.String("@type", "JobPosting");
  if (posting.title) object.String("title", *posting.title);
  const std::string description = Description(posting, text, options.contacts);
  if (!description.empty()) object.String("description", description);
  if (posting.company) {
    object.Key("hiringOrganization");
    JsonObject organization(out);
    organization.String("@type", "Organization");
    organization.String("name", *posting.company);
  }
  if (!posting.id.empty()) {
    object.Key("identifier");
    JsonObject identifier(out);
    identifier.String("@type", "PropertyValue");
    identifier.String("name", "gonggo");
    identifier.String("value", posting.id);
  }
  if (posting.link) object.String("url", *posting.link);
  if (posting.posted) object.String("datePosted", FormatDate(*posting.posted));
  if (posting.deadline && posting.deadline->date) {
    // Without an hour where none is stated: a day is a value, too.
    const auto& time = posting.deadline->time;
    object.String("validThrough",
                  FormatDate(*posting.deadline->date) + (time ? 'T' + *time + ":00+09:00" : ""));
  }
  std::vector<std::string> employment;
  employment.reserve(posting.employment.size());
  for (const Employment value : posting.employment) employment.emplace_back(EmploymentType(value));
  if (!employment.empty()) object.Strings("employmentType", employment);
  if (posting.location) AppendLocation(*posting.location, object, out);
  if (posting.work == WorkPlace::kRemote) object.String("jobLocationType", "TELECOMMUTE");
  if (posting.salary) AppendSalary(*posting.salary, object, out);
  // "0명" is one to nine: no number of openings.
  if (posting.headcount && posting.headcount->min &&
      posting.headcount->min == posting.headcount->max) {
    object.Number("totalJobOpenings", *posting.headcount->min);
  }
  AppendDemands(posting, text, options, object, out);
}

}  // namespace gonggo

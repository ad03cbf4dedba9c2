#include "output/lasting_facts.h"

#include <utility>

#include "base/date.h"
#include "model/labels.h"
#include "output/posting_words.h"

namespace gonggo {
namespace {

std::string DeadlineText(const Deadline& deadline, Language language) {
  if (!deadline.date) return DeadlineWords(deadline, Date{}, language);
  return FormatDate(*deadline.date) + (deadline.time ? ' ' + *deadline.time : "");
}

std::string EmploymentText(const std::vector<Employment>& values, Language language) {
  std::string words;
  for (const Employment value : values)
    words += (words.empty() ? "" : ", ") + std::string(Label(value, language));
  return words;
}

// The region and district that LocationWords adds to a place in parentheses, alone.
std::string RegionText(const Location& location, Language language) {
  if (location.raw.empty() || LocationWords(location, language) == location.raw) return "";
  std::string words;
  if (location.region) words = RegionLabel(*location.region, language);
  if (location.district) words += (words.empty() ? "" : " ") + *location.district;
  return words;
}

}  // namespace

std::vector<LastingFact> LastingFacts(const Posting& posting, Language language) {
  std::vector<LastingFact> facts;
  const auto add = [&](std::string_view field, std::string words) {
    if (words.empty()) return;
    const std::string_view label =
        field == "region" ? Bilingual{"지역", "region"}.In(language) : FieldLabel(field, language);
    facts.push_back({field, label, std::move(words)});
  };
  add("company", posting.company.value_or(""));
  add("title", posting.title.value_or(""));
  if (posting.experience) add("experience", ExperienceWords(posting.experience, language));
  add("employment", EmploymentText(posting.employment, language));
  if (posting.education) add("education", std::string(Label(*posting.education, language)));
  if (posting.location) {
    const Location& location = *posting.location;
    add("location", location.raw.empty() ? LocationWords(location, language) : location.raw);
    add("region", RegionText(location, language));
  }
  if (posting.work) add("work", std::string(Label(*posting.work, language)));
  if (posting.salary) add("salary", SalaryWords(*posting.salary, language));
  if (posting.headcount) {
    const Headcount& headcount = *posting.headcount;
    add("headcount", headcount.raw.empty() ? HeadcountWords(headcount, language) : headcount.raw);
  }
  if (posting.probation_months) {
    add("probation_months", std::to_string(*posting.probation_months) +
                                (language == Language::kKorean ? "개월" : " months"));
  }
  if (posting.posted) add("posted", FormatDate(*posting.posted));
  if (posting.deadline) add("deadline", DeadlineText(*posting.deadline, language));
  return facts;
}

}  // namespace gonggo

#include "output/posting_facts.h"

#include "model/labels.h"
#include "output/posting_words.h"

namespace gonggo {
namespace {

template <typename Enum>
std::string Joined(const std::vector<Enum>& values, Language language) {
  std::string words;
  for (const Enum value : values)
    words += (words.empty() ? "" : ", ") + std::string(Label(value, language));
  return words;
}

std::string Months(int months, Language language) {
  return std::to_string(months) + (language == Language::kKorean ? "개월" : " months");
}

std::string Steps(const std::vector<std::string>& steps) {
  std::string words;
  for (const std::string& step : steps) words += (words.empty() ? "" : " → ") + step;
  return words;
}

}  // namespace

std::vector<PostingFact> PostingFacts(const Posting& posting, Date today, Language language) {
  std::vector<PostingFact> facts = {
      {"company", posting.company.value_or("")},
      {"title", posting.title.value_or("")},
      {"role", posting.role ? std::string(RoleLabel(*posting.role, language)) : ""},
      {"experience", posting.experience ? ExperienceWords(posting.experience, language) : ""},
      {"employment", Joined(posting.employment, language)},
      {"education", posting.education ? std::string(Label(*posting.education, language)) : ""},
      {"location", posting.location ? LocationWords(*posting.location, language) : ""},
      {"work", posting.work ? std::string(Label(*posting.work, language)) : ""},
      {"salary", posting.salary ? SalaryWords(*posting.salary, language) : ""},
      {"headcount", posting.headcount ? HeadcountWords(*posting.headcount, language) : ""},
      {"probation_months",
       posting.probation_months ? Months(*posting.probation_months, language) : ""},
      {"posted", posting.posted ? FormatDate(*posting.posted) : ""},
      {"deadline", posting.deadline ? LongDeadlineWords(*posting.deadline, today, language) : ""},
      {"eligibility", Joined(posting.eligibility, language)},
      {"process", Steps(posting.process)},
  };
  return facts;
}

}  // namespace gonggo

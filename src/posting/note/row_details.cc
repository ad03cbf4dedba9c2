#include "posting/note/row_details.h"

#include <algorithm>
#include <functional>
#include <map>
#include <string>
#include <utility>

namespace gonggo {
namespace {

// The only posting of each company; nullptr where it has several.
std::map<std::string, Posting*, std::less<>> ByCompany(std::vector<Posting>& postings) {
  std::map<std::string, Posting*, std::less<>> companies;
  for (Posting& posting : postings) {
    if (!posting.company) continue;
    const auto [at, added] = companies.emplace(*posting.company, &posting);
    if (!added) at->second = nullptr;
  }
  return companies;
}

void Fill(Posting& row, Posting& posting) {
  const auto evidence = [&](const char* field) {
    const auto at = row.evidence.find(field);
    if (at != row.evidence.end()) posting.evidence[field] = at->second;
  };
  const auto fill = [&](auto& own, auto& other, const char* field) {
    if (own || !other) return;
    own = std::move(other);
    evidence(field);
  };
  // The table has a column for it, where the words below a company's name may be anything, and
  // "5~8년" of the table says more than "5년 이상" among what is asked for.
  const auto prefer = [&](auto& own, auto& other, const char* field) {
    if (!other) return;
    own = std::move(other);
    evidence(field);
  };
  prefer(posting.title, row.title, "title");
  prefer(posting.experience, row.experience, "experience");
  fill(posting.role, row.role, "role");
  fill(posting.link, row.link, "link");
  fill(posting.education, row.education, "education");
  fill(posting.headcount, row.headcount, "headcount");
  fill(posting.work, row.work, "work");
  fill(posting.deadline, row.deadline, "deadline");
  fill(posting.location, row.location, "location");
  fill(posting.salary, row.salary, "salary");
  if (posting.employment.empty() && !row.employment.empty()) {
    posting.employment = std::move(row.employment);
    evidence("employment");
  }
}

// "인사 담당자" of a row, "[신입] 백엔드 개발자 채용" of a page: two openings of one company.
bool IsOtherJob(const Posting& row, const Posting& posting) {
  if (!row.title || !posting.title || !row.role || !posting.role || *row.role == *posting.role)
    return false;
  return row.title->find(*posting.title) == std::string::npos &&
         posting.title->find(*row.title) == std::string::npos;
}

}  // namespace

void GiveRowsToDetails(std::vector<Posting>& rows, std::vector<Posting>& postings) {
  const auto details = ByCompany(postings);
  const auto named = ByCompany(rows);
  std::erase_if(rows, [&](Posting& row) {
    if (!row.company || !row.requirements.empty() || named.at(*row.company) == nullptr)
      return false;
    const auto detail = details.find(*row.company);
    if (detail == details.end() || detail->second == nullptr) return false;
    if (IsOtherJob(row, *detail->second)) return false;
    Fill(row, *detail->second);
    return true;
  });
}

}  // namespace gonggo

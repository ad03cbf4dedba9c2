#include "posting/note/row_details.h"

#include <algorithm>
#include <functional>
#include <map>
#include <string>
#include <utility>

namespace gonggo {
namespace {

using ByCompany = std::map<std::string, std::vector<Posting*>, std::less<>>;

ByCompany OfCompanies(std::vector<Posting>& postings) {
  ByCompany companies;
  for (Posting& posting : postings) {
    if (posting.company) companies[*posting.company].push_back(&posting);
  }
  return companies;
}

// "백엔드 개발자" of a row, "백엔드" above its details.
bool ShareTitle(const Posting& a, const Posting& b) {
  if (!a.title || !b.title || a.title->empty() || b.title->empty()) return false;
  return a.title->find(*b.title) != std::string::npos ||
         b.title->find(*a.title) != std::string::npos;
}

// The only one of `postings` whose title is that of `other`; nullptr where there are none or
// several.
Posting* Titled(const std::vector<Posting*>& postings, const Posting& other) {
  Posting* found = nullptr;
  for (Posting* posting : postings) {
    if (!ShareTitle(*posting, other)) continue;
    if (found != nullptr) return nullptr;
    found = posting;
  }
  return found;
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
  return !ShareTitle(row, posting);
}

// What tells more of `row`; nullptr where it is not known. Of one row and one posting of a company
// nothing has to say that they are one.
Posting* DetailsOf(const Posting& row, const std::vector<Posting*>& rows,
                   const std::vector<Posting*>& details) {
  if (rows.size() == 1 && details.size() == 1)
    return IsOtherJob(row, *details.front()) ? nullptr : details.front();
  Posting* posting = Titled(details, row);
  return posting != nullptr && Titled(rows, *posting) == &row ? posting : nullptr;
}

}  // namespace

void GiveRowsToDetails(std::vector<Posting>& rows, std::vector<Posting>& postings) {
  const ByCompany details = OfCompanies(postings);
  const ByCompany named = OfCompanies(rows);
  std::vector<bool> told(rows.size());
  std::vector<std::pair<size_t, Posting*>> pairs;  // filled when all are known: that changes titles
  for (size_t k = 0; k < rows.size(); ++k) {
    Posting& row = rows[k];
    if (!row.company || !row.requirements.empty()) continue;
    const auto detail = details.find(*row.company);
    if (detail == details.end()) continue;
    Posting* posting = DetailsOf(row, named.at(*row.company), detail->second);
    told[k] = posting != nullptr;
    if (posting != nullptr) pairs.emplace_back(k, posting);
  }
  for (const auto& [k, posting] : pairs) Fill(rows[k], *posting);
  size_t k = 0;
  std::erase_if(rows, [&](const Posting&) { return told[k++]; });
}

}  // namespace gonggo

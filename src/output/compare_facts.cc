#include "output/compare_facts.h"

#include <algorithm>
#include <utility>

#include "output/posting_facts.h"

namespace gonggo {
namespace {

constexpr std::string_view kFields[] = {"salary",     "experience", "employment",       "location",
                                        "work",       "deadline",   "headcount",        "education",
                                        "process",    "role",       "probation_months", "posted",
                                        "eligibility"};

FactCell CellOf(const ComparedPosting& compared, std::string_view field,
                const std::vector<PostingFact>& facts) {
  FactCell cell;
  cell.unread = IsUnreadable(*compared.posting);
  const auto fact = std::ranges::find(facts, field, &PostingFact::field);
  if (fact == facts.end() || fact->words.empty()) return cell;
  cell.words = fact->words;
  cell.corrected = compared.corrected.contains(field);
  const auto& evidence = compared.posting->evidence;
  const auto at = evidence.find(field);
  if (at != evidence.end() && !at->second.empty()) cell.line = at->second.front().line;
  return cell;
}

}  // namespace

std::vector<FactRow> CompareFacts(std::span<const ComparedPosting> postings, Date today,
                                  Language language) {
  std::vector<std::vector<PostingFact>> facts;
  facts.reserve(postings.size());
  for (const ComparedPosting& compared : postings)
    facts.push_back(PostingFacts(*compared.posting, today, language));
  std::vector<FactRow> rows;
  for (const std::string_view field : kFields) {
    FactRow row{field, {}, false, false};
    for (size_t i = 0; i < postings.size(); ++i)
      row.cells.push_back(CellOf(postings[i], field, facts[i]));
    const auto stated = [](const FactCell& cell) { return !cell.words.empty(); };
    row.stated = std::ranges::any_of(row.cells, stated);
    row.same = std::ranges::all_of(row.cells, [&](const FactCell& cell) {
      return stated(cell) && cell.words == row.cells.front().words;
    });
    rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace gonggo

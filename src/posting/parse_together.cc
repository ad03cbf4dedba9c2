#include "posting/parse_together.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <map>
#include <string_view>
#include <utility>

namespace gonggo {
namespace {

// The line that names the posting.
uint32_t NameLine(const Posting& posting) {
  uint32_t first = UINT32_MAX;
  for (const char* field : {"company", "title"}) {
    const auto at = posting.evidence.find(field);
    if (at != posting.evidence.end() && !at->second.empty())
      first = std::min(first, at->second.front().line);
  }
  return first;
}

}  // namespace

void DropSharedKeys(std::vector<Posting>& postings) {
  std::map<std::string_view, size_t> counts;
  for (const Posting& p : postings) {
    if (p.source.key) ++counts[*p.source.key];
  }
  std::vector<Posting*> shared;
  for (Posting& p : postings) {
    if (p.source.key && counts[*p.source.key] > 1) shared.push_back(&p);
  }
  for (Posting* p : shared) {
    p->source.key.reset();
    p->evidence.erase("key");
  }
}

void ShareCompany(const std::vector<Line>& lines, std::vector<Posting>& postings) {
  if (postings.size() < 2 || !postings.front().company) return;
  const Posting& first = postings.front();
  const auto company = first.evidence.find("company");
  if (company == first.evidence.end()) return;
  const auto line = lines.begin() + company->second.front().line - 1;
  const bool labelled = line->field == "company" && !line->record_key;
  if (!labelled || std::any_of(lines.begin(), line,
                               [](const Line& above) { return above.kind == BlockKind::kHeading; }))
    return;
  const auto rest = std::ranges::subrange(postings.begin() + 1, postings.end());
  if (std::ranges::any_of(rest, [](const Posting& p) { return p.company || !p.title; })) return;
  for (Posting& posting : rest) {
    posting.company = first.company;
    posting.evidence["company"] = company->second;
  }
}

std::vector<Posting> InOrder(std::vector<Posting> postings, std::vector<Posting> others) {
  std::move(others.begin(), others.end(), std::back_inserter(postings));
  std::ranges::stable_sort(postings, {}, NameLine);
  for (size_t i = 0; i < postings.size(); ++i)
    postings[i].source.position = static_cast<uint32_t>(i);
  return postings;
}

void MoveLines(uint32_t by, Posting& posting) {
  for (auto& [field, places] : posting.evidence) {
    for (Evidence& at : places) at.line += by;
  }
  for (Section& section : posting.sections) {
    section.line_begin += by;
    section.line_end += by;
  }
  for (Requirement& requirement : posting.requirements) {
    requirement.line += by;
    requirement.line_end += by;
    for (Condition& condition : requirement.conditions) {
      for (Alternative& alternative : condition.alternatives) alternative.at.line += by;
    }
    for (AnyOf& choice : requirement.any_of) choice.line += by;
    for (YearsStatement& years : requirement.years) years.at.line += by;
  }
  for (SkillMention& skill : posting.skills) skill.at.line += by;
  for (YearsStatement& years : posting.years) years.at.line += by;
}

}  // namespace gonggo

#include "search/fold_name.h"

#include <algorithm>
#include <utility>

#include "knowledge/tables.h"

namespace gonggo {

std::vector<std::string> SpellingsOfName(std::string_view name) {
  std::vector<std::string> spellings = {FoldName(name)};
  const TermTable& table = CompanyNames();
  const int32_t known = table.FindWhole(name);
  if (known < 0) return spellings;
  const std::string_view id = table.terms()[static_cast<size_t>(known)].id;
  for (const Term& term : table.terms()) {
    if (term.id != id) continue;
    std::string folded = FoldName(term.surface);
    if (std::find(spellings.begin(), spellings.end(), folded) == spellings.end())
      spellings.push_back(std::move(folded));
  }
  return spellings;
}

}  // namespace gonggo

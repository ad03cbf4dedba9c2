#include "requirement/trait.h"

#include <algorithm>

#include "knowledge/tables.h"

namespace gonggo {

std::vector<std::string> TraitsOf(const std::vector<TermMatch>& matches) {
  std::vector<std::string> traits;
  for (const TermMatch& m : matches) {
    const std::string_view id = Traits().terms()[m.term].id;
    // "none" takes longer words out of the way of shorter ones: 협업 툴 is no trait.
    if (id == "none" || std::find(traits.begin(), traits.end(), id) != traits.end()) continue;
    traits.emplace_back(id);
  }
  return traits;
}

}  // namespace gonggo

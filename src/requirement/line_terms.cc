#include "requirement/line_terms.h"

#include "knowledge/tables.h"
#include "knowledge/term_union.h"

namespace gonggo {

void LineTerms::Find(std::string_view words) {
  // In the order of Table.
  static const TermUnion tables({&NecessityCues(), &Traits(), &Degrees(), &AlternativeCues()});
  tables.FindAll(words, found_);
  for (const Table table : {kTraits, kDegrees, kAlternatives}) KeepLongest(found_[table]);
}

}  // namespace gonggo

// FacetIndex: facets of large results without looking at each posting of them.
//
// Says exactly what CountFacets says (property test). It begins with the things that most postings
// ask for and ends where no other can be among the most. The frequent ones are kept twice: of each
// posting as a byte each, for results of some tens of thousands, and the postings of each as bits,
// for most of all. Of the columns with few values it keeps which combination of them a posting has,
// so that a result is gone through once and not seven times. Small results are scanned.
//
// Of the table as it was when the index was made; about 35 bytes a posting beside the AskIndex. Not
// thread-safe: the memory that counting takes is kept.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "columns/ask_index.h"
#include "columns/bits.h"
#include "columns/table.h"
#include "search/facet_lists.h"
#include "search/facets.h"

namespace gonggo {

class FacetIndex {
 public:
  // Both must outlive it. One scan of the table.
  FacetIndex(const ColumnTable& table, const AskIndex& asks);

  [[nodiscard]] std::vector<Facet> Count(const Bits& result, size_t most);

 private:
  // The terms of one facet, those that most postings ask for first.
  struct Terms {
    std::vector<uint32_t> numbers;
    std::vector<uint32_t> totals;  // of postings that ask for it, removed ones included
    std::vector<Bits> sets;        // the postings of the first, which many ask for
    size_t frequent = 0;           // so many of them are in `frequent_`
  };

  [[nodiscard]] Terms TermsOf(std::vector<uint32_t> numbers) const;
  void KeepFrequent();

  // What to count terms by: the asks of each posting of the result, its frequent ones and then the
  // rest by the AskIndex, or the postings of each term.
  enum class Way : uint8_t { kScan, kFrequent, kSets };
  [[nodiscard]] Way CheapestWay(size_t results, size_t most) const;
  [[nodiscard]] size_t CountIn(const Terms& terms, size_t i, const Bits& result) const;
  // These two count in `asked_`.
  void ScanTerms(const Bits& result);
  void CountFrequent(const Bits& result);
  // Those that may be among the most; the first `counted` are counted already.
  [[nodiscard]] std::vector<uint32_t> MostOf(const Terms& terms, size_t counted, const Bits& result,
                                             size_t most);
  [[nodiscard]] std::pair<Facet, Facet> CountTerms(const Bits& result, size_t most);
  void CombineColumns();
  [[nodiscard]] SmallFacets CountCombined(const Bits& result, size_t most);

  const ColumnTable& table_;
  const AskIndex& asks_;
  Terms skills_;
  Terms traits_;
  std::vector<uint32_t> frequent_;         // terms
  std::vector<uint8_t> frequent_asks_;     // indexes of `frequent_`, posting by posting
  std::vector<uint32_t> frequent_begins_;  // by slot, and the end
  std::vector<uint32_t> combination_;      // by slot; empty where nearly each posting has its own
  std::vector<uint32_t> representative_;   // by combination: a slot that has it
  std::vector<uint32_t> combined_;         // by combination: a count
  std::vector<uint32_t> asked_;            // by term: a count
  StringCounter counter_;
};

}  // namespace gonggo

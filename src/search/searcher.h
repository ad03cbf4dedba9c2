// Searcher: queries over a library, answered from its columns and its full text.
//
// Keeps the columns in memory and follows the library's changes (Refresh), so that a second process
// sees what the first has committed; keeps the postings of words and filters that were asked for.
// All calls between two changes belong inside one Library::InOneState. Not thread-safe.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"
#include "columns/ask_index.h"
#include "columns/table.h"
#include "search/facet_index.h"
#include "search/facets.h"
#include "search/name_index.h"
#include "search/query.h"
#include "search/ranking.h"
#include "search/recent.h"
#include "search/search_context.h"
#include "search/tokens.h"
#include "store/library.h"

namespace gonggo {

struct FoundPostings {
  Bits slots;
  bool says_nothing = false;  // there are words, and none is a condition: "합니다"
  // Words that nothing contains, and what they may be meant for: "스프링붓" → "스프링부트".
  std::vector<std::pair<std::string, std::string>> suggestions;
};

class Searcher {
 public:
  // Both must outlive the searcher.
  Searcher(Library& library, const SkillTable& skills);

  // Reads what changed since the last call.
  [[nodiscard]] Result<void> Refresh();

  [[nodiscard]] const ColumnTable& table() const { return table_; }
  [[nodiscard]] const SkillTable& skills() const { return skills_; }
  [[nodiscard]] int64_t generation() const { return generation_; }

  // kInvalidArgument where the query asks for fit and there is none.
  [[nodiscard]] Result<FoundPostings> Find(const Query& query, const SearchContext& context);

  // The first `limit` of `slots` in the order.
  [[nodiscard]] std::vector<uint32_t> Order(const Query& query, const Bits& slots,
                                            SearchOrder order, const SearchContext& context,
                                            size_t limit);

  // CountFacets of `slots`; who asks often is answered by an index.
  [[nodiscard]] std::vector<Facet> Facets(const Bits& slots, size_t most);

  // The postings' keys, as ListFilter::keys takes them.
  [[nodiscard]] std::vector<int64_t> KeysOf(std::span<const uint32_t> slots) const;

 private:
  [[nodiscard]] Result<const WordSlots*> SlotsOf(std::string_view text, bool phrase);
  [[nodiscard]] Result<WordSlots> Look(std::string_view typed, const WordMatch& match);
  void LookInCorrections(const WordMatch& match, WordSlots& slots);
  [[nodiscard]] const Bits& Scope(const SearchContext& context) const;
  [[nodiscard]] Result<Bits> Evaluate(const Query& query, const SearchContext& context);
  [[nodiscard]] Result<Bits> EvaluateAll(std::span<const Query> parts,
                                         const SearchContext& context);
  [[nodiscard]] Result<Bits> EvaluateFilter(const QueryFilter& filter,
                                            const SearchContext& context);
  // Whether no word of it is a condition. A filter is one.
  [[nodiscard]] bool SaysNothing(const Query& query);
  [[nodiscard]] Result<void> Suggest(const Query& query, FoundPostings& found);
  // Counts a scan of so many postings' asks; true if an index is to be used instead.
  [[nodiscard]] bool ScansTooMuch(size_t postings);
  [[nodiscard]] const AskIndex& Asks();
  [[nodiscard]] Bits LookUpFilter(const QueryFilter& filter, const SearchContext& context);
  void CollectWord(std::string_view text, bool phrase, std::vector<const WordSlots*>& words);
  void CollectWords(const Query& query, std::vector<const WordSlots*>& words);

  Library& library_;
  const SkillTable& skills_;
  Tokenizer tokenizer_;
  ColumnTable table_;
  NameIndex names_;
  int64_t generation_ = 0;
  // All of one generation.
  Recent<WordSlots> words_;
  Recent<Bits> filters_;
  // Once they are worth making, and until the next change.
  std::unique_ptr<AskIndex> asks_;
  std::unique_ptr<FacetIndex> facets_;
  uint64_t scanned_ = 0;  // postings whose asks were looked at
};

}  // namespace gonggo

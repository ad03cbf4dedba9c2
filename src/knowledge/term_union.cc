#include "knowledge/term_union.h"

#include "knowledge/term_fold.h"
#include "knowledge/term_starts.h"

namespace gonggo {
namespace {

// Of the terms that are one character, by the low six bits of it.
uint64_t OnlyBits(const TermTable& table) {
  uint64_t bits = 0;
  for (const Term& term : table.terms()) {
    const std::string folded = FoldTerm(term.surface);
    if (folded.empty()) continue;
    const FoldedChar c = FoldedCharAt(folded, 0);
    if (c.size == folded.size()) bits |= uint64_t{1} << (c.code & 63U);
  }
  return bits;
}

}  // namespace

TermUnion::TermUnion(std::initializer_list<const TermTable*> tables) {
  for (const TermTable* table : tables) {
    tables_.push_back(table);
    for (size_t w = 0; w < kTermStartWords; ++w) start_bits_[w] |= table->data_.start_bits[w];
    if (table->data_.shortest == TermLength::kOneChar) only_bits_ |= OnlyBits(*table);
  }
}

// As TermTable::FindSurfaces, with all tables at each place.
void TermUnion::FindAll(std::string_view text, std::span<std::vector<TermMatch>> matches) const {
  for (std::vector<TermMatch>& of_table : matches) of_table.clear();
  ForEachTermStart<TermLength::kOneChar>(
      text, {start_bits_.data(), only_bits_},
      [&](uint32_t key, Span at) __attribute__((noinline)) {
        for (size_t t = 0; t < tables_.size(); ++t) {
          if (const TermStart* start = tables_[t]->StartOf(key); start != nullptr)
            tables_[t]->Follow(text, *start, at, 0, matches[t]);
        }
      },
      [&](uint32_t code, Span at) __attribute__((noinline)) {
        for (size_t t = 0; t < tables_.size(); ++t) {
          if (tables_[t]->data_.shortest == TermLength::kOneChar)
            tables_[t]->AddOnly(text, code, at, 0, matches[t]);
        }
      });
  for (size_t t = 0; t < tables_.size(); ++t) {
    if (!tables_[t]->data_.end_trie.states.empty())
      tables_[t]->AddEnds(text, text.size(), 0, matches[t]);
    tables_[t]->AddSameSurfaces(0, matches[t]);
  }
}

}  // namespace gonggo

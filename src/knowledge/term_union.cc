#include "knowledge/term_union.h"

#include <bit>
#include <string>

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

TermUnion::TermUnion(std::initializer_list<const TermTable*> tables) : tables_(tables), starts_(1) {
  size_t most = 0;
  for (const TermTable* table : tables_) most += table->data_.start_slots.size();
  // At most half of the slots of a table are in use.
  slots_.resize(std::bit_ceil(most + 1));
  slot_shift_ = 32 - static_cast<uint32_t>(std::countr_zero(slots_.size()));
  for (uint32_t t = static_cast<uint32_t>(tables_.size()); t-- > 0;) AddStarts(t);
  for (const TermTable* table : tables_) {
    for (size_t w = 0; w < kTermStartWords; ++w) start_bits_[w] |= table->data_.start_bits[w];
    if (table->data_.shortest == TermLength::kOneChar) only_bits_ |= OnlyBits(*table);
  }
}

void TermUnion::AddStarts(uint32_t table) {
  for (const TermStart& start : tables_[table]->data_.start_slots) {
    if (start.state == 0) continue;
    uint32_t& first = slots_[SlotOf(start.key)];
    starts_.push_back({start, table, first});
    first = static_cast<uint32_t>(starts_.size() - 1);
  }
}

uint32_t TermUnion::SlotOf(uint32_t key) const {
  const auto last = static_cast<uint32_t>(slots_.size() - 1);
  uint32_t slot = TermStartHash(key) >> slot_shift_;
  while (slots_[slot] != 0 && starts_[slots_[slot]].start.key != key) slot = (slot + 1) & last;
  return slot;
}

// As TermTable::FindSurfaces, with all tables at each place.
void TermUnion::FindAll(std::string_view text, std::span<std::vector<TermMatch>> matches) const {
  for (std::vector<TermMatch>& of_table : matches) of_table.clear();
  ForEachTermStart<TermLength::kOneChar>(
      text, {start_bits_.data(), only_bits_},
      [&](uint32_t key, Span at) __attribute__((noinline)) {
        const TermStartPlace place{at, ThirdBitAt(text, at.end)};
        for (uint32_t i = slots_[SlotOf(key)]; i != 0; i = starts_[i].next) {
          const Start& of = starts_[i];
          tables_[of.table]->Begin(text, of.start, place, 0, matches[of.table]);
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

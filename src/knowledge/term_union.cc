#include "knowledge/term_union.h"

#include "knowledge/term_fold.h"

namespace gonggo {
namespace {

bool IsAsciiAlnum(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

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
  const auto look = [&](uint32_t key, Span pair) {
    for (size_t t = 0; t < tables_.size(); ++t) {
      if (const int32_t state = tables_[t]->StartState(key); state != 0)
        tables_[t]->Follow(text, state, pair, 0, matches[t]);
    }
  };
  const auto look_for_one = [&](uint32_t code, Span at) {
    for (size_t t = 0; t < tables_.size(); ++t) {
      if (tables_[t]->data_.shortest == TermLength::kOneChar)
        tables_[t]->AddOnly(text, code, at, 0, matches[t]);
    }
  };
  uint32_t previous = kNoTermChar;
  uint32_t begin = 0;  // of the previous character
  for (uint32_t i = 0; i < text.size();) {
    const FoldedChar c = FoldedCharAt(text, i);
    const uint32_t next = i + c.size;
    if (c.code != 0) {
      const uint32_t key = TermStartKey(previous, c.code);
      const uint32_t bit = TermStartHash(key) >> (32 - kTermStartBits);
      if ((start_bits_[bit / 64] >> (bit % 64) & 1U) != 0) look(key, {begin, next});
      if ((only_bits_ >> (c.code & 63U) & 1U) != 0) look_for_one(c.code, {i, next});
      previous = c.code;
      begin = i;
    }
    i = next;
    // No term begins inside of a Latin word.
    if (begin + 1 == next && begin > 0 && IsAsciiAlnum(text[begin]) &&
        IsAsciiAlnum(text[begin - 1])) {
      while (i < text.size() && IsAsciiAlnum(text[i])) ++i;
      previous = kNoTermChar;
    }
  }
  for (size_t t = 0; t < tables_.size(); ++t) {
    if (!tables_[t]->data_.end_states.empty())
      tables_[t]->AddEnds(text, text.size(), 0, matches[t]);
    tables_[t]->AddSameSurfaces(0, matches[t]);
  }
}

}  // namespace gonggo

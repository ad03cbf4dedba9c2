#include "knowledge/term_table.h"

#include <algorithm>
#include <array>

#include "knowledge/term_fold.h"

namespace gonggo {
namespace {

bool IsAsciiAlnum(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// A Latin edge must not continue in the text: "Go" is not in "Google".
bool EdgesFit(std::string_view text, Span at) {
  if (at.begin > 0 && IsAsciiAlnum(text[at.begin]) && IsAsciiAlnum(text[at.begin - 1]))
    return false;
  return at.end >= text.size() || !IsAsciiAlnum(text[at.end - 1]) || !IsAsciiAlnum(text[at.end]);
}

// The child of `state` for the folded byte `b`, or -1.
int32_t Child(std::span<const TermState> states, int32_t state, unsigned char b) {
  const auto slot = static_cast<size_t>(states[static_cast<size_t>(state)].base + b);
  if (slot >= states.size() || states[slot].check != state) return -1;
  return static_cast<int32_t>(slot);
}

constexpr bool IsContinuation(unsigned char b) { return (b & 0xC0U) == 0x80U; }

// The number, from U+AC00 on, of the Hangul syllable whose three bytes begin at `at`;
// kSyllableCount or more if there is none.
uint32_t SyllableAt(std::string_view text, uint32_t at) {
  const auto lead = static_cast<unsigned char>(text[at]);
  if (lead < 0xEA || lead > 0xED || at + 2 >= text.size()) return kSyllableCount;
  const auto second = static_cast<unsigned char>(text[at + 1]);
  const auto third = static_cast<unsigned char>(text[at + 2]);
  if (!IsContinuation(second) || !IsContinuation(third)) return kSyllableCount;
  const uint32_t code = ((lead & 0x0FU) << 12U) | ((second & 0x3FU) << 6U) | (third & 0x3FU);
  return code - kFirstSyllable;
}

}  // namespace

int32_t TermTable::AfterSyllable(int32_t state, std::string_view text, uint32_t at,
                                 uint32_t syllable) const {
  const auto states = data_.states;
  // Terms are whole characters, so a fail state never splits one.
  while (state != 0) {
    const TermState& here = states[static_cast<size_t>(state)];
    if (here.base != 0) {  // a state without children has no base
      int32_t child = Child(states, state, static_cast<unsigned char>(text[at]));
      if (child >= 0) child = Child(states, child, static_cast<unsigned char>(text[at + 1]));
      if (child >= 0) child = Child(states, child, static_cast<unsigned char>(text[at + 2]));
      if (child >= 0) return child;
    }
    state = here.fail;
  }
  return data_.syllables[syllable];
}

void TermTable::FindAll(std::string_view text, std::vector<TermMatch>& matches) const {
  const auto states = data_.states;
  const bool by_syllable = !data_.syllables.empty();
  // Where the last kMaxTermBytes folded bytes stand in the text (of a syllable, its first).
  std::array<uint32_t, kMaxTermBytes> where;
  uint32_t folded = 0;
  int32_t state = 0;
  for (uint32_t i = 0; i < text.size();) {
    const uint32_t syllable = by_syllable ? SyllableAt(text, i) : kSyllableCount;
    if (syllable < kSyllableCount) {
      where[folded % kMaxTermBytes] = i;
      folded += 3;
      state = AfterSyllable(state, text, i, syllable);
      i += 3;
    } else {
      const unsigned char b = FoldTermByte(text[i]);
      if (b == 0) {
        ++i;
        continue;
      }
      where[folded % kMaxTermBytes] = i;
      ++folded;
      int32_t child = Child(states, state, b);
      while (child < 0 && state != 0) {
        state = states[static_cast<size_t>(state)].fail;
        child = Child(states, state, b);
      }
      state = child < 0 ? 0 : child;
      ++i;
    }
    if (state == 0) continue;
    const TermState& here = states[static_cast<size_t>(state)];
    int32_t out = here.output >= 0 ? state : here.next_output;
    while (out != 0) {
      const TermState& found = states[static_cast<size_t>(out)];
      for (int32_t t = found.output; t >= 0; t = data_.same_surface[static_cast<size_t>(t)]) {
        const Term& term = data_.terms[static_cast<size_t>(t)];
        if (term.whole) continue;
        const Span at{where[(folded - term.folded_size) % kMaxTermBytes], i};
        if (EdgesFit(text, at)) matches.push_back({static_cast<uint32_t>(t), at});
      }
      out = found.next_output;
    }
  }
}

void TermTable::FindLongest(std::string_view text, std::vector<TermMatch>& matches) const {
  const auto first = static_cast<std::ptrdiff_t>(matches.size());
  FindAll(text, matches);
  std::stable_sort(
      matches.begin() + first, matches.end(), [](const TermMatch& a, const TermMatch& b) {
        return a.at.begin != b.at.begin ? a.at.begin < b.at.begin : a.at.end > b.at.end;
      });
  uint32_t end = 0;
  Span last{};
  const auto overlaps = [&end, &last](const TermMatch& m) {
    if (m.at == last) return false;  // another term of the same surface
    if (m.at.begin < end) return true;
    end = m.at.end;
    last = m.at;
    return false;
  };
  matches.erase(std::remove_if(matches.begin() + first, matches.end(), overlaps), matches.end());
}

int32_t TermTable::FindWhole(std::string_view text) const {
  int32_t state = 0;
  for (char c : text) {
    const unsigned char b = FoldTermByte(c);
    if (b == 0) continue;
    state = Child(data_.states, state, b);
    if (state < 0) return -1;
  }
  return state == 0 ? -1 : data_.states[static_cast<size_t>(state)].output;
}

}  // namespace gonggo

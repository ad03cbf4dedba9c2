// TermTable: a compiled list of terms, and what finds them all in one pass.
//
// The tables come from knowledge/*.yaml, checked against their own examples and compiled into
// constant arrays when the product is built (tools/compile_knowledge), so start-up costs nothing.
// Matching ignores ASCII case and spaces ("우대 사항" is found in "우대사항" and the other way
// round). A term whose first (last) character is an ASCII letter or digit matches only where no
// ASCII letter or digit stands before (after) it.
//
// Most places of a text can't begin a term: two characters tell, with a bit of a small table. Only
// where the bit is set are the two looked up, and what follows them walks a trie over bytes (a
// double array); docs/decisions/0006-compiled-knowledge.md says why not Aho–Corasick.
// Immutable; thread-safe.
#pragma once

#include <bit>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"

namespace gonggo {

// Where in a text a term counts.
enum class TermPlace : uint8_t {
  kAnywhere,
  kAtEnd,  // where the text ends, or what the caller says is its end
  kWhole,  // if it is the whole text (FindWhole)
};

struct Term {
  std::string_view surface;
  std::string_view id;     // what the term stands for: "requirements", "KR-11", "bachelor"
  std::string_view value;  // a second word where the table has one (district, tag), else ""
  float weight = 1.0F;
  uint16_t folded_size = 0;  // bytes of the surface without spaces
  TermPlace place = TermPlace::kAnywhere;
};

struct TermMatch {
  uint32_t term = 0;  // index into TermTable::terms()
  Span at;            // bytes of the scanned text
};

// One state of a trie. Eight bytes, since a walk touches a line of the cache a state.
struct TermState {
  // The child for byte or symbol b stands at base() + b, if its `check` is this state; 0 without
  // children. The top bit says that a term ends here, the one below that the number is no base but
  // where a tail begins (double_array.h).
  uint32_t base_and_end = 0;
  int32_t check = -1;  // the parent; -1 in an unused slot

  // Only of a state without a tail.
  [[nodiscard]] constexpr uint32_t base() const { return base_and_end & 0x7FFFFFFFU; }
  [[nodiscard]] constexpr bool ends_term() const { return base_and_end >> 31U != 0; }
  [[nodiscard]] constexpr bool has_tail() const { return (base_and_end >> 30U & 1U) != 0; }
  [[nodiscard]] constexpr uint32_t tail() const { return base_and_end & 0x3FFFFFFFU; }
};

// What ends in a state.
struct TermOutput {
  int32_t output = -1;  // first term that ends here, or -1
  int32_t found = -1;   // the same if a scan finds one of these terms, else -1
};

// A trie over bytes or symbols (trie_symbol.h). State 0 is the root; behind the last one in use
// there are as many more as there are symbols, so that every child has a slot.
struct TermTrie {
  std::span<const TermState> states;
  std::span<const TermOutput> outputs;  // by state

  // The child of `state` for the folded byte or the symbol `b`, or -1.
  [[nodiscard]] constexpr int32_t Child(int32_t state, uint32_t b) const {
    const uint32_t slot = states[static_cast<size_t>(state)].base() + b;
    return states[slot].check == state ? static_cast<int32_t>(slot) : -1;
  }
};

// The first two characters of terms, or the only one; with what the trie says of the state that
// they lead to, so that most places are done with after one look.
struct TermStart {
  uint32_t key = 0;
  int32_t state = 0;   // 0 in an unused slot
  int32_t found = -1;  // as in TermOutput
  uint32_t base = 0;   // as in TermState
  uint32_t third = 0;  // which characters may follow: their TermThirdBit, together
};

// Where two characters stand that terms may begin with.
struct TermStartPlace {
  Span at;
  uint32_t third = 0;  // the TermThirdBit of the character behind them, 0 at the end
};

// The key of the first two characters of a term, folded (term_fold.h).
[[nodiscard]] constexpr uint32_t TermStartKey(uint32_t first, uint32_t second) {
  return first << 16U | second;
}
// Of a term of one character. No text holds U+0000 (FoldTermByte), so it is no key of two.
[[nodiscard]] constexpr uint32_t TermStartKey(uint32_t only) { return only; }

// Fibonacci hashing: the upper bits are the well-mixed ones.
[[nodiscard]] constexpr uint32_t TermStartHash(uint32_t key) { return key * 0x9E3779B1U; }

// Of the third character of a term, folded: six of ten places where terms might begin by their
// first two are told from them by it. Of what FoldedCharAt makes no character of, every bit, since
// it may be one with spaces between its bytes.
[[nodiscard]] constexpr uint32_t TermThirdBit(uint32_t third) {
  return third == 0xFFFF ? ~0U : 1U << (TermStartHash(third) >> 27U);
}

// Bits by the upper kTermStartBits bits of the hash: 2 KB, which stay in the first-level cache.
inline constexpr uint32_t kTermStartBits = 14;
inline constexpr size_t kTermStartWords = (size_t{1} << kTermStartBits) / 64;

enum class TermLength : uint8_t { kOneChar, kMore };

// The arrays that the knowledge compiler emits.
struct TermTableData {
  std::span<const Term> terms;
  TermTrie trie;
  std::span<const int32_t> same_surface;   // by term: another term of the same surface, or -1
  std::span<const uint64_t> start_bits;    // kTermStartWords words
  std::span<const TermStart> start_slots;  // open addressing by the hash's upper bits; 2^n slots
  // The trie of the kAtEnd terms, from their last byte to their first; empty if there are none.
  TermTrie end_trie;
  // kOneChar where a kAnywhere term is a single character: else none is looked for.
  TermLength shortest = TermLength::kOneChar;
};

// Longest surface, without spaces, in bytes; the knowledge compiler refuses longer ones, since how
// far a place is followed makes the scan linear.
inline constexpr size_t kMaxTermBytes = 128;

class TermTable {
 public:
  explicit constexpr TermTable(const TermTableData& data)
      : data_(data),
        slot_shift_(32 - static_cast<uint32_t>(std::countr_zero(data.start_slots.size()))) {}

  [[nodiscard]] std::span<const Term> terms() const { return data_.terms; }

  // Appends every match of every term in `text`, in the order of their ends (of the same end, the
  // longest first; of the same surface, those of kAtEnd), overlapping ones too. Those of kAtEnd are
  // found where they end at `end`.
  void FindAll(std::string_view text, size_t end, std::vector<TermMatch>& matches) const;
  void FindAll(std::string_view text, std::vector<TermMatch>& matches) const {
    FindAll(text, text.size(), matches);
  }

  // As FindAll, but of the terms of one surface and place only the first; the others of that place
  // are among those that follow by NextSameSurface.
  void FindSurfaces(std::string_view text, size_t end, std::vector<TermMatch>& matches) const;

  // Appends the kAtEnd terms that end at `end`, the longest first.
  void FindEnds(std::string_view text, size_t end, std::vector<TermMatch>& matches) const;

  // Appends the longest matches from left to right, none overlapping another.
  void FindLongest(std::string_view text, std::vector<TermMatch>& matches) const;

  // The longest term of kAnywhere that begins at `at`, the first one of its surface; nullopt where
  // none does. Of one place cheaper than a scan, whose matches there it is the longest of.
  [[nodiscard]] std::optional<TermMatch> LongestAt(std::string_view text, size_t at) const;

  // The first of the terms whose surface is all of `text` (case and spaces aside); those
  // of every place. -1 if none. The others follow by NextSameSurface, which ends with -1.
  [[nodiscard]] int32_t FindWhole(std::string_view text) const;
  [[nodiscard]] int32_t NextSameSurface(int32_t term) const {
    return data_.same_surface[static_cast<size_t>(term)];
  }

 private:
  friend class TermUnion;  // looks in several tables at once

  // Appends `found` at its place among matches[first…].
  static void Add(int32_t found, Span at, size_t first, std::vector<TermMatch>& matches);

  // Adds to each of matches[first…] the terms of the same surface and place.
  void AddSameSurfaces(size_t first, std::vector<TermMatch>& matches) const;

  // Adds the terms that are the one character `code` at `at`.
  void AddOnly(std::string_view text, uint32_t code, Span at, size_t first,
               std::vector<TermMatch>& matches) const;

  // Adds the terms whose first two characters are `start` and stand at `place`.
  void Begin(std::string_view text, const TermStart& start, TermStartPlace place, size_t first,
             std::vector<TermMatch>& matches) const;
  // Those of them that have more.
  void Follow(std::string_view text, const TermStart& start, Span at, size_t first,
              std::vector<TermMatch>& matches) const;

  // FindEnds, into matches[first…], one of a surface.
  void AddEnds(std::string_view text, size_t end, size_t first,
               std::vector<TermMatch>& matches) const;

  // Whether a term may start with `key`, which nearly none does.
  [[nodiscard]] bool MayStart(uint32_t key) const {
    const uint32_t bit = TermStartHash(key) >> (32 - kTermStartBits);
    return (data_.start_bits[bit / 64] >> (bit % 64) & 1U) != 0;
  }
  // The start of `key`; nullptr where no term starts so. Asked where one may.
  [[nodiscard]] const TermStart* StartOf(uint32_t key) const {
    const auto slots = data_.start_slots;
    const auto last = static_cast<uint32_t>(slots.size() - 1);
    for (uint32_t i = TermStartHash(key) >> slot_shift_;; i = (i + 1) & last) {
      if (slots[i].key == key) return &slots[i];
      if (slots[i].state == 0) return nullptr;
    }
  }

  TermTableData data_;
  uint32_t slot_shift_;  // of a hash, to its slot
};

// Keeps of `matches`, which FindAll gave, the longest from left to right, none overlapping another.
void KeepLongest(std::vector<TermMatch>& matches);

}  // namespace gonggo

// HangulWords: the nouns, affixes, particles and verb forms that a run of Hangul is made of, with
// the trie that finds them.
//
// Constant data, compiled from knowledge/nouns.yaml, knowledge/word_forms.yaml and the Hangul names
// of skills and places (tools/compile_words), so start-up costs nothing. What is done with them is
// hangul_split.h's. Immutable; thread-safe.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace gonggo {

// What a surface can be. One surface may be several (받: the verb 받다, and 교육받다 of a noun).
enum HangulBits : uint32_t {
  kHangulNoun = 1U << 0U,
  kHangulWord = 1U << 1U,    // a word by itself only, never a part of a compound: 일, 것, 더
  kHangulStop = 1U << 2U,    // the same, and it says nothing: 및, 또는
  kHangulUnit = 1U << 3U,    // directly behind a number: 년, 개월, 만원
  kHangulPrefix = 1U << 4U,  // directly in front of a noun: 신사업
  // Behind a noun; the latter two only where it ends so: 전문가 is a person, 서비스가 a subject.
  kHangulSuffix = 1U << 5U,
  kHangulSuffixAfterConsonant = 1U << 6U,
  kHangulSuffixAfterVowel = 1U << 7U,
  kHangulParticle = 1U << 8U,
  kHangulParticleAfterConsonant = 1U << 9U,
  kHangulParticleAfterVowel = 1U << 10U,
  kHangulVerbOfNoun = 1U << 11U,  // a verb's base that a noun may stand in front of: 설계+하
  kHangulVerb = 1U << 12U,        // a verb's base that begins a word: 만들
  // What a base can be continued with: the bit `kHangulEndingShift` further up marks the endings.
  kHangulPlain = 1U << 13U,   // -고 -지 -기
  kHangulPlainN = 1U << 14U,  // -는 -네: 만드는
  kHangulSoft = 1U << 15U,    // -며 -면
  kHangulSoftN = 1U << 16U,   // -시- -니: 만드신
  kHangulA = 1U << 17U,       // -서 -야 -본: 만들어
  kHangulPast = 1U << 18U,    // -던 -습니다: 만들었
  kHangulPolite = 1U << 19U,  // -니다: 만듭
  kHangulClosed = 1U << 20U,  // nothing: 만든
  // A noun that is one with a suffix that any noun may have: 연구소. (Bits 21 to 27 are endings.)
  kHangulNounWithSuffix = 1U << 28U,
  // An ending that is a verb of going or coming: behind 살아 (살아온), not behind a verb of one
  // syllable that has no form of its own for it. 가온 is a name.
  kHangulMoving = 1U << 29U,
};
inline constexpr uint32_t kHangulContinued = kHangulPlain | kHangulPlainN | kHangulSoft |
                                             kHangulSoftN | kHangulA | kHangulPast | kHangulPolite;
inline constexpr uint32_t kHangulEndingShift = 8;
static_assert((kHangulContinued & kHangulContinued << kHangulEndingShift) == 0);

struct HangulEntry {
  uint32_t bits = 0;
  // Syllables of the noun that this noun is one with a suffix of (연구소: 2), else 0.
  uint8_t base = 0;
  std::string_view stem;  // of a verb's base: what all its forms are indexed as; "" for light verbs
};

// One state of the trie, as TermState (term_table.h), half as wide.
struct HangulState {
  uint16_t base = 0;
  uint16_t check = 0xFFFF;
  uint16_t entry = 0;  // index into HangulWords::entries; 0 where no surface ends
};

struct HangulWords {
  std::span<const HangulState> states;  // state 0 is the root
  std::span<const HangulEntry> entries;
};

inline constexpr uint32_t kHangulFirst = 0xAC00;
inline constexpr uint32_t kHangulCount = 11172;

// The two steps of the trie that a syllable is (its number counted from U+AC00); never 0.
[[nodiscard]] constexpr uint32_t HangulUpper(uint32_t syllable) { return 1 + syllable / 128; }
[[nodiscard]] constexpr uint32_t HangulLower(uint32_t syllable) { return 1 + syllable % 128; }

[[nodiscard]] constexpr bool EndsInConsonant(uint32_t syllable) { return syllable % 28 != 0; }

// The table that is part of the program.
[[nodiscard]] const HangulWords& BuiltInHangulWords();

}  // namespace gonggo

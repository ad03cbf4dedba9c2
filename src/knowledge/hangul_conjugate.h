// ConjugatedBases: a Korean verb's stem → the bases that its endings follow.
//
// 만들 → 만들 (-고, -며), 만드 (-는, -신), 만들어 (-서), 만들었 (-던), 만듭 (-니다), and 만든,
// 만들, 만듦, which nothing follows. Used when the table of words is compiled. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gonggo {

struct HangulBase {
  std::string surface;
  uint32_t bits = 0;  // of kHangulContinued and kHangulClosed

  friend bool operator==(const HangulBase&, const HangulBase&) = default;
};

enum class HangulVerbClass : uint8_t {
  kRegular,  // those in ㄹ too: their ㄹ falls by rule
  kH,        // 하다: 위하
  kB,        // ㅂ becomes 우: 돕
  kD,        // ㄷ becomes ㄹ: 듣
  kRu,       // 르 doubles: 빠르
};

// `stem`: syllables of Hangul, at least one, as the dictionary form has them without 다.
[[nodiscard]] std::vector<HangulBase> ConjugatedBases(std::string_view stem,
                                                      HangulVerbClass verb_class);

}  // namespace gonggo

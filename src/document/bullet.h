// MatchBullet: the sign that opens a list item in text that people paste.
//
// Symbols (- * + • · ㆍ ● ○ ■ ▶ ✔ ※ → …), numbers (1. 1) (1) [1] ① 1️⃣ Ⅰ.), Korean ordinals (가. 가)
// (가) ㉠) and letters (a. a) (a) o). Dates, decimals, versions, emphasis ("**굵게**"), rules
// ("---") and negative numbers are none. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <string_view>

namespace gonggo {

// Kinds from here on count (numbers, letters, 가나다); smaller ones are the code point of a symbol.
inline constexpr uint32_t kFirstCountingBullet = 0x200000;

struct Bullet {
  uint32_t size = 0;  // bytes of the bullet and the spaces after it; 0 where there is none
  uint32_t kind = 0;  // equal for bullets of one list: "1." and "2.", "가." and "나."

  friend bool operator==(const Bullet&, const Bullet&) = default;
};

// `line` begins with the bullet (no indentation) and holds no line end.
[[nodiscard]] Bullet MatchBullet(std::string_view line);

}  // namespace gonggo

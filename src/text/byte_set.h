// ByteSet: a few bytes that are looked for together.
//
// std::string_view::find_first_of calls memchr for every byte of the text; here each costs a look
// at a table. Pure; thread-safe.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace gonggo {

class ByteSet {
 public:
  consteval explicit ByteSet(std::string_view bytes) {
    for (const char c : bytes) has_[static_cast<unsigned char>(c)] = true;
  }

  constexpr void Add(char byte) { has_[static_cast<unsigned char>(byte)] = true; }

  [[nodiscard]] constexpr bool Has(char c) const { return has_[static_cast<unsigned char>(c)]; }

  // As find_first_of and find_last_of.
  [[nodiscard]] constexpr size_t FirstIn(std::string_view text, size_t from = 0) const {
    for (size_t i = from; i < text.size(); ++i) {
      if (Has(text[i])) return i;
    }
    return std::string_view::npos;
  }
  [[nodiscard]] constexpr size_t LastIn(std::string_view text) const {
    for (size_t i = text.size(); i-- > 0;) {
      if (Has(text[i])) return i;
    }
    return std::string_view::npos;
  }
  [[nodiscard]] constexpr bool IsIn(std::string_view text) const {
    return FirstIn(text) != std::string_view::npos;
  }

 private:
  std::array<bool, 256> has_{};
};

[[nodiscard]] inline bool HasDigit(std::string_view text) {
  static constexpr ByteSet kDigits("0123456789");
  return kDigits.IsIn(text);
}

}  // namespace gonggo

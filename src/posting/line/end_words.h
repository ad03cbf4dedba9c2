// EndWords: which of several words a text ends with.
//
// Asked of every line and of the pieces of many, of which nearly none ends so: the last two bytes
// tell. Pure; thread-safe.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace gonggo {

class EndWords {
 public:
  // Each has two bytes at least; the array must outlive what is made of it.
  template <size_t kCount>
  consteval explicit EndWords(const std::array<std::string_view, kCount>& words) : words_(words) {
    for (const std::string_view w : words) {
      const size_t slot = Slot(w);
      last_[slot / 64] |= uint64_t{1} << slot % 64;
    }
  }

  // The one that `text` ends with; "" where it ends with none.
  [[nodiscard]] std::string_view EndOf(std::string_view text) const {
    if (text.size() < 2) return {};
    const size_t slot = Slot(text);
    if ((last_[slot / 64] >> slot % 64 & 1U) == 0) return {};
    for (const std::string_view w : words_) {
      if (w.back() == text.back() && text.ends_with(w)) return w;
    }
    return {};
  }

 private:
  // The bits of two continuation bytes.
  static constexpr size_t kSlots = 4096;
  static constexpr size_t Slot(std::string_view text) {
    const auto bits = [text](size_t back) {
      return static_cast<unsigned char>(text[text.size() - back]) & 0x3FU;
    };
    return bits(2) << 6U | bits(1);
  }

  std::span<const std::string_view> words_;
  std::array<uint64_t, kSlots / 64> last_{};
};

}  // namespace gonggo

// Language: the two languages that the product speaks to its user in. Values; thread-safe.
#pragma once

#include <cstdint>
#include <string_view>

namespace gonggo {

enum class Language : uint8_t { kKorean, kEnglish };

// One text in both languages.
struct Bilingual {
  std::string_view korean;
  std::string_view english;

  [[nodiscard]] constexpr std::string_view In(Language language) const {
    return language == Language::kKorean ? korean : english;
  }
};

}  // namespace gonggo

// How wide the labels in front of a posting's facts are: those that are read and those that are the
// user's stand below each other. Pure; thread-safe.
#pragma once

#include <cstddef>

#include "model/language.h"

namespace gonggo {

// 고용 형태, 모집 인원; "Hiring process".
[[nodiscard]] constexpr size_t LabelColumns(Language language) {
  constexpr size_t kKorean = 12;
  constexpr size_t kEnglish = 16;
  return language == Language::kKorean ? kKorean : kEnglish;
}

}  // namespace gonggo

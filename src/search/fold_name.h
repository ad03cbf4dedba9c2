// FoldName: names as they are compared: without spaces, ASCII letters lowered. 가온 소프트 and
// 가온소프트 are one. Pure; thread-safe.
#pragma once

#include <string>
#include <string_view>

#include "text/utf8.h"

namespace gonggo {

[[nodiscard]] inline std::string FoldName(std::string_view name) {
  std::string folded = AsciiLower(name);
  std::erase(folded, ' ');
  return folded;
}

}  // namespace gonggo

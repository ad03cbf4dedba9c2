// FoldName: names as they are compared: without spaces, ASCII letters lowered. 가온 소프트 and
// 가온소프트 are one.
// SpellingsOfName: the names of the same company (knowledge/company_names.yaml). Pure; thread-safe.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/utf8.h"

namespace gonggo {

[[nodiscard]] inline std::string FoldName(std::string_view name) {
  std::string folded = AsciiLower(name);
  std::erase(folded, ' ');
  return folded;
}

// `name` folded, and the other names of the company if it is one's whole name.
[[nodiscard]] std::vector<std::string> SpellingsOfName(std::string_view name);

}  // namespace gonggo

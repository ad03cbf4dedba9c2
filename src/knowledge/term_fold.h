// How terms and text are folded before they are compared, byte by byte: the compiler and the
// automaton must agree.
#pragma once

#include <string>
#include <string_view>

namespace gonggo {

// ASCII letters lowered; 0 for spaces, tabs and NUL, which matching leaves out.
[[nodiscard]] constexpr unsigned char FoldTermByte(char c) {
  const auto b = static_cast<unsigned char>(c);
  if (b == ' ' || b == '\t') return 0;
  return b >= 'A' && b <= 'Z' ? static_cast<unsigned char>(b + 32) : b;
}

[[nodiscard]] inline std::string FoldTerm(std::string_view text) {
  std::string folded;
  folded.reserve(text.size());
  for (char c : text) {
    if (const unsigned char b = FoldTermByte(c); b != 0) folded.push_back(static_cast<char>(b));
  }
  return folded;
}

}  // namespace gonggo

#include "text/shell_words.h"

#include <algorithm>
#include <string_view>

#include "text/utf8.h"
#include "text/width.h"

namespace gonggo {
namespace {

// What no shell looks at, wherever it stands in a word.
bool IsPlain(char c) {
  const auto code = static_cast<unsigned char>(c);
  return code >= 0x80 || IsAsciiAlpha(code) || IsAsciiDigit(code) ||
         std::string_view(":-_.,/+@%").find(c) != std::string_view::npos;
}

std::string ShellWord(const std::string& word) {
  if (!word.empty() && std::ranges::all_of(word, IsPlain)) return word;
  std::string out = "'";
  for (const char c : word) {
    if (c == '\'') {
      out += "'\\''";
    } else {
      out += c;
    }
  }
  return out + '\'';
}

}  // namespace

std::string ShellWords(std::span<const std::string> words) {
  std::string out;
  for (const std::string& word : words)
    out += (out.empty() ? "" : " ") + ShellWord(SafeForTerminal(word));
  return out;
}

}  // namespace gonggo

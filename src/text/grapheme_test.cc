#include "text/grapheme.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace gonggo {
namespace {

std::string Split(std::string_view text) {
  std::string out;
  for (size_t at = 0; at < text.size();) {
    const size_t end = GraphemeEnd(text, at);
    out += (at > 0 ? "|" : "") + std::string(text.substr(at, end - at));
    at = end;
  }
  return out;
}

TEST(GraphemeEnd, Table) {
  const std::pair<const char*, const char*> rows[] = {
      {"", ""},
      {"ab", "a|b"},
      {"한글", "한|글"},
      // 한글 in jamo
      {"\u1112\u1161\u11ab\u1100\u1173\u11af", "\u1112\u1161\u11ab|\u1100\u1173\u11af"},
      {"e\u0301x", "e\u0301|x"},
      {"👩‍💻공", "👩‍💻|공"},
      {"🇰🇷🇰🇷", "🇰🇷|🇰🇷"},
      {"\xff\xfe", "\xff|\xfe"},
  };
  for (const auto& [text, expected] : rows) EXPECT_EQ(Split(text), expected) << text;
}

}  // namespace
}  // namespace gonggo

// AppendJsonString: what is escaped, and what is no UTF-8.
#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "model/posting_json.h"

namespace gonggo {
namespace {

TEST(AppendJsonString, EscapesAndReplaces) {
  struct Row {
    std::string_view in;
    std::string_view out;
  };
  using std::string_view_literals::operator""sv;
  const Row rows[] = {
      {""sv, R"("")"},
      {"plain"sv, R"("plain")"},
      {"한글 🙂 é"sv, "\"한글 🙂 é\""},
      {"\""sv, R"("\"")"},
      {"a\\b/c"sv, R"("a\\b/c")"},
      {"\n\r\t\b\f"sv, R"("\n\r\t\b\f")"},
      {"\0\x1f\x7f"sv, R"("\u0000\u001f\u007f")"},
      {"\xff"sv, "\"\uFFFD\""},
      {"a\xea\xb0"sv, "\"a\uFFFD\uFFFD\""},                    // cut in the middle of 가
      {"\xea\xb0\x80\x80"sv, "\"가\uFFFD\""},                  // a stray continuation
      {"\xc0\xaf"sv, "\"\uFFFD\uFFFD\""},                      // overlong
      {"\xed\xa0\x80"sv, "\"\uFFFD\uFFFD\uFFFD\""},            // a surrogate
      {"\xf4\x90\x80\x80"sv, "\"\uFFFD\uFFFD\uFFFD\uFFFD\""},  // beyond U+10FFFF
      {"\xf0\x9f\x99\x82"sv, "\"🙂\""},
      {"\xf0\x80\x80\x80x"sv, "\"\uFFFD\uFFFD\uFFFD\uFFFDx\""},
  };
  for (const Row& row : rows) {
    std::string out;
    AppendJsonString(row.in, out);
    EXPECT_EQ(out, row.out);
  }
}

// What must not be copied as it is, at every place of texts of every length that is copied
// otherwise.
TEST(AppendJsonString, EscapesWhereverItStands) {
  struct Odd {
    std::string_view text;
    std::string_view json;
  };
  const Odd odds[] = {{"\"", "\\\""},
                      {"\\", "\\\\"},
                      {"\n", "\\n"},
                      {"\x1F", "\\u001f"},
                      {"\x7F", "\\u007f"},
                      {"\xFF", "\xEF\xBF\xBD"},
                      {"\xEA\xB0", "\xEF\xBF\xBD\xEF\xBF\xBD"},
                      {"\xED\xA0\x80", "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"},
                      {"\xE0\x80\x80", "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"},
                      {"힣", "힣"},
                      {"é😀", "é😀"},
                      {"", ""}};
  for (const std::string_view filler : {"a", "가", "한 b", " "}) {
    for (int before = 0; before < 20; ++before) {
      for (int after = 0; after < 20; ++after) {
        std::string left;
        std::string right;
        for (int i = 0; i < before; ++i) left += filler;
        for (int i = 0; i < after; ++i) right += filler;
        for (const Odd& odd : odds) {
          std::string json;
          AppendJsonString(left + std::string(odd.text) + right, json);
          ASSERT_EQ(json, "\"" + left + std::string(odd.json) + right + "\"")
              << filler << before << ' ' << after;
        }
      }
    }
  }
}

}  // namespace
}  // namespace gonggo

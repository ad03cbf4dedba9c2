#include "document/json_string.h"

#include <gtest/gtest.h>

namespace gonggo {
namespace {

struct Case {
  EscapeRules rules;
  std::string_view quote;
  std::string_view source;  // behind the opening quote
  std::string_view text;
  bool closed = true;
};

TEST(ReadQuotedTest, Escapes) {
  constexpr EscapeRules kJson = EscapeRules::kJson;
  constexpr EscapeRules kPython = EscapeRules::kPython;
  const Case cases[] = {
      {kJson, "\"", "가나\"", "가나"},
      {kJson, "\"", "\" 뒤", ""},
      {kJson, "\"", "a\\nb\\t\\\"c\\\"\\/\\\\\"", "a\nb\t\"c\"/\\"},
      {kJson, "\"", "가\\n\\n나\\n\\t다\\n\\\"라\\n마\"", "가\n\n나\n\t다\n\"라\n마"},
      {kJson, "\"", "\\n\"", "\n"},
      {kJson, "\"", "가\\n", "가\n", false},
      {kJson, "\"", "가\\\\n나\\n\"", "가\\n나\n"},
      {kJson, "\"", "\\uAC00\\ub098\"", "가나"},
      {kJson, "\"", "\\ud83d\\ude00\"", "😀"},
      {kJson, "\"", "\\ud83d 홀로\"", "\xEF\xBF\xBD 홀로"},
      {kJson, "\"", "\\ude00\\ud83d\"", "\xEF\xBF\xBD\xEF\xBF\xBD"},
      {kJson, "\"", "\\u12\"", "\\u12"},
      {kJson, "\"", "\\u\\u\\u\"", "\\u\\u\\u"},
      {kJson, "\"", "\\가\"", "가"},
      {kJson, "'", "it\\'s\"'", "it's\""},
      {kJson, "\"", "\\x41\\xzz\"", "A\\xzz"},
      {kJson, "\"", "끝나지 않음", "끝나지 않음", false},
      {kJson, "\"", "끝이 역슬래시\\", "끝이 역슬래시\\", false},
      {kJson, "\"", "따옴표가 이스케이프\\\"", "따옴표가 이스케이프\"", false},
      {kJson, "\"", "", "", false},
      {kPython, "'", "가\\'나'", "가'나"},
      {kPython, "'", "\\xac\\101\\7\\U0001F600'", "¬A\a😀"},
      {kPython, "'", "\\d+ \\N{DASH}'", "\\d+ \\N{DASH}"},
      {kPython, "'", "이어\\\n짐'", "이어짐"},
      {kPython, "'", "이어\\\r\n짐'", "이어짐"},
      {kPython, "'''", "a'b''c'''", "a'b''c"},
      {kPython, "\"\"\"", "줄\n바꿈\"\"\"", "줄\n바꿈"},
      {kPython, "'", "\\U00110000'", "\xEF\xBF\xBD"},
      {EscapeRules::kPythonBytes, "'", "\\xea\\xb0\\x80\\u0041'", "가\\u0041"},
      {EscapeRules::kNone, "'", "C:\\new\\'x'", "C:\\new\\'x"},
  };
  for (const Case& c : cases) {
    std::string decoded;
    decoded.reserve(c.source.size());
    const size_t capacity = decoded.capacity();
    const QuotedString string = ReadQuoted(c.source, 0, c.quote, c.rules, decoded);
    EXPECT_EQ(string.text, c.text) << c.source;
    EXPECT_EQ(string.closed, c.closed) << c.source;
    EXPECT_LE(string.end, c.source.size()) << c.source;
    EXPECT_EQ(decoded.capacity(), capacity) << "views into it would have moved: " << c.source;
  }
}

TEST(ReadQuotedTest, IsLinearInEscapes) {
  // With the quote far away behind many escapes, looking for it anew each time would be quadratic.
  std::string source;
  for (int i = 0; i < 2000000; ++i) source.append("\\n");
  source.append("\"");
  std::string decoded;
  decoded.reserve(source.size());
  const QuotedString string = ReadQuoted(source, 0, "\"", EscapeRules::kJson, decoded);
  EXPECT_EQ(string.text.size(), 2000000U);
}

}  // namespace
}  // namespace gonggo

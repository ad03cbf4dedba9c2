#include "search/tokens.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gonggo {
namespace {

std::string TokensOf(std::string_view text) {
  std::string out;
  Tokenizer().Append(text, out);
  return out;
}

TEST(Tokens, OfText) {
  const std::pair<const char*, const char*> rows[] = {
      {"", ""},
      {" \n\t·!?", ""},
      {"백엔드개발자를 찾습니다", "백엔드 개발자 |개발 찾"},
      {"쿠버네티스(k8s) 운영", "쿠버네티스 |@kubernetes k8s |@kubernetes 운영"},
      {"C/C++ 개발", "c |@c c++ |@cpp 개발"},
      {"Java17을", "java |java17 |@java 17"},
      {"Spring Boot로", "spring |@spring_boot boot"},
      {"3년 이상", "3 년 이상"},
      {"기획 및 개발", "기획 개발"},
      {"AWS를\n쓰는 팀", "aw |@aws 쓰 팀"},
      {"ASP.NET", "asp |@aspnet .net |net"},
  };
  for (const auto& [text, tokens] : rows) EXPECT_EQ(TokensOf(text), tokens) << text;
}

TEST(Tokens, StandBehindWhatIsThere) {
  Tokenizer tokenizer;
  std::string out = "앞";
  tokenizer.Append("개발자", out);
  EXPECT_EQ(out, "앞 개발자 |개발");
  tokenizer.Append("k8s", out);
  EXPECT_EQ(out, "앞 개발자 |개발 k8s |@kubernetes");
}

TEST(Tokens, ASecondLookGivesTheSame) {
  Tokenizer tokenizer;
  const std::string text = "Go, Rust 백엔드 개발자\nfront-end engineers";
  std::string first, second;
  tokenizer.Append(text, first);
  tokenizer.Append(text, second);
  EXPECT_EQ(first, second);
}

// One word of a megabyte, of every kind: done at once, every token of bounded size.
TEST(Tokens, HugeWords) {
  constexpr size_t kSize = 1 << 20;
  const char* parts[] = {"가", "개발",  "개발자를", "뷁",   "a",    "engineer-", "a-",
                         "1",  "1,000", "c++",      ".net", "가a1", "é",         "新",
                         "'",  "\xff",  "@",        "|",    "하",   "일"};
  for (const std::string part : parts) {
    std::string text;
    while (text.size() < kSize) text += part;
    const std::string tokens = TokensOf(text);
    for (size_t begin = 0; begin < tokens.size();) {
      const size_t end = std::min(tokens.find(' ', begin), tokens.size());
      ASSERT_GT(end, begin) << part;
      ASSERT_LE(end - begin, 3 * kMaxHangulRun + 1) << part;
      begin = end + 1;
    }
  }
}

}  // namespace
}  // namespace gonggo

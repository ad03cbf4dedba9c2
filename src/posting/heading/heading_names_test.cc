#include "posting/heading/heading_names.h"

#include <gtest/gtest.h>

#include <string>

namespace gonggo {
namespace {

struct Case {
  std::string names;
  std::string company;
  std::string title;
};

void Check(const Case& c, const std::string& behind) {
  const std::string text = c.names + behind;
  const HeadingNames names = NamesOfHeading(text, {0, static_cast<uint32_t>(c.names.size())});
  const auto words = [&](const std::optional<Span>& at) {
    return at ? std::string(Cut(text, *at)) : std::string();
  };
  EXPECT_EQ(words(names.company), c.company) << text;
  EXPECT_EQ(words(names.title), c.title) << text;
}

TEST(HeadingNames, BehindADash) {
  const Case cases[] = {
      {"하늘보리, 서버 개발자", "하늘보리", "서버 개발자"},
      {"서버 개발자, 하늘보리", "하늘보리", "서버 개발자"},
      {"하늘보리", "하늘보리", ""},
      {"서버 개발자", "", "서버 개발자"},
  };
  for (const Case& c : cases) Check(c, "");
}

TEST(HeadingNames, OfADigest) {
  const Case cases[] = {
      {"하늘보리 · 서버 개발자", "하늘보리", "서버 개발자"},
      // The first dot parts them, and their places are certain.
      {"하늘디자인 · 정산 (신입 · 경력)", "하늘디자인", "정산 (신입 · 경력)"},
      {"회사 미기재 · 서버 · 결제", "", "서버 · 결제"},
      {"하늘보리 · 제목 미기재", "하늘보리", ""},
      {"no company · Backend · Payments", "", "Backend · Payments"},
      {"하늘보리 채용", "", "하늘보리 채용"},
      {"Sales Manager, Korea", "", "Sales Manager, Korea"},
      {"회사 미기재", "", ""},
  };
  for (const Case& c : cases) Check(c, " · 자격 조건");
}

TEST(HeadingNames, TheLastDotParts) {
  EXPECT_EQ(SplitAtLastDot("하늘보리 · 개발 · 자격 조건")->names, "하늘보리 · 개발");
  EXPECT_EQ(SplitAtLastDot("하늘보리 · 개발 · 자격 조건")->words, "자격 조건");
  EXPECT_FALSE(SplitAtLastDot("자격 조건"));
  EXPECT_FALSE(SplitAtLastDot(" · 자격 조건"));
}

}  // namespace
}  // namespace gonggo

#include "llm/sentences.h"

#include <gtest/gtest.h>

#include <string>

namespace gonggo {
namespace {

std::vector<std::string> Split(std::string_view passage) {
  std::vector<std::string> out;
  for (const Span span : SentenceSpans(passage)) out.emplace_back(Cut(passage, span));
  return out;
}

TEST(SentenceSpans, Table) {
  using Strings = std::vector<std::string>;
  EXPECT_EQ(Split(""), Strings{});
  EXPECT_EQ(Split("   "), Strings{});
  EXPECT_EQ(Split("마침표 없는 말"), Strings{"마침표 없는 말"});
  EXPECT_EQ(Split("왜 느린가요? 인덱스를 봅니다."), (Strings{"왜 느린가요?", "인덱스를 봅니다."}));
  EXPECT_EQ(Split("“왜요?” 하고 묻는다. 끝!  다음."),
            (Strings{"“왜요?”", "하고 묻는다.", "끝!", "다음."}));
  EXPECT_EQ(Split("p99 is 1.5 s, e.g. at night. Why?"),
            (Strings{"p99 is 1.5 s, e.g. at night.", "Why?"}));
  EXPECT_EQ(Split("..."), Strings{"..."});
  EXPECT_EQ(Split("? ! ."), (Strings{"?", "!", "."}));
}

}  // namespace
}  // namespace gonggo

#include "document/text_reader.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "document/markdown_reader.h"

namespace gonggo {
namespace {

Document ReadOne(std::string_view bytes) {
  std::vector<Document> documents = ReadText(bytes, {.name = "a.txt"});
  EXPECT_EQ(documents.size(), 1U);
  return documents.empty() ? Document{} : documents.front();
}

TEST(ReadTextTest, KeepsEveryLine) {
  const std::string bytes = "[가나소프트] 백엔드 개발자\r\n\r\n자격요건\r\n- Python 3년 이상\r\n";
  const Document document = ReadOne(bytes);
  EXPECT_EQ(document.text, "[가나소프트] 백엔드 개발자\n\n자격요건\n- Python 3년 이상\n");
  ASSERT_EQ(document.blocks.size(), 3U);
  EXPECT_EQ(document.blocks[2].kind, BlockKind::kListItem);
  EXPECT_EQ(document.blocks[2].line, 4U);
  EXPECT_EQ(Cut(document.text, document.blocks[2].content), "Python 3년 이상");
  EXPECT_EQ(document.origin.raw, bytes);
  EXPECT_EQ(document.origin.name, "a.txt");
  EXPECT_EQ(document.origin.format, Format::kText);
  EXPECT_TRUE(document.diagnostics.empty());
}

TEST(ReadTextTest, TextThatLooksLikeOtherFormatsStaysText) {
  for (const std::string& bytes : {std::string("{\"a\": 1}\n"), std::string("a,b\nc,d\n"),
                                   std::string("<p>가</p>\n"), std::string("# 제목\n**굵게**\n")}) {
    EXPECT_EQ(ReadOne(bytes).text, bytes);
  }
}

// Whoever reads labels by line number must find them: in text and Markdown alike, whatever comes.
TEST(ReadTextTest, LinesAreThoseOfTheInput) {
  std::mt19937 random(5);
  const std::vector<std::string> pieces = {"가나", "a",       "\n", "\r\n",   "\u200B",      "\xFF",
                                           "- ",   "e\u0301", "\t", "\u3000", "\u2028",      "\x0C",
                                           "---",  "```",     "|",  "\u0085", "\xEF\xBB\xBF"};
  for (int round = 0; round < 5000; ++round) {
    std::string bytes = "가\n";
    for (size_t i = random() % 40; i > 0; --i) bytes += pieces[random() % pieces.size()];
    const auto lines = std::count(bytes.begin(), bytes.end(), '\n');
    for (const Document& document : {ReadOne(bytes), ReadMarkdown(bytes, {}).front()}) {
      ASSERT_EQ(std::count(document.text.begin(), document.text.end(), '\n'), lines);
    }
  }
}

}  // namespace
}  // namespace gonggo

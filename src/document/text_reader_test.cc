#include "document/text_reader.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace gonggo {
namespace {

Document ReadOne(std::string_view bytes) {
  std::vector<Document> documents = ReadText(bytes, {.name = "a.txt"});
  EXPECT_EQ(documents.size(), 1U);
  return documents.empty() ? Document{} : documents.front();
}

TEST(ReadTextTest, KeepsEveryLine) {
  const Document document = ReadOne("[가나소프트] 백엔드 개발자\r\n\r\n자격요건\r\n- Python 3년 이상\r\n");
  EXPECT_EQ(document.text, "[가나소프트] 백엔드 개발자\n\n자격요건\n- Python 3년 이상\n");
  ASSERT_EQ(document.blocks.size(), 3U);
  EXPECT_EQ(document.blocks[2].kind, BlockKind::kListItem);
  EXPECT_EQ(document.blocks[2].line, 4U);
  EXPECT_EQ(Cut(document.text, document.blocks[2].content), "Python 3년 이상");
}

}  // namespace
}  // namespace gonggo

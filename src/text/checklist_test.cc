#include "text/checklist.h"

#include <gtest/gtest.h>

namespace gonggo {
namespace {

TEST(ChecklistOf, FindsBoxes) {
  const std::string note =
      "## 예상 질문\n\n1. **Kafka**\n   - [ ] “순서는?”\n   - [x] 지연은?\n- 그냥 줄\n* [X] 끝\n2) "
      "[ ] 번호\n";
  const auto items = ChecklistOf(note);
  ASSERT_EQ(items.size(), 4U);
  EXPECT_EQ(items[0], (ChecklistItem{false, "“순서는?”", "Kafka", note.find("[ ]") + 1}));
  EXPECT_EQ(items[1].done, true);
  EXPECT_EQ(items[1].under, "Kafka");
  EXPECT_EQ(items[2], (ChecklistItem{true, "끝", "그냥 줄", note.find("[X]") + 1}));
  EXPECT_EQ(items[3].text, "번호");
  for (const ChecklistItem& item : items)
    EXPECT_NE(std::string_view(" xX").find(note[item.box]), std::string_view::npos);
}

TEST(ChecklistOf, OtherBracketsAreNone) {
  for (const char* note :
       {"", "\n", "[ ] 글머리 없음", "- [] 빈칸 없음", "- [y] 다른 글자", "-[ ] 붙음",
        "- [링크](x)", "- [ ", "-", "1.", "1", "```\n- [ ] 코드\n```\n"})
    EXPECT_TRUE(ChecklistOf(note).empty()) << note;
}

}  // namespace
}  // namespace gonggo

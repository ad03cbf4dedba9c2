#include "document/line_scan.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "text/normalize.h"

namespace gonggo {
namespace {

TEST(ScanLinesTest, KindOfEachLine) {
  struct Row {
    std::string text;
    BlockKind kind;
    std::string_view key;
    std::string_view content;
  };
  const std::vector<Row> rows = {
      {"가나소프트는 물류를 바꿉니다", BlockKind::kParagraph, "", "가나소프트는 물류를 바꿉니다"},
      {"  들여 쓴 줄  ", BlockKind::kParagraph, "", "들여 쓴 줄"},
      {"자격요건", BlockKind::kParagraph, "", "자격요건"},
      {"자격요건:", BlockKind::kParagraph, "", "자격요건:"},
      {"# 자격요건", BlockKind::kParagraph, "", "# 자격요건"},
      {"- Python", BlockKind::kListItem, "", "Python"},
      {"- • Python", BlockKind::kListItem, "", "Python"},
      {"- [x] Python", BlockKind::kListItem, "", "Python"},
      {"- 근무지: 서울", BlockKind::kListItem, "근무지", "근무지: 서울"},
      {"•\tPython", BlockKind::kListItem, "", "Python"},
      {"근무지: 서울", BlockKind::kKeyValue, "근무지", "서울"},
      {"근무지 : 서울", BlockKind::kKeyValue, "근무지", "서울"},
      {"근무지：서울", BlockKind::kKeyValue, "근무지", "서울"},
      {"근무지:서울", BlockKind::kKeyValue, "근무지", "서울"},
      {"급여(연봉): 4,000만원", BlockKind::kKeyValue, "급여(연봉)", "4,000만원"},
      {"Employment Type: Full-time", BlockKind::kKeyValue, "Employment Type", "Full-time"},
      {"근무 시간: 10:00 ~ 19:00", BlockKind::kKeyValue, "근무 시간", "10:00 ~ 19:00"},
      {"지원 링크: https://example.com/a", BlockKind::kKeyValue, "지원 링크",
       "https://example.com/a"},
      {"https://example.com/a", BlockKind::kParagraph, "", "https://example.com/a"},
      {"10:00 ~ 19:00", BlockKind::kParagraph, "", "10:00 ~ 19:00"},
      {"std::vector 를 아는 분", BlockKind::kParagraph, "", "std::vector 를 아는 분"},
      {"C:\\Users", BlockKind::kParagraph, "", "C:\\Users"},
      {"저희는 이런 회사입니다. 비전: 성장", BlockKind::kParagraph, "",
       "저희는 이런 회사입니다. 비전: 성장"},
      {": 값만 있음", BlockKind::kListItem, "", "값만 있음"},
      {"근무 시간 (코어타임: 10~16시)", BlockKind::kParagraph, "", "근무 시간 (코어타임: 10~16시)"},
      {"'가나': 새로운 시작", BlockKind::kParagraph, "", "'가나': 새로운 시작"},
      {"· * 유의사항", BlockKind::kListItem, "", "유의사항"},
      {"- *중요* 사항", BlockKind::kListItem, "", "*중요* 사항"},
      {"㈜가나소프트", BlockKind::kParagraph, "", "㈜가나소프트"},
      {"구분\t인원", BlockKind::kTableRow, "", "구분\t인원"},
      {"\t들여쓰기만", BlockKind::kParagraph, "", "들여쓰기만"},
      {"| 구분 | 인원 |", BlockKind::kTableRow, "", "| 구분 | 인원 |"},
      {"---", BlockKind::kRule, "", "---"},
      {"=====", BlockKind::kRule, "", "====="},
      {"* * *", BlockKind::kRule, "", "* * *"},
      {"──────", BlockKind::kRule, "", "──────"},
      {"ㅡㅡㅡㅡ", BlockKind::kRule, "", "ㅡㅡㅡㅡ"},
      {"+----+----+", BlockKind::kRule, "", "+----+----+"},
      {"■■■■■", BlockKind::kRule, "", "■■■■■"},
      {"...", BlockKind::kParagraph, "", "..."},
      {"--", BlockKind::kParagraph, "", "--"},
  };
  for (const Row& row : rows) {
    const std::vector<Block> blocks = ScanLines(row.text);
    ASSERT_EQ(blocks.size(), 1U) << row.text;
    EXPECT_EQ(blocks[0].kind, row.kind) << row.text;
    EXPECT_EQ(Cut(row.text, blocks[0].key), row.key) << row.text;
    EXPECT_EQ(Cut(row.text, blocks[0].content), row.content) << row.text;
  }
}

// The contents of the blocks, one a line.
std::string Contents(std::string_view text) {
  std::string out;
  for (const Block& block : ScanLines(text)) out.append(Cut(text, block.content)).append("\n");
  return out;
}

TEST(ScanLinesTest, MarksOfQuotedMailAreNoContent) {
  EXPECT_EQ(Contents("> 안녕하세요\n>\n>> 담당업무\n>>  - API 개발\n> > 끝\n밖\n"),
            "안녕하세요\n담당업무\nAPI 개발\n끝\n밖\n");
  EXPECT_EQ(Contents("> *자격요건*\n> • Java\n> • Go\n"), "*자격요건*\nJava\nGo\n");
  // A sign of a list, a heading's, and what is too short to be a quotation.
  EXPECT_EQ(Contents("> 담당업무\n- 개발\n> 자격요건\n- Java\n"),
            Contents("> 담당업무\n") + "개발\n" + Contents("> 자격요건\n") + "Java\n");
  EXPECT_EQ(Contents(">> 다음\n"), ">> 다음\n");
}

std::vector<int> Depths(std::string_view text) {
  std::vector<int> depths;
  for (const Block& block : ScanLines(text)) depths.push_back(block.level);
  return depths;
}

TEST(ScanLinesTest, DepthFromIndentationAndFromKinds) {
  using Levels = std::vector<int>;
  EXPECT_EQ(Depths("- a\n- b"), (Levels{1, 1}));
  EXPECT_EQ(Depths("- a\n  - b\n  - c\n- d"), (Levels{1, 2, 2, 1}));
  EXPECT_EQ(Depths("- a\n\t- b\n\t\t- c\n- d"), (Levels{1, 2, 3, 1}));
  EXPECT_EQ(Depths("■ 가\n- a\n- b\n■ 나\n- c"), (Levels{1, 2, 2, 1, 2}));
  EXPECT_EQ(Depths("1. 가\n가. 나\n- 다\n나. 라\n2. 마"), (Levels{1, 2, 3, 2, 1}));
  EXPECT_EQ(Depths("- a\n\n- b"), (Levels{1, 1}));
  EXPECT_EQ(Depths("- a\n우대사항\n• b"), (Levels{1, 0, 1})) << "a line of its own ends the list";
  EXPECT_EQ(Depths("- a\n  이어지는 줄\n- b"), (Levels{1, 0, 1}));
  EXPECT_EQ(Depths("    - a\n  - b"), (Levels{1, 1}));
}

TEST(ScanLinesTest, NestingHasABound) {
  std::string text;
  for (size_t i = 0; i < 1000; ++i) text += std::string(i, ' ') + "- a\n";
  for (const Block& block : ScanLines(text)) EXPECT_LE(block.level, kMaxListDepth);
}

TEST(ScanLinesTest, EveryLineThatIsNotBlankIsInOneBlock) {
  std::mt19937 random(7);
  const std::vector<std::string> pieces = {"- ", "가나", " ",    "\n",       "\n",   "1. ",
                                           ": ", "---",  "\t",   "|",        "• ",   "가. ",
                                           "(",  ")",    "[ ] ", "http://a", "\xFF", "\u3000",
                                           "*",  ":",    "#",    "10:00",    "8. 31"};
  for (int round = 0; round < 20000; ++round) {
    std::string raw;
    for (size_t i = random() % 30; i > 0; --i) raw += pieces[random() % pieces.size()];
    const std::string text = NormalizeText(raw);
    uint32_t line = 1;
    size_t next = 0;
    const std::vector<Block> blocks = ScanLines(text);
    for (size_t begin = 0; begin <= text.size(); ++line) {
      const size_t end = std::min(text.find('\n', begin), text.size());
      const bool blank = text.find_first_not_of(" \t\n\xE3\x80", begin) >= end;
      if (next < blocks.size() && blocks[next].line == line) {
        const Block& block = blocks[next++];
        ASSERT_GE(block.content.begin, begin);
        ASSERT_LE(block.content.end, end);
        ASSERT_FALSE(block.content.empty());
        if (!block.key.empty()) {
          ASSERT_GE(block.key.begin, begin);
          ASSERT_LE(block.key.end, block.content.end);
        }
      } else {
        ASSERT_TRUE(blank) << text;
      }
      begin = end + 1;
    }
    ASSERT_EQ(next, blocks.size());
  }
}

}  // namespace
}  // namespace gonggo

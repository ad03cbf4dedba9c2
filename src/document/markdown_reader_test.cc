#include "document/markdown_reader.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "document/markdown_marks.h"

namespace gonggo {
namespace {

// One block as "kind level|key|content", e.g. "L2||Python".
std::string Show(const Document& document, const Block& block) {
  static const char* const kKinds[] = {"P", "H", "L", "K", "T", "-"};
  std::string out = kKinds[static_cast<size_t>(block.kind)];
  if (block.level > 0) out += std::to_string(block.level);
  out += '|';
  out += Cut(document.text, block.key);
  out += '|';
  out += Cut(document.text, block.content);
  return out;
}

std::vector<std::string> ShowAll(std::string_view markdown) {
  const Document document = ScanMarkdown(markdown);
  std::vector<std::string> out;
  for (const Block& block : document.blocks) out.push_back(Show(document, block));
  return out;
}

TEST(ScanMarkdownTest, OneLine) {
  struct Row {
    std::string markdown;
    std::string block;
  };
  const std::vector<Row> rows = {
      {"# 가나소프트", "H1||가나소프트"},
      {"### *자격 요건*", "H3||자격 요건"},
      {"## **1. 자격요건** ##", "H2||자격요건"},
      {"## ■ 자격요건", "H2||자격요건"},
      {"## [ ] 가나소프트 — 서버", "H2||가나소프트 — 서버"},
      {"#태그 #개발", "P||#태그 #개발"},
      {"- Python", "L1||Python"},
      {"+ Python", "L1||Python"},
      {"1. Python", "L1||Python"},
      {"- [x] Python", "L1||Python"},
      {"- **Python** 3년", "L1||Python** 3년"},
      {"- Python **3년**", "L1||Python **3년"},
      {"- **지역:** 서울", "L1|지역|지역:** 서울"},
      {"**지역:** 서울", "K|지역|서울"},
      {"**지역**: 서울", "K|지역|서울"},
      {"**지역:**서울", "K|지역|서울"},
      {"지역 : `서울`", "K|지역|서울"},
      {"지원: [바로 가기](https://example.com/a)", "K|지원|바로 가기"},
      {"- [가나소프트](https://example.com/1)", "L1||가나소프트"},
      {"**\"가나\"는 함께 자랍니다**", "P||\"가나\"는 함께 자랍니다"},
      {"**자격요건**", "P||자격요건"},
      {"\\- Python 경험\\.", "L1||Python 경험\\."},
      {"• Python", "L1||Python"},
      {"① Python", "L1||Python"},
      {"- • Python", "L1||Python"},
      {"가. Python", "L1||Python"},
      {"2026. 8. 31. 마감", "P||2026. 8. 31. 마감"},
      {"8. 31. 마감", "P||8. 31. 마감"},
      {"> 인용한 말", "P||인용한 말"},
      {"> - 항목", "L1||항목"},
      {"---", "-||---"},
      {"***", "-||***"},
      {"<br>", "-||<br>"},
      {"<!-- 메모 -->", "-||<!-- 메모 -->"},
      {"자격<br>요건", "P||자격<br>요건"},
      {"![로고](a.png)", "P||![로고](a.png)"},
      {"    들여 쓴 줄", "P||들여 쓴 줄"},
      {"이름\t값", "T||이름\t값"},
      {"https://example.com/jobs_list_1", "P||https://example.com/jobs_list_1"},
      {"#### https://example.com/jobs/1", "H4||https://example.com/jobs/1"},
      {"AT&T 와 R&amp;D", "P||AT&T 와 R&amp;D"},
      {"-", "-||-"},
      {"[메모]: https://example.com", "K|[메모]|https://example.com"},
      {"\\", "P||\\"},
  };
  for (const Row& row : rows) {
    EXPECT_EQ(ShowAll(row.markdown), std::vector<std::string>{row.block}) << row.markdown;
  }
}

TEST(ScanMarkdownTest, SeveralLines) {
  using Blocks = std::vector<std::string>;
  EXPECT_EQ(ShowAll("- 자격\n  - Python\n    - Django\n- 우대"),
            (Blocks{"L1||자격", "L2||Python", "L3||Django", "L1||우대"}));
  EXPECT_EQ(ShowAll("- 자격\n\n  • Python"), (Blocks{"L1||자격", "L2||Python"}));
  EXPECT_EQ(ShowAll("제목\n==="), (Blocks{"H1||제목", "-||==="}));
  EXPECT_EQ(ShowAll("첫 줄입니다\n둘째 줄입니다\n---"),
            (Blocks{"P||첫 줄입니다", "P||둘째 줄입니다", "-||---"}));
  EXPECT_EQ(ShowAll("함께 일할 분을 찾습니다.\n---"),
            (Blocks{"P||함께 일할 분을 찾습니다.", "-||---"}));
  EXPECT_EQ(ShowAll("마감: 상시\n---"), (Blocks{"K|마감|상시", "-||---"}));
  EXPECT_EQ(ShowAll("| 구분 | 내용 |\n|---|:--:|\n| 자격 | **Python** |"),
            (Blocks{"T||구분 | 내용", "-|||---|:--:|", "T||자격 | **Python"}));
  EXPECT_EQ(ShowAll("```\n- Python\n지역: 서울\n```"),
            (Blocks{"-||```", "L1||Python", "K|지역|서울", "-||```"}));
  EXPECT_EQ(ShowAll("- 하나\n이어진 줄\n- 둘"), (Blocks{"L1||하나", "P||이어진 줄", "L1||둘"}));
  EXPECT_EQ(ShowAll("<div>\n## 자격요건\n- Python\n</div>"),
            (Blocks{"-||<div>", "H2||자격요건", "L1||Python", "-||</div>"}));
}

TEST(ScanMarkdownTest, FrontMatter) {
  using Blocks = std::vector<std::string>;
  EXPECT_EQ(ShowAll("---\n기한: \"\\r2026-08-31\"\n링크: https://example.com/a?b=c: "
                    "d\nempty:\ntags:\n  - 백엔드\n"
                    "# 주석\n---\n# 공고"),
            (Blocks{"-||---", "K|기한|2026-08-31", "K|링크|https://example.com/a?b=c: d",
                    "P||empty:", "P||tags:", "L1||백엔드", "P||# 주석", "-||---", "H1||공고"}));
  // How a note is filed is no part of the posting.
  const Document filed = ScanMarkdown("---\ntags:\n  - 백엔드\n기한: 2026-08-31\n---\n");
  std::vector<uint32_t> apart;
  for (const Block& block : filed.blocks) {
    if (block.boilerplate) apart.push_back(block.line);
  }
  EXPECT_EQ(apart, (std::vector<uint32_t>{2, 3}));
  EXPECT_EQ(ShowAll("---\n'마감': '상시'\n---"), (Blocks{"-||---", "K|마감|상시", "-||---"}));
  EXPECT_EQ(ShowAll("---\n닫히지 않는: 값\n"), (Blocks{"-||---", "K|닫히지 않는|값"}));
  EXPECT_EQ(ShowAll("---\n---\n가"), (Blocks{"-||---", "-||---", "P||가"}))
      << "two rules hold no properties";
  EXPECT_EQ(ShowAll("---\na: \"\\r\"\n---"), (Blocks{"-||---", "P||a: \"\\r\"", "-||---"}));
}

TEST(ReadMarkdownTest, KeepsEveryLineAndEveryBlockInItsLine) {
  std::mt19937 random(3);
  const std::vector<std::string> pieces = {
      "# ",   "## ",  "- ",  "* ",      "1. ",   "  ",    "    ", "\t",  "> ",
      "**",   "*",    "`",   "```\n",   "[",     "](",    ")",    "![",  "\n",
      "\n",   "\n\n", "|",   "|---|\n", "---\n", "===\n", "가나", "abc", ": ",
      "<br>", "<!--", "-->", "&amp;",   "\\",    "• ",    "[[",   "]]",  "~~"};
  for (int round = 0; round < 30000; ++round) {
    std::string markdown;
    for (size_t i = random() % 40; i > 0; --i) markdown += pieces[random() % pieces.size()];
    const Document document = ScanMarkdown(markdown);
    ASSERT_EQ(document.text, markdown);
    std::vector<size_t> starts = {0};
    for (size_t i = 0; i < markdown.size(); ++i) {
      if (markdown[i] == '\n') starts.push_back(i + 1);
    }
    size_t next = 0;
    for (size_t i = 0; i < starts.size(); ++i) {
      const size_t end = i + 1 < starts.size() ? starts[i + 1] - 1 : markdown.size();
      const bool blank = markdown.find_first_not_of(" \t", starts[i]) >= end;
      if (blank) continue;
      ASSERT_LT(next, document.blocks.size()) << markdown;
      const Block& block = document.blocks[next++];
      ASSERT_EQ(block.line, i + 1) << markdown;
      ASSERT_GE(block.content.begin, starts[i]) << markdown;
      ASSERT_LE(block.content.end, end) << markdown;
      ASSERT_FALSE(block.content.empty()) << markdown;
      if (!block.key.empty()) {
        ASSERT_GE(block.key.begin, starts[i]) << markdown;
        ASSERT_LE(block.key.end, end) << markdown;
      }
    }
    ASSERT_EQ(next, document.blocks.size()) << markdown;
  }
}

// Long notes go through md4c piece by piece, which must not show.
TEST(MarkLinesTest, PiecesFitTogether) {
  const std::string section =
      "# 공고\n\n- 자격\n  - **Python** 3년\n\n  - Django\n\n```\n\n# 코드\n\n```\n\n| 가 | 나 "
      "|\n|---|---|\n| 1 | 2 |\n\n";
  const auto show = [](const std::string& text) { return ShowAll(text); };
  const std::vector<std::string> one = show(section);
  std::string text;
  std::vector<std::string> expected;
  for (int i = 0; i < 3000; ++i) {
    text += section;
    expected.insert(expected.end(), one.begin(), one.end());
  }
  EXPECT_EQ(show(text), expected);
}

TEST(MarkLinesTest, ALongLineCostsOnlyItself) {
  const std::vector<std::string> blocks =
      ShowAll("## 자격요건\n- Python\n![그림](data:image/png;base64," +
              std::string(2U << 20U, 'A') + ")\n## 우대사항\n");
  ASSERT_EQ(blocks.size(), 4U);
  EXPECT_EQ(blocks[0], "H2||자격요건");
  EXPECT_EQ(blocks[1], "L1||Python");
  EXPECT_EQ(blocks[3], "H2||우대사항");
}

TEST(MarkLinesTest, GivesUpWhereOutputOutgrowsInput) {
  MarkdownMarks marks;
  std::string table = "|" + std::string(3000, '|') + "\n";
  for (size_t i = 0; i < 3000; ++i) table.insert(1 + 2 * i, "a");
  std::string rule;
  for (int i = 0; i < 3000; ++i) rule += "|---";
  table += rule + "|\n";
  for (int i = 0; i < 20000; ++i) table += "|a\n";
  EXPECT_FALSE(MarkLines(table, marks)) << "sixty million cells from 60 KB";
  const Document document = ScanMarkdown(table);
  EXPECT_EQ(document.blocks.size(), 20002U) << "the line scan reads it all the same";
}

}  // namespace
}  // namespace gonggo

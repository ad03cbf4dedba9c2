#include "posting/split/named_blocks.h"

#include <gtest/gtest.h>

#include <string>

#include "posting/heading/headings.h"
#include "posting/note/note_lines.h"
#include "posting/testing/page.h"

namespace gonggo {
namespace {

using testing::MakePage;
using testing::Page;

TEST(NamedBlocks, Table) {
  const struct {
    std::string_view page, names;  // with ';' behind each
  } rows[] = {
      {"오늘 본 공고\n\n1. 하늘보리\n직무: 배차 서버 개발\n자격: 자바\n마감: 12/5\n\n2. "
       "들보리\n자격: "
       "SQL\n우대: 파이썬\n",
       "1. 하늘보리;2. 들보리;"},
      {"하늘보리\n필수: 자바\n우대: 코틀린\n\n들보리\n필수: SQL\n우대: 파이썬\n",
       "하늘보리;들보리;"},
      {"Skybarley\nRequirements: Java\nDeadline: 2026-12-05\n\nMeadow Oats\nRequirements: SQL\n",
       "Skybarley;Meadow Oats;"},
      // Facts alone, and names above lines that stand further in.
      {"1) 하늘보리 생산관리\n- 안성\n- ~12/15\n\n2) 들보리 영업\n- 부산 사하구\n- 12/8 마감\n",
       "1) 하늘보리 생산관리;2) 들보리 영업;"},
      {"백엔드\n  하늘보리\n    마감 12/10\n    자격 자바\n  들보리\n    마감 상시\n    자격 SQL\n",
       "  하늘보리;  들보리;"},
      {"오늘의 공고\n\n하늘보리\n모집부문: 서버\n자격요건\n- 자바\n\n들보리\n모집부문: "
       "데이터\n자격요건\n- SQL\n",
       "하늘보리;들보리;"},
      // Paragraphs of one posting.
      {"하는 일\n주요업무\n- 배차\n\n찾는 분\n자격요건\n- 자바\n", ""},
      {"<br>\n주요업무\n- 배차\n\n<br>\n자격요건\n- 자바\n\n<br>\n자격요건\n- 자바\n", ""},
      // One of them asks for nothing.
      {"1. 하늘보리\n자격: 자바\n\n2. 하늘보리 연락처\n전화: 051-000-0000\n", ""},
      // Labels of papers.
      {"제출 서류\n필수: 이력서\n선택: 포트폴리오\n\n접수\n방법: 이메일\n", ""},
      {"하늘보리\n자격: 자바\n우대: 코틀린\n", ""},
      {"자격요건\n1. 자바\n경력: 3년 이상\n\n2. 코틀린\n경력: 1년 이상\n", ""},
      {"", ""},
  };
  for (const auto& row : rows) {
    Page page = MakePage(row.page);
    ReadNoteLines(page.document.text, page.lines);
    page.headings = FindHeadings(page.document.text, page.lines);
    std::string names;
    for (const LineRange& block : FindNamedBlocks(page.document.text, page.Labelled()))
      names.append(page.At(page.lines[block.begin].whole)).append(";");
    EXPECT_EQ(names, row.names) << row.page;
  }
}

}  // namespace
}  // namespace gonggo

#include "posting/saying/fact_rows.h"

#include <gtest/gtest.h>

#include <string>

#include "posting/line/lines.h"
#include "posting/testing/page.h"

namespace gonggo {
namespace {

using testing::MakePage;
using testing::Page;

TEST(FactRows, Tags) {
  const struct {
    std::string_view line, tags;  // the tags with ';' behind each
  } rows[] = {
      {"달빛배달 · 서울 강동구 · 경력 3년 이상", "달빛배달;서울 강동구;경력 3년 이상;"},
      {"부산 해운대구 | 정규직 | 신입", "부산 해운대구;정규직;신입;"},
      {"달빛배달∙서울 강동구∙경력 3-8년", "달빛배달;서울 강동구;경력 3-8년;"},
      {"정규직 · 경력 2~5년", "정규직;경력 2~5년;"},
      {"하늘보리 | 서울 강동구 | 정규직 | ~2026.12.20", "하늘보리;서울 강동구;정규직;~2026.12.20;"},
      {"경력 3년 이상 | 학력무관 | 정규직 | 서울 강동구 | 연봉 4,000만원 | 채용시 마감",
       "경력 3년 이상;학력무관;정규직;서울 강동구;연봉 4,000만원;채용시 마감;"},
      {"대한민국 서울 · 3일 전 · 지원자 42명", "대한민국 서울;3일 전;지원자 42명;"},
      {"Seoul, South Korea · Reposted 2 weeks ago · Over 100 people clicked apply",
       "Seoul, South Korea;Reposted 2 weeks ago;Over 100 people clicked apply;"},
      {"Austin, TX • Hybrid work", "Austin, TX;Hybrid work;"},
      {"Java, QA • Hybrid work", ""},
      {"서울 · 부산", ""},
      {"자바 · 스프링 · 경력 3년 이상", ""},
      {"- 대전 유성구 · 정규직", ""},
      {"물류 경력 3년 이상 · 서울 근무 가능한 분", ""},
      {"달빛배달 · 배차팀 · 서울 강동구 · 정규직", ""},
      {"", ""},
  };
  for (const auto& row : rows) {
    const Page page = MakePage(row.line);
    std::string tags;
    if (!page.lines.empty()) {
      for (const Span tag : TagsOf(page.document.text, page.lines[0]))
        tags.append(page.At(tag)).append(";");
    }
    EXPECT_EQ(tags, row.tags) << row.line;
  }
}

TEST(FactRows, CellsBelowLabels) {
  const struct {
    std::string_view page, cells;
  } rows[] = {
      {"분야 | 인원 | 고용 형태 | 근무지\n\n회계 | 2명 | 계약직 | 강원 원주시\n\n총무 | 1명 | "
       "정규직 | 강원 춘천시",
       "headcount=2명;employment=계약직;location=강원 원주시;"},
      {"분야 | 인원 | 근무지\n회계 | 2명", ""},
      {"이름 | 나이 | 근무지\n가람 | 3 | 원주", ""},
      {"분야 | 인원 | 근무지\n\n아래와 같습니다\n\n회계 | 2명 | 원주", ""},
      {"분야 | 인원 | 근무지", ""},
  };
  for (const auto& row : rows) {
    Page page = MakePage(row.page);
    for (Line& line : page.lines) {
      if (page.At(line.whole).find(" | ") != std::string_view::npos)
        line.kind = BlockKind::kTableRow;
    }
    std::string cells;
    for (const StatedCell& cell : CellsBelowLabels(page.document.text, page.lines, page.All()))
      cells.append(cell.field).append("=").append(page.At(cell.at)).append(";");
    EXPECT_EQ(cells, row.cells) << row.page;
  }
}

}  // namespace
}  // namespace gonggo

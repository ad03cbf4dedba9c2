#include "posting/split/listed_positions.h"

#include <gtest/gtest.h>

#include <string>

#include "posting/heading/headings.h"
#include "posting/testing/page.h"

namespace gonggo {
namespace {

TEST(ListedPositions, Table) {
  const struct {
    std::string_view page, titles;
  } rows[] = {
      {"하늘병원 직원 모집\n\n▣ 모집부문\n\n[간호사]\n자격 : 간호사 면허\n\n[방사선사]\n자격 : "
       "방사선사 면허\n\n▣ 접수기간 : 2026.11.25 ~ 12.10\n",
       "간호사;방사선사;"},
      {"▣ 모집분야 및 인원\n\n[공원관리]\n- 업무내용 : 수목 관리\n[방문간호]\n- 응시자격 : 간호사 "
       "면허\n\n"
       "▣ 근무지 : 서울\n▣ 접수기간 : 12. 7. ~ 12. 9.\n",
       "공원관리;방문간호;"},
      // Sections of one position, what is common, a list that nothing is asked for in, the parts of
      // a note, and a list with nothing said of all.
      {"▣ 모집분야\n가. 담당업무\n- 서버 개발\n나. 자격요건\n- 자바\n▣ 근무지 : 서울\n", ""},
      {"▣ 모집분야 및 자격\n가. 공통자격\n- 학력 : 무관\n나. 행정\n- 자격 : 대졸\n▣ 근무지 : "
       "서울\n",
       ""},
      {"▣ 채용분야\n가. 행정 : 2명\n나. 전산 : 1명\n▣ 근무지 : 서울\n", ""},
      {"■ 모집부문\n[하늘랩]\n회사 : 하늘랩\n자격 : 자바\n[들판랩]\n회사 : 들판랩\n자격 : SQL\n■ "
       "마감 : 12/9\n",
       ""},
      // Openings of a note, and branches.
      {"■ 모집부문\n● 하늘랩\n자격: 자바\n마감: 12/9\n● 들판랩\n자격: SQL\n마감: 12/12\n■ 마감 : "
       "12/20\n",
       ""},
      {"▣ 채용분야\n[강남점]\n- 업무 : 판매\n[성수점]\n- 업무 : 판매\n▣ 급여 : 시급 11,000원\n",
       ""},
      {"▣ 모집부문\n[간호사]\n자격 : 간호사 면허\n[방사선사]\n자격 : 방사선사 면허\n", ""},
      // How many are looked for says it, too.
      {"■ 모집부문\n - 간호사 2명\n - 간호조무사 1명\n - 원무과 1명\n■ 접수기간 : 12. 14.까지\n",
       "간호사;간호조무사;원무과;"},
      {"▣ 모집분야\n1) 간호사 1명 - 정규직\n2) 조리사 1명\n▣ 근무지 : 서울\n", "간호사;조리사;"},
      {"모집부문\n1) 병동 간호사 (3교대) 0명\n2) 외래 간호사 (상근) 1명\n자격요건\n- 간호사 면허\n",
       "병동 간호사 (3교대);외래 간호사 (상근);"},
      {"■ 모집부문\n - 신입 2명\n - 경력 1명\n■ 근무지 : 서울\n", ""},
      {"", ""},
  };
  for (const auto& row : rows) {
    const testing::Page page = testing::MakePage(row.page);
    std::string titles;
    for (const Position& position : FindListedPositions(page.document.text, page.Labelled()))
      titles.append(page.At(position.title)).append(";");
    EXPECT_EQ(titles, row.titles) << row.page;
  }
}

}  // namespace
}  // namespace gonggo

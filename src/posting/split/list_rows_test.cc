#include "posting/split/list_rows.h"
#include "posting/heading/headings.h"

#include <gtest/gtest.h>

#include <string>

#include "posting/testing/page.h"

namespace gonggo {
namespace {

using testing::MakePage;
using testing::Page;

TEST(ListRows, Table) {
  const struct {
    std::string_view page;
    std::string_view rows;  // company/title[fields]; of each
  } rows[] = {
      {"지원예정\n⬜ 물안개카페 / 점장 / 서울 송파 / ~12/6 / 경력 2년↑\n⬜ 산들빵집 / 제빵 / 경기 "
       "광주 / 채용시까지",
       "물안개카페/점장[location deadline experience ];산들빵집/제빵[location deadline ];"},
      {"1. 햇살유통 (물류관리) - 용인, ~12/8\n2. 조약돌 (품질보증) - 여주, 12/15까지, 경력무관",
       "햇살유통/물류관리[location deadline ];조약돌/품질보증[location deadline experience ];"},
      {"D-1 노을엔진 시스템 엔지니어 (12/28)\n상시 구절초 영상 담당",
       "/노을엔진 시스템 엔지니어[deadline ];/구절초 영상 담당[deadline ];"},
      {"배차 담당자 / 하늘보리 / 서울 / 12/6까지\n정산 담당자 / 들보리 / 부산 / 상시",
       "하늘보리/배차 담당자[location deadline ];들보리/정산 담당자[location deadline ];"},
      {"오늘의 채용\n1. 솔가지푸드 - 영업 (서울/신입)\n2. 들꽃 - 디자이너 (성남/경력3년)",
       "솔가지푸드/영업[location experience ];들꽃/디자이너[location experience ];"},
      {"볼만한 공고\n- 하얀구름 배차 https://a.example/1 (12/5 마감)\n- 노란우산 정산 "
       "https://b.example/2 (상시)",
       "/하얀구름 배차[deadline ];/노란우산 정산[deadline ];"},
      // Nothing but rows of companies, boxes and states.
      {"- [x] 하늘보리 / 배차 / 자바 3년 / 판교\n- [ ] 들보리 / 정산 / SQL, 엑셀 / 성수",
       "하늘보리/배차[location ];들보리/정산[location ];"},
      {"하늘보리 | 배차 담당자 | 신입 | 12.20 | 지원완료\n들보리 | 정산 담당자 | 3년↑ | 상시",
       "하늘보리/배차 담당자[experience deadline ];들보리/정산 담당자[experience deadline ];"},
      {"봄날치과 - 치과위생사 : 면허 필수, 강동구, 월 290\n들꽃의원 - 간호조무사 : 자격증 필수, "
       "노원구, 상시",
       "봄날치과/치과위생사[location salary ];들꽃의원/간호조무사[location deadline ];"},
      // Positions of one company.
      {"물류팀 / 배차 담당자 / 서울 / 정규직\n재무팀 / 정산 담당자 / 부산 / 정규직", ""},
      {"물안개카페 / 점장 / 서울 송파 / ~12/6\n", "물안개카페/점장[location deadline ];"},
      {"물안개카페 / 점장 / ~12/6\n", ""},
      // One alone, lines without a deadline, and a posting with sections.
      {"물안개카페 / 점장 / 서울 송파 / ~12/6\n오늘 할 일", ""},
      {"배차 담당자 / 2명 / 서울 / 정규직\n정산 담당자 / 1명 / 부산 / 정규직", ""},
      {"배차 / 하늘보리 / 서울 / ~12/6\n정산 / 들보리 / 부산 / 상시\n\n자격요건\n- 자바", ""},
      {"상시 채용\nD-7", ""},
      {"", ""},
  };
  for (const auto& row : rows) {
    Page page = MakePage(row.page);
    const std::vector<Heading> headings = FindHeadings(page.document.text, page.lines);
    const PositionRows found = FindListRows(page.document.text, headings, page.lines);
    std::string text;
    for (const Position& position : found.positions) {
      text.append(page.At(position.company)).append("/").append(page.At(position.title)) += '[';
      for (const StatedCell& cell : found.cells) {
        if (cell.line == position.own.begin) text.append(cell.field) += ' ';
      }
      text += "];";
    }
    EXPECT_EQ(text, row.rows) << row.page;
  }
}

}  // namespace
}  // namespace gonggo

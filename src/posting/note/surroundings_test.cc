#include "posting/note/surroundings.h"

#include <gtest/gtest.h>

#include <string>

#include "posting/testing/page.h"

namespace gonggo {
namespace {

using testing::MakePage;
using testing::Page;

TEST(Surroundings, Marked) {
  const struct {
    std::string_view page;
    std::string_view marked;  // a sign a line that says something: m where it is marked
  } rows[] = {
      // A menu above a posting; an unknown entry between two known ones is one, too.
      {"홈\n채용공고\n로그인\n하늘보리\n배차 서버 개발자\n\n자격요건\n- 자바", "mmm...."},
      {"원티드\n채용\n새 소식\n이력서\n알림 3\n배차 서버 개발자\n\n자격요건\n- 자바", "mmmmm..."},
      {"채용\n하늘보리\n배차 서버 개발자\n\n자격요건\n- 자바", "....."},
      {"사람인\n백엔드 개발자\n\n자격요건\n- 자바", "...."},
      {"1 December 2026, 17:00 CET", "m"},
      {"2026-11-20 14:00", "m"},
      {"슈퍼루키\n[하늘보리] 배차 인턴 모집\n\n자격요건\n- 자바", "m..."},
      {"채용공고 상세 | 잡나래\n배차 담당자\n\n자격요건\n- 자바", "m..."},
      {"배차 서버 개발자 | 잡나래\n하늘보리\n\n자격요건\n- 자바", "...."},
      {"| 회사 | 포지션 | 마감 |\n|---|---|---|\n| 하늘보리 | 서버 | 12/5 |", "..."},
      {"본문 바로가기\n채용정보 상세\n인쇄\n(주)하늘보리\n경리 사무원 모집\n\n우대사항\n- 전산회계",
       "mmm...."},
      {"Re: 채용 공고\n보낸사람 김교수 <kim@mirinae.example>\n받는사람 4학년\n날짜 2026년 11월 "
       "24일 "
       "(화)\n배차 인턴 모집\n\n자격요건\n- 자바",
       "mmmm..."},
      {"From: Hana Kim\n배차 인턴 모집\n\n자격요건\n- 자바", "...."},
      // Below a site's name, two entries are a menu.
      {"캐치\n공채/인턴\n하늘식품\n2026년 수시채용\n\n자격요건\n- 자바", "mm...."},
      // What the keeper wrote above a page's menu is his; a path through the site is of it.
      {"1순위! 버스 한 번\n\n잡코리아\n채용정보\n로그인\n하늘보리\n배차 서버 개발자\n\n자격요건\n- "
       "자바",
       "mmmm...."},
      {"형이 준 링크 https://haneul.example/1\n\n홈\n채용정보\n로그인\n배차 서버 "
       "개발자\n\n자격요건\n- 자바",
       ".mmm..."},
      {"홈\n채용정보\n잡코리아 > 채용정보 > 물류\n배차 담당자\n\n자격요건\n- 자바", "mmm..."},
      {"리멤버 채용공고\n채용공고 · 이력서 · 알림 3\n\n하늘보리\n배차 담당자\n\n자격요건\n- 자바",
       "mm...."},
      {"← 전체 공고 보기\n\n배차 담당자\n\n자격요건\n- 자바", "m..."},
      {"배차 담당자\n\n|  회사 소개\n물건을 나릅니다.\n\n자격요건\n- 자바", "....."},
      {"하늘병원\n간호사 모집\n\n로그인\n채용정보\n이력서\n\n자격요건\n- 간호사 면허", "..mmm.."},
      {"하늘소프트\n백엔드 개발자\n\n채용공고 · 이력서 · 로그인\n\n자격요건\n- 자바", "..m.."},
      // A picture's name above what it shows; what a site says to its reader.
      {"하늘보리 로고\n하늘보리\n배차 서버 개발자\n\n자격요건\n- 자바", "m...."},
      {"Skybarley logo\nSkybarley\nData Engineer\n\nRequirements\n- Java", "m...."},
      {"하늘보리 로고\n로고 디자이너\n\n자격요건\n- 그림", "...."},
      {"Data Engineer\nSkybarley\nProfile insights\nSkills\nJava\nYes\nNo\nJob "
       "details\nFull-time",
       "..mmmmm.."},
      // What a telephone writes above a message.
      {"[Web발신]\n하늘소프트 백엔드 개발자 모집\n경력 3년 이상", "m.."},
      {"[Web발신] 하늘소프트 백엔드 개발자 모집\n경력 3년 이상", ".."},
      {"[웹 개발] 하늘소프트 백엔드 개발자 모집\n경력 3년 이상", ".."},
      // Messages of a chat, and what others said.
      {"배차 서버 개발자\n- 자바\n좋아요 12\n리포스트 3", "..mm"},
      {"한소라  [9:01 AM]\n이거 봤어?\n이도윤  [9:02 AM]\n배차 서버 개발자\n- 자바\n한소라  [9:03 "
       "AM]\n오 좋다",
       "mmm..mm"},
      {"한소라\n오후 3:12\n배차 서버 개발자\n- 자바\n\n2 replies", "mm..m"},
      {"2026년 11월 25일 (수) 오후 9:14\n배차 서버 개발자\n- 자바", "m.."},
      {"배차 서버 개발자\n\n마감\n오후 6:00\n\n자격요건\n- 자바", "....."},
      // Other postings below, up to a heading of this one.
      {"배차 담당자\n\n자격요건\n- 자바\n\n비슷한 공고\n정산 담당자\n~12/20", "...mmm"},
      {"배차 담당자\n\n자격요건\n- 자바\n\n하늘보리의 다른 포지션\n정산 담당자\n~12/20", "...mmm"},
      {"Data Engineer\n\nRequirements\n- Java\n\nSimilar Jobs (3)\nQA Engineer\n2 days ago",
       "...mmm"},
      {"배차 담당자\n\n자격요건\n- 자바\n\n이 기업의 다른 공고 2건\n정산 담당자", "...mm"},
      {"배차 담당자\n\n자격요건\n- 자바\n\n다른 포지션도 살펴보세요\n정산 담당자", "...mm"},
      {"배차 담당자\n\n자격요건\n- 자바\n- 다른 포지션과 협업해 보신 분\n- SQL", "....."},
      {"배차 담당자\n\n자격요건\n- 자바\n\n지원자 통계\n48명\n\n접수기간\n~12/20", "...mm.."},
      // What is said to readers, not to applicants.
      {"배차 담당자\n\n자격요건\n- 자바\n\n이번 레터는 여기까지! 구독 취소는 아래에서.\n\n#취업 "
       "#채용",
       "...mm"},
      {"배차 담당자\n\n자격요건\n- 자바\n\n구독 서비스 운영을 좋아하시는 분", "...."},
      {"배차 담당자\n\n우대사항\n- 자바\n- 구독 서비스를 만들어 본 분이면 좋아요.", "...."},
      {"", ""},
  };
  for (const auto& row : rows) {
    Page page = MakePage(row.page);
    MarkSurroundings(page.document.text, page.lines);
    std::string marked;
    for (const Line& line : page.lines) {
      if (!line.blank) marked += line.boilerplate ? 'm' : '.';
    }
    EXPECT_EQ(marked, row.marked) << row.page;
  }
}

}  // namespace
}  // namespace gonggo

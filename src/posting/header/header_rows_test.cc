// Names above and in rows of facts.
#include <gtest/gtest.h>

#include <string_view>

#include "posting/parse.h"
#include "posting/testing/page.h"

namespace gonggo {
namespace {

TEST(HeaderRows, WhoLooksForWhom) {
  const struct {
    std::string_view page, company, title;
  } rows[] = {
      // A row of facts of which two say how one works.
      {"Backend Engineer\nSkybarley | Remote | Full-time\n\nRequirements\n- Java", "Skybarley",
       "Backend Engineer"},
      {"Backend Engineer\nSkybarley | Full-time | $120k - $150k + equity\n\nRequirements\n- Java",
       "Skybarley", "Backend Engineer"},
      // What is no name stands above both, or behind one.
      {"[사람인]\n하늘소프트(주)\n웹 프론트엔드 개발자 채용\n경력 신입·경력\n학력 "
       "초대졸↑\n근무형태 정규직\n급여 연봉 "
       "3,400만원\n\n자격요건\n- 자바",
       "하늘소프트(주)", "웹 프론트엔드 개발자 채용"},
      {"하늘도시공사 공고 제2026-131호\n2026년도 기간제근로자(시설관리) 채용 공고\n자격요건\n- "
       "자바",
       "하늘도시공사", "2026년도 기간제근로자(시설관리) 채용 공고"},
      {"하늘에너지 주식회사 채용공고\n직무: 전기 설계 엔지니어\n자격요건\n- 자바",
       "하늘에너지 주식회사", "전기 설계 엔지니어"},
      // Headings, labels and values below a title are no companies.
      {"도토리상사 마케터 채용\n자격기준\n- 자바", "", "도토리상사 마케터 채용"},
      {"도토리상사 마케터 채용\n참가제한요건\n- 자바", "", "도토리상사 마케터 채용"},
      {"도토리상사 마케터 채용\n급여 협의\n자격요건\n- 자바", "", "도토리상사 마케터 채용"},
      {"도토리상사 마케터 채용\n지원불가\n- 타사 재직자", "", "도토리상사 마케터 채용"},
      // All of the brackets, and no particle, is the company
      {"[주식회사 누리정밀] 생산직 사원 모집\n자격요건\n- 자바", "주식회사 누리정밀",
       "생산직 사원 모집"},
      {"[(주)누리 정밀] 생산직 사원 모집\n자격요건\n- 자바", "(주)누리 정밀", "생산직 사원 모집"},
      {"【(주)누리정밀 들빛공장】 생산직 사원 모집\n자격요건\n- 자바", "(주)누리정밀 들빛공장",
       "생산직 사원 모집"},
      {"(주)도토리인쇄에서 함께 일할 디자이너를 찾습니다\n자격요건\n- 자바", "(주)도토리인쇄",
       "함께 일할 디자이너를 찾습니다"},
      // A department is no company; who numbers the notice is
      {"[간호부] 2026년 신규간호사 수시채용\n온누리빛대학교병원 공고 제2026-144호\n지원자격\n- "
       "자바",
       "온누리빛대학교병원", "[간호부] 2026년 신규간호사 수시채용"},
      // A board's page names the board where the company should stand.
      {"title: [구름다리교육] 초등 강사 모집 (D-9) - 사람인\nsite_name: 사람인\n\n자격요건\n- 자바",
       "구름다리교육", "[구름다리교육] 초등 강사 모집"},
      // A board's own name stands above both.
      {"점핏\n데이터 플랫폼 개발자\n하늘보리\n자격요건\n- 자바", "하늘보리",
       "데이터 플랫폼 개발자"},
      // A team is no company
      {"Software Engineer, Backend | 동네 지도\n정규직\n\n나루터마켓 동네 지도팀을 소개합니다\n\n"
       "이런 분을 찾아요\n- 자바",
       "", "Software Engineer, Backend | 동네 지도"},
      // A row of facts that begins with who offers it
      {"백엔드 개발자 (Node.js)\n(주)구름다리 | 서울 송파구 | 경력 2년↑ | 정규직\n\n자격요건\n- "
       "자바",
       "(주)구름다리", "백엔드 개발자 (Node.js)"},
      // The only name above the sections ends as titles do, not as companies do.
      {"게임 시나리오 라이터\n\n주요업무\n- 시나리오 집필", "", "게임 시나리오 라이터"},
      {"라이브커머스 PD (신입 가능)\n\n주요업무\n- 방송 기획", "", "라이브커머스 PD (신입 가능)"},
      {"약품 R&D 연구팀장\n\n주요업무\n- 제형 연구", "", "약품 R&D 연구팀장"},
      {"IR/공시 팀원\n\n주요업무\n- 공시", "", "IR/공시 팀원"},
      {"CX Team\n\n주요업무\n- 응대", "", "CX Team"},
      {"달빛 미디어\n\n주요업무\n- 응대", "달빛 미디어", ""},
      {"하늘구름\n\n주요업무\n- 응대", "하늘구름", ""},
      // A label and what it says is no company.
      {"데이터 엔지니어\n\n채용 분야 설명: 통계 솔루션 구축\n\n주요업무\n- 응대", "",
       "데이터 엔지니어"},
      // A job that nobody knows stands above who offers it
      {"Chief Kite Wrangler\nHotel Larch\n\nRequirements\n- Wind", "Hotel Larch",
       "Chief Kite Wrangler"},
      {"Forklift Driver - Warehouse\nAcme Logistics\n\nRequirements\n- A licence", "Acme Logistics",
       "Forklift Driver - Warehouse"},
  };
  for (const auto& row : rows) {
    const testing::Page page = testing::MakePage(row.page);
    const Posting posting = ParsePostings(page.document, {}).at(0);
    EXPECT_EQ(posting.company.value_or(""), row.company) << row.page;
    EXPECT_EQ(posting.title.value_or(""), row.title) << row.page;
  }
}

}  // namespace
}  // namespace gonggo

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
       "노을엔진/시스템 엔지니어[deadline ];구절초/영상 담당[deadline ];"},
      {"배차 담당자 / 하늘보리 / 서울 / 12/6까지\n정산 담당자 / 들보리 / 부산 / 상시",
       "하늘보리/배차 담당자[location deadline ];들보리/정산 담당자[location deadline ];"},
      {"오늘의 채용\n1. 솔가지푸드 - 영업 (서울/신입)\n2. 들꽃 - 디자이너 (성남/경력3년)",
       "솔가지푸드/영업[location experience ];들꽃/디자이너[location experience ];"},
      {"볼만한 공고\n- 하얀구름 배차 https://a.example/1 (12/5 마감)\n- 노란우산 정산 "
       "https://b.example/2 (상시)",
       "하얀구름/배차[link deadline ];노란우산/정산[link deadline ];"},
      // Nothing but rows of companies, boxes and states.
      {"- [x] 하늘보리 / 배차 / 자바 3년 / 판교\n- [ ] 들보리 / 정산 / SQL, 엑셀 / 성수",
       "하늘보리/배차[location ];들보리/정산[location ];"},
      {"하늘보리 | 배차 담당자 | 신입 | 12.20 | 지원완료\n들보리 | 정산 담당자 | 3년↑ | 상시",
       "하늘보리/배차 담당자[experience deadline ];들보리/정산 담당자[experience deadline ];"},
      {"봄날치과 - 치과위생사 : 면허 필수, 강동구, 월 290\n들꽃의원 - 간호조무사 : 자격증 필수, "
       "노원구, 상시",
       "봄날치과/치과위생사[location salary ];들꽃의원/간호조무사[location deadline ];"},
      // How far one is with each, with marks or without, days above, links below, boxes.
      {"지원 현황\n1. 하늘보리 백엔드 개발자 - 서류 제출 11/25\n2. 들보리 데이터 엔지니어 - 탈락",
       "하늘보리/백엔드 개발자[];들보리/데이터 엔지니어[];"},
      {"하늘보리 | 백엔드 개발자 | 서류 제출 11/25 | 결과 대기\n들보리 | 총무 | 1차 면접 12/5 | "
       "진행중",
       "하늘보리/백엔드 개발자[];들보리/총무[];"},
      {"하늘보리 백엔드 개발자 - 1차 면접 12/3 14:00\n들보리 총무 담당자 - 12/10 마감 지원 예정",
       "하늘보리/백엔드 개발자[];들보리/총무 담당자[deadline ];"},
      {"11/24\n하늘보리 백엔드 개발자 지원 완료\nhttps://a.example/1\n11/25\n들보리 데이터 "
       "엔지니어 지원 완료\nhttps://a.example/2\n11/26\n단비상사 총무 서류 탈락",
       "하늘보리/백엔드 개발자[link ];들보리/데이터 엔지니어[link ];단비상사/총무[];"},
      {"11/20 하늘보리 백엔드 (서류합)\n11/21 들보리 프론트 (대기)\n단비상사 총무 ~12/10",
       "하늘보리/백엔드[];들보리/프론트[];단비상사/총무[deadline ];"},
      {"11/24 월\n좋은 곳 두 개\n- 하늘식품 생산관리 (천안, 정규직) 12/9까지\n- 들보리 의료기기 "
       "영업 "
       "(서울, 신입 가능)\n11/26 수\n면접 봄. 분위기 괜찮았음",
       "하늘식품/생산관리[location employment deadline ];들보리/의료기기 영업[location experience "
       "];"},
      {"## 할 일\n- [ ] 하늘보리 백엔드 개발자 지원 (~12/10)\n- [ ] 이력서 수정",
       "하늘보리/백엔드 개발자[deadline ];"},
      {"- [ ] 하늘보리 백엔드 개발자 지원 (~12/10)\n- [x] 들보리 데이터 엔지니어 – 11/21 지원 완료",
       "하늘보리/백엔드 개발자[deadline ];들보리/데이터 엔지니어[];"},
      // A plan: openings among tasks, what is said of one below it, links within notes.
      {"# 12월 플랜\n## 11/30 (월)\n- 헬스\n- 하늘애드 AE 지원 (~12/1, 신사역, 신입ok)\n## 12/2 "
       "(수)\n- 들판식품 영업관리 자소서 마무리 → 마감 12/3 15:00 !!\n- 스터디 19시 강남\n## "
       "나중에\n- "
       "토익 접수",
       "하늘애드/AE[deadline location experience ];들판식품/영업관리[deadline ];"},
      {"## 이번주\n- [ ] 증명사진\n- [ ] 하늘뷰티 마케팅 인턴 ~12/13\n    - 3개월, 월 220만원\n    "
       "- 영어 가능자 우대\n- [ ] 들보리 총무 담당자 ~12/5\n- [ ] 사진 찾기\n- [ ] 이력서\n",
       "하늘뷰티/마케팅 인턴[employment deadline term salary ];들보리/총무 담당자[deadline ];"},
      {"- [ ] [[하늘바이오]] 연구지원 담당 #마감 12/3 오송\n- [ ] 들보리 총무 담당자 12/5까지\n",
       "하늘바이오/연구지원 담당[deadline location ];들보리/총무 담당자[deadline ];"},
      // Companies are named like tasks, and openings stand further in, too.
      {"- [ ] 스터디하늘 백엔드 개발자 12/4까지\n- [ ] 토스들판 디자이너 ~12/9 강남\n",
       "스터디하늘/백엔드 개발자[deadline ];토스들판/디자이너[deadline location ];"},
      {"## 월\n- 하늘랩 면접 14시 강남\n## 화\n- 들판 코테 20시\n## 수\n- 들보리 마케터 지원 "
       "~12/9\n- "
       "하늘 디자이너 ~12/10\n",
       "들보리/마케터[deadline ];하늘/디자이너[deadline ];"},
      // Rules between openings are no labels of a file.
      {"---\n하늘랩 백엔드 개발자 ~12/9 판교\n---\n들보리 총무 담당자 ~12/12 성수\n",
       "하늘랩/백엔드 개발자[deadline location ];들보리/총무 담당자[deadline location ];"},
      {"- 하늘랩 백엔드 개발자 (판교, ~12/4)\n  - 들보리 총무 담당자 (성수, ~12/9)\n- 들판 "
       "디자이너 "
       "~12/6\n",
       "하늘랩/백엔드 개발자[location deadline ];들보리/총무 담당자[location deadline "
       "];들판/디자이너[deadline ];"},
      // Openings each told of below are no rows.
      {"- 하늘랩 백엔드 개발자 ~12/5\n    - 자바 3년\n    - 판교\n- 들판 디자이너 ~12/6\n    - "
       "피그마\n "
       "   - 서울\n",
       ""},
      {"- [ ] 스터디 19시 강남\n- [ ] 치과 12/3 15시\n- [ ] 엄마 생신 12/10\n", ""},
      // A page of one opening below its facts, and steps of hiring.
      {"하늘보리 백엔드 개발자 (3년 이상)\nJava, Spring / 선릉 / 12월 "
       "12일까지\nhttps://a.example/1",
       ""},
      {"서류 전형 - 12/3\n1차 면접 - 12/9\n최종 합격 - 12/15", ""},
      // Positions of one company.
      {"물류팀 / 배차 담당자 / 서울 / 정규직\n재무팀 / 정산 담당자 / 부산 / 정규직", ""},
      {"물안개카페 / 점장 / 서울 송파 / ~12/6\n", "물안개카페/점장[location deadline ];"},
      {"물안개카페 / 점장 / ~12/6\n", ""},
      // One alone, lines without a deadline, and a posting with sections.
      {"물안개카페 / 점장 / 서울 송파 / ~12/6\n오늘 할 일", ""},
      {"배차 담당자 / 2명 / 서울 / 정규직\n정산 담당자 / 1명 / 부산 / 정규직", ""},
      {"배차 / 하늘보리 / 서울 / ~12/6\n정산 / 들보리 / 부산 / 상시\n\n자격요건\n- 자바", ""},
      // A run of rows below a title, remarks under it.
      {"알바 후보\n\n카페 봄날 망원점 - 주말 8~14시 시급 11,000 라떼아트 되면 좋음\n솔방울빵집 "
       "합정 - 포장 "
       "화목토 시급 10,500 보건증 필수. 12/1부터 출근\n\n빵집이 가까움!! 문자 넣음",
       "카페 봄날 망원점/[hours salary ];솔방울빵집/포장[location hours salary term ];"},
      {"기간제\n\n샛별중 국어 기간제 / 3.2~8.31 / 접수 12.4 / 경기 고양\n은별고등학교 국어(담임) / "
       "1년 / 12.9까지 / 서울 은평구\n\n서류: 자소서, 자격증 사본",
       "샛별중/국어 기간제[employment term deadline location ];은별고등학교/국어(담임)[term "
       "deadline "
       "location ];"},
      {"도토리랩 - 신입 백엔드 ~12/4\n별헤는날 - 웹 개발 인턴 상시\n모래시계 - QA "
       "채용시\n\n별헤는날은 "
       "코테 있음",
       "도토리랩/신입 백엔드[experience deadline ];별헤는날/웹 개발 인턴[employment deadline ];"
       "모래시계/QA[deadline ];"},
      {"이번주 할 일\n월: 자소서\n\n라온테크 - 인프라 엔지니어 - 가산 - ~12/4\n맑은샘정보 - 시스템 "
       "운영 - "
       "세종 - 12/9",
       "라온테크/인프라 엔지니어[location deadline ];맑은샘정보/시스템 운영[location deadline ];"},
      {"프리랜서 방\n\n1) 은행 차세대 / 자바 중급 2명 / 여의도 / 단가 600~650\n2) 퍼블리셔 / 구로 "
       "/ 2개월 "
       "/ 400",
       "/은행 차세대[headcount location salary ];/퍼블리셔[location term salary ];"},
      {"나루물류 / 사무보조 / 김포 / 월 215 / 엑셀 기본\n푸름창고 / 재고관리 / 파주 / "
       "2,900만원\n\n나루 - "
       "내일 2시 면접",
       "나루물류/사무보조[location salary ];푸름창고/재고관리[location salary ];"},
      // What all look for stands above; names and facts in brackets; a sheet's rows.
      {"간호조무사\n- 맑은샘내과 : 주5.5일, 월 250, 성북구\n- 튼튼정형외과 : 3교대, 월 280, "
       "동대문구",
       "맑은샘내과/간호조무사[hours salary location ];튼튼정형외과/간호조무사[hours salary "
       "location ];"},
      {"넣을 곳\n가나랩 (백엔드, 판교, ~12/4)\n라마랩 (서버, 성수, 상시)",
       "가나랩/백엔드[location deadline ];라마랩/서버[location deadline ];"},
      {"1\t가든소프트\t백엔드\t판교\t12/8\n2\t로즈데이터\t분석가\t강남\t12/15",
       "가든소프트/백엔드[location deadline ];로즈데이터/분석가[location deadline ];"},
      {"[12/2] 한울전기 전기공사 기사 김포 월 300\n[12/4] 다올이엔씨 설비 기사 인천 3,400만",
       "한울전기/전기공사 기사[deadline location salary ];다올이엔씨/설비 기사[deadline location "
       "salary ];"},
      // Links stand among the words.
      {"가온소프트 백엔드(Go) https://jobs.example/1\n두루랩스 - 프론트엔드 개발자 / 상시 / "
       "https://jobs.example/2\nhttps://jobs.example/3 한들소프트 - 데이터 분석가",
       "가온소프트/백엔드(Go)[link ];두루랩스/프론트엔드 개발자[deadline link ];한들소프트/데이터 "
       "분석가[link ];"},
      // A single posting's steps, shifts, places, positions, benefits; expenses, companies,
      // openings of two lines.
      {"전형일정\n\n서류접수 - 12.1 ~ 12.14\n필기시험 - 12.20, 서울\n면접전형 - 1.8, 세종", ""},
      {"물안개카페 직원 모집\n\n오픈 / 07-13 / 시급 11,000\n마감 / 16-22 / 시급 11,500", ""},
      {"A조 - 06:00~14:00, 월 280\nB조 - 14:00~22:00, 월 300", ""},
      {"백엔드 개발자 / 판교 / 3년 이상 / 정규직\n데이터 엔지니어 / 판교 / 5년 이상 / 정규직", ""},
      {"- Java / Spring / JPA 3년 이상\n- AWS / Docker / 서울 근무\n\n서류 / 1차 면접 / 합격", ""},
      {"- 월 1회 전사 회식\n- 주 2회 재택, 자율 출퇴근\n- 연 2회 성과급 / 스톡옵션", ""},
      {"서울 / KTX / 59,800원 / 12.1\n부산 / 숙박 / 120,000원 / 12.2", ""},
      {"하늘보리 - 커머스, 판교, 500명\n들보리 - 핀테크, 강남, 200명", ""},
      {"온새 상품기획 MD\n경력 3년 이상 / 하남 / 채용시\n\n올데이 AMD (신입)\n엑셀 가능자 / 강남 / "
       "12.1",
       ""},
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
        if (Owns(position, cell.line)) text.append(cell.field) += ' ';
      }
      text += "];";
    }
    EXPECT_EQ(text, row.rows) << row.page;
  }
}

}  // namespace
}  // namespace gonggo

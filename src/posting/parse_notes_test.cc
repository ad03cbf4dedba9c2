// Notes of several openings, as ParsePostings reads them.
#include <gtest/gtest.h>

#include "posting/testing/openings.h"

namespace gonggo {
namespace {

using testing::Read;

TEST(ParseNotes, WhatTheKeeperWritesOfHimself) {
  const struct {
    std::string_view note, read;
  } rows[] = {
      {"하늘소프트 - 서버 개발자\n자격요건\n- 자바 ← 이거 내가 약함\n우대\n- 카프카\n지원완료 "
       "11/20\n\n"
       "[보류] 들판랩 - 데이터 엔지니어 (서류 탈락 ㅠㅠ)\n자격요건\n- SQL (나 없음)\n우대\n- "
       "스칼라\n"
       "1차 면접 12/2 10시\n",
       "하늘소프트/서버 개발자[자바;][카프카;]\n들판랩/데이터 엔지니어[SQL;][스칼라;]\n"},
      {"회사: 하늘소프트\n직무: 서버 개발자\n자격: 자바\n우대: 카프카\n메모: 집에서 멂\n상태: "
       "지원완료\n\n"
       "회사: 들판랩\n직무: 데이터 엔지니어\n자격: SQL\n장점: 재택\n면접: 12/3 2시\n",
       "하늘소프트/서버 개발자[자바;][카프카;]\n들판랩/데이터 엔지니어[SQL;][]\n"},
      {"## 하늘소프트\n**자격**\n- 자바\n**내 메모**\n- 카프카 공부할 것\n- 자소서 다시\n\n## "
       "들판랩\n"
       "**자격**\n- SQL\n",
       "하늘소프트/-[자바;][]\n들판랩/-[SQL;][]\n"},
      // Steps of hiring stay a posting's.
      {"하늘소프트 서버 개발자\n\n자격요건\n- 자바\n\n전형 절차\n서류 전형\n면접 12/3\n최종 합격\n",
       "하늘소프트/하늘소프트 서버 개발자[자바;][]\n"},
  };
  for (const auto& row : rows) EXPECT_EQ(Read(row.note), row.read) << row.note;
}

TEST(ParseNotes, WhatIsToBeDoneForAnOpening) {
  EXPECT_EQ(
      Read("오늘 할 일\n☐ 나래톡 안드로이드 개발자 자소서 (12/4 18시 마감)\n☐ 너울페이 서버 개발자 "
           "이력서 수정 (12/6 마감)\n"),
      "나래톡/안드로이드 개발자[][]\n너울페이/서버 개발자[][]\n");
}

TEST(ParseNotes, NumbersAlone) {
  EXPECT_EQ(Read("두 개 저장\n\n1.\n하늘그림\n서울 마포구 · 경력 2-5년\n프로덕트 "
                 "디자이너\n주요업무\n• 앱 설계\n자격요건\n• 피그마\n"
                 "\n2.\n들판커머스\n서울 강남구 · 경력 4-8년\n프로덕트 매니저\n주요업무\n• 제품 "
                 "살피기\n자격요건\n• SQL\n"),
            "하늘그림/프로덕트 디자이너[피그마;][]\n들판커머스/프로덕트 매니저[SQL;][]\n");
}

TEST(ParseNotes, NumbersOfTheKeeper) {
  for (const auto& [first, second] : std::initializer_list<std::pair<std::string, std::string>>{
           {"<1> ", "<2> "}, {"1순위: ", "2순위: "}, {"A - ", "B - "}, {"#1 ", "#2 "}}) {
    EXPECT_EQ(Read(first + "하늘소프트 서버 개발자\n근무지 : 서울\n자격 : 자바\n\n" + second +
                   "들판상사 / 물류 담당자\n근무지 : 용인\n자격 : 지게차\n"),
              "하늘소프트/서버 개발자[자바;][]\n들판상사/물류 담당자[지게차;][]\n")
        << first;
  }
}

// What a keeper counts and says asks of is an opening beside a whole page, whatever it is called.
TEST(ParseNotes, NumberedBesideAPage) {
  const std::string read = Read(
      "<1> 하늘보험 콜센터 상담원\n근무지 : 서울\n자격 : 고졸 이상\n마감 : 12월 7일\n\n"
      "<2> 들판몰 CS매니저\n근무지 : 부천\n자격 : 엑셀\n마감 : 상시\n\n"
      "<3> 긁어온 것\n물결(주)\n[단기] 연말정산 상담\n학력 고졸이상\n급여 시급 11,500원\n"
      "▶ 하는 일\n- 문의 응대\n▶ 이런 분\n- 타자 300타 이상\n▶ 우대\n- 회계 전공자\n");
  EXPECT_TRUE(
      read.starts_with("하늘보험/콜센터 상담원[고졸 이상;][]\n들판몰/CS매니저[엑셀;][]\n물결(주)/"))
      << read;
}

TEST(ParseNotes, OneOpeningAfterTheOther) {
  const struct {
    std::string_view note, read;
  } rows[] = {
      // What stands above the next name is the opening's before it.
      {"하늘페이 서버 개발자\n자격\n- 자바\n우대\n- 결제\n강남역 / 연봉 협의\n\n들판뱅크 앱 "
       "개발자\n자격\n- "
       "코틀린\n판교 / 초봉 3,600\n",
       "하늘페이/서버 개발자[자바;][결제;]\n들판뱅크/앱 개발자[코틀린;][]\n"},
      // The same sign before the names, without blank lines.
      {"■ 하늘은행 - 데이터 분석가\n자격: SQL\n우대: 금융\n■ 들판카드 - 리스크 모델러\n자격: "
       "통계\n",
       "하늘은행/데이터 분석가[SQL;][금융;]\n들판카드/리스크 모델러[통계;][]\n"},
      // Wishes alone.
      {"하늘호텔 프론트\n우대\n- 영어\n\n들판리조트 조리장\n우대\n- 한식\n",
       "하늘호텔/프론트[][영어;]\n들판리조트/조리장[][한식;]\n"},
      // Numbers in brackets, facts behind the names.
      {"[1] 하늘소프트 | 서버 | 정규직 | 3~5년\n자격 - 자바\n[2] 들판 | 여행 MD | 정규직 | "
       "2년↑\n자격 - 기획\n",
       "하늘소프트/서버[자바;][]\n들판/여행 MD[기획;][]\n"},
      // Lists, cells, stamps, labels without colons, ranks.
      {"- 하늘통신\n- 클라우드 엔지니어\n- 리눅스 필수\n- 서울 마곡\n- 12/9\n\n- 들판건설\n- 안전 "
       "관리자\n- 안전 자격 필수\n- 서울 강서\n- 12/19\n",
       "하늘통신/클라우드 엔지니어[리눅스 필수;][]\n들판건설/안전 관리자[안전 자격 필수;][]\n"},
      {"| 회사 | 하늘소프트 |\n|---|---|\n| 포지션 | 서버 개발자 |\n| 자격요건 | 자바 |\n\n| 회사 "
       "| 들판랩 "
       "|\n|---|---|\n| 포지션 | 분석가 |\n| 자격요건 | SQL |\n| 메모 | 추천 |\n",
       "하늘소프트/서버 개발자[자바;][]\n들판랩/분석가[SQL;][]\n"},
      {"회사   | 하늘연구소\n직무   | 연구원\n자격   | 재료공학\n\n회사   | 들판케미칼\n직무   | "
       "공정 엔지니어\n자격 "
       "  | 화공 전공\n메모   | 여수라 고민\n",
       "하늘연구소/연구원[재료공학;][]\n들판케미칼/공정 엔지니어[화공 전공;][]\n"},
      {"[오후 3:12] 하늘마케팅 콘텐츠 마케터\n자격요건: 글쓰기\n12/9 마감\n[오후 3:15] 들판랩 "
       "퍼포먼스 마케터\n"
       "자격요건: SQL\n12/14 마감\n",
       "하늘마케팅/콘텐츠 마케터[글쓰기;][]\n들판랩/퍼포먼스 마케터[SQL;][]\n"},
      {"회사명 하늘고래\n모집부문 해외영업\n자격요건 영어\n\n회사명 들판여우\n모집부문 "
       "국내영업\n자격요건 운전\n",
       "하늘고래/해외영업[영어;][]\n들판여우/국내영업[운전;][]\n"},
      {"<< 1순위 >>\n하늘소프트 서버 개발자\n- 자바 3년 이상\n- 우대: 카프카\n<< 2순위 "
       ">>\n들판테크 데이터 "
       "분석가\n- SQL 2년 이상\n- 우대: 파이썬\n",
       "하늘소프트/서버 개발자[자바 3년 이상;][카프카;]\n들판테크/데이터 분석가[SQL 2년 "
       "이상;][파이썬;]\n"},
      {"옥빛법인\n 세무사 채용\n - 경력 3년 이상\n - 우대: 재산세\n청라법인\n 노무사 채용\n"
       " - 경력 2년 이상\n - 우대: SAP\n",
       "옥빛법인/세무사 채용[][재산세;]\n"
       "청라법인/노무사 채용[][SAP;]\n"},
  };
  for (const auto& row : rows) EXPECT_EQ(Read(row.note), row.read) << row.note;
}

TEST(ParseNotes, LooserForms) {
  const struct {
    std::string_view note, read;
  } rows[] = {
      // The same key again and again, below names or first in a paragraph.
      {"하늘 건축사사무소 / 건축설계\n자격 : 3년이상\n우대 : BIM\n한마루엔지니어링 / "
       "구조설계\n자격 : "
       "구조기사\n우대 : 건축구조기술사\n",
       "하늘 건축사사무소/건축설계[3년이상;][BIM;]\n"
       "한마루엔지니어링/구조설계[구조기사;][건축구조기술사;]\n"},
      {"보낸이: 이○○\n포지션: 재무팀장\n자격: 재무 10년 이상\n\n보낸이: 박○○\n포지션: "
       "회계과장\n자격: 더존\n",
       "-/재무팀장[재무 10년 이상;][]\n-/회계과장[더존;][]\n"},
      // Groups, days, rows above items, sentences.
      {"-- 마음에 드는 곳 --\n(주)하늘 마케터\n- SNS 운영 2년 이상\n- 4000\n- 디자인 툴 우대\n-- "
       "그냥 그런 곳 --\n"
       "(주)들판 AE\n- 광고대행사 3년 이상\n- 영어 우대\n- 3200~3600\n",
       "(주)하늘/마케터[SNS 운영 2년 이상;][디자인 툴 우대;]\n"
       "(주)들판/AE[광고대행사 3년 이상;][영어 우대;]\n"},
      {"2026.11.20\n하늘선박 기관사\n우대 LNG선\n부산\n\n2026.11.22\n들판철도 기관사\n우대 "
       "경력자\n대전\n",
       "하늘선박/기관사[][LNG선;]\n들판철도/기관사[][경력자;]\n"},
      {"가재울 / 총무 / 서울 은평 / 2년↑ / ~12/6\n- 엑셀 2년 이상\n모래내 / 경리 / 서울 은평 / "
       "신입 / "
       "~12/9\n- 더존 "
       "1년 이상\n",
       "가재울/총무[엑셀 2년 이상;][]\n모래내/경리[더존 1년 이상;][]\n"},
      {"달팽이출판 편집자 뽑음. 단행본 3년 이상. 인디자인 우대. 파주. 12월 10일까지.\n개미출판 "
       "디자이너 뽑음. "
       "북디자인 2년 이상. 합정. 상시.\n",
       "달팽이출판/편집자[단행본 3년 이상;][인디자인 우대;]\n개미출판/디자이너[북디자인 2년 "
       "이상;][]\n"},
      {"■□ 하늘구름 □■\n[모집] 해외영업(일본)\n[자격] 일본어 비즈니스\n[기간] ~12/13\n\n■□ "
       "들판구름 □■\n[모집] "
       "해외영업(북미)\n[자격] 영어 비즈니스\n[기간] 채용시\n",
       "하늘구름/해외영업(일본)[일본어 비즈니스;][]\n들판구름/해외영업(북미)[영어 비즈니스;][]\n"},
      {"하늘금속 용접공\n용접기능사 필수 / 일당 18만 / 화성\n우대: 티그\n통근버스 있음\n\n들판금속 "
       "도장공\n3년 이상 / "
       "월 320 / 시흥\n우대: 자격증\n",
       "하늘금속/용접공[용접기능사 필수;][티그;]\n들판금속/도장공[][자격증;]\n"},
      {"(1) 하늘페인트 / 도장기술자\n   자격 : 3년 이상\n(2) 들판인테리어 / 목공\n   자격 : 2년 "
       "이상\n(3) 산타일 / "
       "타일공\n   자격 : \n",
       "하늘페인트/도장기술자[3년 이상;][]\n들판인테리어/목공[2년 이상;][]\n산타일/타일공[][]\n"},
      {"하늘요양원 간호조무사\n자격증 소지자\n우대: 치매 케어\n\n들판병원 간호사\n면허 필수\n우대: "
       "ACLS\n",
       "하늘요양원/간호조무사[자격증 소지자;][치매 케어;]\n들판병원/간호사[면허 필수;][ACLS;]\n"},
      // A wish within the line; what stands below the last label.
      {"하늘소프트 - 웹 개발자\n자격: 자바, 우대: 코틀린\n\n들판랩 - 웹 디자이너\n자격: 포토샵 / "
       "우대 : Figma\n",
       "하늘소프트/웹 개발자[자바;][코틀린;]\n들판랩/웹 디자이너[포토샵;][Figma;]\n"},
      {"하늘병원 간호사\n자격: 면허 소지자\n우대: ACLS\n3교대, 기숙사 있음\n12/7까지 이메일 "
       "지원\n\n들판요양원 "
       "간호조무사\n자격: 신입 가능\n우대: 치매 케어\n주간만\n상시\n",
       "하늘병원/간호사[면허 소지자;][ACLS;]\n들판요양원/간호조무사[신입 가능;][치매 "
       "케어;]\n"},
  };
  for (const auto& row : rows) EXPECT_EQ(Read(row.note), row.read) << row.note;
}

TEST(ParseNotes, CompaniesBeforeJobs) {
  const auto note = [](std::string_view first, std::string_view second) {
    return Read(std::string(first) + "\n자격요건\n- 자바\n\n" + std::string(second) +
                "\n자격요건\n- SQL\n");
  };
  EXPECT_EQ(note("서리꽃소프트 백엔드 개발자", "새솔 데이터 분석가"),
            "서리꽃소프트/백엔드 개발자[자바;][]\n새솔/데이터 분석가[SQL;][]\n");
  EXPECT_EQ(note("도토리묵(주) 물류 담당자", "Quillbay — Data Analyst"),
            "도토리묵(주)/물류 담당자[자바;][]\nQuillbay/Data Analyst[SQL;][]\n");
  // Positions of one company.
  EXPECT_EQ(note("시니어 백엔드 개발자", "프론트엔드 개발자"),
            "-/시니어 백엔드 개발자[자바;][]\n-/프론트엔드 개발자[SQL;][]\n");
  EXPECT_EQ(note("물류센터 운영 관리자", "고객센터 상담사"),
            "-/물류센터 운영 관리자[자바;][]\n-/고객센터 상담사[SQL;][]\n");
}

}  // namespace
}  // namespace gonggo

#include "posting/split/likeness.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "posting/parse.h"
#include "posting/testing/page.h"

namespace gonggo {
namespace {

bool Looks(std::string_view text) {
  const Document document = testing::MakeDocument(text);
  return LooksLikePosting(document, ParsePostings(document, {}));
}

struct Text {
  std::string_view name;
  std::string_view text;
};

std::ostream& operator<<(std::ostream& out, const Text& text) { return out << text.name; }

class PostingText : public ::testing::TestWithParam<Text> {};
class OtherText : public ::testing::TestWithParam<Text> {};

TEST_P(PostingText, LooksLikeOne) { EXPECT_TRUE(Looks(GetParam().text)); }
TEST_P(OtherText, DoesNot) { EXPECT_FALSE(Looks(GetParam().text)); }

constexpr Text kPostings[] = {
    {"headings",
     "배차 서버 개발자\n하늘보리\n\n담당업무\n- 배차 서버 개발\n\n자격요건\n- 자바 3년 이상\n"},
    {"friendly",
     "이런 일을 해요\n- 결제 화면을 만들어요\n\n이런 분이면 좋겠어요\n- 리액트를 잘 다루는 분\n"},
    {"no headings",
     "퍼포먼스 마케터\n솔잎상점\n\n- 매체 운영 및 소재 기획\n- 광고 성과 분석\n- 마케팅 3년 "
     "이상\n"},
    {"title only", "데이터 엔지니어 (신입) 모집\n\n문의: 인사팀\n"},
    {"one paragraph",
     "저희 매장은 주말에 홀을 맡아 주실 분을 찾습니다. 시급 11,000원, 식대 별도입니다.\n"},
    {"facts", "고용형태: 계약직\n근무지: 대전 유성구\n마감일: 2026-12-31\n"},
    {"English",
     "About the role\nYou will own our billing services.\n\nQualifications\n- 3+ years of Go\n"},
    {"English prose",
     "Cloverline is hiring a support agent. Salary from 38k, fully remote, join our team in "
     "spring.\n"},
    {"German",
     "Pflegekraft (m/w/d)\n\nDeine Aufgaben\n- Betreuung\n\nDein Profil\n- Berufserfahrung\n"},
    {"says who is told",
     "주방 보조 모집\n시급 11,000원, 주 4일 근무\n불합격하신 분께도 결과를 알려 드립니다. 지원해 "
     "주셔서 감사합니다.\n담당업무\n- 재료 손질\n"},
    {"a secretary's work",
     "비서 채용\n\n담당업무\n- 회의록 작성, 안건 정리\n- 참석자 안내\n\n자격요건\n- 경력 2년 "
     "이상\n"},
    {"a link beside", "프론트엔드 개발자\nhttps://jobs.example.com/7\n경력 2년 이상, 정규직\n"},
};
INSTANTIATE_TEST_SUITE_P(Table, PostingText, ::testing::ValuesIn(kPostings));

constexpr Text kOthers[] = {
    {"diary",
     "2026년 11월 3일\n\n오늘은 비가 왔다. 도서관에서 책을 두 권 빌렸고 저녁에는 국수를 "
     "먹었다.\n내일은 일찍 일어나야지.\n"},
    {"shopping", "장보기\n- 우유 2개\n- 달걀 한 판\n- 세제\n- 두부\n"},
    {"recipe",
     "# 된장찌개\n\n## 재료\n- 된장 2큰술\n- 애호박 반 개\n\n## 순서\n1. 육수를 끓인다.\n2. 된장을 "
     "푼다.\n"},
    {"study note",
     "# 코틀린 코루틴 정리\n\n- suspend 함수는 중단할 수 있다\n- launch는 Job을 돌려준다\n- "
     "async는 값을 돌려준다\n"},
    {"meeting",
     "# 주간 회의 (11/3)\n\n참석: 다온, 하람\n\n- 배포 일정은 수요일로 옮김\n- 로그 용량이 커서 "
     "압축하기로 함\n"},
    {"minutes on hiring",
     "# 채용 회의록 (11/3)\n\n참석자: 다온, 하람\n\n## 안건\n- 백엔드 개발자 2명 채용\n- 연봉 "
     "범위와 "
     "면접 절차\n\n## 결정 사항\n- 경력 3년 이상으로 공고를 낸다\n- 서류전형은 다온이 본다\n"},
    {"minutes in English",
     "Hiring sync\n\nAttendees: Ari, Bo\n\nAgenda\n- open position: backend engineer\n- salary "
     "range\n\nAction items\n- Bo writes the job description\n"},
    {"rejection",
     "안녕하세요, 솔잎상점 채용 담당자입니다.\n\n저희 백엔드 개발자 포지션에 지원해 주셔서 "
     "감사합니다. 서류전형 결과 아쉽게도 이번에는 함께하지 못하게 되었습니다.\n앞으로의 커리어를 "
     "응원합니다.\n"},
    {"rejection in English",
     "Hi Haram,\n\nThank you for applying for the Backend Engineer position at Cloverline. "
     "Unfortunately, we will not be moving forward with your application. We received many "
     "qualified candidates.\n\nThe hiring team\n"},
    {"book list", "# 읽을 책\n\n- 달빛 아래의 정원\n- 바다를 건너는 법\n- 숫자로 보는 세계사\n"},
    {"travel",
     "부산 여행\n\n첫째 날: 해운대, 밀면\n둘째 날: 감천, 시장 구경\n숙소는 역 근처로 잡기\n"},
    {"lyrics", "바람이 불어오면\n창문을 열어 두고\n너를 기다릴게\n"},
    {"readme",
     "# tinyclock\n\nA small clock for the terminal.\n\n## Install\n\n```\nmake && make "
     "install\n```\n\n## License\n\nMIT\n"},
    {"changelog", "# Changelog\n\n## 1.2.0\n\n- fixed: a crash on empty files\n- added: colours\n"},
    {"Python",
     "#!/usr/bin/env python3\n\"\"\"Counts lines.\"\"\"\nimport sys\n\n\ndef main():\n    return "
     "sum(1 for _ in sys.stdin)\n\n\nprint(main())\n"},
    {"script",
     "#!/bin/sh\n# 채용 공고를 모집 분야마다 내려받는다\ncurl -O https://jobs.example.com/a\n"},
    {"C++",
     "#include <vector>\n\nnamespace shop {\n\nint Total(const std::vector<int>& prices) {\n  int "
     "sum = 0;\n  for (int p : prices) sum += p;\n  return sum;\n}\n\n}\n"},
    {"SQL",
     "SELECT id, name\nFROM orders\nWHERE paid = 1;\n\nCREATE INDEX by_name ON orders (name);\n"},
    {"settings", "[server]\nport = 8080\nworkers = 4\n\n[log]\nlevel = \"info\"\n"},
    {"licence",
     "Permission is hereby granted, free of charge, to any person obtaining a copy of this "
     "software, to deal in it without restriction.\n"},
    {"log",
     "2026-11-03 10:22:01 INFO started\n2026-11-03 10:22:04 WARN slow query 812ms\n2026-11-03 "
     "10:25:00 INFO stopped\n"},
    {"to do", "할 일\n- [ ] 세탁소\n- [x] 관리비 내기\n- [ ] 치과 예약\n"},
    {"vocabulary", "apple 사과\nriver 강\nquiet 조용한\nborrow 빌리다\n"},
    {"poem", "가을 저녁\n\n낙엽이 한 장\n물 위에 앉았다\n"},
    {"accounts", "11월 가계부\n식비 312,000\n교통 64,500\n통신 33,000\n합계 409,500\n"},
    {"article",
     "지난주 국제 곡물 가격이 두 달 만에 올랐다. 가뭄으로 수확이 줄었기 때문이라고 연구소는 "
     "설명했다.\n"},
    {"addresses", "다온 010-0000-0001\n하람 010-0000-0002\n미루 010-0000-0003\n"},
    {"algorithm",
     "# 다익스트라\n\n가장 가까운 정점을 고르고 이웃의 거리를 줄인다. 우선순위 큐를 쓰면 O(E log "
     "V)이다.\n"},
    {"empty", "\n\n"},
};
INSTANTIATE_TEST_SUITE_P(Table, OtherText, ::testing::ValuesIn(kOthers));

TEST(Likeness, WhatCannotBeReadMayBeOne) {
  Document document = testing::MakeDocument("1");
  std::vector<Posting> postings(1);
  EXPECT_FALSE(LooksLikePosting(document, postings));
  postings[0].diagnostics.push_back({"image_only", "그림"});
  EXPECT_TRUE(LooksLikePosting(document, postings));
}

}  // namespace
}  // namespace gonggo

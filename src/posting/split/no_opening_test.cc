#include "posting/split/no_opening.h"

#include <gtest/gtest.h>

#include <string_view>

#include "posting/parse.h"
#include "posting/testing/page.h"

namespace gonggo {
namespace {

bool HoldsNone(std::string_view text) {
  const Document document = testing::MakeDocument(text);
  return HoldsNoOpening(document, ParsePostings(document, {}));
}

struct Text {
  std::string_view name;
  std::string_view text;
};

std::ostream& operator<<(std::ostream& out, const Text& text) { return out << text.name; }

class NoteOfOnesOwn : public ::testing::TestWithParam<Text> {};
class NoteOfAnOpening : public ::testing::TestWithParam<Text> {};

TEST_P(NoteOfOnesOwn, HoldsNone) { EXPECT_TRUE(HoldsNone(GetParam().text)) << GetParam().text; }
TEST_P(NoteOfAnOpening, HoldsOne) { EXPECT_FALSE(HoldsNone(GetParam().text)) << GetParam().text; }

constexpr Text kNone[] = {
    {"diary",
     "12월 2일 수요일\n\n아침부터 눈이 왔다. 도서관에서 면접 책을 읽다가 졸았다.\n저녁에 엄마랑 "
     "통화. "
     "괜히 눈물이 났다.\n내일은 일찍 일어나야지.\n"},
    {"diary with a year",
     "2026-12-02 (수)\n\n오전: 스터디 카페\n오후: 정처기 기출 2회\n저녁: 러닝 5km\n\n오늘도 연락 "
     "온 곳 "
     "없음\n"},
    {"the result of an application",
     "보낸사람: 인사팀 <hr@haneul.example>\n제목: [하늘식품] 서류전형 합격 안내\n\n안녕하세요, "
     "하늘식품 "
     "인사팀입니다.\n생산관리 포지션 서류전형에 합격하셨습니다.\n1차 면접은 12월 2일(수) 오후 "
     "2시에 "
     "진행됩니다.\n"},
    {"to do with boxes",
     "# 12월 첫째 주\n\n- [ ] 졸업증명서 떼기\n- [x] 증명사진 보정\n- [ ] 포트폴리오 표지 색 "
     "바꾸기\n- "
     "[ ] 소연이한테 첨삭 부탁\n"},
    {"what is to be done to a CV",
     "이력서 수정할 것\n\n1. 사진 바꾸기\n2. 프로젝트 순서 최신부터\n3. 레디스 쓴 이유 한 줄\n4. "
     "오타 "
     "(스프링부드)\n5. 연락처 새 번호로\n"},
    {"interview, how it went",
     "2차 면접 복기\n\n- 자기소개에서 말이 꼬임\n- 인덱스 질문은 잘 대답함\n- 장애 대응 사례를 더 "
     "구체적으로 말할걸\n- 마지막에 궁금한 점 두 개 물어봄\n\n다음엔 천천히 말하기\n"},
    {"interview, questions asked",
     "면접 질문 모아두기\n\nQ. 왜 우리 회사인가요\nA. 물류 도메인에 관심\nQ. 팀에서 의견이 "
     "갈리면?\nA. "
     "데이터로 설득한 경험\nQ. 본인의 단점은\nA. 일을 혼자 끌어안음\n"},
    {"retrospective in Markdown",
     "# 해온모빌리티 면접 회고\n\n## 잘한 점\n- 시간 안에 문제를 다 풀었다\n\n## 아쉬운 점\n- 캐시 "
     "무효화를 "
     "설명하지 못했다\n- 목소리가 작았다\n\n## 다음에 할 것\n- 소리 내어 연습\n"},
    {"research on a company",
     "[기업 조사] 너울페이\n\n- 2017년 창업, 직원 80명\n- 간편결제 → 해외송금으로 확장\n- 작년 "
     "투자 120억\n- "
     "후기: 수평적이지만 바쁨\n- 대표가 개발자 출신\n\n공고 뜨면 바로 지원하기\n"},
    {"a chat in which nobody tells of one",
     "[유나] [오후 7:01] 거기 사람 뽑는다며\n[나] [오후 7:02] 응 근데 마감됨\n[유나] [오후 7:03] "
     "ㅠㅠ\n"},
    {"a chat of an appointment",
     "[유나] [오후 7:01] 이력서 다 썼어?\n[나] [오후 7:02] 아직.. 채용 공고도 못 봤어\n[유나] "
     "[오후 7:03] 내일 "
     "12시에 보자\n"},
    {"research, nothing open",
     "## 물빛교육\n\n- 초등 수학 앱 만드는 곳\n- 누적 다운로드 90만\n- 사무실 성수\n- 평점 "
     "3.6\n\n지금은 채용 "
     "중인 자리가 없다. 봄에 다시 보기\n"},
    {"letter of application",
     "성장과정\n저는 작은 항구 마을에서 자랐습니다. 아버지를 도와 새벽 경매를 다니며 숫자를 "
     "배웠습니다.\n\n"
     "지원동기\n숫자로 사람을 돕는 일을 하고 싶습니다.\n\n입사 후 포부\n3년 안에 팀의 기준이 "
     "되겠습니다.\n"},
    {"draft of a letter",
     "자소서 초안\n\n동아리에서 예산을 맡아 300만 원을 아꼈다는 이야기로 시작하기.\n두 번째 문단은 "
     "실패한 "
     "공모전.\n마무리는 배운 점 한 줄.\n\n글자 수 700\n"},
    {"results",
     "취준 기록\n\n서류 22 / 1차 4 / 최종 1\n떨어진 이유를 모르겠다\n이번 달까지만 이렇게 해보고 "
     "방향을 "
     "바꾸자\n"},
    {"study routine",
     "# 취업 준비 루틴\n\n- 07:00 기상\n- 08:00~10:00 코딩테스트 두 문제\n- 10:30~12:00 운영체제 "
     "강의\n- "
     "14:00~16:00 포트폴리오\n- 저녁 산책\n"},
    {"advice of a counsellor",
     "일자리센터 상담 메모\n\n- 눈높이를 조금 낮춰 보라고 하심\n- 내일배움카드 신청\n- 다음 상담 "
     "12월 14일 "
     "2시\n- 숙제: 장점 열 가지 적기\n"},
    {"questions to answer",
     "예상 질문\n\n1. 지원한 이유\n2. 공백기에 무엇을 했나\n3. 존경하는 사람\n4. 스트레스 푸는 "
     "법\n\n거울 "
     "보고 세 번씩\n"},
    {"English diary",
     "Dec 2\n\nTwo more rejections today. Went for a long walk along the canal and called my "
     "sister.\n"
     "Tomorrow I will rewrite the first page.\n"},
    {"English to do",
     "To do this week\n- [ ] shorten the summary\n- [ ] ask Priya for a reference\n- [x] new "
     "photo\n- [ ] "
     "fix the dead link\n"},
    {"English retrospective",
     "Interview retro: Pinefield\n\nWhat went well\n- clear answers on indexing\n- good small "
     "talk\n\nWhat "
     "did not\n- froze on the cache question\n- spoke too fast\n"},
    {"English research",
     "Company research: Mossgate\n\n- founded 2015, about 60 people\n- sells scheduling tools to "
     "clinics\n- "
     "raised a series A last year\n\nNo open roles right now, check again in March.\n"},
    {"what a friend said of the portfolio",
     "포폴 피드백\n\n- 첫 페이지가 너무 어두움\n- 링크 확인\n- 그래프 축 이름 없음\n"},
    {"why not taken",
     "떨어진 이유 분석\n\n1) 경력 기술서가 길다\n2) 숫자가 없다\n3) 지원 동기가 다 똑같다\n"},
    {"what is to be asked", "처우협의 때 물어볼 것\n- 성과급 기준\n- 수습 급여\n- 입사일\n"},
    {"research in English",
     "Notes on Fernlight (no openings at the moment)\n\nFounded 2011, Bristol.\nThey build sensors "
     "for "
     "farms.\n"},
    {"what is to be done for a company", "하늘랩\n할 일\n- 이력서 쓰기\n- 면접 준비\n"},
    {"to do on a day", "수요일\n할 일: 포폴 정리\n"},
    {"to do of a week", "이번 주\n할 일\n- 이력서 사진\n- 은행\n"},
    {"a greeting", "안녕하세요 오늘 날씨 좋네요\n"},
    {"shopping before an interview",
     "면접 전날 챙길 것\n구두, 신분증, 물티슈\n버스 시간 확인\n셔츠 다리기\n"},
};
INSTANTIATE_TEST_SUITE_P(Table, NoteOfOnesOwn, ::testing::ValuesIn(kNone));

constexpr Text kSome[] = {
    {"two lines", "파란창고 백엔드 개발자\n3년 이상\n"},
    {"one line", "솔바람카페 주말 알바 구함\n"},
    {"a title alone", "데이터 엔지니어\n"},
    {"a title and a company", "물류 기획 담당자\n\n너울물류\n"},
    {"a call with its condition", "맑은눈안경 안경사 구함 (면허 필수) 안양\n주5일, 월 320 협의\n"},
    {"labels", "회사: 들녘소프트\n포지션: 안드로이드\n"},
    {"labels in a diary",
     "12월 2일 수요일\n\n오늘 할 일\n- 이력서 보내기\n\n회사: 들녘소프트\n포지션: 안드로이드\n"},
    {"a title in a diary", "12/2 수\n\n오늘 본 공고\n들녘소프트 백엔드 개발자\n괜찮아 보임\n"},
    {"research and an opening",
     "회사 조사: 너울페이\n- 직원 80명\n- 결제 서비스\n\n지금 뽑는 자리\n서버 개발자 (경력 3년 "
     "이상), "
     "12/20까지\n"},
    {"an opening to tick",
     "## 할 일\n- [ ] 하늘보리 백엔드 개발자 지원 (~12/10)\n- [ ] 토익 접수\n"},
    {"a link to a posting", "# 나중에 볼 것\n- [ ] https://nulpay.example/careers/91\n"},
    {"told by a friend",
     "친구가 알려 줌\n자기 팀에서 프론트 뽑는대\n리액트 하면 된다고 함\n판교\n"},
    {"told in prose",
     "저녁에 선배랑 통화. 다온상사에서 구매 담당자를 찾고 있는데 연봉 3,800 정도라고 한다.\n"},
    {"headings and no title", "하는 일\n- 매장 정리\n- 계산\n\n자격요건\n- 성실한 분\n"},
    {"boxes beside what is asked",
     "들녘소프트 iOS 개발자\n\n자격요건\n- [x] Swift 3년 이상\n- [ ] RxSwift\n\n내 메모: 면접 "
     "준비\n"},
    {"how it went, and the opening",
     "면접 후기\n\n너울페이 백엔드 개발자\n자격요건\n- 자바 3년 이상\n\n느낀 점: 어려웠다\n"},
    {"pay alone", "주방 보조\n시급 11,200원\n"},
    {"no job word known", "꽃다발 포장\n한빛플라워\n12/10까지\n"},
    {"English two lines", "Mossgate - Support Agent\nremote, 38k\n"},
    {"English call", "We're hiring! Night shift at Pinefield Bakery\n"},
    {"English to do and a title",
     "To do\n- [ ] polish CV\n\nSenior Platform Engineer, Mossgate\nDeadline: Dec 12\n"},
    {"English prose",
     "Mossgate is looking for a bookkeeper. Two years with ledgers, Leeds office.\n"},
    {"nothing that is known", "수요일 오전 10시 2층\n"},
    {"said as to a friend", "우리 가게 주방 한 명 더 필요해. 오전만. 시급은 만이천원\n"},
    {"of a chat room of those who look for work",
     "취준방 펌) 도담출판 편집 인턴 두 달, 합정, 월 210\n"},
    {"openings as things to do",
     "체크리스트\n[ ] 너울페이 서버개발 지원서 제출 (12/9 마감)\n[ ] 한빛물류 지원 (~12/11)\n"},
    {"days of interviews", "면접 일정\n12/3 가람테크 데이터 분석가\n12/5 한빛물류 물류관리\n"},
    {"a posting below one's own words",
     "12/2 수\n\n면접 준비\n\nWir sind ein Team aus Hamburg. Deine Aufgaben: Betreuung der Kunden. "
     "Dein "
     "Profil: Erfahrung im Vertrieb. Wir bieten: Urlaub, Gehalt nach Tarif, Homeoffice.\n"},
    {"duties below a name, and when it closes",
     "하늘랩 백엔드 개발자 채용\n할 일: API 개발\n채용 끝나면 마감\n"},
    {"a company and its duties", "달빛서점\n할 일: 책 정리, 계산\n"},
    {"a company and a list of duties",
     "도담소프트\n할 일\n- 앱 테스트\n이런 분 찾아요: 꼼꼼한 분\n"},
    {"English duties",
     "Pinefield\nTo do: maintain the billing service\nCloses when someone is hired\n"},
    {"no job word known, and duties", "꽃다발 포장\n할 일: 포장, 배달 준비\n"},
    {"a team and its need", "정산팀 인원 충원\n회계 프로그램 사용 가능자\n"},
};
INSTANTIATE_TEST_SUITE_P(Table, NoteOfAnOpening, ::testing::ValuesIn(kSome));

TEST(HoldsNoOpening, RecordsAndOtherFormatsHoldOne) {
  Document document = testing::MakeDocument("면접 복기\n- 말이 꼬였다\n");
  const auto postings = ParsePostings(document, {});
  EXPECT_TRUE(HoldsNoOpening(document, postings));
  document.origin.format = Format::kJson;
  EXPECT_FALSE(HoldsNoOpening(document, postings));
}

TEST(HoldsNoOpening, WhatCannotBeReadMayBeOne) {
  const Document document = testing::MakeDocument("면접 복기\n");
  auto postings = ParsePostings(document, {});
  postings.front().diagnostics.push_back({kDiagnosticUnreadable, ""});
  EXPECT_FALSE(HoldsNoOpening(document, postings));
}

}  // namespace
}  // namespace gonggo

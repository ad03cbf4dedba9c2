#include "posting/split/note_openings.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "posting/parse.h"
#include "posting/testing/page.h"

namespace gonggo {
namespace {

// "7-9 11-14": the lines of each posting that is read from a pasted text.
std::string LinesOf(const std::string& text) {
  const testing::Page page = testing::MakePage(text);
  std::string lines;
  for (const Posting& posting : ParsePostings(page.document, {})) {
    uint32_t begin = UINT32_MAX;
    uint32_t end = 0;
    for (const Section& section : posting.sections) {
      begin = std::min(begin, section.line_begin);
      end = std::max(end, section.line_end);
    }
    lines += (lines.empty() ? "" : " ") + std::to_string(begin) + "-" + std::to_string(end);
  }
  return lines;
}

struct Note {
  const char* what;
  std::string text;
  std::string lines;
};

TEST(NoteOpenings, InWhateverForm) {
  const Note notes[] = {
      {"headings, one with sections, one with facts, one half-written",
       "# 인프라 공고\n\n## 1) 하늘보리 — DevOps 엔지니어\n마감 12/14 · 서울 강남구 · "
       "정규직\n요건\n- "
       "리눅스 운영 4년 이상\n우대\n- CKA 자격\n\n## 2) 들보리 SRE\n5년 이상, Go. 금융권 경험 "
       "우대.\n마감 상시\n\n## 3) 물안개 클라우드 엔지니어\n공고 내려간 듯?\n",
       "3-8 10-12 14-15"},
      {"numbered headings, one with sections, one of which little is told",
       "# 임베디드\n\n### 1. 하늘전자 - 펌웨어 엔지니어\n담당업무\n- 펌웨어 개발\n자격요건\n- C "
       "3년 "
       "이상\n\n### 2. 들보리시스템즈\n드론 펌웨어 하는 곳, 대전 유성구\n\n### 3. 물안개로보틱스 - "
       "로봇 "
       "제어 SW 개발자\n서울 금천구\n연봉 7,000만원\n",
       "3-7 9-10 12-14"},
      {"numbers in bold",
       "지원 현황\n\n**1. 솔밭뷰티**\n포지션: 퍼포먼스 마케터\n필수\n- 광고 운영 2년 "
       "이상\n\n**2. 두루식품**\n포지션: 디지털 마케팅 담당자\n필수\n- 검색광고 경험\n",
       "3-6 8-11"},
      {"stars",
       "★★★ 바람섬게임즈 / 게임 데이터 분석가\n- 마감: 12/10, 판교\n- 3년 이상, SQL\n\n★ "
       "조각컨설팅 / 데이터 컨설턴트\n- 12/31, 서울 영등포구\n- PPT 잘 만드는 분\n",
       "1-3 5-7"},
      {"boxes",
       "MD 공고\n\n☐ 마켓두루 식품MD\n경력 2~5년 / 신선식품 소싱 우대 / 서울 송파 / 12.6\n\n☑ "
       "리빙솔 상품기획 MD\n경력 3년 이상 / 경기 하남 / 채용시\n",
       "3-4 6-7"},
      {"brackets",
       "<호텔 물마루>\n프론트데스크 사원 (경력 1년 이상)\n- 영어 회화 가능자\n- 정규직 / 제주 "
       "서귀포시\n\n<하늘길 지상직>\n지상직 사원 (계약직 1년)\n- 초대졸 이상\n- 서류 12월 "
       "1일까지\n",
       "1-4 6-9"},
      {"paragraphs",
       "디자이너 공고\n\n스튜디오 여울\n프로덕트 디자이너 3년차 이상\nFigma\n12월 "
       "10일\n성수\n\n라온핏\nUI/UX 디자이너\n신입/경력\n채용시 마감\n선릉\n",
       "3-7 9-13"},
      {"items",
       "- 바람솔소프트 데이터 엔지니어\n  - Python, Airflow\n  - 3년 이상\n- 물망초 애널리틱스 "
       "엔지니어\n  - 상시\n  - 전원 재택\n",
       "1-3 4-6"},
      {"a whole page below a line",
       "1. 새봄의원 (수원)\n - 외래 간호사 / 정규직\n - 채용시까지\n\n2. "
       "한마루병원 (용인)\n - 병동 간호사 3교대\n - 12/5까지 이메일 "
       "접수\n\n=====\n아침별병원\n수술실 간호사 "
       "모집\n\n담당업무\n- 수술 보조\n\n자격요건\n- 간호사 면허 "
       "소지자\n",
       "1-3 5-7 10-17"},
      {"what the keeper says behind them",
       "■ 한들제약 / 회계팀 대리\n위치 서울 동대문구\n요건: 회계 경력 4~8년\n우대: AICPA\n\n■ "
       "파도금융 / 자금 "
       "담당자\n위치 서울 강남구\n요건: 자금 업무 3년 이상\n우대: 상장사 경험\n\n한들제약 야근 "
       "많다는 "
       "소문. 결산월 보기\n",
       "1-4 6-9"},
  };
  for (const Note& note : notes) EXPECT_EQ(LinesOf(note.text), note.lines) << note.what;
}

TEST(NoteOpenings, OnePosting) {
  const std::string one[] = {
      "배차 서버 개발자\n\n하늘보리\n\n담당업무\n- 배차 서버 개발\n\n자격요건\n- 백엔드 경력 3년 "
      "이상\n- 데이터 분석 능력\n\n우대사항\n- 물류 경험\n",
      "하늘보리\n서버 개발자\n\n[백엔드 개발자는 이런 일을 합니다]\n- 배차 서버 개발\n\n[이런 "
      "팀원을 찾는 서버 "
      "개발자 팀]\n- Java 3년 이상\n- 정규직\n",
      "하늘보리 채용\n\n자격요건\n1. 백엔드 개발 경력\n   - Java 3년 이상\n2. 데이터 엔지니어 "
      "경험\n   - "
      "Python 2년 이상\n",
      "서버 개발자\n하늘보리\n\n자격요건\n\nJava 3년 이상\n\nSpring 경험\n\n백엔드 개발자와 협업한 "
      "경험\n",
  };
  for (const std::string& text : one) {
    const testing::Page page = testing::MakePage(text);
    EXPECT_EQ(ParsePostings(page.document, {}).size(), 1U) << text;
  }
}

}  // namespace
}  // namespace gonggo

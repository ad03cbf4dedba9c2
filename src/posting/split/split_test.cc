#include "posting/split/split.h"

#include <gmock/gmock.h>

#include <string>

#include "posting/testing/page.h"

namespace gonggo {
namespace {

using testing::MakePage;
using testing::Page;

// The first line of each posting.
std::vector<std::string> Begins(const Page& page) {
  std::vector<std::string> begins;
  for (const LineRange& range : SplitPostings(page.document.text, page.Labelled())) {
    uint32_t first = range.begin;
    while (first + 1 < range.end && page.lines[first].blank) ++first;
    begins.emplace_back(page.lines.empty() ? "" : page.At(page.lines[first].whole));
  }
  return begins;
}

TEST(Split, OnePosting) {
  for (const std::string_view text : {
           "서버 개발자\n## 담당업무\n- 개발\n## 자격요건\n- 자바\n## 우대사항\n- 고",
           "## 자격요건\n- 자바\n## 우대사항\n- 고\n## 우대사항\n- 러스트",
           "## 담당업무\n- 개발\n## 담당업무\n- 운영\n## 자격요건\n- 자바",
           // A board's page: sections that come twice have no name of their own.
           "서버 개발자\n\n하늘보리\n\n포지션 상세\n\n이런 분을 원합니다\n- 배우는 "
           "분\n\n---\n\n하늘보리 "
           "연혁\n- 2021년 설립\n\n---\n\n주요업무\n- 개발\n\n자격요건\n- 자바\n",
           "서버 개발자\n\n하늘보리\n\n포지션 상세\n편지를 나릅니다.\n\n주요업무\n• "
           "개발\n\n자격요건\n• "
           "자바를 아는 분\n※ 포트폴리오 제출 필수\n\n우대사항\n• 고\n",
           "서버 개발자\n\n하늘보리\n\n포지션 상세\n편지를 나릅니다.\n\n자격요건\n- 자바를 아는 "
           "분\n\n※ 필수 "
           "사항\n\n- 해외여행에 결격사유가 없는 분\n\n우대사항\n- 고\n",
           "서버 개발자\n\n담당업무\n- 개발\n\n자격요건\n• 자바\n• 2년 이상\n※ 포트폴리오 "
           "필수\n\n우대사항\n• 고",
           "서버 개발자\n\n자격요건\n- 자바\n\n우대사항\n- 고\n\n[꼭 확인해 주세요!]\n• 이력서를 "
           "내 주세요.\n\n"
           "※ 이력서 필수 기재 사항 :\n이름, 연락처\n\n[참고사항]\n• 조기 마감될 수 있습니다.",
           "",
           "\n\n",
           "아무 말",
       }) {
    const Page page = MakePage(text);
    EXPECT_EQ(SplitPostings(page.document.text, page.Labelled()), std::vector{page.All()}) << text;
  }
}

// What a page shows below its posting ends no note.
TEST(Split, OtherPostingsBelowOneAreNoRemark) {
  const Page page = MakePage(
      "# 배차 서버 개발자\n## 담당업무\n- 개발\n## 자격요건\n- 자바\n## 함께 본 공고\n- 앱 "
      "개발자\n\n---\n\n"
      "# 데이터 분석가\n## 담당업무\n- 분석\n## 자격요건\n- SQL\n");
  EXPECT_EQ(SplitPostings(page.document.text, page.Labelled()).size(), 2U);
}

TEST(Split, FactsStandBelowANotesNames) {
  const Page page = MakePage(
      "# 백엔드 공고 정리\n\n## 새봄물류 백엔드 개발자\n- 링크: https://saebom.example.kr/1\n- "
      "마감: "
      "2026-12-31\n### 자격요건\n- 자바 경력 3년 이상\n\n## 들보리 데이터 분석가\n- 링크: "
      "https://deul.example.kr/2\n### 자격요건\n- SQL 경력 2년 이상\n");
  EXPECT_THAT(Begins(page),
              ::testing::ElementsAre("## 새봄물류 백엔드 개발자", "## 들보리 데이터 분석가"));
}

// What a company says of itself stands between a posting's name and its first section.
TEST(Split, AHeadingBesideOthersIsAPostingIfItStatesFacts) {
  const Page page = MakePage(
      "# 지원 후보 정리\n\n## 1) 하늘보리 - 서버 개발자\n- 마감 12/5\n- 자격: 자바\n- 우대: 고\n\n"
      "## 2) 들보리 / 데이터 엔지니어\n- 자격: SQL\n- 우대: 스파크\n\n## 3) 모래시계 (프론트)\n- "
      "상시\n- "
      "리액트 필수\n\n## 다음 주 계획\n- 이력서 고치기\n");
  EXPECT_EQ(Begins(page), (std::vector<std::string>{"## 1) 하늘보리 - 서버 개발자",
                                                    "## 2) 들보리 / 데이터 엔지니어",
                                                    "## 3) 모래시계 (프론트)"}));
}

TEST(Split, ACompanysOwnSectionIsBelowThePostingsName) {
  const std::string_view about = "는 동네 서점을 돕습니다.\n- 직원은 40명입니다.\n";
  const std::string_view asked =
      "주요업무\n\n- 재고를 셉니다.\n\n## 자격요건\n\n- 엑셀\n\n## 우대사항\n\n- 영어\n";
  const auto note = [&](std::string_view name, std::string_view rule) {
    return std::string(rule) + "# " + std::string(name) +
           "\n\n- 경력: 3년 이상\n- 링크: <https://jobs.example.kr/1>\n\n## 회사 소개\n\n- " +
           std::string(name) + std::string(about) + "\n## " + std::string(asked);
  };
  for (const std::string_view rule : {"\n---\n\n", "\n"}) {
    const Page page = MakePage(note("달빛서점", "") + note("들보리", rule) + note("새봄", rule));
    EXPECT_THAT(Begins(page), ::testing::ElementsAre("# 달빛서점", "# 들보리", "# 새봄")) << rule;
  }
  const Page listed = MakePage(
      "# 볼 곳\n- 달빛서점\n  - 회사 소개\n    - 서점을 돕습니다.\n  - 자격요건\n    - 엑셀\n"
      "- 들보리\n  - 회사 소개\n    - 농가를 돕습니다.\n  - 자격요건\n    - 자바\n");
  EXPECT_THAT(Begins(listed), ::testing::ElementsAre("- 달빛서점", "- 들보리"));
  const Page ruled = MakePage(
      "달빛서점\n재고 담당자\n\n[회사 소개]\n- 서점을 돕습니다.\n\n[주요업무]\n- 재고를 "
      "셉니다.\n\n[자격요건]\n- 엑셀\n\n---\n\n들보리\n서버 개발자\n\n[회사 소개]\n- 농가를 "
      "돕습니다.\n\n[주요업무]\n- 개발합니다.\n\n[자격요건]\n- 자바\n");
  EXPECT_THAT(Begins(ruled), ::testing::ElementsAre("달빛서점", "들보리"));
}

TEST(Split, ANameBelowARuleBetweenPostingsIsOne) {
  const std::string asked = "\n## 자격요건\n- 자바\n\n---\n\n";
  const Page page = MakePage("# 달빛서점\n" + asked +
                             "# 들보리\n- 링크: https://jobs.example.kr/2\n\n---\n\n# 새봄\n" +
                             asked + "# 산보리\n" + asked);
  EXPECT_THAT(Begins(page), ::testing::ElementsAre("# 달빛서점", "# 들보리", "# 새봄", "# 산보리"));
  const Page parts = MakePage("# 달빛서점\n" + asked + "# 새봄\n" + asked + "## 지원 방법\n메일\n");
  EXPECT_THAT(Begins(parts), ::testing::ElementsAre("# 달빛서점", "# 새봄"));
}

TEST(Split, AHeadingsLinkAndValuesStayWithIt) {
  const Page page = MakePage(
      "# 지원할 곳\n\n### 1. 하늘다리 - 서버 개발\nhttps://jobs.example.kr/123\n자격요건: Go 또는 "
      "Java 3년 "
      "이상\n우대: Kubernetes\n마감: 2026-12-15\n\n### 2. 새벽별 - 백엔드\n"
      "https://jobs.example.kr/124\n자격요건: Python 경력 2년\n우대: Redis\n마감: 채용 시\n");
  EXPECT_EQ(Begins(page).at(1), "### 2. 새벽별 - 백엔드");
}

TEST(Split, NotesOfSeveral) {
  const Page rules = MakePage(
      "# 모은 공고\n\n머리말이다.\n\n## 1. 자격 조건 — 하늘보리, 서버 개발자\n- 자바\n## "
      "우대사항\n- 고\n---\n"
      "## 2. 자격 조건 — 들보리, 풀스택 개발자\n- 노드\n## 우대사항\n- 고\n---\n## 3. 자격조건 — "
      "산보리, 안드로이드 개발자\n- 코틀린");
  EXPECT_THAT(Begins(rules), ::testing::ElementsAre("## 1. 자격 조건 — 하늘보리, 서버 개발자",
                                                    "## 2. 자격 조건 — 들보리, 풀스택 개발자",
                                                    "## 3. 자격조건 — 산보리, 안드로이드 개발자"));
  const Page headings = MakePage(
      "# 하늘보리\n## 담당업무\n- 개발\n## 자격요건\n- 자바\n# 들보리\n## 담당업무\n- 운영\n## "
      "자격요건\n- 고");
  EXPECT_THAT(Begins(headings), ::testing::ElementsAre("# 하늘보리", "# 들보리"));
  // Bare names above bare headings; a title above the first is the note's own.
  EXPECT_THAT(Begins(MakePage(
                  "# 11월 2주차 관심 공고\n\n하늘보리 - 서버 개발자\n자격요건\n- 자바\n\n들보리 - "
                  "데이터 엔지니어\n자격요건\n- SQL\n")),
              ::testing::ElementsAre("하늘보리 - 서버 개발자", "들보리 - 데이터 엔지니어"));
  for (const std::string_view gap : {"", "\n"}) {
    const std::string text = "하늘보리 - 서버 개발자\n" + std::string(gap) +
                             "자격요건\n- 자바\n우대사항\n- 고\n\n들보리 - 데이터 엔지니어\n" +
                             std::string(gap) + "자격요건\n- SQL\n우대사항\n- 스파크\n";
    EXPECT_THAT(Begins(MakePage(text)),
                ::testing::ElementsAre("하늘보리 - 서버 개발자", "들보리 - 데이터 엔지니어"));
  }
}

TEST(Split, LabelsOfACompanyAboveWhatStandsBetween) {
  for (const std::string_view between : {"JD\n", "▼ JD\n", "[JD]\n", "---\n", ""}) {
    const std::string text =
        "아래 포지션을 제안드립니다.\n\n■ 포지션: 배차 서버 개발\n■ 회사: 하늘보리\n"
        "■ 위치: 성수\n\n" +
        std::string(between) +
        "[주요업무]\n- 배차 서버 개발\n[자격요건]\n- 자바\n\n하나 더 "
        "있습니다.\n\n■ 포지션: 정산 개발\n■ 회사: 들보리\n■ 위치: 판교\n\n" +
        std::string(between) + "[주요업무]\n- 정산 서버 개발\n[자격요건]\n- 코틀린\n";
    EXPECT_THAT(Begins(MakePage(text)),
                ::testing::ElementsAre("■ 포지션: 배차 서버 개발", "■ 포지션: 정산 개발"))
        << between;
  }
}

TEST(Split, ListsOfCompanies) {
  const Page page = MakePage(
      "# 가고 싶은 곳\n\n- 찾아본 곳 : 게시판\n\n## 회사별 자격 조건 / 우대 사항\n\n- 하늘보리\n  "
      "- 자격 조건\n    - 자바\n  - 우대 사항\n    - 고\n"
      "- 들보리\n  - 자격 조건\n    - 노드\n\n## 느낀 점\n- 자바를 배우자");
  EXPECT_THAT(Begins(page), ::testing::ElementsAre("- 하늘보리", "- 들보리"));
  const auto ranges = SplitPostings(page.document.text, page.Labelled());
  EXPECT_EQ(page.At(page.lines[ranges.back().end].whole), "## 느낀 점");
}

TEST(Split, RangesAreInOrder) {
  for (const std::string_view unit :
       {"## 자격요건\n- 자바\n---\n", "# 회사\n## 담당업무\n- 개발\n## 자격요건\n- 자바\n", "---\n",
        "자격요건\n"}) {
    std::string text;
    for (int i = 0; i < 3'000; ++i) text += unit;
    const Page page = MakePage(text);
    uint32_t last = 0;
    const auto ranges = SplitPostings(page.document.text, page.Labelled());
    ASSERT_FALSE(ranges.empty());
    for (const LineRange& range : ranges) {
      EXPECT_GE(range.begin, last) << unit;
      EXPECT_GT(range.end, range.begin) << unit;
      last = range.end;
    }
    EXPECT_LE(last, page.lines.size());
  }
}

}  // namespace
}  // namespace gonggo

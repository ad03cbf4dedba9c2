#include "posting/card/cards.h"

#include <gtest/gtest.h>

#include <string>

#include "posting/heading/headings.h"
#include "posting/testing/page.h"

namespace gonggo {
namespace {

using testing::MakePage;
using testing::Page;

// company/title[fields]; of each posting.
std::string RowsIn(const Page& page, const PositionRows& found) {
  std::string text;
  for (const Position& position : found.positions) {
    text.append(page.At(position.company)).append("/").append(page.At(position.title)) += '[';
    for (const StatedCell& cell : found.cells) {
      if (cell.line >= position.own.begin && cell.line < position.own.end)
        text.append(cell.field) += ' ';
    }
    text += "];";
  }
  return text;
}

TEST(TextCards, Table) {
  const struct {
    std::string_view page;
    std::string_view rows;
  } rows[] = {
      // Copied without blank lines, the title first, tags above the day.
      {"서버 개발자 (Spring)\n(주)물안개\n서울 강남구 · 경력 3~7년\nJava, Spring Boot\nD-12\n"
       "데이터 엔지니어\n들보리데이터\n경기 성남시 · 경력 5년 이상\nPython, Airflow\n~12/14(월)\n"
       "앱 개발자\n구절초\n서울 성동구 · 경력무관\nKotlin, Swift\n상시채용",
       "(주)물안개/서버 개발자 (Spring)[location experience deadline ];"
       "들보리데이터/데이터 엔지니어[location experience deadline ];"
       "구절초/앱 개발자[location experience deadline ];"},
      // What the board promises below each is no label of one posting.
      {"서버 개발자\n물안개\n서울 강남구 ∙ 경력 3-7년\n합격보상금 100만원\n데이터 "
       "엔지니어\n들보리\n"
       "경기 성남시 ∙ 경력 5년 이상\n합격보상금 100만원\n앱 개발자\n구절초\n서울 성동구 ∙ "
       "신입-경력 3년\n합격보상금 100만원\n",
       "물안개/서버 개발자[location experience ];들보리/데이터 엔지니어[location experience ];"
       "구절초/앱 개발자[location experience ];"},
      // The company first, a fact a line, buttons and noise between.
      {"(주)물안개\n관심기업\n서버 개발자 채용\n서울 강남구\n신입·경력\n대졸↑\n등록일 "
       "26/11/25\n~12/10(목)\n입사지원\n"
       "들보리\n관심기업\n회계 담당자\n부산 중구\n경력무관\n학력무관\n등록일 "
       "26/11/24\nD-3\n입사지원\n"
       "(유)구절초\n관심기업\n총무 담당자\n서울 중구\n경력 2년↑\n대졸↑\n등록일 "
       "26/11/20\n상시채용\n입사지원",
       "(주)물안개/서버 개발자 채용[location experience education deadline ];"
       "들보리/회계 담당자[location experience education deadline ];"
       "(유)구절초/총무 담당자[location experience education deadline ];"},
      // Blank lines between, links below; a greeting and what closes the mail.
      {"안녕하세요, 새 공고를 알려 드립니다.\n\nBackend Engineer\nTidewater Labs\nBerlin, "
       "Germany\nFast "
       "growing\nView job: https://n.example/1\n\nPlatform Engineer\nOakline GmbH\nBerlin, "
       "Germany\nView job: https://n.example/2\n\nData Engineer\nFoxglove Labs\nGermany "
       "(Remote)\nView job: https://n.example/3\n\nYou are receiving alerts.\nUnsubscribe: "
       "https://n.example/u",
       "Tidewater Labs/Backend Engineer[location link ];Oakline GmbH/Platform Engineer[location "
       "link ];Foxglove Labs/Data Engineer[location link ];"},
      // Lists of links, with what stands in front, behind and below.
      {"- [서버 개발자](https://a.example/1) 물안개 · 서울\n- [들보리 - [신입] 회계 "
       "담당자](https://a.example/2) ~12/10\n- **[앱 개발자](https://a.example/3)** — 구절초, 판교 "
       "(상시)",
       "물안개/서버 개발자[link location ];들보리/[신입] 회계 담당자[link deadline ];구절초/앱 "
       "개발자[link location deadline ];"},
      {"서버 개발자 - 물안개 https://a.example/1\n회계 담당자 - 들보리 https://a.example/2\n앱 "
       "개발자 "
       "- 구절초 https://a.example/3",
       "물안개/서버 개발자[link ];들보리/회계 담당자[link ];구절초/앱 개발자[link ];"},
      // A table with links, and one without.
      {"| 공고 | 회사 | 마감 |\n|---|---|---|\n| [서버 개발자](https://a.example/1) | 물안개 | "
       "12/10 "
       "|\n| [[메모/회계\\|회계 담당자]] [링크](https://a.example/2) | 들보리 | 상시 |\n| [앱 "
       "개발자](https://a.example/3) | 구절초 | |",
       "물안개/서버 개발자[link deadline ];들보리/회계 담당자[link deadline ];구절초/앱 "
       "개발자[link ];"},
      {"| 회사 | 직무 | 지역 |\n|---|---|---|\n| 물안개 | 서버 개발자 | 서울 |\n| 들보리 | 회계 | "
       "부산 "
       "|\n| 구절초 | 앱 개발자 | 대전 |",
       "물안개/서버 개발자[location ];들보리/회계[location ];구절초/앱 개발자[location ];"},
      // Where somebody worked, people, courses, what to read; two; a posting's parts.
      {"물안개\n서버 개발자\n2021.03 ~ 2024.05\n정규직\n들보리\n웹 개발자\n2019.01 ~ "
       "2021.02\n정규직\n구절초\n앱 개발자\n2017.01 ~ 2018.12\n계약직",
       ""},
      {"김하늘\n서버 개발자\n서울\n\n이바다\n디자이너\n부산\n\n박나무\n회계 담당자\n서울", ""},
      {"- [서버 개발자 로드맵](https://r.example/1) 글\n- [데이터 분석가 "
       "되기](https://r.example/2) "
       "책\n- [디자이너와 일하기](https://r.example/3) 글",
       ""},
      {"서버 개발자\n물안개\n서울\nD-3\n앱 개발자\n들보리\n부산\nD-4", ""},
      {"서버 개발자\n경력 3년 이상\n서울\n앱 개발자\n경력 2년 이상\n서울\n웹 개발자\n경력 5년 "
       "이상\n판교\n\n자격요건\n- 자바",
       ""},
      {"모집분야\n서버 개발자\n경력 3년 이상\n서울 강남구\n앱 개발자\n경력 2년 이상\n서울 "
       "강남구\n회계 담당자\n경력 5년 이상\n판교\n\n접수기간: ~12/20",
       ""},
      {"원룸 월세\n서울 관악구\n풀옵션\n\n투룸 전세\n서울 마포구\n역세권\n\n오피스텔\n경기 "
       "성남시\n신축",
       ""},
      {"", ""},
  };
  for (const auto& row : rows) {
    Page page = MakePage(row.page);
    std::vector<Heading> headings = FindHeadings(page.document.text, page.lines);
    const PositionRows found = FindTextCards(page.document, headings, page.lines);
    EXPECT_EQ(RowsIn(page, found), row.rows) << row.page;
  }
}

// Cards as a reader of HTML gives them, between "<" and ">".
struct Marked {
  std::string text;
  std::vector<Card> cards;
};

Marked Mark(std::string_view page) {
  Marked marked;
  uint32_t line = 1;
  for (const char c : page) {
    if (c == '<') marked.cards.push_back({.line = line});
    if (c == '>') marked.cards.back().line_end = line;
    if (c == '<' || c == '>') continue;
    if (c == '\n') ++line;
    marked.text += c;
  }
  return marked;
}

TEST(Cards, OfAPage) {
  const struct {
    std::string_view page;
    std::string_view rows;
  } rows[] = {
      // The link behind the title is the posting's; the last card is the page's own.
      {"검색결과 3건\n\n<물안개\nlink: https://a.example/c1\n서버 개발자\nlink: "
       "https://a.example/1\n"
       "~12/10(목)>\n\n<들보리\nlink: https://a.example/c2\n회계 담당자\nlink: "
       "https://a.example/2\nD-3>\n\n<구절초\nlink: https://a.example/c3\n앱 개발자\nlink: "
       "https://a.example/3\n상시채용>\n\n<더 보기\nlink: https://a.example/all>",
       "물안개/서버 개발자[link deadline ];들보리/회계 담당자[link deadline ];구절초/앱 "
       "개발자[link "
       "deadline ];"},
      // The company of a page of its own openings.
      {"site_name: 물안개\n\n<서버 개발자\nlink: https://a.example/1>\n\n<회계 담당자\nlink: "
       "https://a.example/2>\n\n<앱 개발자\nlink: https://a.example/3>",
       "물안개/서버 개발자[link ];물안개/회계 담당자[link ];물안개/앱 개발자[link ];"},
      // Since when and until when.
      {"<서버 개발자\nlink: https://a.example/1\n물안개\n2026-11-20\n2026-12-10>\n\n<회계 "
       "담당자\nlink: https://a.example/2\n들보리\n2026-11-21\n2026-12-11>\n\n<앱 개발자\nlink: "
       "https://a.example/3\n구절초\n2026-11-22\n2026-12-12>",
       "물안개/서버 개발자[link posted deadline ];들보리/회계 담당자[link posted deadline "
       "];구절초/앱 개발자[link posted deadline ];"},
      // One posting with cards of others below it.
      {"# 서버 개발자\n\n## 자격요건\n\n- 자바로 서비스를 만들고 운영해 보신 분\n- 데이터베이스를 "
       "설계해 보신 분\n\n## 추천 공고\n\n<서버 개발자\nlink: "
       "https://a.example/1\n물안개\nD-1>\n\n<앱 "
       "개발자\nlink: https://a.example/2\n들보리\nD-2>\n\n<웹 개발자\nlink: "
       "https://a.example/3\n구절초\nD-3>",
       ""},
      // Teams, news and steps.
      {"<백엔드팀\nlink: https://a.example/1\n서버를 만듭니다.>\n\n<앱팀\nlink: "
       "https://a.example/2\n앱을 만듭니다.>\n\n<데이터팀\nlink: https://a.example/3\n숫자를 "
       "봅니다.>",
       ""},
      {"<투자를 받았습니다\nlink: https://a.example/1\n2026.10.02>\n\n<서버 개발자 인터뷰\nlink: "
       "https://a.example/2\n2026.08.11>\n\n<이사했습니다\nlink: https://a.example/3\n2026.03.20>",
       ""},
      {"<서류 전형\nlink: https://a.example/1>\n\n<1차 면접\nlink: https://a.example/2>\n\n<2차 "
       "면접\nlink: https://a.example/3>",
       ""},
  };
  for (const auto& row : rows) {
    const Marked marked = Mark(row.page);
    Page page = MakePage(marked.text);
    page.document.cards = marked.cards;
    std::vector<Heading> headings = FindHeadings(page.document.text, page.lines);
    const PositionRows found = FindCards(page.document, headings, page.lines);
    EXPECT_EQ(RowsIn(page, found), row.rows) << row.page;
  }
}

}  // namespace
}  // namespace gonggo

#include "posting/split/bar_openings.h"

#include <gtest/gtest.h>

#include <string>

#include "posting/parse.h"
#include "posting/testing/page.h"

namespace gonggo {
namespace {

// "하늘보리/서버 개발자 location=서울 employment=정규직; …"
std::string Rows(std::string_view text) {
  const testing::Page page = testing::MakePage(text);
  std::string rows;
  for (const BarOpening& bar : FindBarOpenings(page.document.text, page.lines)) {
    rows += std::string(page.At(bar.company.at)) + "/" + std::string(page.At(bar.title.at));
    for (const StatedCell& cell : bar.cells)
      rows += " " + std::string(cell.field) + "=" + std::string(page.At(cell.at));
    rows += ";";
  }
  return rows;
}

TEST(BarOpenings, RowsThatNameAnOpening) {
  const struct {
    std::string_view text, rows;
  } rows[] = {
      {"Harborglass | Backend Engineer (Go), Designer | Berlin, Germany | ONSITE or HYBRID | "
       "€75k–95k\nWe make software for ports.",
       "Harborglass/Backend Engineer (Go), Designer location=Berlin, Germany work=ONSITE or HYBRID "
       "salary=€75k–95k;"},
      {"Mireva Health (YC W22) | REMOTE (EU) | Frontend Engineer | https://mireva.example/jobs",
       "Mireva Health/Frontend Engineer work=REMOTE (EU) link=https://mireva.example/jobs;"},
      {"하늘보리 | 서버 개발자 | 서울 강남구 | 정규직",
       "하늘보리/서버 개발자 location=서울 강남구 employment=정규직;"},
      // Teams, and what a page shows of its people
      {"Platform Team | Backend Engineer | Remote\n\nData Team | Data Engineer | Berlin, Germany",
       ""},
      {"개발팀 | 백엔드 개발자 | 서울 강남구", ""},
      {"Meet the team\n\nAnna Hill | Staff Engineer | Berlin, Germany", ""},
      {"자격요건\n- 자바\n\n하늘보리 | 서버 개발자 | 서울 강남구", ""},
      // Two cells, no job, no fact, a row of a table, the middle of a paragraph
      {"하늘보리 | 서버 개발자", ""},
      {"Harborglass | Berlin, Germany | Full-time", ""},
      {"Harborglass | Backend Engineer | Ports", ""},
      {"| 하늘보리 | 서버 개발자 | 서울 |", ""},
      {"We are here.\nHarborglass | Backend Engineer | Berlin, Germany", ""},
  };
  for (const auto& row : rows) EXPECT_EQ(Rows(row.text), row.rows) << row.text;
}

// A thread of who is hiring: what its comments say above and below belongs to none.
TEST(BarOpenings, AThreadOfComments) {
  const testing::Page page = testing::MakePage(
      "Ask HN: Who is hiring? (November 2026)\n412 points by whoishiring 3 days ago | hide | 389 "
      "comments\nPlease state the location.\n\nharbor_kim 2 days ago | next [–]\n\nHarborglass | "
      "Backend Engineer | Berlin, Germany | ONSITE\nSmall team, profitable.\n\nYou need 4+ years "
      "with Go.\n\nreply\n\nmireva 1 day ago | prev | next [–]\n\nMireva Health | Frontend "
      "Engineer "
      "| REMOTE | Full-time\nStack: TypeScript.\n\nWhat we look for:\n- 3+ years of "
      "React\n\nreply\n");
  const std::vector<Posting> postings = ParsePostings(page.document, {});
  ASSERT_EQ(postings.size(), 2U);
  EXPECT_EQ(postings[0].company, "Harborglass");
  EXPECT_EQ(postings[0].title, "Backend Engineer");
  EXPECT_EQ(postings[0].work, WorkPlace::kOnsite);
  EXPECT_EQ(postings[1].company, "Mireva Health");
  ASSERT_EQ(postings[1].requirements.size(), 1U);
  EXPECT_EQ(postings[1].requirements[0].text, "3+ years of React");
}

}  // namespace
}  // namespace gonggo

#include "output/listing.h"

#include <gmock/gmock.h>

#include "text/width.h"

namespace gonggo {
namespace {

using ::testing::ElementsAre;

constexpr size_t kLead[] = {0, 2};

Table Postings() {
  Table table;
  table.columns = {{"ID"},
                   {"회사", Fit::kFlexible, 8},
                   {"제목", Fit::kFlexible, 12},
                   {"마감", Fit::kFlexible, 12},
                   {"단계", Fit::kFlexible, 12}};
  table.rows = {
      {{"fmvffs51zq"}, {"하늘다리소프트"}, {"정산 플랫폼 백엔드 개발자"}, {"D-21"}, {"-"}},
      {{"b0avfj32mg"},
       {"먼지책방"},
       {"검색 엔진 개발자 (한국어와 영어 검색 품질, 색인 파이프라인)"},
       {"채용 시 마감"},
       {"1차 면접 결과 대기"}}};
  return table;
}

TEST(ListingTest, ATableWhereItFits) {
  const Listing listing = RenderListing(Postings(), kLead, 80, Style());
  EXPECT_EQ(listing.Text(), RenderTable(Postings(), 80, Style()));
  EXPECT_EQ(listing.rows.size(), 2U);
}

TEST(ListingTest, SomeLinesAPostingWhereItDoesNot) {
  const Listing listing = RenderListing(Postings(), kLead, 50, Style());
  EXPECT_EQ(listing.header, "");
  EXPECT_THAT(listing.rows, ElementsAre("fmvffs51zq  정산 플랫폼 백엔드 개발자\n"
                                        "            하늘다리소프트 · D-21\n",
                                        "b0avfj32mg  검색 엔진 개발자 (한국어와 영어 검색 …\n"
                                        "            먼지책방 · 채용 시 마감\n"
                                        "            1차 면접 결과 대기\n"));
}

TEST(ListingTest, NoLineIsWiderThanTheTerminal) {
  for (size_t columns = 24; columns < 130; ++columns) {
    const std::string text = RenderListing(Postings(), kLead, columns, Style()).Text();
    for (size_t at = 0; at < text.size();) {
      const size_t end = text.find('\n', at);
      EXPECT_LE(DisplayWidth(std::string_view(text).substr(at, end - at)), columns) << columns;
      at = end + 1;
    }
  }
}

TEST(ListingTest, AnEmptyTableIsItsHeader) {
  Table table = Postings();
  table.rows.clear();
  EXPECT_EQ(RenderListing(table, kLead, 80, Style()).header, "ID  회사  제목  마감  단계\n");
}

}  // namespace
}  // namespace gonggo

#include "output/grid.h"

#include <gmock/gmock.h>

#include "text/width.h"

namespace gonggo {
namespace {

const std::vector<GridSection> kSections = {
    {"조건",
     {{"급여", {{"연봉 4,800만~7,200만원 (8행)"}, {"협의 (5행)"}}},
      {"전형 절차",
       {{"서류 검토 → 사전 과제 → 1차 기술 면접 → 처우 협의 (45행)"}, {"기재 없음"}}}}},
    {"빈 것", {}},
    {"모두 찾는 것", {{"Java", {{"필수 24행"}, {"우대 31행"}}}}}};
const std::vector<std::string> kHeaders = {"[1]", "[2]"};

std::string Rendered(size_t columns) { return RenderGrids(kSections, kHeaders, columns, Style()); }

size_t Widest(std::string_view text) {
  size_t widest = 0;
  for (size_t at = 0; at < text.size();) {
    const size_t end = std::min(text.find('\n', at), text.size());
    widest = std::max(widest, DisplayWidth(text.substr(at, end - at)));
    at = end + 1;
  }
  return widest;
}

TEST(GridTest, ColumnsStandBelowEachOtherInAllSections) {
  EXPECT_EQ(Rendered(120),
            "\n"
            "조건          [1]                                                       [2]\n"
            "급여          연봉 4,800만~7,200만원 (8행)                              협의 (5행)\n"
            "전형 절차     서류 검토 → 사전 과제 → 1차 기술 면접 → 처우 협의 (45행)  기재 없음\n"
            "\n"
            "모두 찾는 것  [1]                                                       [2]\n"
            "Java          필수 24행                                                 우대 31행\n");
}

TEST(GridTest, LongValuesAreWrappedAndNothingIsLost) {
  EXPECT_EQ(Rendered(60),
            "\n"
            "조건          [1]                                 [2]\n"
            "급여          연봉 4,800만~7,200만원 (8행)        협의 (5행)\n"
            "전형 절차     서류 검토 → 사전 과제 → 1차 기술    기재 없음\n"
            "              면접 → 처우 협의 (45행)\n"
            "\n"
            "모두 찾는 것  [1]                                 [2]\n"
            "Java          필수 24행                           우대 31행\n");
}

TEST(GridTest, ValuesStandBelowEachOtherWhereColumnsWouldBeTooNarrow) {
  EXPECT_EQ(Rendered(40),
            "\n"
            "조건\n"
            "급여\n"
            "  [1] 연봉 4,800만~7,200만원 (8행)\n"
            "  [2] 협의 (5행)\n"
            "전형 절차\n"
            "  [1] 서류 검토 → 사전 과제 → 1차 기술\n"
            "      면접 → 처우 협의 (45행)\n"
            "  [2] 기재 없음\n"
            "\n"
            "모두 찾는 것\n"
            "Java\n"
            "  [1] 필수 24행\n"
            "  [2] 우대 31행\n");
}

TEST(GridTest, NoLineIsWiderThanThePage) {
  for (size_t columns = 30; columns < 130; ++columns)
    EXPECT_LE(Widest(Rendered(columns)), columns) << columns;
}

// Cutting the widest cell by one until all fit took a posting's width for each pair of postings.
TEST(GridTest, ManyLongColumnsCostNoMoreThanTheirText) {
  constexpr size_t kPostings = 1000;
  const std::vector<GridSection> sections = {
      {"a", {{"b", std::vector<GridCell>(kPostings, {std::string(1000, 'x'), Paint::kPlain})}}}};
  const std::vector<std::string> headers(kPostings, "[1]");
  EXPECT_LE(Widest(RenderGrids(sections, headers, 80, Style())), 80U);
}

TEST(GridTest, TheWidestColumnsGiveWayToEqualShares) {
  const std::vector<GridSection> sections = {
      {"a", {{"b", {{std::string(90, 'x')}, {std::string(60, 'y')}, {"zz"}}}}}};
  // 80 - the label's 1 - 3 gaps of 2 - "zz" and its header [3]: 70 for two.
  const std::string out = RenderGrids(sections, {"[1]", "[2]", "[3]"}, 80, Style());
  EXPECT_EQ(out.substr(0, out.find('\n', 1)),
            "\na  [1]" + std::string(34, ' ') + "[2]" + std::string(34, ' ') + "[3]");
}

TEST(GridTest, TextOfPostingsCannotDriveTheTerminal) {
  const std::vector<GridSection> hostile = {
      {"a", {{"\x1b[31mlabel", {{"\x1b]0;title\x07"}, {std::string(500, 'x')}}}}}};
  for (const size_t columns : {40, 80}) {
    const std::string out = RenderGrids(hostile, kHeaders, columns, Style());
    EXPECT_EQ(out.find('\x1b'), std::string::npos);
    EXPECT_LE(Widest(out), columns);
  }
}

}  // namespace
}  // namespace gonggo

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

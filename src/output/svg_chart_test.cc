#include "output/svg_chart.h"

#include <gmock/gmock.h>

namespace gonggo {
namespace {

using testing::HasSubstr;
using testing::Not;

TEST(SvgChartTest, BarsAreAsLongAsTheirShares) {
  BarChart chart{"제목", "공고 10건", {"필수", "우대"}, 10, {{"Java", {5, 2}, "7 (70%)"}}};
  const std::string svg = RenderSvg(chart);
  // 860 - 2 × 24 - 250 - 92 = 470 pixels for eight of ten.
  EXPECT_THAT(svg, HasSubstr("width=\"293.8\" height=\"16\" class=\"b c0\""));
  EXPECT_THAT(svg, HasSubstr("width=\"117.5\" height=\"16\" class=\"b c1\""));
  EXPECT_THAT(svg, HasSubstr(">80%<"));
  EXPECT_THAT(svg, HasSubstr(">7 (70%)<"));
  EXPECT_THAT(svg, HasSubstr("prefers-color-scheme:dark"));
}

// Eight long names are more than a line holds: nothing of them is outside of the picture.
TEST(SvgChartTest, ALegendTakesAsManyRowsAsItNeeds) {
  LineChart chart{"t", "s", {"2026-01"}, {false}, {}};
  for (int i = 0; i < 8; ++i) chart.lines.push_back({"쿠버네티스 클러스터 운영", {0.5}});
  const std::string svg = RenderSvg(chart);
  EXPECT_THAT(svg, HasSubstr("y=\"75\" class=\"s\">쿠버"));
  EXPECT_THAT(svg, HasSubstr("y=\"95\" class=\"s\">쿠버"));
  for (size_t at = svg.find("<text x=\""); at != std::string::npos;
       at = svg.find("<text x=\"", at + 1)) {
    EXPECT_LT(std::stod(svg.substr(at + 9)), 860 - 150) << svg.substr(at, 60);
    if (svg.find("쿠버", at) == std::string::npos) break;
  }
}

TEST(SvgChartTest, TextCannotBecomeMarkup) {
  BarChart chart{"<script>&\"", "\x01\x1b[31m", {}, 1, {{"</svg>", {2}, ""}}};
  const std::string svg = RenderSvg(chart);
  EXPECT_THAT(svg, Not(HasSubstr("<script")));
  EXPECT_THAT(svg, HasSubstr("&lt;script&gt;&amp;&quot;"));
  EXPECT_THAT(svg, Not(HasSubstr("\x1b")));
  EXPECT_THAT(svg, HasSubstr("&lt;/svg&gt;"));
}

// The colours of dark pages stand behind those of light ones: lines must not be filled by either.
TEST(SvgChartTest, LinesAreNotFilled) {
  const std::string svg = RenderSvg(LineChart{"t", "s", {"1", "2"}, {}, {{"Java", {0.1, 0.2}}}});
  EXPECT_THAT(svg, HasSubstr("svg .l{fill:none"));
  EXPECT_THAT(svg, HasSubstr("class=\"c0 l\""));
}

// A month without postings is no 0 %: the line has a gap there, and no circle.
TEST(SvgChartTest, NothingIsAGap) {
  const std::string svg = RenderSvg(
      LineChart{"t", "s", {"1", "2", "3", "4"}, {}, {{"Java", {0.5, std::nullopt, 0.2, 0.2}}}});
  const auto count = [&svg](std::string_view what) {
    size_t number = 0;
    for (size_t at = svg.find(what); at != std::string::npos; at = svg.find(what, at + 1)) ++number;
    return number;
  };
  EXPECT_EQ(count("<circle"), 3U);
  EXPECT_EQ(count("<polyline"), 2U);
}

TEST(SvgChartTest, LinesWithOnePointOrNone) {
  EXPECT_THAT(RenderSvg(LineChart{"t", "s", {}, {}, {}}), HasSubstr("</svg>"));
  const std::string svg = RenderSvg(LineChart{"t", "s", {"2026-01"}, {true}, {{"Java", {0.5}}}});
  EXPECT_THAT(svg, HasSubstr("class=\"c0 h\""));
  EXPECT_THAT(svg, Not(HasSubstr("nan")));
}

}  // namespace
}  // namespace gonggo

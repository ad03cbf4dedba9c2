#include "output/svg_chart.h"

#include <gmock/gmock.h>

namespace gonggo {
namespace {

using testing::HasSubstr;
using testing::Not;

TEST(SvgChartTest, BarsAreAsLongAsTheirShares) {
  BarChart chart{"제목", "공고 10건", {"필수", "우대"}, 10, {{"Java", {5, 2}, "7 (70%)"}}};
  const std::string svg = RenderSvg(chart);
  // 860 - 2 × 24 - 250 - 150 = 412 pixels for ten.
  EXPECT_THAT(svg, HasSubstr("width=\"206\" height=\"16\" class=\"c0\""));
  EXPECT_THAT(svg, HasSubstr("width=\"82.4\" height=\"16\" class=\"c1\""));
  EXPECT_THAT(svg, HasSubstr(">7 (70%)<"));
  EXPECT_THAT(svg, HasSubstr("prefers-color-scheme:dark"));
}

TEST(SvgChartTest, TextCannotBecomeMarkup) {
  BarChart chart{"<script>&\"", "\x01\x1b[31m", {}, 1, {{"</svg>", {2}, ""}}};
  const std::string svg = RenderSvg(chart);
  EXPECT_THAT(svg, Not(HasSubstr("<script")));
  EXPECT_THAT(svg, HasSubstr("&lt;script&gt;&amp;&quot;"));
  EXPECT_THAT(svg, Not(HasSubstr("\x1b")));
  EXPECT_THAT(svg, HasSubstr("&lt;/svg&gt;"));
}

TEST(SvgChartTest, LinesWithOnePointOrNone) {
  EXPECT_THAT(RenderSvg(LineChart{"t", "s", {}, {}, {}}), HasSubstr("</svg>"));
  const std::string svg = RenderSvg(LineChart{"t", "s", {"2026-01"}, {true}, {{"Java", {0.5}}}});
  EXPECT_THAT(svg, HasSubstr("class=\"c0 h\""));
  EXPECT_THAT(svg, Not(HasSubstr("nan")));
}

}  // namespace
}  // namespace gonggo

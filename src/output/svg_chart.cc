#include "output/svg_chart.h"

#include <algorithm>
#include <cmath>

#include "output/markup_text.h"
#include "text/width.h"

namespace gonggo {
namespace {

constexpr int kWidth = 860;
constexpr int kMargin = 24;
constexpr int kBarHeight = 16;
constexpr int kBarStep = 26;
constexpr int kTop = 84;
constexpr int kLabelWidth = 250;
constexpr int kNoteWidth = 92;
constexpr int kLegendRow = 20;
constexpr int kAxisHeight = 20;
constexpr int kPlotHeight = 300;

// Colours that differ in lightness as well as in hue (Okabe and Ito's, which those who see few
// colours tell apart), darker on light pages than on dark ones.
constexpr const char* kStyle =
    "<style>"
    "svg{font-family:Pretendard,'Apple SD Gothic Neo','Noto Sans KR','Malgun Gothic',sans-serif;"
    "font-size:13px}"
    ".bg{fill:#ffffff}.t{fill:#1a1a1a}.s{fill:#666666}.g{stroke:#d9d9d9}.r{fill:#f0f0f0}"
    ".c0{fill:#0072b2;stroke:#0072b2}.c1{fill:#e69f00;stroke:#e69f00}"
    ".c2{fill:#9aa5b1;stroke:#9aa5b1}.c3{fill:#009e73;stroke:#009e73}"
    ".c4{fill:#d55e00;stroke:#d55e00}.c5{fill:#cc79a7;stroke:#cc79a7}"
    ".c6{fill:#56b4e9;stroke:#56b4e9}.c7{fill:#7f7f00;stroke:#7f7f00}"
    // Stronger than the colours, on dark pages too: bars have no strokes, lines no fill.
    "svg .b{stroke:none}svg .l{fill:none;stroke-width:2}svg .h{fill:#ffffff;stroke-width:2}"
    "@media (prefers-color-scheme:dark){"
    ".bg{fill:#16181c}.t{fill:#ececec}.s{fill:#a0a0a0}.g{stroke:#3a3d42}.r{fill:#24272c}"
    ".c0{fill:#4fb0e8;stroke:#4fb0e8}.c2{fill:#6b7580;stroke:#6b7580}svg .h{fill:#16181c}"
    ".c3{fill:#2fc79a;stroke:#2fc79a}.c7{fill:#c9c94f;stroke:#c9c94f}}"
    "</style>";
constexpr size_t kColours = 8;

std::string Number(double value) {
  // Tenths of a pixel.
  const auto tenths = static_cast<int64_t>(std::lround(value * 10));
  std::string out = (tenths < 0 ? "-" : "") + std::to_string(std::abs(tenths) / 10);
  if (tenths % 10 != 0) out += "." + std::to_string(std::abs(tenths) % 10);
  return out;
}

void Text(double x, double y, std::string_view classes, std::string_view anchor,
          std::string_view text, std::string& out) {
  out += "<text x=\"" + Number(x) + "\" y=\"" + Number(y) + "\" class=\"" + std::string(classes) +
         "\"";
  if (!anchor.empty()) out += " text-anchor=\"" + std::string(anchor) + "\"";
  out += ">" + MarkupText(text) + "</text>";
}

void Rectangle(double x, double y, double width, double height, std::string_view classes,
               std::string& out) {
  out += "<rect x=\"" + Number(x) + "\" y=\"" + Number(y) + "\" width=\"" + Number(width) +
         "\" height=\"" + Number(height) + "\" class=\"b " + std::string(classes) + "\"/>";
}

std::string Colour(size_t index) { return "c" + std::to_string(index % kColours); }

void Begin(const std::string& title, const std::string& subtitle, int height, std::string& out) {
  out += "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + std::to_string(kWidth) + " " +
         std::to_string(height) + "\" width=\"" + std::to_string(kWidth) + "\" height=\"" +
         std::to_string(height) + "\" role=\"img\">";
  out += "<title>" + MarkupText(title) + "</title>";
  out += kStyle;
  Rectangle(0, 0, kWidth, height, "bg", out);
  out += "<g font-size=\"18\" font-weight=\"600\">";
  Text(kMargin, 34, "t", "", title, out);
  out += "</g>";
  Text(kMargin, 56, "s", "", subtitle, out);
}

// Where the entries of a legend stand, in rows that fit the width.
struct LegendPlace {
  double x = 0;
  int row = 0;
};
std::vector<LegendPlace> PlaceLegend(const std::vector<std::string>& labels) {
  constexpr double kColumn = 7.5;  // an average half-width letter at 13 px
  constexpr double kBesideLabel = 34;
  std::vector<LegendPlace> places;
  LegendPlace at{kMargin, 0};
  for (const std::string& label : labels) {
    const double width = kBesideLabel + kColumn * static_cast<double>(DisplayWidth(label));
    if (at.x > kMargin && at.x + width > kWidth - kMargin) at = {kMargin, at.row + 1};
    places.push_back(at);
    at.x += width;
  }
  return places;
}

// Height of the rows below the first.
int LegendGrowth(const std::vector<std::string>& labels) {
  const auto places = PlaceLegend(labels);
  return places.empty() ? 0 : places.back().row * kLegendRow;
}

void Legend(const std::vector<std::string>& labels, std::string& out) {
  const auto places = PlaceLegend(labels);
  for (size_t i = 0; i < labels.size(); ++i) {
    const double y = 66 + places[i].row * kLegendRow;
    Rectangle(places[i].x, y, 10, 10, Colour(i), out);
    Text(places[i].x + 15, y + 9, "s", "", labels[i], out);
  }
}

// The next tenth above the greatest share, above a half the next fifth: what the longest bar or the
// top of a chart stands for.
double AxisEnd(double most) {
  constexpr double kTenths = 10;
  constexpr double kLeast = 0.1;
  constexpr double kFifths = 5;
  constexpr double kHalf = 0.5;
  const double parts = most > kHalf ? kFifths : kTenths;
  // A share of exactly a tenth needs no more.
  return std::clamp(std::ceil(most * parts - 1e-9) / parts, kLeast, 1.0);
}

std::string Percent(double share) { return std::to_string(std::lround(share * 100)) + "%"; }

double TotalOf(const ChartBar& bar) {
  double total = 0;
  for (const double part : bar.parts) total += part;
  return total;
}

// Lines at the quarters of the axis, with their shares above the bars.
void BarAxis(double left, double width, double top, double height, double end, std::string& out) {
  constexpr int kParts = 4;
  for (int i = 0; i <= kParts; ++i) {
    const double x = left + width * i / kParts;
    out += "<line x1=\"" + Number(x) + "\" x2=\"" + Number(x) + "\" y1=\"" + Number(top) +
           "\" y2=\"" + Number(top + height) + "\" class=\"g\"/>";
    // Of an axis of ten per cent the quarters would be odd numbers.
    if (i % 2 == 0) Text(x, top - 6, "s", "middle", Percent(end * i / kParts), out);
  }
}

}  // namespace

std::string RenderSvg(const BarChart& chart) {
  const int top = kTop + LegendGrowth(chart.legend) + kAxisHeight;
  const int bars = kBarStep * static_cast<int>(chart.bars.size());
  const int height = top + bars + kMargin;
  std::string out;
  Begin(chart.title, chart.subtitle, height, out);
  Legend(chart.legend, out);
  constexpr double kPlot = kWidth - 2 * kMargin - kLabelWidth - kNoteWidth;
  constexpr size_t kLabelColumns = 32;
  double most = 0;
  for (const ChartBar& bar : chart.bars) {
    if (chart.whole > 0) most = std::max(most, TotalOf(bar) / chart.whole);
  }
  const double end = AxisEnd(most);
  const double left = kMargin + kLabelWidth;
  if (!chart.bars.empty()) BarAxis(left, kPlot, top, bars, end, out);
  double y = top + 5;
  for (const ChartBar& bar : chart.bars) {
    const double indent = bar.indented ? 14 : 0;
    Text(kMargin + indent, y + 13, bar.indented ? "s" : "t", "",
         TruncateToWidth(bar.label, kLabelColumns), out);
    double x = left;
    for (size_t i = 0; i < bar.parts.size(); ++i) {
      const double share =
          chart.whole > 0 ? std::clamp(bar.parts[i] / chart.whole / end, 0.0, 1.0) : 0;
      if (share <= 0) continue;
      Rectangle(x, y, share * kPlot, kBarHeight, Colour(i), out);
      x += share * kPlot;
    }
    Text(kWidth - kMargin, y + 13, "s", "end", bar.note, out);
    y += kBarStep;
  }
  out += "</svg>\n";
  return out;
}

std::string RenderSvg(const LineChart& chart) {
  std::vector<std::string> labels;
  labels.reserve(chart.lines.size());
  for (const ChartLine& line : chart.lines) labels.push_back(line.label);
  const int top = kTop + LegendGrowth(labels);
  std::string out;
  Begin(chart.title, chart.subtitle, top + kPlotHeight + 60, out);
  Legend(labels, out);
  constexpr double kLeft = kMargin + 44;
  constexpr double kHalfLabel = 26;  // of a month, which stands under the last point
  constexpr double kPlot = kWidth - kMargin - kHalfLabel - kLeft;
  double most = 0;
  for (const ChartLine& line : chart.lines) {
    for (const auto& value : line.values) most = std::max(most, value.value_or(0));
  }
  const double end = AxisEnd(most);
  const auto y_of = [&](double value) { return top + 16 + kPlotHeight * (1 - value / end); };
  const auto x_of = [&](size_t i) {
    return chart.points.size() < 2 ? kLeft + kPlot / 2
                                   : kLeft + kPlot * static_cast<double>(i) /
                                                 static_cast<double>(chart.points.size() - 1);
  };
  // Round shares: 5, 10 or 20 % apart.
  const double step_of_grid = end <= 0.2 ? 0.05 : end <= 0.5 ? 0.1 : 0.2;
  for (int i = 0; i * step_of_grid < end + 1e-9; ++i) {
    const double value = step_of_grid * i;
    out += "<line x1=\"" + Number(kLeft) + "\" x2=\"" + Number(kLeft + kPlot) + "\" y1=\"" +
           Number(y_of(value)) + "\" y2=\"" + Number(y_of(value)) + "\" class=\"g\"/>";
    Text(kLeft - 8, y_of(value) + 4, "s", "end", Percent(value), out);
  }
  // As many labels as fit beside each other.
  constexpr size_t kMostLabels = 12;
  const size_t step = std::max<size_t>(1, (chart.points.size() + kMostLabels - 1) / kMostLabels);
  for (size_t i = 0; i < chart.points.size(); i += step) {
    Text(x_of(i), top + kPlotHeight + 38, "s", "middle", chart.points[i], out);
  }
  for (size_t n = 0; n < chart.lines.size(); ++n) {
    const auto& values = chart.lines[n].values;
    for (size_t i = 0; i < values.size(); ++i) {
      if (!values[i]) continue;
      out += "<polyline class=\"" + Colour(n) + " l\" points=\"";
      for (; i < values.size() && values[i]; ++i) {
        out += Number(x_of(i)) + "," + Number(y_of(*values[i])) + " ";
      }
      out += "\"/>";
    }
    for (size_t i = 0; i < values.size(); ++i) {
      if (!values[i]) continue;
      const bool faint = i < chart.faint.size() && chart.faint[i];
      out += "<circle cx=\"" + Number(x_of(i)) + "\" cy=\"" + Number(y_of(*values[i])) +
             "\" r=\"3.5\" class=\"" + Colour(n) + (faint ? " h" : "") + "\"/>";
    }
  }
  out += "</svg>\n";
  return out;
}

}  // namespace gonggo

// Charts as SVG 1.1 files, readable on light and dark pages: colours follow the reader's
// `prefers-color-scheme`. Everything is text and rectangles; no script, no outside font. Pure;
// thread-safe.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace gonggo {

struct ChartBar {
  std::string label;
  std::vector<double> parts;  // in the order of BarChart::legend, in the unit of `whole`
  std::string note;           // behind the bar: "8 (80%)"
  bool indented = false;
};

struct BarChart {
  std::string title;
  std::string subtitle;
  std::vector<std::string> legend;  // at most four
  double whole = 1;                 // what a full bar stands for
  std::vector<ChartBar> bars;
};

struct ChartLine {
  std::string label;
  // 0..1, one a point; nullopt where there is nothing to show: the line has a gap there.
  std::vector<std::optional<double>> values;
};

struct LineChart {
  std::string title;
  std::string subtitle;
  std::vector<std::string> points;  // labels under the axis
  std::vector<bool> faint;          // points that say little, drawn hollow
  std::vector<ChartLine> lines;     // at most eight
};

[[nodiscard]] std::string RenderSvg(const BarChart& chart);
[[nodiscard]] std::string RenderSvg(const LineChart& chart);

}  // namespace gonggo

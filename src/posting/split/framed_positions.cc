#include "posting/split/framed_positions.h"

#include <algorithm>
#include <cstdint>

#include "posting/line/line_mark.h"
#include "posting/line/names.h"
#include "posting/split/headline.h"
#include "text/trim.h"

namespace gonggo {
namespace {

constexpr size_t kLongestNameBytes = 90;

// "■"; the marks of items frame no names.
std::string_view FrameMarkOf(std::string_view text, const Line& line) {
  const std::string_view mark = MarkOf(text, line);
  return mark == "-" || mark == "*" ? std::string_view() : mark;
}

class FrameReader {
 public:
  FrameReader(std::string_view text, const LabelledLines& input,
              const std::vector<LineRange>& ranges)
      : text_(text), input_(input), ranges_(ranges) {}

  [[nodiscard]] std::vector<Position> Read() const {
    const std::string_view frame = Frame();
    if (frame.empty()) return {};
    std::vector<Position> positions;
    const std::string_view mark = FrameMarkOf(text_, At(ranges_[0].begin));
    for (const LineRange& range : ranges_) {
      const Line& name = At(range.begin);
      if (FrameMarkOf(text_, name) != mark || mark == frame || !name.key.empty() ||
          name.content.size() > kLongestNameBytes)
        return {};
      positions.push_back({range, name.core});
    }
    positions.back().own.end = TailBegin(frame);
    return positions;
  }

 private:
  [[nodiscard]] const Line& At(uint32_t i) const { return input_.lines[i]; }

  // The mark of the page's own parts, right above the first position; empty where no headline calls
  // for all.
  [[nodiscard]] std::string_view Frame() const {
    std::string_view mark;
    bool first = true;
    for (uint32_t i = 0; i < ranges_[0].begin; ++i) {
      if (At(i).blank || At(i).boilerplate) continue;
      if (first && !IsHeadline(Cut(text_, At(i).content))) return {};
      first = false;
      mark = FrameMarkOf(text_, At(i));
    }
    return mark;
  }

  [[nodiscard]] uint32_t TailBegin(std::string_view frame) const {
    const LineRange last = ranges_.back();
    for (uint32_t i = last.begin; i < last.end; ++i) {
      if (!At(i).blank && FrameMarkOf(text_, At(i)) == frame) return i;
    }
    return last.end;
  }

  std::string_view text_;
  const LabelledLines& input_;
  const std::vector<LineRange>& ranges_;
};

}  // namespace

std::vector<Position> FindFramedPositions(std::string_view text, const LabelledLines& input,
                                          const std::vector<LineRange>& ranges) {
  if (ranges.size() < 2 || ranges.size() > kMostPositions) return {};
  return FrameReader(text, input, ranges).Read();
}

}  // namespace gonggo

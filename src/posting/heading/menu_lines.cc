#include "posting/heading/menu_lines.h"

#include "posting/heading/heading_shape.h"

namespace gonggo {
namespace {

constexpr int kMenuRepeats = 3;
constexpr size_t kLongestEntryBytes = 36;

bool MayBeEntry(const Line& line) {
  return !line.blank && line.IsItem() && !line.core.empty() &&
         line.core.size() <= kLongestEntryBytes;
}

}  // namespace

MenuLines::MenuLines(std::string_view text, const std::vector<Line>& lines)
    : text_(text), lines_(lines) {
  for (const Line& line : lines) {
    if (MayBeEntry(line)) ++counts_[Cut(text, line.core)];
  }
}

bool MenuLines::IsMenuEntry(size_t i) const {
  if (!IsRepeated(lines_[i])) return false;
  const Line* previous = PreviousLine(lines_, i);
  const Line* next = NextLine(lines_, i);
  return (previous != nullptr && IsRepeated(*previous)) || (next != nullptr && IsRepeated(*next));
}

bool MenuLines::IsRepeated(const Line& line) const {
  if (!MayBeEntry(line)) return false;
  const auto it = counts_.find(Cut(text_, line.core));
  return it != counts_.end() && it->second >= kMenuRepeats;
}

}  // namespace gonggo

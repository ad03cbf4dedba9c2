#include "posting/heading/menu_lines.h"

#include <array>
#include <cstdint>

#include "posting/heading/heading_shape.h"
#include "text/byte_hash.h"

namespace gonggo {
namespace {

constexpr int kMenuRepeats = 3;
constexpr size_t kLongestEntryBytes = 36;

bool MayBeEntry(const Line& line) {
  return !line.blank && line.IsItem() && !line.core.empty() &&
         line.core.size() <= kLongestEntryBytes;
}

// Whether some entry may stand there often enough; of nearly no posting, which a count by hashes
// tells.
bool MayRepeat(std::string_view text, const std::vector<Line>& lines) {
  constexpr unsigned kSlotBits = 8;
  std::array<uint8_t, size_t{1} << kSlotBits> counts{};
  for (const Line& line : lines) {
    if (!MayBeEntry(line)) continue;
    const uint64_t hash = HashBytes(Cut(text, line.core), 0);
    if (++counts[hash >> (64 - kSlotBits)] >= kMenuRepeats) return true;
  }
  return false;
}

}  // namespace

MenuLines::MenuLines(std::string_view text, const std::vector<Line>& lines)
    : text_(text), lines_(lines) {
  if (!MayRepeat(text, lines)) return;
  for (const Line& line : lines) {
    if (MayBeEntry(line)) ++counts_[Cut(text, line.core)];
  }
}

bool MenuLines::IsMenuEntry(size_t i) const {
  if (counts_.empty()) return false;
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

#include "posting/split/record_asides.h"

#include <cstddef>
#include <cstdint>
#include <utility>

#include "posting/line/note_words.h"
#include "posting/split/cell_parts.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// Longer ones are texts, which are read as such.
constexpr size_t kLongestAsideBytes = 200;

}  // namespace

bool IsAsideLabel(std::string_view label) { return note_words::kAsideLabel.Is(AsciiLower(label)); }

std::vector<FlattenedLine> FindRecordAsides(std::string_view text, const std::vector<Line>& lines) {
  std::vector<FlattenedLine> asides;
  for (uint32_t i = 0; i < lines.size(); ++i) {
    const Line& line = lines[i];
    if (!line.record_value || line.blank || line.boilerplate || line.value.empty() ||
        line.value.size() > kLongestAsideBytes || !IsAsideLabel(Cut(text, line.key)))
      continue;
    std::vector<ParagraphPart> asks = AsksOfCell(text, line.value);
    if (!asks.empty()) asides.push_back({i, std::move(asks)});
  }
  return asides;
}

}  // namespace gonggo

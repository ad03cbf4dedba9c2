#include "posting/note/torn_rows.h"

#include <array>
#include <cstddef>
#include <cstdint>

#include "posting/saying/fact_rows.h"
#include "text/trim.h"

namespace gonggo {
namespace {

// The mark that stands alone on `line`; empty where anything else does, too.
std::string_view MarkAlone(std::string_view text, const Line& line) {
  static constexpr std::array<std::string_view, 5> kMarks = {"∙", "·", "ㆍ", "•", "|"};
  constexpr size_t kLongestBytes = 8;
  if (line.whole.size() > kLongestBytes) return {};
  const std::string_view words = TrimSpaces(Cut(text, line.whole));
  for (const std::string_view mark : kMarks) {
    if (words == mark) return mark;
  }
  return {};
}

bool MayBePiece(const Line& line) {
  constexpr size_t kLongestBytes = 60;
  return !line.blank && !line.boilerplate && !line.IsItem() && line.key.empty() &&
         line.whole.size() <= kLongestBytes;
}

// Behind the last piece of the row whose first piece stands in line `i`; `i` where there is none.
uint32_t EndOfRow(std::string_view text, const std::vector<Line>& lines, uint32_t i) {
  constexpr uint32_t kMostLines = 15;  // of eight pieces
  uint32_t end = i;
  std::string_view mark;
  for (uint32_t k = i; end - i < kMostLines && k + 2 < lines.size() && MayBePiece(lines[k + 2]);
       k += 2) {
    const std::string_view next = MarkAlone(text, lines[k + 1]);
    if (next.empty() || (!mark.empty() && next != mark) || !MarkAlone(text, lines[k + 2]).empty())
      break;
    mark = next;
    end = k + 3;
  }
  return end;
}

}  // namespace

void JoinTornRows(std::string_view text, std::vector<Line>& lines) {
  for (uint32_t i = 0; i + 2 < lines.size(); ++i) {
    if (!MayBePiece(lines[i]) || MarkAlone(text, lines[i + 1]).empty()) continue;
    const uint32_t end = EndOfRow(text, lines, i);
    if (end == i) continue;
    Line row = lines[i];
    row.content.end = lines[end - 1].whole.end;
    row.core = row.content;
    row.hints = HintsOf(text, row.content);
    if (TagsOf(text, row).empty()) continue;
    lines[i] = row;
    for (uint32_t k = i + 1; k < end; ++k) {
      lines[k].blank = true;
      lines[k].kind = BlockKind::kParagraph;
      lines[k].content = lines[k].core = {lines[k].whole.begin, lines[k].whole.begin};
    }
    i = end - 1;
  }
}

}  // namespace gonggo

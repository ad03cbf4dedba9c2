#include "posting/note/call_tags.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "posting/line/call_words.h"
#include "text/utf8.h"

namespace gonggo {

void CutCallTags(std::string_view text, std::vector<Line>& lines) {
  for (Line& line : lines) {
    if (line.blank || line.boilerplate || line.record_key || line.record_value ||
        !line.key.empty() || line.kind == BlockKind::kTableRow)
      continue;
    const size_t tag = CallTagBefore(Cut(text, line.content));
    if (tag == 0) continue;
    line.content.begin += static_cast<uint32_t>(tag);
    line.core.begin = std::max(line.core.begin, line.content.begin);
    if (line.core.end < line.core.begin) line.core = line.content;
  }
}

}  // namespace gonggo

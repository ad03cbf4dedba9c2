#include "posting/inline_wishes.h"

#include <cstddef>
#include <cstdint>

#include "posting/heading_words.h"
#include "posting/labels.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kLongestBytes = 200;
constexpr std::string_view kWish = "우대";

// Where the label 우대 stands behind a mark in the line, with what stands around it.
struct Wish {
  size_t asks_end = 0;
  size_t begin = 0;  // of what is wished for; 0 where there is no such label
};

Wish FindWish(std::string_view words) {
  for (size_t at = words.find(kWish, 1); at != std::string_view::npos;
       at = words.find(kWish, at + 1)) {
    std::string_view before = words.substr(0, at);
    const std::string_view behind = TrimSpaces(words.substr(at + kWish.size()));
    if (!behind.starts_with(':')) continue;
    bool parted = false;
    while (!before.empty() && (before.back() == ' ' || before.back() == '/' ||
                               before.back() == ',' || before.back() == '|')) {
      parted = parted || before.back() != ' ';
      before.remove_suffix(1);
    }
    const std::string_view value = TrimSpaces(behind.substr(1));
    if (!parted || before.empty() || value.empty()) continue;
    return {before.size(), static_cast<size_t>(value.data() - words.data())};
  }
  return {};
}

}  // namespace

std::vector<FlattenedLine> FindInlineWishes(std::string_view text, const std::vector<Line>& lines) {
  std::vector<FlattenedLine> found;
  for (uint32_t i = 0; i < lines.size(); ++i) {
    const Line& line = lines[i];
    if (line.blank || line.boilerplate || line.record_key || line.record_value ||
        line.whole.size() > kLongestBytes || line.kind == BlockKind::kTableRow)
      continue;
    const bool labelled = !line.key.empty() && IsWholeHeading(Cut(text, line.key));
    if (!line.field.empty() && !labelled) continue;
    const Span at = labelled ? line.value : line.content;
    const std::string_view words = Cut(text, at);
    const Wish wish = FindWish(words);
    if (wish.begin == 0) continue;
    const Span asks{at.begin, at.begin + static_cast<uint32_t>(wish.asks_end)};
    const Span wishes{at.begin + static_cast<uint32_t>(wish.begin), at.end};
    found.push_back({i, {{SectionKind::kRequirements, asks}, {SectionKind::kPreferred, wishes}}});
  }
  return found;
}

}  // namespace gonggo

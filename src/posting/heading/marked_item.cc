#include "posting/heading/marked_item.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "posting/heading/heading_shape.h"
#include "posting/line/heading_words.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kLongestMarkBytes = 16;

// What stands behind the mark that `content` begins with; "" where it begins with none.
std::string_view BehindMark(std::string_view content) {
  if (content.empty()) return {};
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kBrackets = {
      {{"[", "]"}, {"(", ")"}, {"<", ">"}, {"【", "】"}, {"〔", "〕"}, {"", ")"}}};
  static constexpr std::array<std::string_view, 10> kMarks = {
      "필수", "우대",      "선택", "required", "preferred",
      "must", "must have", "plus", "optional", "nice to have"};
  for (const auto& [open, close] : kBrackets) {
    if (!open.empty() && (open[0] != content[0] || !content.starts_with(open))) continue;
    const std::string_view inner = content.substr(open.size());
    const size_t end = inner.find(close);
    if (end == std::string_view::npos || end > kLongestMarkBytes) continue;
    const std::string mark = AsciiLower(TrimSpaces(inner.substr(0, end)));
    if (std::find(kMarks.begin(), kMarks.end(), mark) == kMarks.end()) continue;
    return TrimSpaces(inner.substr(end + close.size()));
  }
  return {};
}

}  // namespace

bool MarksItem(std::string_view text, const std::vector<Line>& lines, size_t i) {
  const Line& line = lines[i];
  if (line.kind == BlockKind::kHeading || line.record_key || line.colon || !line.key.empty())
    return false;
  const std::string_view content = Cut(text, line.content);
  constexpr LineSigns kCloses = {LineSign::kClose, LineSign::kWide};
  if (!line.hints.signs.HasAny(kCloses) && !content.starts_with('<')) return false;
  const std::string_view rest = BehindMark(content);
  if (rest.size() < 2 || rest.front() == ':' || rest.front() == '(') return false;
  const auto words = ReadHeadingWords(rest);
  if (words && (words->whole || words->weight >= kSayingWeight)) return false;
  const Line* next = NextLine(lines, i);
  const bool list = next != nullptr && next->IsItem() && !line.IsItem();
  return !list || !BehindMark(Cut(text, next->content)).empty();
}

}  // namespace gonggo

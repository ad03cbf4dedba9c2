#include "posting/note/own_remarks.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "knowledge/tables.h"
#include "posting/field/written_date.h"
#include "posting/line/heading_words.h"
#include "posting/line/note_words.h"
#include "posting/note/remark_words.h"
#include "text/byte_class.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kLongestRemarkBytes = 200;

class Marker {
 public:
  Marker(std::string_view text, std::vector<Line>& lines) : text_(text), lines_(lines) {}

  void Mark() {
    for (uint32_t i = 0; i < lines_.size(); ++i) {
      Line& line = lines_[i];
      if (line.blank || line.boilerplate || line.record_key || line.record_value ||
          line.kind == BlockKind::kRule || line.tabbed)
        continue;
      if (IsRemark(i)) {
        MarkLine(line);
      } else if (IsOwnLabel(Cut(text_, line.core)) && line.value.empty()) {
        i = MarkBelow(i);
      } else {
        CutRemarks(line);
      }
    }
  }

 private:
  [[nodiscard]] bool IsRemark(uint32_t i) const {
    const Line& line = lines_[i];
    if (line.whole.size() > kLongestRemarkBytes) return false;
    if (!line.key.empty()) {
      const std::string_view key = Cut(text_, line.key);
      if (IsOwnLabel(key)) {
        const std::string_view value = Cut(text_, line.value);
        return !value.empty() && (!SaysDuties(key) || IsOwnTask(value));
      }
      // "면접: 12/3 2시"
      const Span both{line.key.begin, line.content.end};
      return both.begin < both.end && IsState(i, Cut(text_, both));
    }
    const std::string_view words = Cut(text_, line.content);
    if (const size_t bar = words.find('|'); bar != std::string_view::npos)
      return HasOwnLabelCell(words);
    const std::string_view bare = Cut(text_, line.core);
    return IsState(i, bare) || IsState(i, words) || IsOwnThought(words) ||
           (IsEnclosed(words) && IsOwnThought(bare)) || IsArrowComment(i);
  }

  // "| 메모 | 지인 추천 가능 |", "메모   | 여수 근무라 고민".
  static bool HasOwnLabelCell(std::string_view row) {
    row = TrimSpaces(row);
    if (row.starts_with('|')) row.remove_prefix(1);
    const size_t bar = row.find('|');
    if (bar == std::string_view::npos || !IsOwnLabel(row.substr(0, bar))) return false;
    // A row of columns has more cells.
    row = row.substr(bar + 1);
    const size_t next = row.find('|');
    return next == std::string_view::npos || TrimSpaces(row.substr(next + 1)).empty();
  }

  static bool IsEnclosed(std::string_view words) {
    return words.size() > 2 && ((words[0] == '(' && words.find(')') == words.size() - 1) ||
                                (words[0] == '[' && words.find(']') == words.size() - 1));
  }

  [[nodiscard]] bool IsState(uint32_t i, std::string_view words) const {
    switch (OwnStateOf(words)) {
      case OwnState::kSure:
        return true;
      case OwnState::kDated:
        return !IsStep(i, -1) && !IsStep(i, 1);
      case OwnState::kNone:
        break;
    }
    return false;
  }

  // Whether the next line that says something, up or down, is a step of hiring or its heading.
  [[nodiscard]] bool IsStep(uint32_t i, int32_t way) const {
    for (int64_t k = int64_t{i} + way; k >= 0 && k < static_cast<int64_t>(lines_.size());
         k += way) {
      const Line& line = lines_[static_cast<size_t>(k)];
      if (line.blank) continue;
      const std::string_view words = Cut(text_, line.whole);
      if (OwnStateOf(Cut(text_, line.core)) != OwnState::kNone) return false;
      return note_words::kHiringStep.StandsIn(words);
    }
    return false;
  }

  // "→ 이건 있음!" further in than the item above, whose bullet is another one.
  [[nodiscard]] bool IsArrowComment(uint32_t i) const {
    const std::string_view words = TrimSpaces(Cut(text_, lines_[i].whole));
    for (const std::string_view sure : {"-->", "→→"}) {
      if (words.starts_with(sure)) return true;
    }
    // A heading of a page may stand behind a balloon, too.
    const std::string_view item = Cut(text_, lines_[i].content);
    if (lines_[i].IsItem() && (item.starts_with("💬") || item.starts_with("💭"))) return true;
    for (const std::string_view arrow : {"→", "->", "=>", "⇒", "↳", "ㄴ"}) {
      if (!words.starts_with(arrow)) continue;
      const std::string_view said = TrimSpaces(words.substr(arrow.size()));
      return IsOwnComment(said) || (EndsParagraph(i) && IsTalkOfOneself(said));
    }
    return false;
  }

  // The last of several lines.
  [[nodiscard]] bool EndsParagraph(uint32_t i) const {
    return !lines_[i].blank_before && (i + 1 == lines_.size() || lines_[i + 1].blank);
  }

  static void MarkLine(Line& line) {
    line.boilerplate = true;
    line.remark = true;
  }

  // What stands below "내 메모": to the next blank line, heading or line of the label's own depth.
  uint32_t MarkBelow(uint32_t label) {
    const Line& head = lines_[label];
    uint32_t end = label + 1;
    if (head.kind == BlockKind::kHeading) {
      while (end < lines_.size() && lines_[end].blank) ++end;
    }
    const bool items = end < lines_.size() && lines_[end].IsItem();
    uint32_t last = label;
    for (; end < lines_.size() && !lines_[end].blank; ++end) {
      const Line& line = lines_[end];
      if (line.kind == BlockKind::kHeading || line.kind == BlockKind::kRule || line.bold) break;
      if (items != line.IsItem() || (head.IsItem() && line.indent <= head.indent)) break;
      if (IsWholeHeading(Cut(text_, line.core))) break;
      last = end;
    }
    // A label with nothing below it is no label.
    if (last == label) return label;
    if (SaysDuties(Cut(text_, head.core)) && !HoldOwnTask(label + 1, last)) return label;
    const bool tasks = MayHeadDuties(Cut(text_, head.core));
    for (uint32_t i = label; i <= last; ++i) {
      if (!tasks || i == label || !IsOpeningToDo(lines_[i])) MarkLine(lines_[i]);
    }
    return last;
  }

  // "- [ ] 하늘보리 백엔드 개발자 지원 (~12/10)" among what is to be done: an opening.
  [[nodiscard]] bool IsOpeningToDo(const Line& line) const {
    const std::string_view words = Cut(text_, line.content);
    std::vector<TermMatch> jobs;
    Roles().FindLongest(words, jobs);
    return !jobs.empty() && FindWrittenDate(words, 0);
  }

  // "To do" heads nobody's duties among openings.
  static bool SaysDuties(std::string_view label) {
    return !label.empty() && !IsAlphaByte(label[0]) && MayHeadDuties(label);
  }

  [[nodiscard]] bool HoldOwnTask(uint32_t first, uint32_t last) const {
    for (uint32_t i = first; i <= last; ++i) {
      if (IsOwnTask(Cut(text_, lines_[i].content))) return true;
    }
    return false;
  }

  // From names and items alike.
  void CutRemarks(Line& line) const {
    if (line.whole.size() > kLongestRemarkBytes) return;
    const std::string_view words = Cut(text_, line.content);
    if (const size_t state = OwnStateBefore(words); state > 0 && line.key.empty()) {
      line.content.begin += static_cast<uint32_t>(state);
      line.core.begin = std::max(line.core.begin, line.content.begin);
    }
    const size_t end = OwnRemarkBehind(Cut(text_, line.content));
    if (end == line.content.size() || end == 0) return;
    line.content.end = line.content.begin + static_cast<uint32_t>(end);
    line.core.end = std::min(line.core.end, line.content.end);
    if (!line.value.empty()) {
      line.value.end = std::min(line.value.end, line.content.end);
      line.value.begin = std::min(line.value.begin, line.value.end);
    }
    if (line.core.begin > line.core.end) line.core = line.content;
  }

  std::string_view text_;
  std::vector<Line>& lines_;
};

}  // namespace

void MarkOwnRemarks(std::string_view text, std::vector<Line>& lines) { Marker(text, lines).Mark(); }

}  // namespace gonggo

#include "posting/split/keeper_days.h"

#include <cstddef>

#include "posting/line/note_words.h"
#include "posting/note/note_facts.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// "11/24", "11/24(월)", "11/24 월".
bool IsDayHead(std::string_view words) {
  words = TrimSpaces(words);
  constexpr std::string_view kWeekdays = "월화수목금토일";
  constexpr size_t kBytesOfHangul = 3;
  if (words.size() > kBytesOfHangul + 1) {
    const std::string_view last = words.substr(words.size() - kBytesOfHangul);
    const size_t day = kWeekdays.find(last);
    if (day != kWeekdays.npos && day % kBytesOfHangul == 0 &&
        words[words.size() - last.size() - 1] == ' ')
      words.remove_suffix(kBytesOfHangul + 1);
  }
  return IsBareDay(words);
}

// "## 월", "**12/1 (화)**", "## 다음주", "**날짜 모름**": heads a part of a plan, whatever it
// holds.
bool HeadsPartOfPlan(std::string_view text, const Line& line) {
  constexpr size_t kLongestBytes = 40;
  if ((line.kind != BlockKind::kHeading && !line.bold) || line.whole.size() > kLongestBytes)
    return false;
  std::string_view words = Cut(text, line.content);
  while (words.starts_with('*')) words.remove_prefix(1);
  while (words.ends_with('*') || words.ends_with(':')) words.remove_suffix(1);
  words = TrimSpaces(words);
  if (note_words::kPlanHead.Is(AsciiLower(words))) return true;
  // "12/1 (화)"
  const size_t open = words.find(" (");
  return IsDayHead(words) || (open != std::string_view::npos && words.ends_with(')') &&
                              IsBareDay(words.substr(0, open)));
}

}  // namespace

uint32_t FrontMatterEnd(std::string_view text, const std::vector<Line>& lines) {
  constexpr std::string_view kRule = "---";
  constexpr uint32_t kMostLines = 40;
  if (lines.empty() || Cut(text, lines[0].whole) != kRule) return 0;
  for (uint32_t i = 1; i < lines.size() && i < kMostLines; ++i) {
    const std::string_view words = Cut(text, lines[i].whole);
    if (words == kRule) return i + 1;
    // "week: 49", "tags:" and the items below; rules may part openings as well.
    const Line& line = lines[i];
    const size_t colon = words.find(':');
    const bool label =
        !line.key.empty() || (colon != std::string_view::npos && words.find(' ') > colon);
    if (!label && !line.blank && !line.IsItem() && line.indent == 0) return 0;
  }
  return 0;
}

std::vector<uint32_t> FindKeeperDays(std::string_view text, const std::vector<Line>& lines) {
  std::vector<uint32_t> days;
  size_t said = 0;
  bool above = false;  // the line above is such a day
  for (uint32_t i = FrontMatterEnd(text, lines); i < lines.size(); ++i) {
    const Line& line = lines[i];
    if (line.blank || (line.boilerplate && !line.remark)) continue;
    const bool head = HeadsPartOfPlan(text, line);
    const bool day = head || IsDayHead(Cut(text, line.content));
    if (day && ((above && !head) || (days.empty() && said > 1))) return {};
    if (day) days.push_back(i);
    above = day && !head;
    ++said;
  }
  return above || days.size() < 2 ? std::vector<uint32_t>{} : days;
}

}  // namespace gonggo

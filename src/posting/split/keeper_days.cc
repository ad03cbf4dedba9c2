#include "posting/split/keeper_days.h"

#include <cstddef>

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

}  // namespace

std::vector<uint32_t> FindKeeperDays(std::string_view text, const std::vector<Line>& lines) {
  std::vector<uint32_t> days;
  size_t said = 0;
  bool above = false;  // the line above is such a day
  for (uint32_t i = 0; i < lines.size(); ++i) {
    if (lines[i].blank || (lines[i].boilerplate && !lines[i].remark)) continue;
    const bool day = IsDayHead(Cut(text, lines[i].content));
    if (day && (above || (days.empty() && said > 1))) return {};
    if (day) days.push_back(i);
    above = day;
    ++said;
  }
  return above || days.size() < 2 ? std::vector<uint32_t>{} : days;
}

}  // namespace gonggo

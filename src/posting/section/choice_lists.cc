#include "posting/section/choice_lists.h"

#include <cstddef>
#include <string>

#include "posting/line/line_mark.h"
#include "posting/line/word_lists.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// Behind more, "하나라도 해당되신다면 지원하세요!" means the whole list.
constexpr size_t kMostMembers = 8;
// A sentence that says it among much else is not about the lines below it.
constexpr size_t kLongestHeadBytes = 240;

struct Counting {
  std::string_view words;
  uint32_t count;
};

// What says how many are enough: no particle that makes it the subject may follow ("형태 중 하나가
// 될 것입니다").
constexpr Counting kCountings[] = {
    {"어느 하나", 1},     {"하나 이상", 1},      {"하나라도", 1},       {"하나만", 1},
    {"중 하나", 1},       {"한 가지 이상", 1},   {"한가지 이상", 1},    {"한 개 이상", 1},
    {"1개 이상", 1},      {"1가지 이상", 1},     {"1 가지 이상", 1},    {"중 1가지", 1},
    {"중 한 가지", 1},    {"중 택1", 1},         {"중 택 1", 1},        {"두 가지 이상", 2},
    {"두가지 이상", 2},   {"2개 이상", 2},       {"2가지 이상", 2},     {"2 가지 이상", 2},
    {"세 가지 이상", 3},  {"3개 이상", 3},       {"3가지 이상", 3},     {"one of the", 1},
    {"any of the", 1},    {"one or more of", 1}, {"any one of", 1},     {"one of these", 1},
    {"either of the", 1}, {"two of the", 2},     {"two or more of", 2}, {"three of the", 3},
};

// What says that it is about what stands below. Nearly every line has none, so that it is asked of
// the words as they stand.
constexpr std::string_view kPointing[] = {"다음",      "아래",      "하기",  "following",
                                          "Following", "FOLLOWING", "below", "Below",
                                          "BELOW",     "these",     "These", "THESE"};

bool PointsBelow(std::string_view words) {
  static constexpr HeldWords kHeld(kPointing);
  return kHeld.StandsIn(words);
}

const Counting* FindCounting(std::string_view words, size_t& at) {
  const Counting* first = nullptr;
  at = std::string_view::npos;
  for (const Counting& counting : kCountings) {
    const size_t found = words.find(counting.words);
    if (found < at) {
      at = found;
      first = &counting;
    }
  }
  return first;
}

// "다음 중 1개 이상의 언어: C, C++, Lua" has its list in the line.
bool ListsItself(std::string_view behind) {
  const size_t colon = behind.find(':');
  if (colon != std::string_view::npos && !TrimSpaces(behind.substr(colon + 1)).empty()) return true;
  return behind.find(',') != std::string_view::npos;
}

// Whether two marks are those of one list: "1)" and "2)", "-" and "-", "가." and "나.".
bool AreAlike(std::string_view a, std::string_view b) {
  if (a == b) return true;
  if (a.empty() || b.empty()) return false;
  if (HasNumber(a) || HasNumber(b)) return HasNumber(a) && HasNumber(b);
  return a.size() == b.size() && a.size() > 1 && a.back() == b.back();
}

class ChoiceFinder {
 public:
  ChoiceFinder(std::string_view text, const LabelledLines& input, LineRange range,
               const std::vector<SectionKind>& kinds)
      : text_(text), input_(input), range_(range), kinds_(kinds) {}

  std::vector<ChoiceList> Find() const {
    std::vector<ChoiceList> lists;
    for (uint32_t i = range_.begin; i < range_.end; ++i) {
      if (!IsAsking(i) || At(i).whole.size() > kLongestHeadBytes) continue;
      const uint32_t enough = CountEnoughBelow(Cut(text_, At(i).whole));
      if (enough == 0) continue;
      ChoiceList list = MembersBelow(i);
      if (list.members.size() <= enough || list.members.size() > kMostMembers) continue;
      list.at_least = enough;
      i = list.end - 1;
      lists.push_back(std::move(list));
    }
    return lists;
  }

 private:
  [[nodiscard]] const Line& At(uint32_t i) const { return input_.lines[i]; }
  [[nodiscard]] bool IsAsking(uint32_t i) const {
    return kinds_[i - range_.begin] == SectionKind::kRequirements;
  }

  // Whether line `i` is one of the items below `head`: deeper, of another mark, or below a line
  // that is none.
  [[nodiscard]] bool IsBelow(const Line& head, uint32_t i) const {
    const Line& line = At(i);
    if (!line.IsItem() || !head.IsItem()) return line.IsItem();
    return line.level > head.level || line.indent > head.indent ||
           (line.level == head.level && !AreAlike(MarkOf(text_, head), MarkOf(text_, line)));
  }

  // A line that goes on with the member above it: its further words, and what stands deeper.
  [[nodiscard]] bool BelongsTo(const Line& member, uint32_t i) const {
    const Line& line = At(i);
    if (line.blank || !MayBeMember(i)) return false;
    if (line.IsItem() && line.starts_block)
      return line.level > member.level || line.indent > member.indent;
    return !line.starts_block || line.indent > member.indent;
  }

  // "학사 이상" alone states a fact; among what is asked for it asks.
  [[nodiscard]] bool MayBeMember(uint32_t i) const {
    const bool fact = kinds_[i - range_.begin] == SectionKind::kFacts;
    return (IsAsking(i) || fact) && !input_.OpensSection(i);
  }

  [[nodiscard]] ChoiceList MembersBelow(uint32_t head) const {
    ChoiceList list;
    list.head = head;
    uint32_t i = head + 1;
    while (i < range_.end && At(i).blank) ++i;
    if (i == range_.end || !MayBeMember(i) || !IsBelow(At(head), i)) return list;
    const std::string_view mark = MarkOf(text_, At(i));
    const Line& first = At(i);
    while (i < range_.end && MayBeMember(i) && At(i).IsItem() && At(i).level == first.level &&
           At(i).indent == first.indent && AreAlike(mark, MarkOf(text_, At(i)))) {
      list.members.push_back(i++);
      while (i < range_.end && BelongsTo(first, i)) ++i;
      list.end = i;
    }
    return list;
  }

  std::string_view text_;
  const LabelledLines& input_;
  LineRange range_;
  const std::vector<SectionKind>& kinds_;
};

}  // namespace

uint32_t CountEnoughBelow(std::string_view words) {
  if (!PointsBelow(words)) return 0;
  const std::string lower = AsciiLower(words);
  size_t at = 0;
  const Counting* const counting = FindCounting(lower, at);
  if (counting == nullptr) return 0;
  const std::string_view behind = words.substr(at + counting->words.size());
  if (behind.starts_with("가 ") || ListsItself(behind)) return 0;
  return counting->count;
}

std::vector<ChoiceList> TakeChoiceLists(std::string_view text, const LabelledLines& input,
                                        LineRange range, std::vector<SectionKind>& kinds) {
  std::vector<ChoiceList> lists = ChoiceFinder(text, input, range, kinds).Find();
  for (const ChoiceList& list : lists) {
    for (const uint32_t member : list.members)
      kinds[member - range.begin] = SectionKind::kRequirements;
  }
  return lists;
}

}  // namespace gonggo

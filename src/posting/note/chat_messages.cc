#include "posting/note/chat_messages.h"

#include <algorithm>
#include <cstddef>
#include <set>

#include "posting/line/chat_stamp.h"
#include "posting/line/heading_words.h"
#include "posting/line/labels.h"
#include "posting/line/names.h"
#include "posting/note/chat_talk.h"
#include "posting/note/note_names.h"
#include "posting/note/remark_words.h"
#include "text/byte_class.h"
#include "text/char_count.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kLongestSenderChars = 24;

// Who says a line that StampBefore or IsSenderAndTime knows.
std::string_view SenderOf(std::string_view line, size_t stamp) {
  if (stamp == 0) {
    if (const size_t handle = HandleSize(line); handle > 0) return line.substr(0, handle);
    // "민규  오전 11:02", "RecruitBot — 어제 오후 9:14", "이도윤  [10:24 AM]"
    for (const std::string_view gap : {" —", "  ", " ["}) {
      if (const size_t at = line.find(gap); at != std::string_view::npos)
        return TrimSpaces(line.substr(0, at));
    }
    return {};
  }
  if (line.starts_with("나 :") || line.starts_with("나:")) return line.substr(0, 3);
  if (line.starts_with('[')) {
    const std::string_view name = line.substr(1, line.find(']') - 1);
    if (!IsTimeOfDay(name)) return name;
    // "[10:24 AM] 이도윤: …"
    const std::string_view said = line.substr(0, stamp);
    const size_t colon = said.rfind(": ");
    const size_t close = line.find(']');
    return colon == std::string_view::npos || colon < close
               ? std::string_view()
               : TrimSpaces(said.substr(close + 1, colon - close - 1));
  }
  if (const std::string_view sender = SenderOfRecord(line); !sender.empty()) return sender;
  const size_t comma = line.find(", ");
  const size_t colon = line.find(" : ");
  if (comma == std::string_view::npos || colon == std::string_view::npos || colon < comma)
    return {};
  return line.substr(comma + 2, colon - comma - 2);
}

// "jin0 — 오늘 오후 3:10": behind a dash a name may have numbers in it.
bool IsSenderBeforeDash(std::string_view line) {
  constexpr std::string_view kDash = " — ";
  const size_t dash = line.find(kDash);
  if (dash == std::string_view::npos || dash == 0) return false;
  const std::string_view sender = line.substr(0, dash);
  return CountChars(sender) <= kLongestSenderChars && sender.find(':') == std::string_view::npos &&
         IsTimeOfDay(line.substr(dash + kDash.size()));
}

// "지훈" of "지훈: 하늘랩 백엔드 개발자"; "" where no person's name may stand there.
std::string_view NameBeforeColon(std::string_view line) {
  constexpr size_t kMostChars = 12;
  constexpr size_t kLongestBytes = 40;
  const size_t colon = line.substr(0, kLongestBytes).find(": ");
  if (colon == std::string_view::npos || colon == 0) return {};
  const std::string_view name = line.substr(0, colon);
  const bool plain = CountChars(name) <= kMostChars && !std::ranges::any_of(name, IsDigitByte) &&
                     name.find_first_of("[](){}<>/,.#*-_|\"") == std::string_view::npos &&
                     IsWordChar(DecodeChar(name, 0).code);
  return plain && FieldOfLabel(name).empty() && !IsWholeHeading(name) && !IsOwnLabel(name) &&
                 !HoldsName(name)
             ? name
             : std::string_view();
}

class Finder {
 public:
  Finder(std::string_view text, std::vector<Line>& lines) : text_(text), lines_(lines) {}

  PastedChat Find() {
    FindStamped();
    for (const ChatMessage& message : found_.messages) CutQuote(message);
    if (found_.messages.empty() && AreNamedAlone()) FindNamed();
    return std::move(found_);
  }

 private:
  [[nodiscard]] std::string_view Whole(uint32_t i) const {
    return TrimSpaces(Cut(text_, lines_[i].whole));
  }

  void FindStamped() {
    bool stamped = false;  // whether the line above said who sends or when
    for (uint32_t i = 0; i < lines_.size(); ++i) {
      if (lines_[i].blank) continue;
      const std::string_view whole = Whole(i);
      const size_t stamp = StampBefore(whole);
      const bool below_sender = stamp == 0 && IsTimeOfDay(whole) && !stamped && MaySend(i);
      const bool alone =
          stamp == 0 && (below_sender || IsSenderAndTime(whole) || IsSenderBeforeDash(whole));
      stamped = stamp > 0 || alone;
      if (!stamped) continue;
      const std::string_view sender = below_sender ? Whole(i - 1) : SenderOf(whole, stamp);
      if (below_sender) found_.sender_lines.push_back(i - 1);
      if (alone) found_.sender_lines.push_back(i);
      Begin(sender, below_sender ? i - 1 : i, alone ? i + 1 : i);
    }
  }

  // A message whose sender or first words stand in the line `first`.
  void Begin(std::string_view sender, uint32_t first, uint32_t words) {
    if (found_.messages.empty()) {
      found_.first = first;
    } else {
      found_.messages.back().end = first;
    }
    found_.messages.push_back({sender, words, static_cast<uint32_t>(lines_.size())});
  }

  // The quote behind the last words of a record, which its stamp opens.
  void CutQuote(const ChatMessage& message) {
    if (message.begin >= message.end) return;
    const std::string_view first = Whole(message.begin);
    const size_t stamp = StampBefore(first);
    if (stamp == 0 || first[stamp - 1] != '"' || SenderOfRecord(first).empty()) return;
    uint32_t last = message.end - 1;
    while (last > message.begin && lines_[last].blank) --last;
    Line& line = lines_[last];
    if (line.whole.size() <= 1 || !Cut(text_, line.whole).ends_with('"')) return;
    --line.whole.end;
    line.content = TrimSpan(text_, {std::min(line.content.begin, line.whole.end), line.whole.end});
    line.core = HeadingCore(text_, line.content);
    line.value.end = std::min(line.value.end, line.whole.end);
  }

  // Whether most lines begin with a name and a colon, of people who answer each other: one of them
  // speaks again, and one only talks. Companies before a colon do neither.
  [[nodiscard]] bool AreNamedAlone() const {
    constexpr size_t kLeastMessages = 3;
    std::set<std::string_view> names;
    std::string_view last;
    size_t said = 0;
    size_t named = 0;
    bool again = false;
    bool talk = false;
    for (uint32_t i = 0; i < lines_.size(); ++i) {
      if (lines_[i].blank) continue;
      ++said;
      const std::string_view whole = Whole(i);
      const std::string_view name = NameBeforeColon(whole);
      if (name.empty()) continue;
      ++named;
      again = again || (name != last && names.contains(name));
      names.insert(name);
      last = name;
      talk = talk || IsSmallTalk({}, TrimSpaces(whole.substr(name.size() + 1)));
    }
    return again && talk && names.size() > 1 && named >= kLeastMessages && named * 2 > said;
  }

  void FindNamed() {
    for (uint32_t i = 0; i < lines_.size(); ++i) {
      if (lines_[i].blank) continue;
      const std::string_view name = NameBeforeColon(Whole(i));
      if (name.empty()) continue;
      Begin(name, i, i);
      Line& line = lines_[i];
      line.whole.begin = static_cast<uint32_t>(name.data() + name.size() + 2 - text_.data());
      line.kind = BlockKind::kParagraph;
      line.content = TrimSpan(text_, line.whole);
      line.core = HeadingCore(text_, line.content);
      line.key = line.value = {};
      line.field = {};
    }
  }

  // "이도윤" on the line above "오전 10:24".
  [[nodiscard]] bool MaySend(uint32_t time) const {
    if (time == 0 || lines_[time - 1].blank) return false;
    const Line& line = lines_[time - 1];
    const std::string_view words = Whole(time - 1);
    return !line.IsItem() && line.key.empty() && CountChars(words) <= kLongestSenderChars &&
           words.find_first_of(":/~#") == std::string_view::npos && FieldOfLabel(words).empty() &&
           !HoldsOpening(words);
  }

  std::string_view text_;
  std::vector<Line>& lines_;
  PastedChat found_;
};

}  // namespace

PastedChat FindChatMessages(std::string_view text, std::vector<Line>& lines) {
  return Finder(text, lines).Find();
}

}  // namespace gonggo

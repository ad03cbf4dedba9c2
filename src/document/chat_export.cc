#include "document/chat_export.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <set>

#include "document/csv_row.h"
#include "text/byte_class.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// An export says what it is in its first lines.
constexpr size_t kHeadBytes = 400;
constexpr size_t kLeastLines = 4;
constexpr size_t kLeastBytes = 60;
constexpr size_t kLongestSenderBytes = 120;

bool IsExport(std::string_view text) {
  const std::string_view head = text.substr(0, kHeadBytes);
  const bool korean = head.find("카카오톡 대화") != std::string_view::npos &&
                      head.find("저장한 날짜") != std::string_view::npos;
  const bool english = head.find("KakaoTalk Chats") != std::string_view::npos &&
                       head.find("Date Saved") != std::string_view::npos;
  return korean || english;
}

// The bytes of "오후 9:43", "PM 9:43", "9:43 PM" or "21:43" at the beginning of `text`; 0 where
// none stands there.
size_t TimeSize(std::string_view text) {
  size_t at = 0;
  const auto half = [&] {
    for (const std::string_view word : {"오전", "오후", "AM", "PM"}) {
      if (text.substr(at).starts_with(word)) at += word.size();
    }
  };
  half();
  while (at < text.size() && text[at] == ' ') ++at;
  const size_t hours = at;
  while (at < text.size() && at - hours < 2 && IsDigitByte(text[at])) ++at;
  if (at == hours || at + 3 > text.size() || text[at] != ':' || !IsDigitByte(text[at + 1]) ||
      !IsDigitByte(text[at + 2]))
    return 0;
  at += 3;
  if (text.substr(at).starts_with(' ')) {
    const size_t space = at++;
    const size_t before = at;
    half();
    if (at == before) at = space;
  }
  return at;
}

// "[이도윤] [오후 9:43] ": bytes before the message, 0 where none begins.
size_t BracketedHead(std::string_view line) {
  if (!line.starts_with('[')) return 0;
  const size_t close = line.substr(0, kLongestSenderBytes).find("] [");
  if (close == std::string_view::npos) return 0;
  const size_t begin = close + 3;
  const size_t time = TimeSize(line.substr(begin));
  if (time == 0 || line.substr(begin + time, 1) != "]") return 0;
  const size_t end = begin + time + 1;
  return end < line.size() && line[end] == ' ' ? end + 1 : end;
}

// "2026년 11월 24일 오후 9:43", "2026. 11. 24. 오후 9:43", "Nov 24, 2026 at 9:43 PM": bytes of the
// day and the time, 0 where `line` does not begin with them.
size_t DayAndTime(std::string_view line) {
  constexpr size_t kLongestDay = 40;
  if (line.empty() || !IsDigitByte(line[0])) return 0;
  for (size_t at = 4; at < std::min(line.size(), kLongestDay); ++at) {
    if (line[at - 1] != ' ') continue;
    const size_t time = TimeSize(line.substr(at));
    if (time > 0) return at + time;
  }
  return 0;
}

// "2026년 11월 24일 오후 9:43, 이도윤 : ": bytes before the message. A day alone on its line ends
// the message above it and begins none.
size_t DatedHead(std::string_view line) {
  const size_t day = DayAndTime(line);
  if (day == 0) return 0;
  if (TrimSpaces(line.substr(day)).empty()) return line.size();
  if (!line.substr(day).starts_with(", ")) return 0;
  const size_t colon = line.substr(0, day + kLongestSenderBytes).find(" : ", day);
  return colon == std::string_view::npos ? 0 : colon + 3;
}

// "--------------- 2026년 11월 24일 화요일 ---------------"
bool IsDayRule(std::string_view line) {
  constexpr std::string_view kRule = "----------";
  return line.starts_with(kRule) && TrimSpaces(line).ends_with(kRule) &&
         std::any_of(line.begin(), line.end(), IsDigitByte);
}

// Messages that were copied out of a chat: "[이도윤] [오후 9:43] …" in the first line or below the
// day, and once more at least.
bool IsCopy(std::string_view text) {
  constexpr size_t kMostAbove = 2;
  size_t heads = 0;
  size_t above = 0;
  for (size_t begin = 0; begin < text.size() && heads < 2;) {
    const size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line = text.substr(begin, end - begin);
    begin = end + 1;
    if (BracketedHead(line) > 0) {
      ++heads;
    } else if (heads == 0 && !TrimSpaces(line).empty() && ++above > kMostAbove) {
      return false;
    }
  }
  return heads >= 2;
}

// "하늘보리 / 점장 / 서울 송파 / ~12/6": an opening in a line (posting/split/list_rows.h), which
// says until when.
bool IsOpeningInALine(std::string_view text) {
  size_t parts = 1;
  for (size_t at = text.find(" / "); at != std::string_view::npos; at = text.find(" / ", at + 3))
    ++parts;
  const auto says = [text](std::string_view word) { return text.find(word) != text.npos; };
  return parts >= 3 && (says("~") || says("까지") || says("마감") || says("상시"));
}

// How much a message says.
enum class Said : uint8_t {
  kTalk,   // what is only said, or an opening in a sentence
  kShort,  // a few lines, in which one may tell another of an opening, or a posting
  kPosting,
};

Said SaidIn(std::string_view message) {
  constexpr size_t kMostLinesOfShort = 8;
  const std::string_view text = TrimSpaces(message);
  if (IsOpeningInALine(text)) return Said::kPosting;
  const auto lines = static_cast<size_t>(std::count(text.begin(), text.end(), '\n')) + 1;
  if (lines < kLeastLines || text.size() < kLeastBytes) return Said::kTalk;
  const bool parted = text.find("\n\n") != std::string_view::npos;
  return parted || lines > kMostLinesOfShort ? Said::kPosting : Said::kShort;
}

// Whether it says that somebody is looked for, as one person tells another.
bool MayCall(std::string_view message) {
  static constexpr std::array<std::string_view, 9> kCalls = {
      "뽑", "구한", "구해", "구함", "채용", "모집", "hiring", "looking for", "충원"};
  return std::any_of(kCalls.begin(), kCalls.end(), [message](std::string_view call) {
    return message.find(call) != std::string_view::npos;
  });
}

class Messages {
 public:
  // What stands before the message that begins: its time and sender.
  void Head(std::string head, std::string_view sender) {
    message_.head = std::move(head);
    if (!sender.empty()) senders_.insert(std::string(sender));
  }
  void Line(std::string_view line) {
    message_.words.append(line);
    message_.words.push_back('\n');
  }
  void End() {
    if (!message_.words.empty()) messages_.push_back(std::move(message_));
    message_ = {};
  }
  // Where several people talk, a short message is one's who tells the others.
  [[nodiscard]] std::vector<std::string> Take() {
    const bool several = senders_.size() > 1;
    std::vector<std::string> found;
    std::string talk;  // the other messages
    bool calls = false;
    for (Message& message : messages_) {
      const Said said = SaidIn(message.words);
      if (said == Said::kPosting || (said == Said::kShort && !several)) {
        found.push_back(std::move(message.words));
      } else if (!message.head.empty()) {
        calls = calls || said == Said::kShort || MayCall(message.words);
        talk.append(message.head).append(message.words);
      }
    }
    if (!found.empty() && calls && several) found.push_back(std::move(talk));
    return found;
  }

 private:
  struct Message {
    std::string head;
    std::string words;
  };
  Message message_;
  std::vector<Message> messages_;
  std::set<std::string> senders_;
};

// "이도윤" of what stands before a message.
std::string_view SenderIn(std::string_view head) {
  if (head.starts_with('[')) return head.substr(1, head.find(']') - 1);
  constexpr std::string_view kColon = " : ";
  const size_t comma = head.find(", ");
  return comma == std::string_view::npos || !head.ends_with(kColon)
             ? std::string_view()
             : head.substr(comma + 2, head.size() - kColon.size() - comma - 2);
}

std::vector<std::string> TextMessages(std::string_view text) {
  Messages messages;
  bool begun = false;  // what stands above the first message says what the file is
  for (size_t begin = 0; begin < text.size();) {
    const size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line = text.substr(begin, end - begin);
    begin = end + 1;
    const size_t head = std::max(BracketedHead(line), DatedHead(line));
    if (head > 0 || IsDayRule(line)) {
      messages.End();
      begun = true;
    }
    if (IsDayRule(line) || !begun) continue;
    if (head > 0) messages.Head(std::string(line.substr(0, head)), SenderIn(line.substr(0, head)));
    messages.Line(line.substr(head));
  }
  messages.End();
  return messages.Take();
}

// "Date,User,Message" and a message a row.
std::vector<std::string> TableMessages(std::string_view text) {
  Messages messages;
  CsvRow row;
  for (size_t begin = text.find('\n') + 1; begin < text.size(); begin += row.size) {
    if (!ParseCsvRow(text.substr(begin), ',', CsvInput::kComplete, row) || row.size == 0) break;
    if (row.cells.size() >= 3) {
      messages.Head(row.cells[0] + " \"" + row.cells[1] + "\" ", row.cells[1]);
      messages.Line(row.cells[2]);
    }
    messages.End();
  }
  return messages.Take();
}

}  // namespace

std::vector<std::string> ChatMessages(std::string_view text) {
  constexpr std::string_view kColumns = "Date,User,Message\n";
  if (text.starts_with(kColumns)) return TableMessages(text);
  return IsExport(text) || IsCopy(text) ? TextMessages(text) : std::vector<std::string>();
}

}  // namespace gonggo

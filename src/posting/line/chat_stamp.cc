#include "posting/line/chat_stamp.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>

#include "posting/field/written_date.h"
#include "posting/field/written_time.h"
#include "posting/line/chat_words.h"
#include "posting/line/job_title.h"
#include "posting/line/labels.h"
#include "posting/line/names.h"
#include "text/byte_class.h"
#include "text/char_count.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kLongestSenderChars = 24;
constexpr size_t kLongestStampBytes = 90;

struct Stamp {
  size_t begin = 0;        // of the time at the line's end
  bool half = false;       // says before or after noon
  bool bracketed = false;  // "[10:24 AM]"
};

size_t BackOverSpaces(std::string_view line, size_t end) {
  while (end > 0 && line[end - 1] == ' ') --end;
  return end;
}

// Where "3:12" begins that ends at `end`; `end` where none does.
size_t ClockBegin(std::string_view line, size_t end) {
  constexpr size_t kShortest = 4;
  if (end < kShortest || !IsDigitByte(line[end - 1]) || !IsDigitByte(line[end - 2]) ||
      line[end - 3] != ':' || !IsDigitByte(line[end - 4]))
    return end;
  size_t begin = end - kShortest;
  if (begin > 0 && IsDigitByte(line[begin - 1])) --begin;
  return begin;
}

// The time of day with which `line` ends.
std::optional<Stamp> FindStamp(std::string_view line) {
  if (line.size() > kLongestStampBytes || line.empty()) return std::nullopt;
  Stamp stamp;
  size_t end = line.size();
  stamp.bracketed = line.ends_with(']');
  if (stamp.bracketed) --end;
  if (const auto head = line.substr(0, end); head.ends_with("AM") || head.ends_with("PM")) {
    stamp.half = true;
    end = BackOverSpaces(line, end - 2);
  }
  stamp.begin = ClockBegin(line, end);
  if (stamp.begin == end) return std::nullopt;
  const size_t words = BackOverSpaces(line, stamp.begin);
  for (const std::string_view half : {"오전", "오후"}) {
    if (stamp.half || !line.substr(0, words).ends_with(half)) continue;
    stamp.half = true;
    stamp.begin = words - half.size();
  }
  for (const std::string_view day : {"오늘", "어제"}) {
    const size_t end_of_day = BackOverSpaces(line, stamp.begin);
    if (stamp.half && line.substr(0, end_of_day).ends_with(day))
      stamp.begin = end_of_day - day.size();
  }
  if (!stamp.bracketed) return stamp.half ? std::optional(stamp) : std::nullopt;
  if (stamp.begin == 0 || line[stamp.begin - 1] != '[') return std::nullopt;
  --stamp.begin;
  return stamp;
}

}  // namespace

bool IsTimeOfDay(std::string_view line) {
  const auto stamp = FindStamp(TrimSpaces(line));
  return stamp && stamp->begin == 0;
}

size_t HandleSize(std::string_view line) {
  constexpr std::string_view kDot = " · ";
  constexpr size_t kShortest = 3;
  line = TrimSpaces(line);
  const size_t dot = line.substr(0, kLongestSenderChars + kDot.size()).find(kDot);
  if (dot == std::string_view::npos || dot < kShortest) return 0;
  const std::string_view handle = line.substr(0, dot);
  const bool plain = std::ranges::all_of(handle, [](char c) {
    return (c >= 'a' && c <= 'z') || IsDigitByte(c) || c == '_' || c == '.' || c == '@';
  });
  std::string_view age = line.substr(dot + kDot.size());
  const size_t digits = std::min(age.find_first_not_of("0123456789"), age.size());
  if (!plain || digits == 0 || digits > 2) return 0;
  age = age.substr(digits);
  static constexpr std::array<std::string_view, 11> kUnits = {"초", "분", "시간", "일", "주", "년",
                                                              "s",  "m",  "h",    "d",  "w"};
  return std::ranges::find(kUnits, age) != kUnits.end() ? dot : 0;
}

bool IsSenderAndTime(std::string_view line) {
  line = TrimSpaces(line);
  if (HandleSize(line) > 0) return true;
  const auto stamp = FindStamp(line);
  if (!stamp) return false;
  const std::string_view before = line.substr(0, stamp->begin);
  std::string_view name = TrimSpaces(before);
  // "취준방 — 오늘 오후 3:20"
  constexpr std::string_view kDash = " —";
  const bool dashed = name.ends_with(kDash);
  if (dashed) name.remove_suffix(kDash.size());
  const bool apart = stamp->bracketed || dashed || before.ends_with("  ");
  return apart && !name.empty() && CountChars(name) <= kLongestSenderChars &&
         FieldOfLabel(name).empty() && std::none_of(name.begin(), name.end(), IsDigitByte) &&
         name.find_first_of(":~/") == std::string_view::npos &&
         name.find("마감") == std::string_view::npos;
}

bool IsCommentHead(std::string_view line) {
  line = TrimSpaces(line);
  if (line.size() > kLongestStampBytes || line.find(" ago") == std::string_view::npos) return false;
  if (!line.ends_with(']') && line.find(" | ") == std::string_view::npos) return false;
  return line.find("[–]") != std::string_view::npos || line.find("[-]") != std::string_view::npos ||
         line.find("| next") != std::string_view::npos ||
         line.find("| prev") != std::string_view::npos ||
         line.find("| parent") != std::string_view::npos;
}

namespace {

// "Dana Whitfield": a word or more, each with a capital.
bool IsLatinPerson(std::string_view name) {
  constexpr size_t kMostWords = 3;
  size_t words = 0;
  for (size_t at = 0; at < name.size(); ++words) {
    if (name[at] < 'A' || name[at] > 'Z') return false;
    const size_t end = std::min(name.find(' ', at), name.size());
    if (!std::all_of(name.begin() + static_cast<std::ptrdiff_t>(at),
                     name.begin() + static_cast<std::ptrdiff_t>(end),
                     [](char c) { return IsAlphaByte(c) || c == '.' || c == '\''; }))
      return false;
    at = end + 1;
  }
  return words > 0 && words <= kMostWords && !NamesJob(name) && !NamesRank(name);
}

// "이도윤: " behind "[10:24 AM] "; 0 where no person's whole name stands there.
size_t NameSize(std::string_view line) {
  constexpr size_t kPersonChars = 3;
  const size_t colon = line.substr(0, kLongestStampBytes).find(": ");
  if (colon == std::string_view::npos) return 0;
  const std::string_view name = line.substr(0, colon);
  const bool person =
      (CountChars(name) == kPersonChars && MayBePerson(name)) || IsLatinPerson(name);
  return person && FieldOfLabel(name).empty() ? colon + 2 : 0;
}

// A message as a record: "2026-11-26 15:11:02,"이도윤","", "2026-11-26 15:11:02 "이도윤" ".
struct MessageRecord {
  std::string_view sender;
  size_t size = 0;  // up to the words
};

MessageRecord ReadRecord(std::string_view line) {
  constexpr std::string_view kForm = "0000-00-00 00:00:00";
  if (line.size() <= kForm.size()) return {};
  for (size_t i = 0; i < kForm.size(); ++i) {
    if (kForm[i] == '0' ? !IsDigitByte(line[i]) : line[i] != kForm[i]) return {};
  }
  const char between = line[kForm.size()];
  if (between != ',' && between != ' ') return {};
  size_t begin = kForm.size() + 1;
  const bool quoted = line.substr(begin).starts_with('"');
  if (!quoted && between == ' ') return {};
  begin += quoted ? 1 : 0;
  size_t end = line.substr(0, kLongestStampBytes).find(quoted ? '"' : between, begin);
  if (end == std::string_view::npos || end == begin) return {};
  const std::string_view sender = line.substr(begin, end - begin);
  end += quoted ? 1 : 0;
  if (end >= line.size() || line[end] != between || CountChars(sender) > kLongestSenderChars)
    return {};
  ++end;
  return {sender, end + (line.substr(end).starts_with('"') ? 1 : 0)};
}

}  // namespace

std::string_view SenderOfRecord(std::string_view line) { return ReadRecord(line).sender; }

size_t StampBefore(std::string_view line) {
  // "나 : …"
  for (const std::string_view self : {"나 : ", "나: "}) {
    if (line.starts_with(self)) return self.size();
  }
  if (line.starts_with('[')) {
    size_t close = line.find("] ");
    if (close == std::string_view::npos || close > kLongestStampBytes) return 0;
    if (IsTimeOfDay(line.substr(0, close + 1))) return close + 2 + NameSize(line.substr(close + 2));
    const size_t next = close + 2;
    if (!line.substr(next).starts_with('[')) return 0;
    close = line.find("] ", next);
    if (close == std::string_view::npos || close - next > kLongestStampBytes) return 0;
    return IsTimeOfDay(line.substr(next, close + 1 - next)) ? close + 2 : 0;
  }
  if (line.empty() || !IsDigitByte(line[0])) return 0;
  if (const size_t record = ReadRecord(line).size; record > 0) return record;
  const size_t comma = line.substr(0, kLongestStampBytes).find(", ");
  if (comma == std::string_view::npos || !IsDayOfNote(line.substr(0, comma))) return 0;
  const size_t colon = line.find(" : ", comma);
  if (colon == std::string_view::npos) return 0;
  const std::string_view sender = line.substr(comma + 2, colon - comma - 2);
  return CountChars(sender) <= kLongestSenderChars ? colon + 3 : 0;
}

bool IsDayOfNote(std::string_view line) {
  line = TrimSpaces(line);
  if (line.size() > kLongestStampBytes || line.empty() || !IsDigitByte(line[0])) return false;
  const auto date = ReadWrittenDate(line, 0);
  if (!date) return false;
  // "11월 25일 오전 8:12", of messages to oneself
  if (date->year == 0) {
    const size_t noon = std::min(line.find("오전"), line.find("오후"));
    return noon != std::string_view::npos && IsTimeOfDay(line.substr(noon)) &&
           ReadWrittenDate(line.substr(0, noon), 0) &&
           TrimSpaces(line.substr(0, noon)).ends_with("일");
  }
  std::string_view rest = TrimSpaces(line.substr(date->end));
  if (const auto weekday = ReadWeekday(rest, 0)) rest = TrimSpaces(rest.substr(weekday->end));
  return rest.empty() || rest == "메모" || rest == "기록" || rest == "저장" || rest == "스크랩" ||
         IsTimeOfDay(rest);
}

bool IsCounter(std::string_view line) {
  constexpr size_t kLongestBytes = 60;
  static constexpr std::array<std::string_view, 8> kUnits = {"개",   "회", "명", "건",
                                                             "시간", "분", "일", "주"};
  // "지원 9 · 관심 21 · 조회 512", "조회수 : 1,108 | 스크랩수 : 42"
  constexpr std::string_view kBetween = " :|/,";
  line = TrimSpaces(line);
  if (line.size() > kLongestBytes) return false;
  size_t words = 0;
  size_t numbers = 0;
  while (!line.empty()) {
    const size_t space = std::min(line.find(' '), line.size());
    std::string_view word = line.substr(0, space);
    line = TrimSpaces(line.substr(space));
    while (!word.empty() && kBetween.find(word.back()) != std::string_view::npos)
      word.remove_suffix(1);
    if (word.empty() || word == "·" || word == "ㆍ" || word == "•") continue;
    if (chat_words::kCounted.Is(AsciiLower(word))) {
      ++words;
      continue;
    }
    for (const std::string_view unit : kUnits) {
      if (word.ends_with(unit)) word.remove_suffix(unit.size());
    }
    const bool number = !word.empty() && std::all_of(word.begin(), word.end(), [](char c) {
      return IsDigitByte(c) || c == ',';
    });
    if (!number) return false;
    ++numbers;
  }
  return words > 0 && numbers > 0;
}

}  // namespace gonggo

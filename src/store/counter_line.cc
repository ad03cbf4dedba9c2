#include "store/counter_line.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>

#include "text/utf8.h"

namespace gonggo {
namespace {

// A longer line says something.
constexpr size_t kLongestBytes = 96;

constexpr auto kCountedWords = std::to_array<std::string_view>(
    {"view",      "views",  "viewed",      "hit",          "hits",      "read",       "reads",
     "click",     "clicks", "like",        "likes",        "bookmark",  "bookmarks",  "scrap",
     "scraps",    "saves",  "share",       "shares",       "applicant", "applicants", "applied",
     "applies",   "apply",  "application", "applications", "wishes",    "favorites",  "comments",
     "followers", "조회",   "조회수",      "스크랩",       "스크랩수",  "좋아요",     "관심",
     "북마크",    "지원자", "지원자수",    "찜",           "공유"});
constexpr auto kCountNameWords =
    std::to_array<std::string_view>({"count", "counts", "cnt", "number", "num", "total", "of",
                                     "over", "수", "명", "회", "건", "개"});
constexpr auto kObservedWords = std::to_array<std::string_view>(
    {"crawled", "crawl", "crawling", "scraped", "scraping", "fetched", "fetch", "collected",
     "retrieved", "updated", "modified", "timestamp", "수집", "수집일", "수집일시", "수정일",
     "수정일시", "갱신일", "업데이트"});
constexpr auto kTimeNameWords = std::to_array<std::string_view>(
    {"at", "on", "date", "time", "datetime", "last", "일시", "일자", "최종"});
constexpr auto kAgoWords =
    std::to_array<std::string_view>({"ago", "days", "day", "hours", "hour", "weeks", "week",
                                     "month", "전", "posted", "months", "reposted", "등록"});

template <typename List>
bool Holds(const List& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

enum class WordKind : uint8_t {
  kOther,
  kCounted,
  kCountName,
  kObserved,
  kTimeName,
  kAgo,
  kNumber,
  kTime
};

// "1,204", "12명", "3일" and the like; kTime for what only a point in time looks like.
WordKind KindOfNumber(std::string_view word) {
  const size_t end = std::min(word.find_first_not_of("0123456789,."), word.size());
  const std::string_view unit = word.substr(end);
  constexpr auto kUnits = std::to_array<std::string_view>(
      {"", "+", "k", "명", "회", "건", "개", "일", "주", "시간", "개월", "분", "일전"});
  if (Holds(kUnits, unit)) return WordKind::kNumber;
  return unit.find_first_not_of("0123456789-:+.tz/") == std::string_view::npos ? WordKind::kTime
                                                                               : WordKind::kOther;
}

WordKind KindOf(std::string_view word) {
  if (IsAsciiDigit(static_cast<unsigned char>(word.front()))) return KindOfNumber(word);
  if (Holds(kCountedWords, word)) return WordKind::kCounted;
  if (Holds(kCountNameWords, word)) return WordKind::kCountName;
  if (Holds(kObservedWords, word)) return WordKind::kObserved;
  if (Holds(kTimeNameWords, word)) return WordKind::kTimeName;
  if (Holds(kAgoWords, word)) return WordKind::kAgo;
  return WordKind::kOther;
}

// "d-7", "d-day", "d+3".
bool IsDaysLeft(std::string_view word) {
  if (word == "d-day") return true;
  return word.size() > 2 && word.front() == 'd' && (word[1] == '-' || word[1] == '+') &&
         word.find_first_not_of("0123456789", 2) == std::string_view::npos;
}

// Calls `use` with the words in small letters, also those of keys ("viewCount", "view_count"), as
// long as it returns true.
template <typename Use>
void ForEachWord(std::string_view line, const Use& use) {
  std::string word;
  const auto close = [&] {
    const bool more = word.empty() || use(std::string_view(word));
    word.clear();
    return more;
  };
  bool small = false;  // the character before is a small letter
  for (const char c : line) {
    const bool capital = c >= 'A' && c <= 'Z';
    const bool parts =
        c == ' ' || c == '\t' || c == '_' || c == '|' || c == '(' || c == ')' ||
        (c == ':' && (word.empty() || !IsAsciiDigit(static_cast<unsigned char>(word[0]))));
    if ((parts || (capital && small)) && !close()) return;
    if (!parts) word += capital ? static_cast<char>(c | 0x20) : c;
    small = c >= 'a' && c <= 'z';
  }
  close();
}

// Only lines with a number or "D-Day" count anything.
bool MayCount(std::string_view line) {
  return std::any_of(line.begin(), line.end(), [](char c) {
    return c == '-' || IsAsciiDigit(static_cast<unsigned char>(c));
  });
}

}  // namespace

bool IsCounterLine(std::string_view line) {
  if (line.size() > kLongestBytes || !MayCount(line)) return false;
  bool other = false;
  std::array<size_t, 8> count{};
  size_t days_left = 0;
  ForEachWord(line, [&](std::string_view word) {
    if (word == "·" || word == "-" || word == "•" || word == "ㆍ" || word == "/" || word == "*")
      return true;
    if (IsDaysLeft(word)) {
      ++days_left;
      return true;
    }
    const WordKind kind = KindOf(word);
    ++count[static_cast<size_t>(kind)];
    other = kind == WordKind::kOther;
    return !other;
  });
  const auto has = [&count](WordKind kind) { return count[static_cast<size_t>(kind)] > 0; };
  const bool observed = has(WordKind::kObserved);
  if (other || (!observed && (has(WordKind::kTime) || has(WordKind::kTimeName)))) return false;
  const bool counted = has(WordKind::kCounted);
  if (has(WordKind::kCountName) && !counted) return false;
  const bool number = has(WordKind::kNumber) || has(WordKind::kTime);
  const bool ago = has(WordKind::kAgo);
  return days_left > 0 || (number && (observed || counted || ago));
}

}  // namespace gonggo

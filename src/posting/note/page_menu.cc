#include "posting/note/page_menu.h"

#include <algorithm>
#include <cstdint>

#include "knowledge/tables.h"
#include "posting/line/heading_words.h"
#include "posting/line/labels.h"
#include "posting/line/names.h"
#include "posting/line/row_cells.h"
#include "posting/saying/fact_rows.h"
#include "posting/saying/name_place.h"
#include "text/byte_class.h"
#include "text/trim.h"

namespace gonggo {
namespace {

// "알림 3", "관심기업 ♡ 482", "♡ 관심기업": an entry may count, and show a sign.
std::string_view WithoutCount(std::string_view entry) {
  for (const std::string_view sign : {"♡ ", "♥ ", "☆ ", "★ "}) {
    if (entry.starts_with(sign)) entry.remove_prefix(sign.size());
  }
  const size_t space = entry.rfind(' ');
  if (space == std::string_view::npos) return entry;
  std::string_view last = entry.substr(space + 1);
  for (const std::string_view unit : {"건", "개", "명"}) {
    if (last.ends_with(unit)) last.remove_suffix(unit.size());
  }
  const bool number = std::all_of(last.begin(), last.end(), IsDigitByte);
  if (!number || last.empty()) return entry;
  entry = TrimSpaces(entry.substr(0, space));
  for (const std::string_view sign : {" ♡", " ♥", " ☆", " ★"}) {
    if (entry.ends_with(sign)) entry.remove_suffix(sign.size());
  }
  return entry;
}

// Which entry of knowledge/page_entries.yaml it is, -1 if none.
int32_t EntryOf(std::string_view words) {
  constexpr std::string_view kBack = "←";
  if (words.starts_with(kBack)) words.remove_prefix(kBack.size());
  words = TrimSpaces(words);
  return words.size() <= kLongestMenuEntryBytes ? PageEntries().FindWhole(WithoutCount(words)) : -1;
}

// Entries of one word or two, one in four of which may be unknown.
size_t EntriesBetweenSpaces(std::string_view words) {
  constexpr size_t kLongestRowBytes = 150;
  constexpr size_t kLeastEntries = 3;
  if (words.size() > kLongestRowBytes) return 0;
  size_t entries = 0;
  size_t unknown = 0;
  // Nearly every line is left behind its second word.
  for (size_t at = 0; at < words.size() && unknown <= entries / kLeastEntries + 1;) {
    const size_t end = std::min(words.find(' ', at), words.size());
    const size_t second = std::min(words.find(' ', end + 1), words.size());
    const bool two = end < words.size() && IsMenuEntry(words.substr(at, second - at));
    const bool entry = two || IsMenuEntry(words.substr(at, end - at));
    entries += entry ? 1 : 0;
    unknown += entry ? 0 : 1;
    at = (two ? second : end) + 1;
  }
  // "로그인 회원가입", not "포지션 상세".
  if (entries == 2 && unknown == 0) return IsWholeHeading(words) ? 0 : entries;
  return entries >= kLeastEntries && unknown * kLeastEntries <= entries ? entries : 0;
}

}  // namespace

bool IsMenuEntry(std::string_view words) { return EntryOf(words) >= 0; }

bool IsButton(std::string_view words) {
  const int32_t entry = EntryOf(words);
  return entry >= 0 && PageEntries().terms()[static_cast<size_t>(entry)].id == "button";
}

bool IsRowOfButtons(std::string_view words) {
  constexpr size_t kLongestBytes = 100;
  if (words.size() > kLongestBytes) return false;
  size_t buttons = 0;
  // Of one word or two each; nearly every line is left behind its second word.
  for (size_t at = 0; at < words.size();) {
    const size_t end = std::min(words.find(' ', at), words.size());
    const std::string_view word = words.substr(at, end - at);
    if (!word.empty() && word != "|" && word != "·") {
      const size_t second = std::min(words.find(' ', end + 1), words.size());
      const bool two = end < words.size() && IsButton(words.substr(at, second - at));
      if (!two && !IsButton(word)) return false;
      ++buttons;
      at = (two ? second : end) + 1;
    } else {
      at = end + 1;
    }
  }
  return buttons >= 2;
}

size_t EntriesInRow(std::string_view words) {
  for (const std::string_view mark : {" · ", "  ", "·", " | "}) {
    const auto pieces = FilledBetween(words, mark);
    if (pieces.size() < 2) continue;
    return std::all_of(pieces.begin(), pieces.end(), IsMenuEntry) ? pieces.size() : 0;
  }
  return EntriesBetweenSpaces(words);
}

bool StandsBelowNames(std::string_view text, const Line& line) {
  return IsTagLine(text, line) || IsMenuEntry(TrimSpaces(Cut(text, line.content)));
}

bool IsPathOfEntries(std::string_view words) {
  constexpr std::string_view kSign = " > ";
  const size_t first = words.find(kSign);
  if (first == std::string_view::npos) return false;
  const std::string_view top = words.substr(0, first);
  if (IsSiteName(top) || top == "홈" || top == "Home" || top == "HOME") return true;
  for (size_t at = 0; at <= words.size();) {
    const size_t end = std::min(words.find(kSign, at), words.size());
    if (!IsMenuEntry(words.substr(at, end - at))) return false;
    at = end + kSign.size();
  }
  return true;
}

bool IsPageTitle(std::string_view words) {
  if (words.starts_with('|')) return false;  // a row of a table
  // "리멤버 채용공고"
  const size_t space = words.find(' ');
  if (space != std::string_view::npos && IsSiteName(words.substr(0, space)) &&
      IsMenuEntry(words.substr(space)))
    return true;
  for (const std::string_view mark : {" | ", " - ", " :: "}) {
    const size_t at = words.find(mark);
    if (at != std::string_view::npos && at > 0 && IsMenuEntry(words.substr(0, at))) {
      if (FieldOfLabel(TrimSpaces(words.substr(0, at))) == "company") return false;
      const std::string_view site = words.substr(at + mark.size());
      if (site.find(mark) != std::string_view::npos) return false;
      return !NamesJob(site) && !HasLegalForm(site);
    }
  }
  return false;
}

}  // namespace gonggo

#include "posting/line/note_title.h"

#include <cstddef>

#include "posting/line/note_words.h"
#include "requirement/scan.h"
#include "text/byte_class.h"

namespace gonggo {
namespace {

constexpr size_t kLongestBytes = 90;

constexpr bool IsBetween(char c) {
  return c == ' ' || c == '(' || c == ')' || c == ',' || c == '/' || c == '-' || c == '_' ||
         c == '.' || c == ':' || c == '~' || c == '\'' || c == '[' || c == ']' || c == '<' ||
         c == '>' || c == '!';
}

}  // namespace

bool IsNoteTitle(std::string_view title) {
  return note_words::kCollection.StandsIn(title) || HasNoteWordsOnly(title);
}

bool EndsAsCollection(std::string_view text) {
  if (const size_t open = text.rfind(" ("); text.ends_with(')') && open != text.npos && open > 0)
    text = text.substr(0, open);
  // "하늘재단 청년인턴 - 잡알리오에서 복사" names one.
  if (text.find(" - ") != std::string_view::npos && text.ends_with("에서 복사")) return false;
  while (text.ends_with('!') || text.ends_with('.') || text.ends_with('~')) text.remove_suffix(1);
  return text.size() <= kLongestBytes && note_words::kCollectionEnd.Ends(text);
}

bool HasNoteWordsOnly(std::string_view text) {
  // "지원 리스트 (이력서 수정 후)"
  if (const size_t open = text.rfind(" ("); text.ends_with(')') && open != text.npos && open > 0)
    text = text.substr(0, open);
  if (text.size() > kLongestBytes) return false;
  size_t words = 0;
  for (size_t at = 0; at < text.size();) {
    if (IsBetween(text[at]) || IsDigitByte(text[at])) {
      ++at;
      continue;
    }
    at = MatchAnyAt(text, at, note_words::kNoteTitleWord);
    if (at == kNoMatch) return false;
    ++words;
  }
  // "1순위" says as much as two.
  return words >= 2 || (words == 1 && text.find("순위") != std::string_view::npos);
}

}  // namespace gonggo

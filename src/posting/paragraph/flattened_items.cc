#include "posting/paragraph/flattened_items.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>

#include "posting/line/item_split.h"
#include "posting/paragraph/item_openings.h"
#include "posting/paragraph/task_openings.h"
#include "posting/paragraph/word_starts.h"
#include "requirement/scan.h"
#include "text/byte_class.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// The sign and its space with which a part begins whose items all begin so ("✅ ", "- "), or "".
std::string_view MarkOfItems(std::string_view part) {
  constexpr size_t kLongestMark = 7;
  const size_t space = part.substr(0, kLongestMark).find(' ');
  if (space == std::string_view::npos || space == 0) return {};
  const std::string_view mark = part.substr(0, space + 1);
  if (static_cast<unsigned char>(mark[0]) < 0x80) {
    return mark == "- " || mark == "* " ? mark : std::string_view();
  }
  for (size_t i = 0; i < space;) {
    const DecodedChar c = DecodeChar(mark, i);
    if (IsWordChar(c.code)) return {};
    i += c.size;
  }
  return mark;
}

// Where the next mark begins, the end of `part` where none does. A hyphen inside an item ("at sea -
// and on land") goes on in small letters.
size_t NextMark(std::string_view part, std::string_view mark, size_t from) {
  if (mark.empty()) return part.size();
  for (size_t at = part.find(mark, from); at != std::string_view::npos;
       at = part.find(mark, at + 1)) {
    const size_t behind = at + mark.size();
    if (part[at - 1] == ' ' && behind < part.size() && !IsLowerByte(part[behind])) return at;
  }
  return part.size();
}

// "A" of "A Master's degree": no item of its own.
bool IsArticle(std::string_view words) {
  words = WithoutSpacesBehind(words);
  return words == "A" || words == "An" || words == "The";
}

// Cuts `words`, of `part`, at the ends of sentences and where another requirement begins.
void SplitUnmarked(std::string_view part, std::string_view words, FlattenedList list,
                   std::vector<Span>& items) {
  std::vector<Span> sentences;
  SplitGluedItems(words, sentences);
  for (const Span& at : sentences) {
    const std::string_view sentence = Cut(words, at);
    size_t begin = 0;
    for (size_t i = 0; i < sentence.size();) {
      i = NextWordStart(sentence, i);
      const auto begins = [&] {
        return BeginsItem(sentence, i) ||
               (list == FlattenedList::kDuties && BeginsNextTask(sentence, begin, i));
      };
      if (i < sentence.size() && (!begins() || IsArticle(sentence.substr(begin, i - begin))))
        continue;
      const std::string_view piece = WithoutSpacesBehind(sentence.substr(begin, i - begin));
      if (!piece.empty()) items.push_back(SpanOf(part, piece));
      begin = i;
    }
  }
}

}  // namespace

void SplitFlattenedItems(std::string_view part, FlattenedList list, std::vector<Span>& items) {
  const std::string_view mark = MarkOfItems(part);
  for (size_t at = mark.size(); at < part.size();) {
    const size_t end = NextMark(part, mark, at);
    SplitUnmarked(part, part.substr(at, end - at), list, items);
    at = end + mark.size();
  }
}

}  // namespace gonggo

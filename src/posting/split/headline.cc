#include "posting/split/headline.h"

#include <array>

#include "posting/line/bracket_name.h"
#include "posting/line/name_words.h"
#include "posting/line/names.h"
#include "posting/line/note_title.h"
#include "text/char_count.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// What stands behind the name in English.
constexpr std::array<std::string_view, 5> kEnglishCalls = {" is hiring", " Careers", " careers",
                                                           " Jobs", " Hiring"};

// "하늘보리", "하늘보리에서": the first word, without what makes it who looks.
std::string_view FirstWord(std::string_view words) {
  constexpr std::string_view kWhere = "에서";
  const std::string_view word = words.substr(0, words.find(' '));
  return word.ends_with(kWhere) ? word.substr(0, word.size() - kWhere.size()) : word;
}

bool MayCall(std::string_view name) {
  constexpr size_t kLeastChars = 3;  // 관심, 서버
  return CountChars(name) >= kLeastChars && MayBeCompany(name) && !IsRole(name) &&
         !NamesTask(name) && !name_words::kNoCompany.Is(name) &&
         !name_words::kHeadline.StandsIn(name) && !IsNumeric(name);
}

}  // namespace

bool IsHeadline(std::string_view words) { return name_words::kHeadline.StandsIn(words); }

Span CallerOfHeadline(std::string_view text, Span headline) {
  const std::string_view words = Cut(text, headline);
  if (!IsHeadline(words) || IsNoteTitle(words)) return {};
  if (words.starts_with('[')) {
    const size_t close = words.find(']');
    if (close == std::string_view::npos) return {};
    const std::string_view name = TrimSpaces(words.substr(1, close - 1));
    return IsNameInBrackets(name) ? SpanOf(text, name) : Span{};
  }
  if (const Span called = WithoutCall(text, headline); called.begin > headline.begin) return called;
  for (const std::string_view call : kEnglishCalls) {
    if (!words.ends_with(call)) continue;
    const std::string_view name = words.substr(0, words.size() - call.size());
    return MayCall(name) ? SpanOf(text, name) : Span{};
  }
  const std::string_view name = FirstWord(words);
  const bool korean = IsHangulSyllable(DecodeChar(words, 0).code);
  return korean && name.size() < words.size() && MayCall(name) ? SpanOf(text, name) : Span{};
}

}  // namespace gonggo

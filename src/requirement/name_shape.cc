#include "requirement/name_shape.h"

#include <algorithm>

#include "requirement/scan.h"
#include "text/byte_class.h"
#include "text/byte_scan.h"
#include "text/byte_set.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kMinBytes = 2;
constexpr size_t kMaxBytes = 28;
constexpr int kMaxWords = 3;
constexpr size_t kMaxItemBytes = 60;  // of Hangul with what may stand in front of the first item

constexpr ByteSet kWordBytes("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+#.-");
bool IsWordByte(char c) { return kWordBytes.Has(c); }
constexpr ByteSet kJoins("/&_@'");

// Words that stand in lists of names without being one.
bool IsPlain(std::string_view word) {
  static constexpr WordTable kPlain = {"and",   "or",     "und",  "oder", "the", "of",  "in",
                                       "to",    "for",    "with", "on",   "etc", "ex",  "e.g",
                                       "eg",    "i.e",    "vs",   "via",  "per", "non", "new",
                                       "other", "others", "such", "like"};
  const size_t end = MatchAnyAt(word, 0, kPlain);
  return end != kNoMatch && (end == word.size() || word[end] == '.');
}

// The end of the word at `i`, without the marks of a sentence behind it.
size_t WordEnd(std::string_view text, size_t i) {
  size_t end = i;
  while (end < text.size() && IsWordByte(text[end])) ++end;
  while (end > i && (text[end - 1] == '.' || text[end - 1] == '-')) --end;
  return end;
}

// Whether words behind the first may be in lower case: "Color adjustment".
enum class Case : uint8_t { kCapitals, kAny };

// The end of the name that begins at `i`; kNoMatch if none does.
size_t NameEnd(std::string_view text, size_t i, Case later = Case::kCapitals) {
  if (i >= text.size() || !IsAlphaByte(text[i])) return kNoMatch;
  size_t end = i;
  bool shaped = false;  // a capital, a digit or a sign stands in it
  for (int words = 0; words < kMaxWords; ++words) {
    const size_t begin = words == 0 ? i : end + 1;
    if (words > 0 && (end + 1 >= text.size() || text[end] != ' ' ||
                      !(IsUpperByte(text[begin]) || IsDigitByte(text[begin]) ||
                        (later == Case::kAny && IsAlphaByte(text[begin])))))
      break;
    const size_t stop = WordEnd(text, begin);
    const std::string_view word = text.substr(begin, stop - begin);
    if (IsPlain(word)) return kNoMatch;
    shaped = shaped || std::any_of(word.begin(), word.end(), [](char c) {
               return IsUpperByte(c) || IsDigitByte(c) || c == '+' || c == '#';
             });
    end = stop;
  }
  return shaped && end - i >= kMinBytes && end - i <= kMaxBytes ? end : kNoMatch;
}

// Whether the last item of a list may end at `end` of `item`.
bool MayEndAt(std::string_view item, size_t end) {
  static constexpr WordTable kBehind = {"등", "외",   "을",   "를",   "의",   "와",
                                        "과", "이나", "나 ",  "및",   "또는", "혹은",
                                        "중", "활용", "사용", "운영", "경험", "이상"};
  const size_t next = SkipSpaces(item, end);
  return next >= item.size() || MatchAnyAt(item, next, kBehind) != kNoMatch;
}

// Where the Latin words begin that `item` ends with.
size_t TailBegin(std::string_view item) {
  size_t begin = item.size();
  while (begin > 0 && (IsWordByte(item[begin - 1]) || item[begin - 1] == ' ')) --begin;
  return SkipSpaces(item, begin);
}

// Past a particle, if one stands at `at`.
size_t PastParticle(std::string_view line, size_t at) {
  static constexpr WordTable kParticles = {"을", "를", "의"};
  const size_t end = MatchAnyAt(line, at, kParticles);
  return end == kNoMatch ? at : end;
}

bool IsInUse(std::string_view line, size_t at) {
  static constexpr WordTable kUses = {"사용",       "활용",       "이용", "툴",
                                      "프레임워크", "라이브러리", "엔진"};
  static constexpr WordTable kSkilled = {"경험",  "능력",    "숙련",    "가능",      "능숙",
                                         "해 본", "해 보신", "한 경험", "하신 경험", "해 본 경험"};
  const size_t use = MatchAnyAt(line, SkipSpaces(line, PastParticle(line, at)), kUses);
  if (use == kNoMatch) return false;
  return MatchAnyAt(line, SkipSpaces(line, use), kSkilled) != kNoMatch;
}

}  // namespace

std::optional<Span> NameOfItem(std::string_view line, Span at, ItemPlace place) {
  const std::string_view part = Cut(line, at);
  const size_t stop = SkipSpacesBack(part, part.size());
  size_t begin = SkipSpaces(part, 0);
  if (begin >= stop) return std::nullopt;
  const std::string_view item = part.substr(0, stop);
  if (place == ItemPlace::kFirst) {
    begin = TailBegin(item);
    // Behind Hangul or at the beginning, not behind a bracket or another sign.
    const size_t before = SkipSpacesBack(item, begin);
    if (before > 0 && static_cast<unsigned char>(item[before - 1]) < 0x80) return std::nullopt;
  }
  const Case later = place == ItemPlace::kInner ? Case::kAny : Case::kCapitals;
  const size_t end = NameEnd(item, begin, later);
  if (end == kNoMatch) return std::nullopt;
  const bool whole = place == ItemPlace::kLast ? MayEndAt(item, end) : end == item.size();
  if (!whole) return std::nullopt;
  return Span{at.begin + static_cast<uint32_t>(begin), at.begin + static_cast<uint32_t>(end)};
}

std::optional<Span> HangulOfItem(std::string_view line, Span at, ItemPlace place) {
  const std::string_view part = Cut(line, at);
  const size_t stop = SkipSpacesBack(part, part.size());
  size_t begin = SkipSpaces(part, 0);
  if (begin >= stop || stop - begin > kMaxItemBytes) return std::nullopt;
  if (place == ItemPlace::kFirst) {
    const size_t space = part.substr(0, stop).find_last_of(' ');
    if (space != std::string_view::npos && space > begin) begin = space + 1;
  }
  for (size_t i = begin; i < stop;) {
    const DecodedChar c = DecodeChar(part, i);
    if (!IsHangulSyllable(c.code) && c.code != ' ') return std::nullopt;
    i += c.size;
  }
  return Span{at.begin + static_cast<uint32_t>(begin), at.begin + static_cast<uint32_t>(stop)};
}

std::vector<Span> NamesInUse(std::string_view line) {
  std::vector<Span> names;
  const auto next_letter = [line](size_t from) {
    return FindByteWhere(line, from, [](auto c, auto) { return ((c | 0x20) - 'a') < 26; });
  };
  for (size_t i = next_letter(0); i < line.size(); i = next_letter(i)) {
    // All Latin words from here on: a name is wholly theirs, or it is the end of an English phrase.
    size_t stop = i;
    while (stop < line.size() &&
           (IsWordByte(line[stop]) ||
            (line[stop] == ' ' && stop + 1 < line.size() && IsWordByte(line[stop + 1]))))
      ++stop;
    // Few words are in use; whether they are a name takes longer to tell.
    const bool joined = i > 0 && (kJoins.Has(line[i - 1]) || IsWordByte(line[i - 1]));
    if (!joined && IsInUse(line, stop) && NameEnd(line.substr(0, stop), i) == stop)
      names.push_back({static_cast<uint32_t>(i), static_cast<uint32_t>(stop)});
    i = stop;
  }
  return names;
}

}  // namespace gonggo

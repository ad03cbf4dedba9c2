#include "posting/line/sentence_end.h"

#include <algorithm>
#include <array>

#include "text/byte_class.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// What goes on with the words before a comma.
constexpr std::array<std::string_view, 14> kGoesOn = {"또는", "혹은", "및 ",  "이를", "이에",
                                                      "그에", "이와", "특히", "단,",  "or ",
                                                      "and ", "OR ",  "AND ", "이나 "};

// Shortened words that end with a full stop inside a sentence.
constexpr std::array<std::string_view, 9> kShortened = {" bzw",  " ggf",  " inkl", " insb", " bspw",
                                                        " evtl", " mind", " sog",  " exkl"};

// "2+ years", "3 years", "2+ Jahre" at `at`.
bool BeginsYears(std::string_view text, size_t at) {
  size_t digits = 0;
  while (at + digits < text.size() && IsDigitByte(text[at + digits])) ++digits;
  if (digits == 0 || digits > 2) return false;
  const std::string_view behind = text.substr(at + digits);
  return behind.starts_with("+ years") || behind.starts_with(" years") ||
         behind.starts_with("+ Jahre") || behind.starts_with(" Jahre");
}

// "Min. 3 years", "approx. 3 years": the word in front of the full stop at `i` speaks of them.
bool IsMinimum(std::string_view text, size_t i) {
  constexpr size_t kLongest = 6;
  constexpr std::array<std::string_view, 12> kWords = {
      "min", "Min", "max", "Max", "mind", "Mind", "approx", "Approx", "ca", "Ca", "No", "exp"};
  const size_t begin = text.substr(0, i).find_last_of(" (/,") + 1;
  const std::string_view word = text.substr(begin, i - begin);
  return word.size() <= kLongest && std::find(kWords.begin(), kWords.end(), word) != kWords.end();
}

// "(Kafka, Redis 등)" up to the end of `words` or a mark: a remark on what stands in front.
bool IsRemark(std::string_view words) {
  constexpr size_t kLongestRemark = 200;
  if (words.empty() || words[0] != '(') return false;
  words = words.substr(0, kLongestRemark);
  int depth = 0;
  for (size_t i = 0; i < words.size(); ++i) {
    if (words[i] == '(') ++depth;
    if (words[i] == ')') --depth;
    if (depth > 0) continue;
    const std::string_view behind = TrimSpaces(words.substr(i + 1));
    return behind.empty() || behind[0] == '.' || behind[0] == ',' || behind[0] == ';';
  }
  return false;
}

// "… building REST APIs. Experience with SQL. You …": whether the word in front of the full stop at
// `i` is an acronym or a name in capitals, and a sentence begins behind it. Single letters ("U.S.
// Government", "z. B. Go") and shortened words ("Sr. Engineer", "B.Sc. Informatik") end none.
bool IsEndInCapitals(std::string_view text, size_t i) {
  constexpr size_t kLongestName = 24;
  static constexpr std::array<std::string_view, 22> kTitles = {
      "Co", "Sr", "Jr", "Dr", "St",  "Ft",  "Mr",  "Ms", "Mt", "No", "Nr",
      "Ex", "Sc", "Ed", "CO", "Rev", "App", "Ing", "Ph", "Mo", "Di", "Zs"};
  const size_t next = i + 2;
  if (next + 1 >= text.size() || !IsUpperByte(text[next])) return false;
  // "A solid …", "I …"; "ECS, Lambda" only names more.
  if (!IsLowerByte(text[next + 1]) && text[next + 1] != ' ' && text[next + 1] != '\'') return false;
  std::string_view word = text.substr(0, i);
  word.remove_prefix(i - std::min(i, kLongestName));
  word = word.substr(word.find_last_of(" ./(,-") + 1);
  const auto signs = std::ranges::count_if(
      word, [](char c) { return IsUpperByte(c) || IsDigitByte(c) || c == '+' || c == '#'; });
  return word.size() > 1 && signs > 0 && std::ranges::any_of(word, IsAlphaByte) &&
         std::ranges::find(kTitles, word) == kTitles.end();
}

}  // namespace

bool IsSentenceEnd(std::string_view text, size_t i) {
  if (text[i] != '.' || i == 0 || i + 1 >= text.size() || text[i + 1] != ' ') return false;
  if (IsRemark(text.substr(i + 2))) return false;
  if (IsHangulSyllable(DecodeCharBefore(text, i).code) || text[i - 1] == ')') return true;
  const auto lower = [text](size_t at) { return text[at] >= 'a' && text[at] <= 'z'; };
  if (BeginsYears(text, i + 2) && !IsMinimum(text, i)) return true;
  if (i < 3 || !lower(i - 1) || !lower(i - 2)) return IsEndInCapitals(text, i);
  // German nouns are capitals: "Ruder bzw. Segel" is one sentence.
  const std::string_view before = text.substr(0, i);
  if (std::any_of(kShortened.begin(), kShortened.end(),
                  [before](std::string_view word) { return before.ends_with(word); }))
    return false;
  const size_t next = text.find_first_not_of(' ', i + 1);
  // "e.g. " and "etc. and" go on in lower case, "Min. 3 years" with a number.
  if (next == std::string_view::npos || lower(next)) return false;
  constexpr size_t kShortWord = 3;
  if (IsHangulSyllable(DecodeChar(text, next).code)) {
    // "웹과 App. 출시를 경험하신 분": shortened, as no sentence in Korean ends.
    const size_t word = before.rfind(' ') + 1;
    return i - word > kShortWord || !IsUpperByte(text[word]);
  }
  if (!IsDigitByte(text[next])) return true;
  // "A degree is preferred. 10+ years …": behind a long word that is no shortened one.
  constexpr size_t kLongWord = 5;
  const size_t word = before.rfind(' ') + 1;
  return i - word >= kLongWord && before.substr(word) != "approx" &&
         std::all_of(before.begin() + static_cast<std::ptrdiff_t>(word), before.end(), IsLowerByte);
}

bool IsSemicolon(std::string_view text, size_t i) {
  if (text[i] != ';' || i + 1 >= text.size() || text[i + 1] != ' ') return false;
  size_t name = i;
  while (name > 0 && i - name < 8 &&
         (IsAlphaByte(text[name - 1]) || text[name - 1] == '#' || IsDigitByte(text[name - 1]))) {
    --name;
  }
  if (name > 0 && text[name - 1] == '&') return false;
  const std::string_view rest = TrimSpaces(text.substr(i + 1, 16));
  return !rest.empty() && !(rest[0] >= 'a' && rest[0] <= 'z') && !GoesOnBehindComma(rest);
}

bool GoesOnBehindComma(std::string_view words) {
  return IsRemark(words) ||
         std::any_of(kGoesOn.begin(), kGoesOn.end(),
                     [words](std::string_view w) { return words.starts_with(w); });
}

namespace {

// "St. Brannock", "Dr. Weir", "e.g. Go": no sentence ends there.
bool EndsInShortName(std::string_view words) {
  static constexpr std::array<std::string_view, 11> kShort = {
      "St", "Dr", "Mr", "Ms", "Mrs", "Prof", "Mt", "e.g", "i.e", "vs", "approx"};
  constexpr size_t kLongest = 7;  // with what stands before it
  words = words.substr(words.size() - std::min(words.size(), kLongest));
  const size_t space = words.find_last_of(" (");
  const std::string_view last = words.substr(space == std::string_view::npos ? 0 : space + 1);
  return std::ranges::find(kShort, last) != kShort.end();
}

}  // namespace

size_t SentenceSize(std::string_view words) {
  size_t at = 0;
  while (true) {
    at = words.find_first_of(".!?", at);
    if (at == std::string_view::npos) return words.size();
    const size_t mark = at;
    while (at < words.size() && (words[at] == '.' || words[at] == '!' || words[at] == '?')) ++at;
    // "12.5까지", "Node.js"
    const bool ends = at >= words.size() || words[at] == ' ';
    if (ends && !EndsInShortName(words.substr(0, mark))) return at;
  }
}

}  // namespace gonggo

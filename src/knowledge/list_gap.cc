#include "knowledge/list_gap.h"

#include <array>

#include "text/utf8.h"

namespace gonggo {
namespace {

struct Word {
  std::string_view text;
  ListGap gap;
};

// Longer ones first where one begins another.
constexpr std::array<Word, 43> kWords = {{
    {"und/oder", ListGap::kOr}, {"oder", ListGap::kOr},   {"bzw.", ListGap::kOr},
    {"und", ListGap::kAnd},     {"sowie", ListGap::kAnd}, {"및/또는", ListGap::kOr},
    {"그리고", ListGap::kAnd},  {"and/or", ListGap::kOr}, {"또는", ListGap::kOr},
    {"혹은", ListGap::kOr},     {"내지", ListGap::kOr},   {"이나", ListGap::kOr},
    {"이거나", ListGap::kOr},   {"나", ListGap::kOr},     {"이든", ListGap::kOr},
    {"든", ListGap::kOr},       {"거나", ListGap::kOr},   {"or", ListGap::kOr},
    {"및", ListGap::kAnd},      {"와", ListGap::kAnd},    {"과", ListGap::kAnd},
    {"하고", ListGap::kAnd},    {"이랑", ListGap::kAnd},  {"랑", ListGap::kAnd},
    {"and", ListGap::kAnd},     {"&", ListGap::kAnd},     {"+", ListGap::kAnd},
    {",", ListGap::kComma},     {"、", ListGap::kComma},  {"，", ListGap::kComma},
    {";", ListGap::kComma},     {"|", ListGap::kComma},   {"·", ListGap::kDot},
    {"・", ListGap::kDot},      {"ㆍ", ListGap::kDot},    {"•", ListGap::kDot},
    {"∙", ListGap::kDot},       {"/", ListGap::kSlash},   {"／", ListGap::kSlash},
    {"(", ListGap::kOpen},      {"[", ListGap::kOpen},    {")", ListGap::kClose},
    {"]", ListGap::kClose},
}};

// By byte: whether a word begins with it. Most of what stands between two members is none.
constexpr std::array<bool, 256> MakeFirstBytes() {
  std::array<bool, 256> first{};
  for (const Word& word : kWords) first[static_cast<unsigned char>(word.text[0])] = true;
  return first;
}
constexpr auto kFirstBytes = MakeFirstBytes();

// What decides where several stand together: "Java, 또는 Kotlin" is an or, "(Vue), React" a close.
constexpr int Rank(ListGap gap) {
  switch (gap) {
    case ListGap::kOpen:
      return 6;
    case ListGap::kOr:
      return 5;
    case ListGap::kAnd:
      return 4;
    case ListGap::kSlash:
      return 3;
    case ListGap::kComma:
      return 2;
    case ListGap::kDot:
      return 2;
    case ListGap::kClose:
      return 1;
    case ListGap::kSpace:
    case ListGap::kNone:
      return 0;
  }
  return 0;
}

bool IsLetter(char c) { return IsAsciiAlpha(static_cast<unsigned char>(c)); }

// The word of the list at the beginning of `rest`; nullptr if there is none. Latin words end there.
const Word* WordAt(std::string_view rest) {
  if (rest.empty() || !kFirstBytes[static_cast<unsigned char>(rest[0])]) return nullptr;
  for (const Word& word : kWords) {
    // Many begin with the same byte, few end with the same one.
    const size_t size = word.text.size();
    if (rest.size() < size || rest[size - 1] != word.text.back() || !rest.starts_with(word.text))
      continue;
    if (IsLetter(word.text.back()) && rest.size() > word.text.size() &&
        IsLetter(rest[word.text.size()]))
      continue;
    return &word;
  }
  return nullptr;
}

}  // namespace

ListGap ReadListGap(std::string_view gap) {
  constexpr size_t kLongestGap = 32;  // "및/또는" with spaces; whatever is longer holds other words
  if (gap.size() > kLongestGap) return ListGap::kNone;
  ListGap best = ListGap::kSpace;
  int words = 0;
  for (size_t at = 0; at < gap.size();) {
    const DecodedChar c = DecodeChar(gap, at);
    if (IsSpace(c.code) || gap[at] == '\n' || gap[at] == '*' || gap[at] == '`') {
      at += c.size;
      continue;
    }
    const Word* word = WordAt(gap.substr(at));
    if (word == nullptr || ++words > 4) return ListGap::kNone;
    if (Rank(word->gap) > Rank(best)) best = word->gap;
    at += word->text.size();
  }
  return best;
}

}  // namespace gonggo

#include "posting/note/ordinals.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <utility>

#include "posting/line/heading_words.h"
#include "text/byte_class.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kMostDigits = 2;

struct Ordinal {
  uint32_t number = 0;
  size_t size = 0;  // bytes, with the space behind
  // What stands before and behind the number: the same in all lines of a note.
  std::pair<std::string_view, std::string_view> form;
};

// What stands before a number, longest first.
constexpr std::array<std::string_view, 23> kBefore = {
    "후보 ", "후보", "옵션 ", "옵션", "공고 ", "공고", "회사 ", "회사", "No. ", "No.", "no.", "NO.",
    "【",    "〔",   "《",    "「",   "『",    "〈",   "＜",    "<",    "[",    "(",   "#"};
// What may stand behind it.
constexpr std::array<std::string_view, 29> kBehind = {
    "번째)", "번째.", "번째:", "번째",  "번)",  "번.", "번:", "번", "순위)", "순위.",
    "순위:", "순위",  "지망)", "지망:", "지망", "위)", "위:", "위", "】",    "〕",
    "》",    "」",    "』",    "〉",    "＞",   ">",   "]",   ")",  ":"};
constexpr std::array<std::string_view, 7> kSigns = {" - ", " – ", "/ ", ", ", "…", "_ ", "| "};

template <size_t N>
std::string_view BeginningOf(std::string_view words, const std::array<std::string_view, N>& list) {
  for (const std::string_view one : list) {
    if (words.starts_with(one)) return words.substr(0, one.size());
  }
  return {};
}

// "2", "B"; the bytes that it takes, 0 for none.
size_t ReadNumber(std::string_view words, uint32_t& number) {
  size_t digits = 0;
  number = 0;
  while (digits < words.size() && digits < kMostDigits && IsDigitByte(words[digits]))
    number = number * 10 + static_cast<uint32_t>(words[digits++] - '0');
  if (digits > 0) return digits < words.size() && IsDigitByte(words[digits]) ? 0 : digits;
  constexpr char kLastLetter = 'J';
  if (words.empty() || words[0] < 'A' || words[0] > kLastLetter) return 0;
  number = static_cast<uint32_t>(words[0] - 'A') + 1;
  return 1;
}

size_t SizeBefore(std::string_view words, std::string_view rest) {
  return static_cast<size_t>(rest.data() - words.data());
}

// "첫번째: ", "둘째. "
std::optional<Ordinal> ReadWord(std::string_view words) {
  static constexpr std::array<std::array<std::string_view, 3>, 6> kWords = {
      {{"첫번째", "첫 번째", "첫째"},
       {"두번째", "두 번째", "둘째"},
       {"세번째", "세 번째", "셋째"},
       {"네번째", "네 번째", "넷째"},
       {"다섯번째", "다섯 번째", "다섯째"},
       {"여섯번째", "여섯 번째", "여섯째"}}};
  static constexpr std::array<std::string_view, 5> kEnds = {":", ".", ")", ",", " -"};
  for (size_t i = 0; i < kWords.size(); ++i) {
    const std::string_view word = BeginningOf(words, kWords[i]);
    if (word.empty()) continue;
    const std::string_view end = BeginningOf(words.substr(word.size()), kEnds);
    if (end.empty()) return std::nullopt;
    const std::string_view rest = TrimSpaces(words.substr(word.size() + end.size()));
    if (rest.empty()) return std::nullopt;
    return Ordinal{static_cast<uint32_t>(i) + 1, SizeBefore(words, rest), {"째", end}};
  }
  return std::nullopt;
}

std::optional<Ordinal> ReadOrdinal(std::string_view words) {
  if (const auto word = ReadWord(words)) return word;
  const std::string_view before = BeginningOf(words, kBefore);
  std::string_view rest = words.substr(before.size());
  Ordinal ordinal;
  const size_t number = ReadNumber(rest, ordinal.number);
  if (number == 0 || ordinal.number == 0) return std::nullopt;
  rest.remove_prefix(number);
  std::string_view behind = BeginningOf(rest, kBehind);
  if (behind.empty()) behind = BeginningOf(rest, kSigns);
  rest.remove_prefix(behind.size());
  const bool space = rest.starts_with(' ');
  // "(2).": an end behind the bracket
  if (!before.empty() && !behind.empty() && rest.starts_with('.')) rest.remove_prefix(1);
  const bool bracket = !before.empty() && !behind.empty();
  // "A업체", "1인", "3개월", "12:30" are none.
  if (!space && !bracket && !behind.ends_with(' ') && behind != "…") return std::nullopt;
  // "1 아파트 경비원", which "2 Azure engineers" is not
  const bool bare = before.empty() && behind.empty();
  if (bare &&
      (!IsDigitByte(words[0]) || rest.size() < 2 || !IsHangulSyllable(DecodeChar(rest, 1).code)))
    return std::nullopt;
  // "1. " and "1) " are Markdown's.
  if (before.empty() && behind == ")") return std::nullopt;
  rest = TrimSpaces(rest);
  if (rest.empty()) return std::nullopt;
  ordinal.form = {before, behind};
  ordinal.size = SizeBefore(words, rest);
  return ordinal;
}

// What the keeper wrote in the line, a heading's mark aside.
std::string_view WordsOf(std::string_view text, const Line& line) {
  const uint32_t begin = line.kind == BlockKind::kHeading ? line.content.begin : line.whole.begin;
  return TrimSpaces(Cut(text, {begin, line.whole.end}));
}

bool MayBeName(const Line& line) {
  return !line.blank && !line.boilerplate && !line.record_key && !line.record_value &&
         !line.IsItem() && line.kind != BlockKind::kTableRow;
}

void CutOrdinal(std::string_view text, size_t size, Line& line) {
  const std::string_view rest = WordsOf(text, line).substr(size);
  line.whole.begin = SpanOf(text, rest).begin;
  line.content = TrimSpan(text, line.whole);
  line.core = HeadingCore(text, line.content);
  if (line.kind == BlockKind::kKeyValue) line.kind = BlockKind::kParagraph;
  line.key = {};
  line.value = {};
  line.field = {};
  line.ordinal = true;
}

constexpr std::string_view kAlone = "alone";

// "1.", "2번": the number that stands alone above an opening.
std::optional<Ordinal> ReadAlone(std::string_view words) {
  Ordinal ordinal;
  const size_t size = ReadNumber(words, ordinal.number);
  if (size == 0 || ordinal.number == 0 || !IsDigitByte(words[0])) return std::nullopt;
  const std::string_view behind = words.substr(size);
  for (const std::string_view end : {".", ")", "번", "번째", "순위"}) {
    if (behind != end) continue;
    ordinal.form = {kAlone, end};
    ordinal.size = words.size();
    return ordinal;
  }
  return std::nullopt;
}

bool MayStandAlone(std::string_view text, const std::vector<Line>& lines, uint32_t i) {
  return lines[i].blank_before && i + 1 < lines.size() && MayBeName(lines[i + 1]) &&
         !IsWholeHeading(Cut(text, lines[i + 1].core));
}

// The line below has the opening's name.
void MarkAlone(uint32_t i, std::vector<Line>& lines) {
  lines[i].boilerplate = true;
  lines[i + 1].blank_before = true;
  lines[i + 1].ordinal = true;
}

// The lines that count on from the first in one form.
struct Count {
  std::vector<std::pair<uint32_t, size_t>> lines;  // and how much of each the ordinal takes
};

// Openings stand apart, or one a line.
void AddTo(const std::vector<Line>& lines, uint32_t i, const Ordinal& ordinal, Count& count) {
  if (ordinal.number != count.lines.size() + 1) return;
  if (!count.lines.empty()) {
    const uint32_t last = count.lines.back().first;
    const bool below = last + 1 == i;
    if (!below && !(lines[last].blank_before && lines[i].blank_before)) return;
  }
  count.lines.emplace_back(i, ordinal.size);
}

}  // namespace

void CutOrdinals(std::string_view text, std::vector<Line>& lines) {
  std::map<std::pair<std::string_view, std::string_view>, Count> counts;
  for (uint32_t i = 0; i < lines.size(); ++i) {
    const Line& line = lines[i];
    if (line.blank || line.boilerplate || line.record_key || line.record_value) continue;
    auto ordinal = ReadAlone(TrimSpaces(Cut(text, line.whole)));
    if (ordinal ? !MayStandAlone(text, lines, i) : !MayBeName(line)) continue;
    if (!ordinal) ordinal = ReadOrdinal(WordsOf(text, line));
    if (!ordinal) continue;
    AddTo(lines, i, *ordinal, counts[ordinal->form]);
  }
  for (const auto& [form, count] : counts) {
    if (count.lines.size() < 2) continue;
    for (const auto& [line, size] : count.lines) {
      if (form.first == kAlone) {
        MarkAlone(line, lines);
      } else {
        CutOrdinal(text, size, lines[line]);
      }
    }
  }
}

}  // namespace gonggo

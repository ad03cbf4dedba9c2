#include "posting/split/opening_heads.h"

#include <algorithm>
#include <array>

#include "posting/line/chat_stamp.h"
#include "posting/split/opening_lines.h"
#include "text/byte_class.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kMostDigits = 2;

// What closes the number of "1. ", "2) ", "[3] ", "(4) ", "①"; 0 where there is none.
char NumberSign(std::string_view words) {
  constexpr char kCircled = 'o';
  constexpr char kParenthesised = 'p';  // "(4)", which "2)" is not
  if (words.empty()) return 0;
  const DecodedChar first = DecodeChar(words, 0);
  constexpr char32_t kFirstCircled = 0x2460;
  constexpr char32_t kLastCircled = 0x2473;
  if (first.code >= kFirstCircled && first.code <= kLastCircled) return kCircled;
  const bool open = words[0] == '[' || words[0] == '(' || words[0] == '<';
  const size_t from = open ? 1 : 0;
  size_t end = from;
  while (end < words.size() && end - from < kMostDigits && IsDigitByte(words[end])) ++end;
  if (end == from || end + 1 >= words.size()) return 0;
  const char close = words[end];
  if (open) {
    if (close != (words[0] == '[' ? ']' : words[0] == '(' ? ')' : '>')) return 0;
    return close == ')' ? kParenthesised : close;
  }
  const bool closes = close == ')' || close == '.';
  return closes && !IsDigitByte(words[end + 1]) ? close : '\0';
}

// "[ ] …", "[x] …".
bool HasBox(std::string_view words) {
  static constexpr std::array<std::string_view, 5> kBoxes = {"[ ]", "[x]", "[X]", "[v]", "[V]"};
  return std::any_of(kBoxes.begin(), kBoxes.end(),
                     [words](std::string_view box) { return words.starts_with(box); });
}

// A sign that is no bullet of lists, no arrow to what is thought of the line above and no quote.
bool BeginsWithMark(std::string_view words) {
  static constexpr std::array<std::string_view, 24> kOthers = {
      "•", "·", "ㆍ", "∙", "▪", "‣", "◦", "・", "–",  "—",  "→", "⇒",
      "↳", "➡", "ㄴ", "└", "“", "”", "‘", "’",  "「", "『", "※", "…"};
  if (words.empty()) return false;
  const DecodedChar first = DecodeChar(words, 0);
  if (first.code < 0x80 || IsWordChar(first.code)) return false;
  return std::none_of(kOthers.begin(), kOthers.end(),
                      [words](std::string_view other) { return words.starts_with(other); });
}

// Boxes and ticks are of one kind, whether they are ticked or not; other signs may differ.
char MarkSign(std::string_view words) {
  static constexpr std::array<std::string_view, 9> kTicks = {"✔", "✓",  "☑",  "☐", "□",
                                                             "■", "⬜", "✅", "🔲"};
  const bool tick = HasBox(words) ||
                    std::any_of(kTicks.begin(), kTicks.end(),
                                [words](std::string_view sign) { return words.starts_with(sign); });
  return tick ? 'v' : '\0';
}

bool IsEnclosed(std::string_view words) {
  static constexpr std::array<std::array<std::string_view, 2>, 6> kBrackets = {
      {{"<", ">"}, {"[", "]"}, {"【", "】"}, {"《", "》"}, {"〈", "〉"}, {"«", "»"}}};
  return std::any_of(kBrackets.begin(), kBrackets.end(), [words](const auto& bracket) {
    return words.size() > bracket[0].size() + bracket[1].size() && words.starts_with(bracket[0]) &&
           words.find(bracket[1]) == words.size() - bracket[1].size();
  });
}

// "*하늘게임즈*", "*들보리* 운영 알바 — 시급 12,500", as Slack makes names bold.
bool IsStarred(std::string_view words) {
  constexpr size_t kLongestName = 60;
  if (words.size() < 4 || words[0] != '*' || words[1] == ' ' || words[1] == '*') return false;
  const size_t close = words.substr(0, kLongestName).find('*', 1);
  return close != std::string_view::npos && close > 2 && words[close - 1] != ' ';
}

// Whether the next section begins right below line `i`, which is then the last of a list.
bool StandsAboveSection(const LabelledLines& input, size_t i) {
  const std::vector<Line>& lines = input.lines;
  return i + 1 < lines.size() && input.OpensSection(i + 1) && lines[i + 1].key.empty() &&
         lines[i + 1].indent <= lines[i].indent;
}

// "✔ 배차 서버 운영" below "✔ 배차 서버 개발" and above "자격요건".
bool EndsMarkedList(std::string_view text, const LabelledLines& input, size_t i) {
  if (i == 0 || input.lines[i].blank_before || !StandsAboveSection(input, i)) return false;
  return SharesMark(text, input.lines[i - 1], input.lines[i]);
}

bool HangsDeeper(const LabelledLines& input, size_t i) {
  const std::vector<Line>& lines = input.lines;
  if (i + 1 >= lines.size() || lines[i + 1].blank || StandsAboveSection(input, i)) return false;
  // "* 하늘몰드 - 금형설계" above lines that are no items
  return lines[i + 1].indent > lines[i].indent || !lines[i + 1].IsItem() ||
         !lines[i + 1].starts_block;
}

}  // namespace

OpeningHead HeadOf(std::string_view text, const LabelledLines& input, size_t i) {
  const Line& line = input.lines[i];
  if (line.blank || line.kind == BlockKind::kRule) return {};
  if (line.ordinal) return {HeadForm::kNumber, line.indent, '#'};
  if (line.kind == BlockKind::kHeading) return {HeadForm::kHeading, line.level};
  std::string_view words = TrimSpaces(Cut(text, line.whole));
  const bool bold = words.starts_with("**");
  if (bold) words = TrimSpaces(words.substr(2));
  if (const char sign = NumberSign(words); sign != 0) return {HeadForm::kNumber, line.indent, sign};
  // "- [ ] …", "* ☐ …": the mark behind an item's own.
  std::string_view bare = words;
  if (!bold && line.IsItem() && (bare.starts_with("- ") || bare.starts_with("* ")))
    bare = TrimSpaces(bare.substr(2));
  if (HasBox(bare) || BeginsWithMark(bare))
    return EndsMarkedList(text, input, i)
               ? OpeningHead{}
               : OpeningHead{HeadForm::kMark, line.indent, MarkSign(bare)};
  if (IsEnclosed(words)) return {HeadForm::kBracket, line.indent};
  if ((bold && line.bold) || IsStarred(words)) return {HeadForm::kBold, line.indent};
  if (line.IsItem())
    return HangsDeeper(input, i) ? OpeningHead{HeadForm::kItem, line.indent} : OpeningHead{};
  return line.blank_before || i == 0 ? OpeningHead{HeadForm::kParagraph, 0} : OpeningHead{};
}

bool IsDivider(std::string_view text, const Line& line) {
  constexpr size_t kLeastSigns = 4;
  constexpr std::string_view kSigns = "-=*~_#";
  if (line.kind == BlockKind::kRule) return true;
  if (line.kind == BlockKind::kHeading) return false;  // "#### 기타"
  const std::string_view words = TrimSpaces(Cut(text, line.whole));
  if (words.empty()) return false;
  if (line.boilerplate && IsSenderAndTime(words)) return true;
  if (words.starts_with("──") || words.starts_with("━━")) return true;
  const char sign = words[0];
  if (kSigns.find(sign) == std::string_view::npos) return false;
  return words.find_first_not_of(sign) >= kLeastSigns && words.size() >= kLeastSigns;
}

}  // namespace gonggo

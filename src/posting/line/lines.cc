#include "posting/line/lines.h"

#include <algorithm>

#include "posting/line/item_split.h"
#include "posting/line/labels.h"
#include "text/byte_class.h"
#include "text/byte_scan.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// Marks of lists alone: "∙ 자바 경험".
bool IsBullet(char32_t c) { return c == U'•' || c == U'·' || c == U'∙' || c == U'⋅' || c == U'◦'; }

// Marks that open a heading in pasted text: "■ 담당업무", "▶ 자격요건", "ㅁ 직무내용", "👉 함께 할
// 업무".
bool IsHeadingMark(char32_t c) {
  if (IsHangulSyllable(c) || IsAsciiAlpha(c)) return false;  // the most frequent case
  if (IsBullet(c)) return false;
  if (c >= 0x2190 && c <= 0x2BFF) return true;    // arrows, geometric shapes, dingbats
  if (c >= 0x1F000 && c <= 0x1FAFF) return true;  // emoji
  return c == U'#' || c == U'※' || c == U'ㅁ' || c == U'ㅇ' || c == U'|' || c == U'｜' ||
         c == U'⎸' || c == U'◎' || c == U'§';
}

bool OpensBracket(char32_t c) {
  return c == U'[' || c == U'【' || c == U'＜' || c == U'<' || c == U'「' || c == U'『' ||
         c == U'《' || c == U'〈' || c == U'［' || c == U'〔' || c == U'{';
}

bool ClosesBracket(char32_t c) {
  return c == U']' || c == U'】' || c == U'＞' || c == U'>' || c == U'」' || c == U'』' ||
         c == U'》' || c == U'〉' || c == U'］' || c == U'〕' || c == U'}';
}

bool IsQuoteOrEmphasis(char32_t c) {
  return c == U'"' || c == U'\'' || c == U'“' || c == U'”' || c == U'‘' || c == U'’' || c == U'*' ||
         c == U'_' || c == U'`' || c == U'~' || c == U'^' || c == 0xFE0F || c == 0x200D;
}

bool IsTrailer(char32_t c) {
  return c == U':' || c == U'：' || c == U'!' || c == U'！' || c == U'?' || c == U'.' ||
         c == U'-' || c == U'/' || c == U')' || c == U'(' || c == U',' || c == U'·' || c == U'…' ||
         c == U'»' || c == U'«';
}

// "1. ", "2) ", "(3) ", "A. ": the offset behind it, or `begin`.
uint32_t SkipNumber(std::string_view text, uint32_t begin, uint32_t end) {
  uint32_t i = begin;
  if (i < end && text[i] == '(') ++i;
  const uint32_t digits = i;
  while (i < end && IsDigitByte(text[i]) && i - digits < 2) ++i;
  if (i == digits && i + 1 < end && IsAlphaByte(text[i])) ++i;
  if (i == digits || i >= end || (text[i] != '.' && text[i] != ')')) return begin;
  ++i;
  if (i < end && IsDigitByte(text[i])) return begin;  // 3.5
  return i;
}

// " • " inside a line, or its own bullet again (" •"): a site's field pasted behind another without
// a line end.
bool HoldsInnerBullet(std::string_view content, std::string_view own_bullet, LineSigns signs) {
  // Bullets are signs of the blocks that begin with the bytes E2 and E3; Hangul begins with EA to
  // ED.
  const auto next_sign = [content](size_t from) {
    return FindByteWhere(content, from, [](auto c, auto) { return (c == 0xE2) | (c == 0xE3); });
  };
  const size_t first = signs.Has(LineSign::kWide) ? next_sign(1) : content.size();
  for (size_t i = first; i + 3 < content.size(); i = next_sign(i + 1)) {
    const std::string_view sign = content.substr(i, 3);
    const bool spaced = content[i + 3] == ' ' || content[i + 3] == '\t';
    if (content[i - 1] != ' ' || (!spaced && sign != own_bullet)) continue;
    for (const std::string_view bullet : {"•", "ㆍ", "●", "▪", "∙", "・"}) {
      if (sign == bullet) return true;
    }
  }
  constexpr size_t kFirstDash = 2;
  if (!signs.Has(LineSign::kDash) || own_bullet != "-" || content.size() <= kFirstDash)
    return false;
  const auto next_dash = [content](size_t from) {
    return FindByteWhere(content, from,
                         [](auto c, auto next) { return (c == '-') & (next == ' '); });
  };
  for (size_t dash = next_dash(kFirstDash); dash < content.size(); dash = next_dash(dash + 1)) {
    if (content[dash - 1] == ' ' && IsHangulSyllable(DecodeCharBefore(content, dash - 1).code))
      return true;
  }
  return false;
}

// `at` without spaces and emphasis marks at its ends: "**회사명:** 하늘" has the label 회사명.
Span TrimMarks(std::string_view text, Span at) {
  at = TrimSpan(text, at);
  while (at.begin < at.end && (text[at.begin] == '*' || text[at.begin] == ' ')) ++at.begin;
  while (at.end > at.begin && (text[at.end - 1] == '*' || text[at.end - 1] == ' ')) --at.end;
  return at;
}

// The words of a label: "📅 마감일", "**연봉**".
Span TrimLabel(std::string_view text, Span at) {
  at = TrimMarks(text, at);
  while (at.begin < at.end) {
    const DecodedChar c = DecodeChar(text, at.begin);
    if (IsHangulSyllable(c.code)) break;  // the most frequent case
    if (!IsHeadingMark(c.code) && c.code != 0xFE0F && !IsSpace(c.code)) break;
    at.begin += c.size;
  }
  return at;
}

// What a table of two columns names in its first: a section, or a fact whose value is beside it.
bool MayStandInCell(std::string_view field) {
  static constexpr std::array<std::string_view, 12> kFields = {
      "company",    "duties",    "requirements", "preferred", "location", "experience",
      "employment", "education", "salary",       "deadline",  "period",   "hiring_period"};
  return std::find(kFields.begin(), kFields.end(), field) != kFields.end();
}

// "자격 요건 ⇥ ㆍ지표를 설계해 본 분": a section's name in the cell before its first line.
void FindCellLabel(std::string_view text, Line& line) {
  constexpr size_t kLongestCellBytes = 24;
  const std::string_view content = Cut(text, line.content);
  const size_t tab = content.substr(0, kLongestCellBytes).find('\t');
  if (tab == std::string_view::npos || content.find('\t', tab + 1) != std::string_view::npos)
    return;
  const std::string_view field = FieldOfLabel(TrimSpaces(content.substr(0, tab)));
  if (field.empty() || !MayStandInCell(field)) return;
  // "학력 ⇥ 근무지" names two columns.
  if (!FieldOfLabel(TrimSpaces(content.substr(tab + 1))).empty()) return;
  line.key = TrimLabel(text, {line.content.begin, line.content.begin + static_cast<uint32_t>(tab)});
  line.value =
      TrimMarks(text, {line.content.begin + static_cast<uint32_t>(tab) + 1, line.content.end});
  for (const std::string_view bullet : {"ㆍ", "·", "•", "▪", "●", "○", "■", "- "}) {
    if (Cut(text, line.value).starts_with(bullet))
      line.value =
          TrimSpan(text, {line.value.begin + static_cast<uint32_t>(bullet.size()), line.value.end});
  }
}

// "근무 조건 :)": no label.
bool IsSmile(std::string_view value) {
  return value == ")" || value == "D" || value == "-)" || value == "P";
}

// "고용형태 : 정규직" inside an item or a row.
void FindLabel(std::string_view text, Line& line) {
  constexpr size_t kLongestLabelBytes = 40;
  const std::string_view content = Cut(text, line.content);
  if (!line.hints.signs.Has(LineSign::kColon)) return;
  size_t colon = content.substr(0, kLongestLabelBytes).find(':');
  size_t after = colon + 1;
  if (colon == std::string_view::npos) {
    colon = content.substr(0, kLongestLabelBytes).find("：");
    after = colon + std::string_view("：").size();
  }
  if (colon == std::string_view::npos || colon == 0 || after >= content.size()) return;
  // "company:: 하늘보리", as notes of Obsidian have it.
  if (content[after] == ':' && after + 1 < content.size()) ++after;
  if (content.substr(after).starts_with("//") || IsSmile(content.substr(after))) return;
  if (IsDigitByte(content[colon - 1])) return;  // 09:30
  // "정규직 | 마감: 12/14": a label inside a row of facts.
  if (content.substr(0, colon).find(" | ") != std::string_view::npos) return;
  line.key =
      TrimLabel(text, {line.content.begin, line.content.begin + static_cast<uint32_t>(colon)});
  line.value =
      TrimMarks(text, {line.content.begin + static_cast<uint32_t>(after), line.content.end});
}

// What stands before a line's content without the spaces around it: nearly always one character.
std::string_view MarkIn(std::string_view before) {
  while (!before.empty() && before.back() == ' ') before.remove_suffix(1);
  while (!before.empty() && before.front() == ' ') before.remove_prefix(1);
  if (before.empty()) return before;
  const DecodedChar first = DecodeChar(before, 0);
  const bool alone = first.size == before.size() && !IsSpace(first.code);
  return alone ? before : TrimSpaces(before);
}

void DescribeShape(std::string_view text, Line& line) {
  if (line.content.empty()) return;
  const std::string_view content = Cut(text, line.content);
  const DecodedChar first = DecodeChar(content, 0);
  const DecodedChar last = DecodeCharBefore(content, content.size());
  // The bullet of an item may be the mark itself: "■ 담당업무" is read as an item by its block.
  const std::string_view before =
      text.substr(line.whole.begin, line.content.begin - line.whole.begin);
  const std::string_view mark = MarkIn(before);
  const bool marked = !mark.empty() && IsHeadingMark(DecodeChar(mark, 0).code);
  const bool enclosed = OpensBracket(first.code) &&
                        (ClosesBracket(last.code) || content.find(']') != std::string_view::npos ||
                         content.find("】") != std::string_view::npos);
  line.quote = mark.starts_with(">") || content.starts_with(">");
  line.notice = mark.starts_with("※") || content.starts_with("※") || content.starts_with("* ");
  line.bold = content.starts_with("**") && content.size() > 4 &&
              (content.ends_with("**") || content.ends_with("**:"));
  line.decorated = marked || enclosed || IsHeadingMark(first.code) || line.bold;
  line.colon = last.code == U':' || last.code == U'：' || content.ends_with(":**");
  // A paragraph is looked at piece by piece (fact_places.h); all of it may hold anything.
  constexpr LineHints kAnything = {FieldSet(~0U), LineSigns(~0U)};
  line.hints = content.size() < kShortestParagraphBytes ? HintsOf(text, line.content) : kAnything;
  line.tabbed = content.find('\t') != std::string_view::npos;
  if (line.kind != BlockKind::kKeyValue && line.kind != BlockKind::kHeading) FindLabel(text, line);
  if (line.key.empty() && line.tabbed) FindCellLabel(text, line);
  if (!line.key.empty()) line.field = FieldOfLabel(Cut(text, line.key));
  line.core = HeadingCore(text, line.content);
  const LineSigns signs = line.hints.signs;
  line.glued = HoldsInnerBullet(content, mark, signs) ||
               (signs.HasAny({LineSign::kStop, LineSign::kDot}) &&
                RequirementBehindDuty(content) != std::string_view::npos);
}

// Whether a letter or syllable stands at its beginning, and so no space.
bool BeginsPlainly(std::string_view text, Span at) {
  return !at.empty() && (IsAlphaByte(text[at.begin]) || IsSyllableLead(text[at.begin]));
}

uint8_t Indent(std::string_view whole) {
  unsigned columns = 0;
  for (char c : whole) {
    if (c == ' ') {
      ++columns;
    } else if (c == '\t') {
      columns += 4;
    } else {
      break;
    }
  }
  return static_cast<uint8_t>(std::min(columns, 255U));
}

// Sets a line for each of the text's, as LineIndex parts them, with nothing told of it.
void SetLines(std::string_view text, std::vector<Line>& lines) {
  lines.clear();
  for (size_t begin = 0; begin <= text.size();) {
    const size_t end = std::min(text.find('\n', begin), text.size());
    lines.emplace_back().whole = {static_cast<uint32_t>(begin), static_cast<uint32_t>(end)};
    begin = end + 1;
  }
}

constexpr size_t kLeastMarked = 3;

// "# 점심 제공", line after line: a bullet that reads like a heading's mark. Headings have
// something between them.
void TellMarkedLists(std::vector<Line>& lines) {
  for (size_t i = 0; i < lines.size();) {
    if (lines[i].kind != BlockKind::kHeading) {
      ++i;
      continue;
    }
    size_t end = i;
    while (end < lines.size() && lines[end].kind == BlockKind::kHeading &&
           lines[end].level == lines[i].level && !lines[end].record_key)
      ++end;
    if (end - i >= kLeastMarked) {
      for (size_t k = i; k < end; ++k) {
        lines[k].kind = BlockKind::kListItem;
        lines[k].level = 1;
        lines[k].starts_block = true;
      }
    }
    i = std::max(end, i + 1);  // a record's key
  }
}

}  // namespace

Span NameSpan(std::string_view text, Span at) {
  at = TrimMarks(text, at);
  while (at.begin < at.end) {
    const DecodedChar c = DecodeChar(text, at.begin);
    if (!IsHeadingMark(c.code) && !IsSpace(c.code) && !IsBullet(c.code) && c.code != 0xFE0F &&
        c.code != U'-')
      break;
    at.begin += c.size;
  }
  return at;
}

namespace {

// Whether a syllable stands there: told by two bytes of nearly all.
bool HasSyllableAt(std::string_view text, size_t at) {
  const auto lead = static_cast<unsigned char>(text[at]);
  const auto second = static_cast<unsigned char>(text[at + 1]);
  return lead == 0xEB || lead == 0xEC || (lead == 0xEA && second >= 0xB0) ||
         (lead == 0xED && second < 0x9E);
}

// Whether syllables stand at both ends, as in most lines: then nothing there is decoration.
bool HasSyllablesAtEnds(std::string_view words) {
  return words.size() >= kSyllableBytes && HasSyllableAt(words, 0) &&
         HasSyllableAt(words, words.size() - kSyllableBytes);
}

}  // namespace

Span HeadingCore(std::string_view text, Span at) {
  if (HasSyllablesAtEnds(Cut(text, at))) return at;
  at = TrimSpan(text, at);
  bool numbered = false;
  while (at.begin < at.end) {
    const DecodedChar c = DecodeChar(text, at.begin);
    if (IsHangulSyllable(c.code)) break;  // the most frequent case
    if (IsHeadingMark(c.code) || OpensBracket(c.code) || IsQuoteOrEmphasis(c.code) ||
        IsSpace(c.code) || IsBullet(c.code) || c.code == U'-' || c.code == U'+' || c.code == U'/') {
      at.begin += c.size;
      continue;
    }
    const uint32_t after = numbered ? at.begin : SkipNumber(text, at.begin, at.end);
    if (after == at.begin) break;
    numbered = true;
    at.begin = after;
  }
  while (at.end > at.begin) {
    const DecodedChar c = DecodeCharBefore(text, at.end);
    if (IsHangulSyllable(c.code) || IsAsciiAlpha(c.code) || IsAsciiDigit(c.code)) break;
    if (!IsTrailer(c.code) && !ClosesBracket(c.code) && !IsQuoteOrEmphasis(c.code) &&
        !IsSpace(c.code) && !IsHeadingMark(c.code)) {
      break;
    }
    at.end -= c.size;
  }
  return at;
}

std::vector<Line> BuildLines(const Document& document) {
  std::vector<Line> lines;
  BuildLines(document, lines);
  return lines;
}

void BuildLines(const Document& document, std::vector<Line>& lines) {
  SetLines(document.text, lines);
  size_t headings = 0;
  for (const Block& block : document.blocks) {
    headings += block.kind == BlockKind::kHeading ? 1 : 0;
    for (uint32_t n = block.line; n <= block.line_end && n <= lines.size(); ++n) {
      Line& line = lines[n - 1];
      // Nearly every block tells what its first line holds.
      line.content = n == block.line && BeginsPlainly(document.text, block.content)
                         ? block.content
                         : TrimSpan(document.text, line.whole);
      line.blank = line.content.empty();
      if (line.blank) continue;
      line.kind = block.kind;
      line.level = block.level;
      line.boilerplate = block.boilerplate;
      line.record_key = block.record_key;
      line.record_value = block.record_value;
      line.starts_block = n == block.line;
      if (line.starts_block) {
        if (!block.content.empty()) {
          line.content.begin = block.content.begin;
          line.content.end = std::min(block.content.end, line.whole.end);
        } else if (block.kind == BlockKind::kListItem) {
          line.content.begin = line.content.end;
        }
        if (block.kind == BlockKind::kKeyValue && IsSmile(Cut(document.text, line.content))) {
          line.kind = BlockKind::kParagraph;
          line.content = TrimSpan(document.text, line.whole);
        } else if (block.kind == BlockKind::kKeyValue) {
          line.key = TrimLabel(document.text, block.key);
          line.value = TrimMarks(document.text, line.content);
        }
      }
      line.indent = Indent(Cut(document.text, line.whole));
    }
  }
  if (headings >= kLeastMarked) TellMarkedLists(lines);
  for (uint32_t i = 0; i < lines.size(); ++i) {
    lines[i].blank_before = i == 0 || lines[i - 1].blank;
    if (!lines[i].blank) DescribeShape(document.text, lines[i]);
  }
}

}  // namespace gonggo

#include "posting/split/opening_lines.h"

#include "posting/line/heading_words.h"
#include "posting/line/labels.h"
#include "posting/line/names.h"
#include "posting/line/note_title.h"
#include "posting/note/note_lines.h"
#include "posting/saying/fact_rows.h"
#include "text/markup.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

size_t NextLine(const LabelledLines& input, size_t i) {
  if (i < input.lines.size()) ++i;
  while (i < input.lines.size() && input.lines[i].blank) ++i;
  return i;
}

}  // namespace

std::vector<LineRange> ParagraphsOf(const std::vector<Line>& lines) {
  std::vector<LineRange> paragraphs;
  bool open = false;
  for (uint32_t i = 0; i < lines.size(); ++i) {
    if (lines[i].blank) {
      open = false;
      continue;
    }
    if (!open) paragraphs.push_back({i, i});
    open = true;
    paragraphs.back().end = i + 1;
  }
  return paragraphs;
}

bool MayNameOpening(std::string_view text, const Line& line) {
  if (line.blank || line.IsItem() || line.kind == BlockKind::kKeyValue ||
      line.kind == BlockKind::kRule)
    return false;
  const std::string_view content = Cut(text, LabelOfLink(text, line.content));
  return content.size() <= kLongestOpeningName && !content.ends_with("다.") &&
         !content.starts_with("http");
}

bool BeginsBelowTitle(std::string_view text, const std::vector<Line>& lines, size_t i) {
  return lines[i].blank_before ||
         (lines[i - 1].blank_before && IsNoName(Cut(text, lines[i - 1].whole)));
}

bool SharesMark(std::string_view text, const Line& a, const Line& b) {
  const auto mark = [text](const Line& line) {
    const std::string_view whole = TrimSpaces(Cut(text, line.whole));
    const DecodedChar c = DecodeChar(whole, 0);
    return IsWordChar(c.code) || c.code < 0x80 ? std::string_view() : whole.substr(0, c.size);
  };
  if (a.blank || b.blank || !a.decorated || !b.decorated) return false;
  return !mark(a).empty() && mark(a) == mark(b);
}

bool HeadsCollection(std::string_view text, const Line& line) {
  const std::string_view content = Cut(text, line.content);
  return line.kind == BlockKind::kHeading && content.size() <= kLongestOpeningName &&
         IsNoteTitle(content);
}

bool NamesCompanyByLabel(const Line& line) {
  return line.field == "company" && !line.value.empty() && !line.boilerplate;
}

uint32_t BoardRowAbove(std::string_view text, const std::vector<Line>& lines, uint32_t i) {
  uint32_t row = i;
  while (row > 0 && lines[row - 1].blank) --row;
  const bool above = row > 0 && !lines[row - 1].IsItem() && !TagsOf(text, lines[row - 1]).empty();
  return above ? row - 1 : i;
}

bool IsBareLink(std::string_view text, const Line& line) {
  const std::string_view content = Cut(text, line.content);
  return content.starts_with("http") && content.find(' ') == std::string_view::npos;
}

size_t BlockBegin(const std::vector<Line>& lines, size_t i) {
  constexpr size_t kMostLines = 16;
  for (size_t above = 0; above < kMostLines && i > 0; ++above) {
    const Line& line = lines[i - 1];
    // Below a row of buttons a line may begin as one below a blank line does.
    if (line.blank || (lines[i].blank_before && !line.boilerplate) || line.IsItem() ||
        line.remark || line.kind == BlockKind::kHeading || line.kind == BlockKind::kRule)
      break;
    --i;
  }
  return i;
}

bool StatesFact(const Line& line) {
  return !line.field.empty() && KindOfField(line.field) == SectionKind::kFacts;
}

bool ClosesOpening(std::string_view text, const Line& line) {
  return IsBareLink(text, line) || StatesOneFact(text, line);
}

namespace {

// "자격요건/우대사항", "Requirements and preferred qualifications".
bool NamesBothLists(std::string_view core) {
  const auto names = [core](std::string_view word) {
    return core.find(word) != std::string_view::npos;
  };
  return (names("자격") && names("우대")) || (names("equirements") && names("referred"));
}

bool HeadsCore(const LabelledLines& input, size_t i) {
  return i < input.lines.size() && IsCoreHeading(input.headings[i]);
}

}  // namespace

bool NamesSeveralKinds(std::string_view text, const LabelledLines& input, size_t i) {
  constexpr size_t kLongestSectionBytes = 40;
  const Line& line = input.lines[i];
  const std::string_view core = Cut(text, line.core);
  if (!NamesBothLists(core)) return false;
  if (core.size() > kLongestSectionBytes && core.find("자격") != std::string_view::npos)
    return true;
  if (line.kind != BlockKind::kHeading) return false;
  const size_t name = NextLine(input, i);
  if (name >= input.lines.size()) return false;
  // A note's own title above its first posting, whose lists have headings of their own.
  const Line& below = input.lines[name];
  if (below.kind == BlockKind::kHeading) return below.level > line.level && HeadsCore(input, name);
  const size_t section = NextLine(input, name);
  return below.IsItem() && HeadsCore(input, section) && input.lines[section].level > below.level;
}

}  // namespace gonggo

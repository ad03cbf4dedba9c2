#include "posting/opening_lines.h"

#include "posting/heading_words.h"
#include "posting/labels.h"
#include "posting/names.h"
#include "posting/note_lines.h"
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

bool IsBareLink(std::string_view text, const Line& line) {
  const std::string_view content = Cut(text, line.content);
  return content.starts_with("http") && content.find(' ') == std::string_view::npos;
}

bool StatesFact(const Line& line) {
  return !line.field.empty() && KindOfField(line.field) == SectionKind::kFacts;
}

bool ClosesOpening(std::string_view text, const Line& line) {
  return IsBareLink(text, line) || StatesOneFact(text, line);
}

bool NamesSeveralKinds(std::string_view text, const LabelledLines& input, size_t i) {
  constexpr size_t kLongestSectionBytes = 40;
  const std::string_view core = Cut(text, input.lines[i].core);
  if (core.find("자격") == std::string_view::npos || core.find("우대") == std::string_view::npos)
    return false;
  if (core.size() > kLongestSectionBytes) return true;
  const size_t name = NextLine(input, i);
  const size_t section = NextLine(input, name);
  if (section >= input.lines.size() || input.lines[i].kind != BlockKind::kHeading) return false;
  const Heading& heading = input.headings[section];
  return input.lines[name].IsItem() && input.lines[section].level > input.lines[name].level &&
         heading.is_heading && heading.kind && IsCore(*heading.kind);
}

}  // namespace gonggo

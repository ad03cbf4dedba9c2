#include "posting/opening_lines.h"

#include "posting/heading_words.h"
#include "posting/labels.h"
#include "posting/note_lines.h"

namespace gonggo {
namespace {

size_t NextLine(const LabelledLines& input, size_t i) {
  if (i < input.lines.size()) ++i;
  while (i < input.lines.size() && input.lines[i].blank) ++i;
  return i;
}

}  // namespace

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

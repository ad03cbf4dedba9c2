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

namespace {

// "자격요건/우대사항", "Requirements and preferred qualifications".
bool NamesBothLists(std::string_view core) {
  const auto names = [core](std::string_view word) {
    return core.find(word) != std::string_view::npos;
  };
  return (names("자격") && names("우대")) || (names("equirements") && names("referred"));
}

bool HeadsCore(const LabelledLines& input, size_t i) {
  if (i >= input.lines.size()) return false;
  const Heading& heading = input.headings[i];
  return heading.is_heading && heading.kind && IsCore(*heading.kind);
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

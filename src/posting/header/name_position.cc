#include "posting/header/name_position.h"

#include <string>

#include "posting/line/names.h"
#include "text/utf8.h"

namespace gonggo {

bool NamePosition::IsFirstLine(uint32_t line) const {
  for (uint32_t i = range.begin; i < line; ++i) {
    if (!input.lines[i].blank && !input.lines[i].boilerplate) return false;
  }
  return true;
}

bool NamePosition::IsFirstNamed(uint32_t line) const {
  for (uint32_t i = range.begin; i < line; ++i) {
    const Line& above = input.lines[i];
    if (!above.blank && !above.boilerplate && !IsHashtags(Cut(text, above.whole))) return false;
  }
  return true;
}

bool NamePosition::StandsBehind(Span name, std::string_view words) const {
  const std::string_view own = text.substr(0, input.lines[range.end - 1].whole.end);
  return own.find(words, name.end) != std::string_view::npos;
}

bool NamePosition::IsNamedAgain(Span name) const { return StandsBehind(name, Cut(text, name)); }

bool NamePosition::IsCategory(Span name) const {
  return StandsBehind(name, std::string(Cut(text, name)) + " > ");
}

}  // namespace gonggo

#include "posting/header/name_position.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

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

bool NamePosition::IsNamedAgain(Span name) const {
  // "동네 지도팀을 소개합니다" speaks of a team.
  static constexpr std::array<std::string_view, 3> kTeams = {"팀", " 팀", " team"};
  const std::string_view words = Cut(text, name);
  const std::string_view own = text.substr(0, input.lines[range.end - 1].whole.end);
  for (size_t at = own.find(words, name.end); at != std::string_view::npos;
       at = own.find(words, at + words.size())) {
    const std::string_view behind = own.substr(at + words.size());
    if (std::none_of(kTeams.begin(), kTeams.end(),
                     [behind](std::string_view team) { return behind.starts_with(team); }))
      return true;
  }
  return false;
}

bool NamePosition::IsCategory(Span name) const {
  const std::string path = std::string(Cut(text, name)) + " > ";
  const std::string_view own = text.substr(0, input.lines[range.end - 1].whole.end);
  return own.find(path, name.end) != std::string_view::npos;
}

}  // namespace gonggo

#include "text/checklist.h"

#include <algorithm>

#include "text/utf8.h"

namespace gonggo {
namespace {

// Behind the bullet or number that `line` begins with; 0 where it begins with none.
size_t BehindBullet(std::string_view line) {
  size_t at = line.find_first_not_of(" \t");
  if (at == std::string_view::npos) return 0;
  if (line[at] == '-' || line[at] == '*' || line[at] == '+') {
    ++at;
  } else {
    const size_t digits = at;
    while (at < line.size() && IsAsciiDigit(static_cast<unsigned char>(line[at]))) ++at;
    if (at == digits || at == line.size() || (line[at] != '.' && line[at] != ')')) return 0;
    ++at;
  }
  const size_t text = line.find_first_not_of(" \t", at);
  return text == std::string_view::npos || text == at ? 0 : text;
}

// Without the marks of headings and emphasis.
std::string Title(std::string_view line) {
  line = line.substr(BehindBullet(line));
  while (line.starts_with('#') || line.starts_with(' ')) line.remove_prefix(1);
  std::string title;
  for (const char c : line) {
    if (c != '*' && c != '`') title += c;
  }
  title = TrimSpaces(title);
  while (title.ends_with(':')) title.pop_back();
  return title;
}

}  // namespace

std::vector<ChecklistItem> ChecklistOf(std::string_view note) {
  std::vector<ChecklistItem> items;
  std::string under;
  bool code = false;
  for (size_t begin = 0; begin < note.size();) {
    const size_t end = std::min(note.find('\n', begin), note.size());
    const std::string_view line = note.substr(begin, end - begin);
    const size_t box = BehindBullet(line);
    constexpr size_t kBoxBytes = 3;
    const std::string_view mark = line.substr(box, kBoxBytes);
    const bool boxed = box > 0 && (mark == "[ ]" || mark == "[x]" || mark == "[X]");
    if (TrimSpaces(line).starts_with("```")) {
      code = !code;
    } else if (!code && boxed) {
      items.push_back({mark[1] != ' ', std::string(TrimSpaces(line.substr(box + kBoxBytes))), under,
                       begin + box + 1});
    } else if (!code && !TrimSpaces(line).empty()) {
      under = Title(line);
    }
    begin = end + 1;
  }
  return items;
}

}  // namespace gonggo

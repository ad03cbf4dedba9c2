// The boxes of a note in Markdown: "- [ ] to do", "- [x] done". Obsidian and most editors show and
// tick the same ones. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace gonggo {

struct ChecklistItem {
  bool done = false;
  std::string text;   // behind the box
  std::string under;  // the line that it stands under: a heading or an item without a box; or ""
  size_t box = 0;     // byte of the note: the ' ' or 'x' inside of the box

  friend bool operator==(const ChecklistItem&, const ChecklistItem&) = default;
};

// In the order of the note. Boxes inside of fenced code are none.
[[nodiscard]] std::vector<ChecklistItem> ChecklistOf(std::string_view note);

}  // namespace gonggo

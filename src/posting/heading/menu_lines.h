// MenuLines: the entries of a page's menu that stand among its lines.
//
// Menus stand on a page several times: in its head, for small screens, in its foot. Their entries
// stand together; what several positions ask for stands among other things each time. Linear.
// Immutable; thread-safe.
#pragma once

#include <cstddef>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "posting/line/lines.h"

namespace gonggo {

class MenuLines {
 public:
  // Both must outlive it.
  MenuLines(std::string_view text, const std::vector<Line>& lines);

  // Whether line `i` and one beside it stand on the page three times at least.
  [[nodiscard]] bool IsMenuEntry(size_t i) const;

 private:
  [[nodiscard]] bool IsRepeated(const Line& line) const;

  std::string_view text_;
  const std::vector<Line>& lines_;
  std::unordered_map<std::string_view, int> counts_;  // empty where none is repeated
};

}  // namespace gonggo

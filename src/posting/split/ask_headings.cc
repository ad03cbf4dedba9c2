#include "posting/split/ask_headings.h"

#include <algorithm>
#include <array>

#include "posting/line/heading_words.h"

namespace gonggo {

bool OpensAsks(std::string_view text, const std::vector<Heading>& headings,
               const std::vector<Line>& lines, uint32_t i) {
  if (lines[i].boilerplate || !IsCoreHeading(headings[i])) return false;
  // "이번 주 할 일"
  static constexpr std::array<std::string_view, 8> kOfKeeper = {"이번", "다음", "오늘", "내일",
                                                                "주말", "나의", "내 ",  "남은 "};
  const std::string_view words = Cut(text, lines[i].core);
  if (std::any_of(kOfKeeper.begin(), kOfKeeper.end(),
                  [words](std::string_view when) { return words.starts_with(when); }))
    return false;
  return headings[i].has_value || (i + 1 < lines.size() && !lines[i + 1].blank);
}

}  // namespace gonggo

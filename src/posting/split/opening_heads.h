// OpeningHeads: how the line that names an opening stands out from what is said of it.
//
//   ## 1) 하늘보리 - 서버 개발자        a heading
//   2. 들보리                           a number
//   ☐ 물안개카페 점장    ★★★ 솔밭커피  a mark or a box
//   <호텔 물마루>    [솔가람]           brackets around it
//   **별무리커머스**                    bold
//   - 바람개비소프트 데이터 엔지니어    an item above lines that stand further in
//   두루미학원                          first in a paragraph
//
// Linear in the line. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "posting/value/labelled_lines.h"

namespace gonggo {

enum class HeadForm : uint8_t {
  kNone,
  kHeading,
  kNumber,
  kMark,
  kBracket,
  kBold,
  kItem,
  kParagraph,
};

struct OpeningHead {
  HeadForm form = HeadForm::kNone;
  uint8_t level = 0;  // of a heading, else how far in it stands
  char sign = 0;      // what closes a number ('.', ')' …), or 'v' for boxes and ticks

  friend bool operator==(const OpeningHead&, const OpeningHead&) = default;
};

// How line `i` would stand out, whatever it says. What is numbered or marked within a paragraph is
// so, too.
[[nodiscard]] OpeningHead HeadOf(std::string_view text, const LabelledLines& input, size_t i);

// "====", "---- 사이트에서 복사 ----": parts what stands around it.
[[nodiscard]] bool IsDivider(std::string_view text, const Line& line);

}  // namespace gonggo

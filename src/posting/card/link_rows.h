// FindLinkRows: a list or a table of openings in which each has a link.
//
//   - [백엔드 개발자](https://…) 해오름소프트
//   | [서버 개발자](https://…) | 햇무리 | 판교 | 12/10 |
//
// Lines that stand further in below an item belong to it. Linear. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "posting/card/card_pieces.h"
#include "posting/line/lines.h"

namespace gonggo {

// With the titles and companies that columns name; empty where the text is no such list.
[[nodiscard]] std::vector<ListCard> FindLinkRows(std::string_view text,
                                                 const std::vector<Line>& lines);

}  // namespace gonggo

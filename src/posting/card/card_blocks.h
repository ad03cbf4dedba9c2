// FindCardBlocks: the cards of a list that was copied as text.
//
//   백엔드 개발자 (Spring)
//   (주)가람소프트
//   서울 강남구 · 경력 3~7년 · 정규직
//   D-12
//   [시니어] 데이터 엔지니어
//   느티나무데이터
//   …
//
// With or without blank lines between them, a card is a line or a few that name, and below them
// those that state facts or lead to a page. As many lines name in each; what stands in the text
// besides is little. Linear. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "posting/card/card_pieces.h"
#include "posting/line/lines.h"

namespace gonggo {

// Without titles and companies (card_names.h); empty where the text is no such list.
[[nodiscard]] std::vector<ListCard> FindCardBlocks(std::string_view text,
                                                   const std::vector<Line>& lines);

}  // namespace gonggo

// RowParts: the parts of a line that keeps one opening, by the marks that stand between them.
//
//   하늘보리/백엔드/판교/~12.4        한별병원 / 영양사 / 영양사 면허, 1년 이상 / 고양
//
// What stands in brackets stays in one part, and so does a link. What each says is told by
// row_pieces.h. Linear in the line. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

namespace gonggo {

// None of them is empty.
[[nodiscard]] std::vector<std::string_view> PartsOfRow(std::string_view row);

// "서울/신입", "신입, 판교": the parts of what stands in brackets, by slashes or, with `marks`, as
// those of a row.
enum class WithinBrackets : bool { kSlashes, kMarks };
[[nodiscard]] std::vector<std::string_view> PartsWithin(std::string_view brackets,
                                                        WithinBrackets parted);

// Words at spaces; brackets and what they hold are one.
[[nodiscard]] std::vector<std::string_view> WordsOfPart(std::string_view part);

}  // namespace gonggo

// What the columns of a table are called.
//
// Decided by the first row alone, so that a record's own text (that row and the record's) is read
// as it was in the file. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace gonggo {

// True if `cells` name columns: short, distinct, no numbers, dates or links, and some of them words
// that columns of postings have, or identifiers.
[[nodiscard]] bool IsHeader(const std::vector<std::string>& cells);

// What a header's cell calls its column: line ends within it fold into one space, and are dropped
// around a lone syllable and behind a hyphen, where a narrow cell broke the word ("회사\n명" is
// 회사명).
[[nodiscard]] std::string ColumnName(std::string_view cell);

// `text` up to the end of its first row, without the line end: line ends in quotes belong to it.
// The first line where no quote closes within the bytes that a header may have.
[[nodiscard]] std::string_view FirstRowOf(std::string_view text);

// Where the first row begins that has more than one cell filled: a sheet's title stands above its
// columns, in rows that are as wide as they ("지원 현황,,,,"). 0 where the first row is it, or
// `text` does not begin like that. Looks at a few lines only.
[[nodiscard]] size_t TitleRowsEnd(std::string_view text, char separator);

// "열3" for the third column.
[[nodiscard]] std::string NumberedColumn(size_t index);

// True if `cells` are what NumberedColumn gives: the header of a table without one.
[[nodiscard]] bool IsNumberedHeader(const std::vector<std::string>& cells);

}  // namespace gonggo

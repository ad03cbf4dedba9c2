// ParseCsvRow: the first row of a CSV text → its cells.
//
// RFC 4180, and what spreadsheets and scripts make of it: any of the line ends, text behind a
// closing quote, quotes inside of a bare cell, a quote that never closes (then the row ends at its
// line). Linear. Thread-safe.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace gonggo {

struct CsvRow {
  std::vector<std::string> cells;
  size_t text_size = 0;   // of the row in the source, without its line end
  size_t size = 0;        // with it
  bool unclosed = false;  // a quote was taken as a character, since no other one closes it
};

enum class CsvInput : unsigned char { kMayGoOn, kComplete };

// False if the row does not end in `text` and more may follow; `row` is then of no use.
[[nodiscard]] bool ParseCsvRow(std::string_view text, char separator, CsvInput input, CsvRow& row);

// The separator by which the first row of `text` has most cells: TAB , ; or |.
[[nodiscard]] char FindSeparator(std::string_view text);

}  // namespace gonggo

#include "document/csv_row.h"

#include <array>

namespace gonggo {
namespace {

bool IsLineEnd(char c) { return c == '\n' || c == '\r'; }

size_t LineEndSize(std::string_view text, size_t at) {
  if (at >= text.size()) return 0;
  return text.substr(at, 2) == "\r\n" ? 2 : 1;
}

// Whether a quote opens a quoted cell or is a character of it.
enum class Quotes : unsigned char { kOpen, kLiteral };

class RowParser {
 public:
  RowParser(std::string_view text, char separator, CsvRow& row)
      : text_(text), separator_(separator), row_(row) {}

  // npos where a quote is still open at the end, else the offset behind the last cell.
  size_t Run(Quotes quotes) {
    row_.cells.clear();
    size_t at = 0;
    for (;;) {
      std::string& cell = row_.cells.emplace_back();
      if (quotes == Quotes::kOpen && at < text_.size() && text_[at] == '"') {
        at = ReadQuotedCell(at + 1, cell);
        if (at == std::string_view::npos) return at;
      }
      const size_t begin = at;
      while (at < text_.size() && text_[at] != separator_ && !IsLineEnd(text_[at])) ++at;
      cell.append(text_, begin, at - begin);
      if (at >= text_.size() || text_[at] != separator_) return at;
      ++at;
    }
  }

 private:
  // `at` is behind the opening quote; returns what is behind the closing one.
  size_t ReadQuotedCell(size_t at, std::string& cell) {
    for (;;) {
      const size_t quote = text_.find('"', at);
      if (quote == std::string_view::npos) return quote;
      cell.append(text_, at, quote - at);
      at = quote + 1;
      if (at >= text_.size() || text_[at] != '"') return at;
      cell.push_back('"');
      ++at;
    }
  }

  std::string_view text_;
  char separator_;
  CsvRow& row_;
};

size_t CountCells(std::string_view text, char separator) {
  CsvRow row;
  static_cast<void>(ParseCsvRow(text, separator, CsvInput::kComplete, row));
  return row.cells.size();
}

}  // namespace

bool ParseCsvRow(std::string_view text, char separator, CsvInput input, CsvRow& row) {
  RowParser parser(text, separator, row);
  row.unclosed = false;
  size_t end = parser.Run(Quotes::kOpen);
  // At the very end a quote or CR may be the first half of a pair.
  const bool cut = end == std::string_view::npos || end >= text.size() ||
                   (text[end] == '\r' && end + 1 == text.size());
  if (cut && input == CsvInput::kMayGoOn) return false;
  if (end == std::string_view::npos) {
    end = parser.Run(Quotes::kLiteral);
    row.unclosed = true;
  }
  row.text_size = end;
  row.size = end + LineEndSize(text, end);
  return true;
}

char FindSeparator(std::string_view text) {
  static constexpr std::array kSeparators = {'\t', ',', ';', '|'};
  char best = ',';
  size_t most = 1;
  for (const char separator : kSeparators) {
    const size_t cells = CountCells(text, separator);
    if (cells > most) {
      most = cells;
      best = separator;
    }
  }
  return best;
}

}  // namespace gonggo

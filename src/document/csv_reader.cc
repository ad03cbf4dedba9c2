#include "document/csv_reader.h"

#include <algorithm>
#include <string>
#include <utility>

#include "document/csv_header.h"
#include "document/csv_record.h"
#include "document/csv_row.h"
#include "document/limits.h"
#include "document/read_all.h"
#include "document/stream_window.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kWindowBytes = size_t{1} << 20U;
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

bool IsBlankRow(const CsvRow& row) {
  return std::all_of(row.cells.begin(), row.cells.end(),
                     [](const std::string& cell) { return TrimSpaces(cell).empty(); });
}

class CsvStream {
 public:
  CsvStream(ByteSource& source, const ReadHint& hint, const DocumentSink& sink)
      : window_(source),
        hint_(hint),
        sink_(sink),
        format_(hint.format == Format::kTsv ? Format::kTsv : Format::kCsv) {}

  Result<void> Run() {
    Result<void> done = ReadFirstRow();
    while (done && wanted_ && !AtEnd()) done = ReadRow();
    if (done && delivered_ == 0) {
      Notice("empty", hint_.name + ": 표에 공고가 한 줄도 없습니다. 파일 내용을 확인해 주세요.");
    }
    return done;
  }

 private:
  bool AtEnd() const { return window_.ended() && window_.View().empty(); }

  // Reads the row that View begins with into row_; `found` is false at the end of the source.
  Result<bool> NextRow() {
    for (size_t size = kWindowBytes;; size *= 2) {
      const Result<void> grown = window_.Grow(std::min<size_t>(size, 1));
      if (!grown) return std::unexpected(grown.error());
      if (window_.View().empty()) return false;
      const bool last = window_.ended() || window_.View().size() > kMaxRecordBytes;
      if (ParseCsvRow(window_.View(), separator_, last ? CsvInput::kComplete : CsvInput::kMayGoOn,
                      row_)) {
        return true;
      }
      const Result<void> more = window_.Grow(std::max(size, window_.View().size() + 1));
      if (!more) return std::unexpected(more.error());
    }
  }

  Result<void> ReadFirstRow() {
    Result<void> grown = window_.Grow(kWindowBytes);
    if (!grown) return grown;
    if (window_.View().starts_with(kByteOrderMark)) window_.Skip(kByteOrderMark.size());
    SkipBlankLines();
    if (format_ == Format::kTsv) {
      separator_ = '\t';
    } else if (!TakeSeparatorLine()) {
      separator_ = FindSeparator(window_.View());
    }
    window_.Skip(TitleRowsEnd(window_.View(), separator_));
    const Result<bool> found = NextRow();
    if (!found) return std::unexpected(found.error());
    if (!*found) return {};
    no_header_ = !IsHeader(row_.cells);
    if (no_header_) {
      // Else the row is read again, as the first record.
      if (IsNumberedHeader(row_.cells)) window_.Skip(row_.size);
      return {};
    }
    for (size_t i = 0; i < row_.cells.size(); ++i) {
      std::string name = ColumnName(row_.cells[i]);
      columns_.push_back(name.empty() ? NumberedColumn(i) : std::move(name));
    }
    header_ = window_.View().substr(0, row_.text_size);
    window_.Skip(row_.size);
    return {};
  }

  void SkipBlankLines() {
    const std::string_view view = window_.View();
    window_.Skip(std::min(view.find_first_not_of("\r\n"), view.size()));
  }

  // "sep=;" as spreadsheets write it.
  bool TakeSeparatorLine() {
    const std::string_view view = window_.View();
    if (view.size() < 5 || AsciiLower(view.substr(0, 4)) != "sep=") return false;
    const size_t end = std::min(view.find_first_of("\r\n", 5), view.size());
    if (end != 5) return false;
    separator_ = view[4];
    separator_line_ = std::string(view.substr(0, 5)) + '\n';
    window_.Skip(end);
    SkipBlankLines();
    return true;
  }

  Result<void> ReadRow() {
    const Result<bool> found = NextRow();
    if (!found) return std::unexpected(found.error());
    if (!*found) return {};
    if (row_.text_size > kMaxRecordBytes) {
      Notice("truncated",
             hint_.name + ": " + std::to_string(window_.LineOf(0)) +
                 "번째 줄의 항목이 너무 커서(16 MiB 초과) 읽지 않았습니다. 표를 나누어 주세요.");
    } else if (!IsBlankRow(row_)) {
      Deliver();
    }
    window_.Skip(row_.size);
    return {};
  }

  void Deliver() {
    Document document = RenderRow(columns_, row_.cells, MakeOrigin(RawOfRow()));
    if (no_header_ && delivered_ == 0) {
      document.diagnostics.push_back(
          {"no_header", hint_.name + ": 첫 줄에 열 이름이 없어 '열1', '열2'…로 불렀습니다. "
                                     "첫 줄에 열 이름을 넣으면 더 정확히 읽습니다."});
    }
    const bool further =
        row_.cells.size() > columns_.size() &&
        std::any_of(row_.cells.begin() + static_cast<std::ptrdiff_t>(columns_.size()),
                    row_.cells.end(),
                    [](const std::string& cell) { return !TrimSpaces(cell).empty(); });
    if (further && !no_header_) {
      document.diagnostics.push_back(
          {"row_too_long", hint_.name + ": " + std::to_string(window_.LineOf(0)) +
                               "번째 줄에 열 이름보다 칸이 많습니다. 쉼표가 든 칸은 "
                               "따옴표로 묶으면 더 정확히 읽습니다."});
    }
    if (row_.unclosed) {
      document.diagnostics.push_back(
          {"unclosed_quote",
           hint_.name + ": " + std::to_string(window_.LineOf(0)) +
               "번째 줄에서 열린 따옴표가 닫히지 않았습니다. 따옴표를 확인해 주세요."});
    }
    if (document.blocks.empty()) {
      document.diagnostics.push_back({"empty", hint_.name + ": " + std::to_string(delivered_ + 1) +
                                                   "번째 항목에 내용이 없습니다."});
    }
    Send(std::move(document));
  }

  // Header and row; a table without header gets one, so that the row is not taken for it.
  std::string RawOfRow() const {
    std::string raw = separator_line_;
    if (columns_.empty()) {
      // Two at least, so that the separator is seen.
      for (size_t i = 0; i < std::max<size_t>(row_.cells.size(), 2); ++i) {
        if (i > 0) raw.push_back(separator_);
        raw.append(NumberedColumn(i));
      }
    } else {
      raw.append(header_);
    }
    raw.push_back('\n');
    return raw.append(window_.View().substr(0, row_.text_size)).append("\n");
  }

  Origin MakeOrigin(std::string raw) const {
    return {.name = hint_.name, .record = delivered_, .format = format_, .raw = std::move(raw)};
  }

  void Notice(const char* code, const std::string& message) {
    Document document;
    document.origin = MakeOrigin({});
    document.diagnostics.push_back({code, message});
    Send(std::move(document));
  }

  void Send(Document&& document) {
    ++delivered_;
    wanted_ = sink_(std::move(document));
  }

  StreamWindow window_;
  const ReadHint& hint_;
  const DocumentSink& sink_;
  Format format_;
  char separator_ = ',';
  std::string separator_line_;  // "sep=;\n" if the file has one
  std::string header_;          // as it stands there
  std::vector<std::string> columns_;
  bool no_header_ = false;
  CsvRow row_;
  bool wanted_ = true;
  uint32_t delivered_ = 0;
};

}  // namespace

Result<void> ReadCsvStream(ByteSource& source, const ReadHint& hint, const DocumentSink& sink) {
  return CsvStream(source, hint, sink).Run();
}

std::vector<Document> ReadCsv(std::string_view bytes, const ReadHint& hint) {
  return ReadAll(ReadCsvStream, bytes, hint);
}

}  // namespace gonggo

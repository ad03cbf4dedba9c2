// CSV of postings (RFC 4180: CRLF, fields quoted where needed), one row a posting, for
// spreadsheets.
//
// A field that a spreadsheet would take for a formula (it begins with = + - @, TAB or CR) gets a
// leading apostrophe (OWASP, "CSV Injection"). Lists are joined by LF inside their field. Pure;
// thread-safe.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/language.h"
#include "model/posting.h"

namespace gonggo {

enum class CsvContacts : uint8_t { kLeaveOut, kInclude };

// U+FEFF, by which Excel knows that a file is UTF-8.
inline constexpr std::string_view kCsvByteOrderMark = "\xEF\xBB\xBF";

// One record of any fields, ended by CRLF.
void AppendCsvRecord(const std::vector<std::string>& fields, std::string& out);

// With `labels` in Korean the columns are called as a Korean reader calls them.
void AppendCsvHeader(CsvContacts contacts, std::string& out,
                     std::optional<Language> labels = std::nullopt);
// With `labels` values that are ids ("full_time", "KR-11") are written as they are called in that
// language (정규직, 서울), for readers rather than programs.
void AppendCsvRow(const Posting& posting, CsvContacts contacts, std::string& out,
                  std::optional<Language> labels = std::nullopt);

}  // namespace gonggo

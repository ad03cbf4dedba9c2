#include "cli/application_file.h"

#include <simdjson.h>

#include <algorithm>
#include <utility>

#include "document/csv_row.h"
#include "model/application_json.h"
#include "text/normalize.h"
#include "text/utf8.h"

namespace gonggo::cli {
namespace {

using Fields = std::vector<std::optional<TrackerField>>;
using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;

std::unexpected<Error> NotATable() {
  return Fail(
      ErrorCode::kInvalidArgument,
      "지원 기록의 표가 아닙니다. 첫 줄에 회사(company), 제목(title), 링크(link) 가운데 하나가 "
      "있는 CSV나, 그런 이름의 값이 있는 JSON이어야 합니다.",
      "this is not a table of applications: a CSV must have company, title or link in its first "
      "row, a JSON values of such names.");
}

std::unexpected<Error> TooMany() {
  return Fail(ErrorCode::kInvalidArgument,
              "행이 너무 많습니다 (" + std::to_string(kMaxApplicationRows) + "개까지).",
              "too many rows (at most " + std::to_string(kMaxApplicationRows) + ").");
}

bool NamesPostings(const Fields& fields) {
  return std::any_of(fields.begin(), fields.end(), [](const auto& field) {
    return field == TrackerField::kCompany || field == TrackerField::kTitle ||
           field == TrackerField::kLink || field == TrackerField::kId;
  });
}

// Whether a column says what became of an application. A table of postings alone, such as `export
// --format csv` writes, says nothing of the kind: taken as applications, all of it would be saved.
bool TellsOfApplications(const Fields& fields) {
  return std::any_of(fields.begin(), fields.end(), [](const auto& field) {
    return field && (*field == TrackerField::kStage || *field == TrackerField::kStageDate ||
                     *field == TrackerField::kSavedDate || *field == TrackerField::kAppliedDate ||
                     *field == TrackerField::kInterviewDate || *field == TrackerField::kNext ||
                     *field == TrackerField::kNextDate || *field == TrackerField::kHistory);
  });
}

std::unexpected<Error> OnlyPostings() {
  return Fail(ErrorCode::kInvalidArgument,
              "단계(stage)나 지원일(applied) 열이 없어 지원 기록의 표로 볼 수 없습니다. 공고를 "
              "넣으려면 gonggo add를 쓰고, 지원 기록이라면 단계 열을 더해 주세요.",
              "without a column of stages (stage) or days of application (applied) this is not a "
              "table of applications. To add postings, use gonggo add; else add that column.");
}

bool IsBlank(const std::vector<std::string>& cells) {
  return std::all_of(cells.begin(), cells.end(),
                     [](const std::string& cell) { return TrimSpaces(cell).empty(); });
}

Result<std::vector<ApplicationRow>> ReadCsv(std::string_view text, const TrackerContext& context) {
  const char separator = FindSeparator(text);
  CsvRow row;
  std::vector<ApplicationRow> rows;
  Fields fields;
  for (size_t number = 0; !text.empty(); ++number) {
    if (!ParseCsvRow(text, separator, CsvInput::kComplete, row) || row.size == 0) break;
    text.remove_prefix(row.size);
    if (number == 0) {
      fields = FieldsOfHeader(row.cells);
      if (!NamesPostings(fields)) return NotATable();
      if (!TellsOfApplications(fields)) return OnlyPostings();
    } else if (!IsBlank(row.cells)) {
      if (rows.size() == kMaxApplicationRows) return TooMany();
      rows.push_back({number, ReadTrackerRow(fields, row.cells, context)});
    }
  }
  if (fields.empty()) return NotATable();
  return rows;
}

// A value as a cell: lists of texts are joined, Notion's {"start":…} and {"name":…} opened.
std::string CellOf(const element& value) {
  std::string_view text;
  if (value.get(text) == simdjson::SUCCESS) return std::string(text);
  array items;
  if (value.get(items) == simdjson::SUCCESS) {
    std::string joined;
    for (const element item : items) {
      if (item.get(text) == simdjson::SUCCESS) {
        joined += (joined.empty() ? "" : "\n") + std::string(text);
      }
    }
    return joined;
  }
  object members;
  if (value.get(members) == simdjson::SUCCESS) {
    for (const char* key : {"start", "name"}) {
      if (members[key].get(text) == simdjson::SUCCESS) return std::string(text);
    }
    return "";
  }
  return value.is_null() ? "" : simdjson::minify(value);
}

std::string TextOf(const object& from, std::string_view key) {
  std::string_view text;
  return from[key].get(text) == simdjson::SUCCESS ? std::string(text) : std::string();
}

std::expected<TrackerRow, TrackerProblem> ReadObject(const object& from,
                                                     const TrackerContext& context) {
  element kept;
  if (from["application"].get(kept) == simdjson::SUCCESS && kept.is_object()) {
    TrackerRow row;
    row.id = TextOf(from, "id");
    row.company = NormalizeText(TextOf(from, "company"));
    row.title = NormalizeText(TextOf(from, "title"));
    row.link = TextOf(from, "link");
    auto application = ParseApplicationJson(simdjson::minify(kept));
    if (!application) {
      return std::unexpected(
          TrackerProblem{TrackerField::kHistory, application.error().message, std::nullopt});
    }
    row.application = std::move(*application);
    if (auto problem = CheckStages(row.application.events)) {
      return std::unexpected(TrackerProblem{TrackerField::kHistory, "", std::move(problem)});
    }
    return row;
  }
  std::vector<std::string> header;
  std::vector<std::string> cells;
  for (const auto field : from) {
    header.emplace_back(field.key);
    cells.push_back(CellOf(field.value));
  }
  return ReadTrackerRow(FieldsOfHeader(header), cells, context);
}

bool NamesPostings(const object& from) {
  std::vector<std::string> header;
  for (const auto field : from) header.emplace_back(field.key);
  return NamesPostings(FieldsOfHeader(header));
}

// False if the element is no list of objects that name postings.
Result<bool> ReadList(const element& root, const TrackerContext& context,
                      std::vector<ApplicationRow>& rows) {
  array items;
  if (root.get(items) != simdjson::SUCCESS) return false;
  bool any = false;
  size_t number = 0;
  for (const element item : items) {
    object members;
    ++number;
    if (item.get(members) != simdjson::SUCCESS || !NamesPostings(members)) continue;
    any = true;
    if (rows.size() == kMaxApplicationRows) return TooMany();
    rows.push_back({number, ReadObject(members, context)});
  }
  return any || number == 0;
}

Result<std::vector<ApplicationRow>> ReadJsonLines(std::string_view text,
                                                  const TrackerContext& context) {
  simdjson::dom::parser parser;
  std::vector<ApplicationRow> rows;
  for (size_t number = 1; !text.empty(); ++number) {
    const size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = TrimSpaces(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.empty() || line == "\r") continue;
    object members;
    if (parser.parse(line.data(), line.size()).get(members) != simdjson::SUCCESS) {
      return Fail(ErrorCode::kInvalidArgument, std::to_string(number) + "행: JSON이 아닙니다.",
                  "line " + std::to_string(number) + ": this is not JSON.");
    }
    if (!NamesPostings(members)) return NotATable();
    if (rows.size() == kMaxApplicationRows) return TooMany();
    rows.push_back({number, ReadObject(members, context)});
  }
  return rows;
}

Result<std::vector<ApplicationRow>> ReadJson(std::string_view text, const TrackerContext& context) {
  simdjson::dom::parser parser;
  element root;
  if (parser.parse(text.data(), text.size()).get(root) != simdjson::SUCCESS) {
    return ReadJsonLines(text, context);
  }
  std::vector<ApplicationRow> rows;
  object members;
  if (root.get(members) != simdjson::SUCCESS) {
    const auto list = ReadList(root, context, rows);
    if (!list) return std::unexpected(list.error());
    if (!*list) return NotATable();
    return rows;
  }
  if (NamesPostings(members)) {
    rows.push_back({1, ReadObject(members, context)});
    return rows;
  }
  for (const auto field : members) {
    const auto list = ReadList(field.value, context, rows);
    if (!list) return std::unexpected(list.error());
    if (*list && !rows.empty()) return rows;
  }
  return NotATable();
}

}  // namespace

Result<std::vector<ApplicationRow>> ReadApplicationFile(std::string_view bytes,
                                                        const TrackerContext& context) {
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
  if (bytes.starts_with(kByteOrderMark)) bytes.remove_prefix(kByteOrderMark.size());
  const size_t first = bytes.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return NotATable();
  const bool json = bytes[first] == '[' || bytes[first] == '{';
  return json ? ReadJson(bytes.substr(first), context) : ReadCsv(bytes, context);
}

}  // namespace gonggo::cli

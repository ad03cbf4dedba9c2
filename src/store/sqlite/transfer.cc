#include "store/sqlite/transfer.h"
#include "model/language.h"

#include <simdjson.h>

#include <array>
#include <charconv>
#include <string>

#include "model/posting_json.h"
#include "store/base64.h"
#include "store/sha256.h"
#include "store/sqlite/error.h"
#include "store/sqlite/schema.h"
#include "store/sqlite/transfer_tables.h"
#include "text/utf8.h"

namespace gonggo::sqlite {
namespace {

constexpr int kFormat = 1;

std::string SelectOf(const TransferTable& table) {
  std::string sql = "SELECT " + std::string(table.columns) + " FROM " + std::string(table.name);
  sql += " WHERE " + std::string(table.where) + " ORDER BY 1";
  for (int i = 2; i <= table.key_columns; ++i) sql += ", " + std::to_string(i);
  return sql;
}

std::string InsertOf(const TransferTable& table) {
  std::string sql = "INSERT INTO " + std::string(table.name) + "(" + table.columns + ") VALUES(";
  for (int i = 1; i <= table.column_count; ++i) sql += (i > 1 ? ", ?" : "?") + std::to_string(i);
  return sql + ")";
}

StatementPtr Prepared(Database& database, const std::string& sql) {
  sqlite3_stmt* statement = nullptr;
  const int code = sqlite3_prepare_v2(database.handle(), sql.c_str(), -1, &statement, nullptr);
  if (code != SQLITE_OK) {
    database.SetError(ErrorFrom(code, sqlite3_errmsg(database.handle()), database.path()));
  }
  return StatementPtr(statement);
}

// ---- writing

// {"base64":…}, of bytes that JSON's text can't hold: {"text":…} with base64 of malformed UTF-8.
void AppendBytes(std::string_view kind, std::string_view bytes, std::string& out) {
  out += "{\"";
  out += kind;
  out += "\":\"";
  AppendBase64(bytes, out);
  out += "\"}";
}

void AppendValue(sqlite3_stmt* row, int column, std::string& out) {
  switch (sqlite3_column_type(row, column)) {
    case SQLITE_INTEGER:
      out += std::to_string(sqlite3_column_int64(row, column));
      return;
    case SQLITE_FLOAT: {
      // The shortest form that reads back as the same number.
      std::array<char, 32> text{};
      const auto end =
          std::to_chars(text.data(), text.data() + text.size(), sqlite3_column_double(row, column));
      out.append(text.data(), end.ptr);
      return;
    }
    case SQLITE_TEXT: {
      const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(row, column));
      const std::string_view view(text, static_cast<size_t>(sqlite3_column_bytes(row, column)));
      if (IsValidUtf8(view)) {
        AppendJsonString(view, out);
      } else {
        AppendBytes("text", view, out);
      }
      return;
    }
    case SQLITE_BLOB: {
      const auto* bytes = static_cast<const char*>(sqlite3_column_blob(row, column));
      const auto size = static_cast<size_t>(sqlite3_column_bytes(row, column));
      AppendBytes("base64", bytes == nullptr ? std::string_view() : std::string_view(bytes, size),
                  out);
      return;
    }
    default:
      out += "null";
  }
}

// Hands on lines, and remembers what it needs to say at the end.
class LineWriter {
 public:
  explicit LineWriter(const LineSink& sink) : sink_(sink) {}

  // False if no more is wanted.
  bool Write(std::string_view line) {
    digest_.Add(line);
    digest_.Add("\n");
    return sink_(line);
  }
  bool Finish() {
    return sink_("{\"end\":true,\"rows\":" + std::to_string(rows) + ",\"sha256\":\"" +
                 digest_.Hex() + "\"}");
  }

  uint64_t rows = 0;

 private:
  const LineSink& sink_;
  Sha256 digest_;
};

bool WriteTable(Database& database, const TransferTable& table, LineWriter& writer) {
  const StatementPtr statement = Prepared(database, SelectOf(table));
  if (!statement) return false;
  if (!writer.Write("{\"table\":\"" + std::string(table.name) + "\"}")) return false;
  std::string line;
  int code = sqlite3_step(statement.get());
  for (; code == SQLITE_ROW; code = sqlite3_step(statement.get())) {
    line = "[";
    for (int i = 0; i < table.column_count; ++i) {
      if (i > 0) line += ',';
      AppendValue(statement.get(), i, line);
    }
    line += ']';
    ++writer.rows;
    if (!writer.Write(line)) return false;
  }
  if (code == SQLITE_DONE) return true;
  database.SetError(ErrorFrom(code, sqlite3_errmsg(database.handle()), database.path()));
  return false;
}

// ---- reading

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;

class LineReader {
 public:
  LineReader(Database& database, const LineSource& source) : database_(database), source_(source) {}

  Result<void> Read() {
    if (auto head = ReadHead(); !head) return head;
    while (!ended_) {
      auto line = source_();
      if (!line) return std::unexpected(line.error());
      ++number_;
      if (!*line)
        return Wrong({"파일이 중간에서 끊겼습니다. 다시 내보내거나 옮겨 주세요.",
                      "the file ends too early. Export or copy it again."});
      if (auto read = ReadLine(**line); !read) return read;
    }
    const auto rest = source_();
    if (!rest) return std::unexpected(rest.error());
    if (*rest) return Wrong({"끝난 뒤에 줄이 더 있습니다.", "there are lines behind the end."});
    return {};
  }

 private:
  [[nodiscard]] std::unexpected<Error> Wrong(const Bilingual& what,
                                             std::string_view of = {}) const {
    const std::string line = std::to_string(number_);
    const std::string detail = of.empty() ? "" : ": " + std::string(of);
    return Fail(ErrorCode::kCorrupt, line + "행: " + std::string(what.korean) + detail,
                "line " + line + ": " + std::string(what.english) + detail);
  }

  Result<void> ReadHead() {
    const auto line = source_();
    if (!line) return std::unexpected(line.error());
    ++number_;
    element root;
    int64_t format = 0;
    int64_t schema = 0;
    const bool parsed = *line && parser_.parse(**line).get(root) == simdjson::SUCCESS &&
                        root["gonggo_library"].get(format) == simdjson::SUCCESS &&
                        root["schema"].get(schema) == simdjson::SUCCESS;
    if (!parsed)
      return Wrong({"gonggo export --all로 내보낸 파일이 아닙니다.",
                    "this was not written by gonggo export --all."});
    if (format != kFormat || schema > kSchemaVersion) {
      return Fail(ErrorCode::kUnsupported,
                  "더 새로운 gonggo가 내보낸 파일입니다. gonggo를 최신 버전으로 올려 주세요.",
                  "this was exported by a newer gonggo. Update gonggo.");
    }
    Count(**line);
    return {};
  }

  void Count(std::string_view line) {
    digest_.Add(line);
    digest_.Add("\n");
  }

  Result<void> ReadLine(std::string_view line) {
    element root;
    if (parser_.parse(line.data(), line.size()).get(root) != simdjson::SUCCESS) {
      return Wrong({"JSON이 아닙니다.", "this is not JSON."});
    }
    array cells;
    if (root.get(cells) == simdjson::SUCCESS) {
      Count(line);
      return InsertRow(cells);
    }
    std::string_view name;
    if (root["table"].get(name) == simdjson::SUCCESS) {
      Count(line);
      return BeginTable(name);
    }
    return ReadEnd(root);
  }

  Result<void> ReadEnd(const element& root) {
    bool end = false;
    int64_t rows = -1;
    std::string_view digest;
    if (root["end"].get(end) != simdjson::SUCCESS || !end ||
        root["rows"].get(rows) != simdjson::SUCCESS ||
        root["sha256"].get(digest) != simdjson::SUCCESS) {
      return Wrong({"알 수 없는 줄입니다.", "this line is not understood."});
    }
    if (rows != rows_ || digest != digest_.Hex()) {
      return Wrong({"내용이 내보낸 때와 다릅니다. 파일이 깨졌거나 고쳐졌습니다.",
                    "the contents are not what was exported: the file is damaged or was edited."});
    }
    ended_ = true;
    return {};
  }

  Result<void> BeginTable(std::string_view name) {
    for (const TransferTable& table : kTransferTables) {
      if (table.name != name) continue;
      table_ = &table;
      // SQLite has begun to count by itself.
      if (name == "sqlite_sequence") database_.Run("DELETE FROM sqlite_sequence");
      insert_ = Prepared(database_, InsertOf(table));
      return database_.TakeVoid();
    }
    return Wrong({"알 수 없는 표입니다", "no such table is known"}, name);
  }

  Result<void> InsertRow(const array& cells) {
    if (table_ == nullptr || cells.size() != static_cast<size_t>(table_->column_count)) {
      return Wrong({"열의 수가 다릅니다.", "the number of columns is wrong."});
    }
    int index = 0;
    for (const element cell : cells) {
      if (!BindCell(++index, cell))
        return Wrong({"읽을 수 없는 값입니다.", "a value cannot be read."});
    }
    const int code = sqlite3_step(insert_.get());
    sqlite3_reset(insert_.get());
    ++rows_;
    if (code == SQLITE_DONE) return {};
    if ((code & 0xFF) == SQLITE_CONSTRAINT)
      return Wrong({"다른 줄과 맞지 않는 값입니다.", "a value contradicts other lines."});
    return std::unexpected(ErrorFrom(code, sqlite3_errmsg(database_.handle()), database_.path()));
  }

  bool BindCell(int index, const element& cell) {
    sqlite3_stmt* statement = insert_.get();
    int64_t integer = 0;
    double real = 0;
    std::string_view text;
    object bytes;
    if (cell.is_null()) return sqlite3_bind_null(statement, index) == SQLITE_OK;
    if (cell.get(integer) == simdjson::SUCCESS) {
      return sqlite3_bind_int64(statement, index, integer) == SQLITE_OK;
    }
    if (cell.get(real) == simdjson::SUCCESS) {
      return sqlite3_bind_double(statement, index, real) == SQLITE_OK;
    }
    if (cell.get(text) == simdjson::SUCCESS) return BindText(index, text);
    if (cell.get(bytes) != simdjson::SUCCESS) return false;
    std::string decoded;
    if (bytes["base64"].get(text) == simdjson::SUCCESS) {
      return DecodeBase64(text, decoded) &&
             sqlite3_bind_blob64(statement, index, decoded.data(), decoded.size(),
                                 SQLITE_TRANSIENT) == SQLITE_OK;
    }
    return bytes["text"].get(text) == simdjson::SUCCESS && DecodeBase64(text, decoded) &&
           BindText(index, decoded);
  }

  bool BindText(int index, std::string_view text) {
    return sqlite3_bind_text64(insert_.get(), index, text.data(), text.size(), SQLITE_TRANSIENT,
                               SQLITE_UTF8) == SQLITE_OK;
  }

  Database& database_;
  const LineSource& source_;
  simdjson::dom::parser parser_;
  const TransferTable* table_ = nullptr;
  StatementPtr insert_;
  Sha256 digest_;
  int64_t rows_ = 0;
  uint64_t number_ = 0;
  bool ended_ = false;
};

}  // namespace

void WriteLibrary(Database& database, const LineSink& sink) {
  LineWriter writer(sink);
  if (!writer.Write("{\"gonggo_library\":" + std::to_string(kFormat) +
                    ",\"schema\":" + std::to_string(kSchemaVersion) + "}")) {
    return;
  }
  for (const TransferTable& table : kTransferTables) {
    if (!WriteTable(database, table, writer)) return;
  }
  (void)writer.Finish();
}

Result<uint64_t> ReadLibrary(Database& database, const LineSource& source) {
  const auto something = database.Int(
      "SELECT EXISTS(SELECT 1 FROM operation) OR EXISTS(SELECT 1 FROM posting) OR EXISTS(SELECT 1 "
      "FROM raw)");
  if (database.failed()) return std::unexpected(database.TakeError());
  if (something.value_or(1) != 0) {
    return std::unexpected(ErrorAt(
        ErrorCode::kInvalidArgument, database.path(),
        {"비어 있지 않은 라이브러리입니다. 통째로 옮긴 라이브러리는 빈 곳에만 넣을 수 있으니 "
         "--db로 새 "
         "파일을 정해 주세요.",
         "this library is not empty. A whole library goes into an empty one only: name a new file "
         "with --db."}));
  }
  LineReader reader(database, source);
  if (auto read = reader.Read(); !read) return std::unexpected(read.error());
  const auto postings = database.Int("SELECT count(*) FROM posting");
  return database.Take(static_cast<uint64_t>(postings.value_or(0)));
}

}  // namespace gonggo::sqlite

#include "store/sqlite/database.h"

#include <climits>

#include "store/sqlite/error.h"
#include "store/sqlite/text_index.h"

namespace gonggo::sqlite {
namespace {

// A file: URI, so that a path may hold any character and `immutable` can be said.
std::string UriOf(const std::string& path, Database::Access access) {
  constexpr std::string_view kHex = "0123456789ABCDEF";
  std::string uri = "file:";
  for (const char c : path) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       c == '/' || c == '.' || c == '-' || c == '_';
    if (plain) {
      uri.push_back(c);
    } else {
      const auto byte = static_cast<unsigned char>(c);
      uri.push_back('%');
      uri.push_back(kHex[byte >> 4U]);
      uri.push_back(kHex[byte & 15U]);
    }
  }
  if (access == Database::Access::kImmutable) uri += "?immutable=1";
  return uri;
}

}  // namespace

Result<std::unique_ptr<Database>> Database::Open(const std::string& path, Access access) {
  // Not make_unique: the constructor is private.
  std::unique_ptr<Database> database(new Database(path));
  const int mode = access == Access::kReadWrite ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
                                                : SQLITE_OPEN_READONLY;
  sqlite3* handle = nullptr;
  const int code = sqlite3_open_v2(
      UriOf(path, access).c_str(), &handle,
      mode | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
  database->handle_.reset(handle);
  if (code != SQLITE_OK) {
    return std::unexpected(
        ErrorFrom(code, handle != nullptr ? sqlite3_errmsg(handle) : "no memory", path));
  }
  sqlite3_busy_timeout(handle, kBusyMilliseconds);
  if (RegisterTokenizer(handle) != SQLITE_OK) {
    return std::unexpected(ErrorAt(ErrorCode::kIo, path,
                                   {"SQLite에 전문 검색(FTS5)이 들어 있지 않습니다.",
                                    "this SQLite lacks full-text search (FTS5)."}));
  }
  return database;
}

void Database::Record(int code) {
  if (error_) return;
  failure_code_ = code;
  error_ = ErrorFrom(code, sqlite3_errmsg(handle_.get()), path_);
}

void Database::SetError(Error error) {
  if (error_) return;
  failure_code_ = SQLITE_OK;
  error_ = std::move(error);
}

Error Database::TakeError() {
  Error error = std::move(*error_);
  error_.reset();
  return error;
}

Result<void> Database::TakeVoid() {
  if (failed()) return std::unexpected(TakeError());
  return {};
}

StatementPtr Database::Prepare(const char* sql, unsigned flags) {
  sqlite3_stmt* statement = nullptr;
  Check(sqlite3_prepare_v3(handle_.get(), sql, -1, flags, &statement, nullptr));
  return StatementPtr(statement);
}

sqlite3_stmt* Database::Kept(const char* sql, StatementPtr& owned) {
  if (failed()) return nullptr;
  StatementPtr& kept = kept_[sql];
  if (!kept) kept = Prepare(sql, SQLITE_PREPARE_PERSISTENT);
  if (!kept || sqlite3_stmt_busy(kept.get()) == 0) return kept.get();
  owned = Prepare(sql, 0);
  return owned.get();
}

Rows Database::QueryComposed(const std::string& sql, const std::vector<std::string>& texts) {
  StatementPtr owned;
  if (!failed()) owned = Prepare(sql.c_str(), 0);
  sqlite3_stmt* statement = owned.get();
  if (statement != nullptr) {
    int index = 0;
    for (const std::string& text : texts) Bind(statement, ++index, text);
  }
  return {*this, statement, std::move(owned)};
}

void Database::Script(const char* sql) {
  if (failed()) return;
  Check(sqlite3_exec(handle_.get(), sql, nullptr, nullptr, nullptr));
}

void Database::Bind(sqlite3_stmt* statement, int index, int64_t value) {
  Check(sqlite3_bind_int64(statement, index, value));
}
void Database::Bind(sqlite3_stmt* statement, int index, int value) {
  Check(sqlite3_bind_int(statement, index, value));
}
void Database::Bind(sqlite3_stmt* statement, int index, uint32_t value) {
  Check(sqlite3_bind_int64(statement, index, value));
}
void Database::Bind(sqlite3_stmt* statement, int index, double value) {
  Check(sqlite3_bind_double(statement, index, value));
}
void Database::Bind(sqlite3_stmt* statement, int index, bool value) {
  Check(sqlite3_bind_int(statement, index, value ? 1 : 0));
}
void Database::Bind(sqlite3_stmt* statement, int index, std::string_view value) {
  // A null pointer would bind NULL. Copied, since rows may outlive a temporary.
  const char* data = value.data() != nullptr ? value.data() : "";
  Check(sqlite3_bind_text64(statement, index, data, value.size(),
                            SQLITE_TRANSIENT,  // NOLINT(performance-no-int-to-ptr)
                            SQLITE_UTF8));
}
void Database::Bind(sqlite3_stmt* statement, int index, const std::string& value) {
  Bind(statement, index, std::string_view(value));
}
void Database::Bind(sqlite3_stmt* statement, int index, const char* value) {
  Bind(statement, index, std::string_view(value));
}
void Database::Bind(sqlite3_stmt* statement, int index, Blob value) {
  const void* data = value.bytes.data();
  Check(sqlite3_bind_blob64(statement, index, data != nullptr ? data : "", value.bytes.size(),
                            SQLITE_STATIC));
}

Rows::Rows(Database& database, sqlite3_stmt* statement, StatementPtr owned)
    : database_(&database), statement_(statement), owned_(std::move(owned)) {}

Rows::Rows(Rows&& other) noexcept
    : database_(other.database_),
      statement_(std::exchange(other.statement_, nullptr)),
      owned_(std::move(other.owned_)) {}

Rows::~Rows() {
  if (statement_ == nullptr) return;
  sqlite3_reset(statement_);
  // Bound blobs belong to the caller and end with the call.
  sqlite3_clear_bindings(statement_);
}

bool Rows::Next() {
  if (statement_ == nullptr || database_->failed()) return false;
  const int code = sqlite3_step(statement_);
  if (code == SQLITE_ROW) return true;
  if (code != SQLITE_DONE) database_->Record(code);
  return false;
}

bool Rows::IsNull(int column) const {
  return sqlite3_column_type(statement_, column) == SQLITE_NULL;
}
int64_t Rows::Int(int column) const { return sqlite3_column_int64(statement_, column); }
double Rows::Real(int column) const { return sqlite3_column_double(statement_, column); }

std::string_view Rows::Text(int column) const {
  const void* data = sqlite3_column_blob(statement_, column);
  const int size = sqlite3_column_bytes(statement_, column);
  if (data == nullptr || size <= 0) return {};
  return {static_cast<const char*>(data), static_cast<size_t>(size)};
}

std::optional<std::string> Rows::OptionalText(int column) const {
  if (IsNull(column)) return std::nullopt;
  return std::string(Text(column));
}
std::optional<int64_t> Rows::OptionalInt(int column) const {
  if (IsNull(column)) return std::nullopt;
  return Int(column);
}
std::optional<double> Rows::OptionalReal(int column) const {
  if (IsNull(column)) return std::nullopt;
  return Real(column);
}

Transaction::Transaction(Database& database, Kind kind) : database_(database) {
  if (kind == Kind::kRead && database.in_transaction()) return;
  database.Run(kind == Kind::kRead ? "BEGIN" : "BEGIN IMMEDIATE");
  open_ = !database.failed();
}

Transaction::~Transaction() {
  if (!open_) return;
  // Full disk and the like have rolled back already; a second ROLLBACK would only complain.
  if (database_.in_transaction()) {
    sqlite3_exec(database_.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
  }
}

Result<void> Transaction::Commit() {
  if (database_.failed()) return std::unexpected(database_.TakeError());
  if (!open_) return {};
  database_.Run("COMMIT");
  if (database_.failed()) return std::unexpected(database_.TakeError());
  open_ = false;
  return {};
}

}  // namespace gonggo::sqlite

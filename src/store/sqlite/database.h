// Database: one connection to a SQLite file, and the three ways to use it: Run, Query, Transaction.
//
// Failures stick: after the first error of a connection every Run does nothing and every Query has
// no rows, until the error is taken (TakeError, or a Transaction's end). So code between Begin and
// Commit reads straight down, and Commit says whether all of it holds. Statements are prepared once
// per SQL literal and kept. Not thread-safe; other connections and processes may use the same file.
#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/result.h"

namespace gonggo::sqlite {

// How long a writer waits for another process before kBusy. A batch of 1000 postings takes well
// under a second; ten of them in a row are somebody else's long import, of which each batch lets
// others in.
inline constexpr int kBusyMilliseconds = 10'000;

struct StatementDeleter {
  void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using StatementPtr = std::unique_ptr<sqlite3_stmt, StatementDeleter>;

// Bytes to bind as BLOB rather than TEXT. They are not copied: they must outlive the Rows.
struct Blob {
  std::span<const unsigned char> bytes;
};

class Database;

// The rows of a query, in order. Views are valid until the next Next().
class Rows {
 public:
  Rows(Database& database, sqlite3_stmt* statement, StatementPtr owned);
  ~Rows();
  Rows(Rows&& other) noexcept;
  Rows(const Rows&) = delete;
  Rows& operator=(const Rows&) = delete;
  Rows& operator=(Rows&&) = delete;

  // False at the end and after an error (which sticks to the database).
  [[nodiscard]] bool Next();

  [[nodiscard]] bool IsNull(int column) const;
  [[nodiscard]] int64_t Int(int column) const;
  [[nodiscard]] double Real(int column) const;
  [[nodiscard]] std::string_view Text(int column) const;  // also of a BLOB
  [[nodiscard]] std::optional<std::string> OptionalText(int column) const;
  [[nodiscard]] std::optional<int64_t> OptionalInt(int column) const;
  [[nodiscard]] std::optional<double> OptionalReal(int column) const;

 private:
  Database* database_;
  sqlite3_stmt* statement_;  // null after an error and after being moved from
  StatementPtr owned_;       // set if the statement is not a kept one
};

class Database {
 public:
  enum class Access : uint8_t { kReadOnly, kImmutable, kReadWrite };

  // Opens (kReadWrite: creates) the file. Nothing is read yet: a wrong file shows at the first
  // query.
  [[nodiscard]] static Result<std::unique_ptr<Database>> Open(const std::string& path,
                                                              Access access);

  // Runs a statement that returns no rows we want. `sql` must be a literal: it is the cache's key.
  template <typename... Args>
  void Run(const char* sql, const Args&... args) {
    Rows rows = Query(sql, args...);
    while (rows.Next()) {
    }
  }

  template <typename... Args>
  [[nodiscard]] Rows Query(const char* sql, const Args&... args) {
    StatementPtr owned;
    sqlite3_stmt* statement = Kept(sql, owned);
    if (statement != nullptr) {
      int index = 0;
      (Bind(statement, ++index, args), ...);
    }
    return {*this, statement, std::move(owned)};
  }

  // As Query, for SQL that was put together; every value is a parameter.
  [[nodiscard]] Rows QueryComposed(const std::string& sql, const std::vector<std::string>& texts);

  // Several statements without parameters: schema and pragmas.
  void Script(const char* sql);

  // The first column of the first row.
  template <typename... Args>
  [[nodiscard]] std::optional<int64_t> Int(const char* sql, const Args&... args) {
    Rows rows = Query(sql, args...);
    if (!rows.Next()) return std::nullopt;
    return rows.OptionalInt(0);
  }

  [[nodiscard]] int64_t last_row() const { return sqlite3_last_insert_rowid(handle_.get()); }
  [[nodiscard]] int64_t changed_rows() const { return sqlite3_changes64(handle_.get()); }
  [[nodiscard]] bool in_transaction() const { return sqlite3_get_autocommit(handle_.get()) == 0; }
  [[nodiscard]] bool failed() const { return error_.has_value(); }
  [[nodiscard]] int failure_code() const { return failure_code_; }  // SQLite's, extended
  [[nodiscard]] sqlite3* handle() { return handle_.get(); }
  [[nodiscard]] const std::string& path() const { return path_; }

  // Makes `error` stick, for a caller's own finding inside a transaction.
  void SetError(Error error);
  // The error that stuck, which is thereby forgotten; must have failed().
  [[nodiscard]] Error TakeError();
  // `value`, or the error that stuck.
  template <typename T>
  [[nodiscard]] Result<T> Take(T value) {
    if (failed()) return std::unexpected(TakeError());
    return value;
  }
  [[nodiscard]] Result<void> TakeVoid();

 private:
  friend class Rows;
  struct Closer {
    void operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }
  };

  explicit Database(std::string path) : path_(std::move(path)) {}

  void Record(int code);
  // A kept statement ready for binding, or a fresh one in `owned` while the kept one is in use.
  sqlite3_stmt* Kept(const char* sql, StatementPtr& owned);
  StatementPtr Prepare(const char* sql, unsigned flags);

  void Bind(sqlite3_stmt* statement, int index, int64_t value);
  void Bind(sqlite3_stmt* statement, int index, int value);
  void Bind(sqlite3_stmt* statement, int index, uint32_t value);
  void Bind(sqlite3_stmt* statement, int index, double value);
  void Bind(sqlite3_stmt* statement, int index, bool value);
  void Bind(sqlite3_stmt* statement, int index, std::string_view value);
  void Bind(sqlite3_stmt* statement, int index, const std::string& value);
  void Bind(sqlite3_stmt* statement, int index, const char* value);
  void Bind(sqlite3_stmt* statement, int index, Blob value);
  template <typename T>
  void Bind(sqlite3_stmt* statement, int index, const std::optional<T>& value) {
    if (value) {
      Bind(statement, index, *value);
    } else {
      Check(sqlite3_bind_null(statement, index));
    }
  }
  void Check(int code) {
    if (code != SQLITE_OK) Record(code);
  }

  std::string path_;
  std::unique_ptr<sqlite3, Closer> handle_;
  std::unordered_map<const char*, StatementPtr> kept_;  // destroyed before handle_
  std::optional<Error> error_;
  int failure_code_ = SQLITE_OK;
};

// BEGIN … COMMIT. Rolls back if it is not committed, or if anything failed.
class Transaction {
 public:
  enum class Kind : uint8_t {
    kRead,   // one consistent state; part of the surrounding transaction if there is one
    kWrite,  // waits for other writers now (BEGIN IMMEDIATE), so that nothing fails half-way
  };
  Transaction(Database& database, Kind kind);
  ~Transaction();
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;

  // Success only if everything since Begin succeeded and is on disk.
  [[nodiscard]] Result<void> Commit();

 private:
  Database& database_;
  bool open_ = false;
};

}  // namespace gonggo::sqlite

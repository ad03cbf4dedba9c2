// Journal: every change of the user's own state, with what stood there before, so that it can be
// taken back exactly.
//
// The user's state consists of cells: (kind, posting, name) → text or nothing. Set() is the only
// way to change one. What an import derives is append-only and is taken back by its operation
// number (undo.cc). Not thread-safe; to be used inside a write transaction.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "store/records.h"
#include "store/sqlite/database.h"

namespace gonggo::sqlite {

// Numbers are stored; never reuse one.
enum class Cell : uint8_t {
  kTag = 1,          // name: the tag; value: when
  kNote = 2,         // value: the note
  kCompanyNote = 3,  // posting 0, name: the company; value: the note
  kRemoved = 4,      // value: when
  kCorrection = 5,   // name: the field; value: "<when> <text>"
  kDuplicate = 6,    // value: "<representative> <similarity> <reason>"
  kApart = 7,        // name: the other posting's key; value: when
  kIdentity = 8,     // name: a digest in hexadecimal; value: "1"
  kApplication = 9,  // value: the JSON of the application
};

class Journal {
 public:
  Journal(Database& database, OperationKind kind, int64_t at, std::string summary)
      : database_(database), kind_(kind), at_(at), summary_(std::move(summary)) {}

  // Continues an operation that exists.
  Journal(Database& database, int64_t number) : database_(database), number_(number) {}

  // Its number; begins it if nothing has been done yet.
  int64_t Number();
  [[nodiscard]] bool begun() const { return number_ != 0; }

  // Puts `value` (nothing: deletes) into the cell. False if it stood there already.
  bool Set(Cell cell, int64_t posting, std::string_view name,
           std::optional<std::string_view> value);

  // Adds to the count that the user sees.
  void CountPostings(uint64_t count);

 private:
  Database& database_;
  OperationKind kind_ = OperationKind::kAction;
  int64_t at_ = 0;
  std::string summary_;
  int64_t number_ = 0;
};

[[nodiscard]] std::optional<std::string> ReadCell(Database& database, Cell cell, int64_t posting,
                                                  std::string_view name);
// Without journal: for undo.
void WriteCell(Database& database, Cell cell, int64_t posting, std::string_view name,
               std::optional<std::string_view> value);

// "<number> <rest>", the form of several values. `rest` is empty where there is none.
struct NumberAndRest {
  int64_t number = 0;
  std::string_view rest;
};
[[nodiscard]] NumberAndRest SplitNumber(std::string_view value);

[[nodiscard]] std::string HexOf(std::string_view bytes);
[[nodiscard]] std::string BytesOfHex(std::string_view hex);

}  // namespace gonggo::sqlite

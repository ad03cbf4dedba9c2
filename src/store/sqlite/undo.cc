#include "store/sqlite/undo.h"

#include <algorithm>
#include <set>
#include <string>

#include "store/sqlite/journal.h"
#include "store/sqlite/posting_row.h"

namespace gonggo::sqlite {
namespace {

struct Change {
  Cell cell;
  int64_t posting;
  std::string name;
  std::optional<std::string> before;
};

void UndoCells(Database& database, int64_t operation, std::set<int64_t>& touched) {
  std::vector<Change> changes;
  {
    Rows rows = database.Query(
        "SELECT cell, posting, name, before FROM change WHERE operation = ?1 ORDER BY key DESC",
        operation);
    while (rows.Next()) {
      changes.push_back({static_cast<Cell>(rows.Int(0)), rows.Int(1), std::string(rows.Text(2)),
                         rows.OptionalText(3)});
    }
  }
  for (const Change& change : changes) {
    WriteCell(database, change.cell, change.posting, change.name, change.before);
    // Only corrections show in the posting's row.
    if (change.cell == Cell::kCorrection) touched.insert(change.posting);
  }
}

// What the operation derived: its revisions, sources, postings, and the raw sources that only they
// had.
void UndoImport(Database& database, int64_t operation, std::set<int64_t>& touched) {
  std::set<int64_t> raws;
  std::set<int64_t> sources;
  {
    Rows rows = database.Query(
        "SELECT r.raw, r.source, s.posting FROM revision r JOIN source s ON s.key = r.source WHERE "
        "r.operation = ?1",
        operation);
    while (rows.Next()) {
      raws.insert(rows.Int(0));
      sources.insert(rows.Int(1));
      touched.insert(rows.Int(2));
    }
  }
  database.Run("DELETE FROM revision WHERE operation = ?1", operation);
  for (const int64_t source : sources) {
    database.Run("DELETE FROM source WHERE key = ?1 AND operation = ?2", source, operation);
    database.Run(
        "UPDATE source SET (current, place) = (SELECT key, record << 20 | (position & 1048575) "
        "FROM "
        "revision WHERE source = ?1 ORDER BY key DESC LIMIT 1) WHERE key = ?1",
        source);
  }
  database.Run("DELETE FROM posting WHERE operation = ?1", operation);
  for (const int64_t raw : raws) {
    database.Run(
        "DELETE FROM raw WHERE key = ?1 AND NOT EXISTS(SELECT 1 FROM revision WHERE raw = ?1)",
        raw);
  }
}

}  // namespace

std::vector<Operation> ReadOperations(Database& database, uint64_t limit) {
  std::vector<Operation> operations;
  Rows rows = database.Query(
      "SELECT number, kind, at, summary, posting_count FROM operation ORDER BY number DESC LIMIT "
      "?1",
      static_cast<int64_t>(std::min(limit, uint64_t{1} << 60U)));
  while (rows.Next()) {
    operations.push_back({rows.Int(0), static_cast<OperationKind>(rows.Int(1)), rows.Int(2),
                          std::string(rows.Text(3)), static_cast<uint64_t>(rows.Int(4))});
  }
  return operations;
}

std::optional<Operation> UndoNewest(Database& database, Codec& codec) {
  const std::vector<Operation> newest = ReadOperations(database, 1);
  if (newest.empty()) return std::nullopt;
  const int64_t number = newest.front().number;
  std::set<int64_t> touched;
  UndoCells(database, number, touched);
  if (newest.front().kind == OperationKind::kImport) UndoImport(database, number, touched);
  for (const int64_t posting : touched) RefreshPostingRow(database, codec, posting);
  database.Run("DELETE FROM operation WHERE number = ?1", number);
  return newest.front();
}

}  // namespace gonggo::sqlite

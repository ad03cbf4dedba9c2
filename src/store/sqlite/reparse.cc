#include <optional>
#include <set>
#include <utility>
#include <vector>

#include "store/sqlite/error.h"
#include "store/sqlite/posting_row.h"
#include "store/sqlite/query.h"
#include "store/sqlite/upkeep.h"

namespace gonggo::sqlite {
namespace {

// Revisions read, derived and written at a time; other writers come in between.
constexpr int kPortion = 500;
constexpr size_t kMostKeptIds = 100;

struct Item {
  int64_t revision = 0;
  int64_t posting = 0;
  bool shown = false;
  bool damaged = false;  // what was derived can't be read: only the source tells what it was
  bool lost = false;     // nor can the source
  ReparseInput input;
  std::optional<Derived> derived;
};

struct Place {
  int64_t raw = 0;
  int64_t revision = 0;
};

// What the library knows of a posting besides what was derived of it: enough to find it again.
Posting NamedOnly(const Rows& rows) {
  const auto text = [&rows](int column) -> std::optional<std::string> {
    const std::string_view value = rows.Text(column);
    return value.empty() ? std::nullopt : std::optional(std::string(value));
  };
  Posting posting;
  posting.source = {.name = std::string(rows.Text(7)),
                    .record = static_cast<uint32_t>(rows.Int(9)),
                    .position = static_cast<uint32_t>(rows.Int(10)),
                    .format = std::string(rows.Text(8)),
                    .key = text(11)};
  posting.title = text(12);
  posting.company = text(13);
  posting.link = text(14);
  return posting;
}

// The source of an item, unless it is damaged itself.
void ReadRaw(Database& database, Codec& codec, Item& item) {
  item.input.raw = RawOf(database, codec, item.revision);
  if (!database.failed()) return;
  Error error = database.TakeError();
  const bool damage = error.code == ErrorCode::kCorrupt || error.code == ErrorCode::kNotFound;
  if (!damage) return database.SetError(std::move(error));
  item.lost = true;
}

// The next revisions in the order of their raw sources, so that a note is read once for all it
// holds.
std::vector<Item> ReadPortion(Database& database, Codec& codec, Library::ReparseScope scope,
                              Place& after) {
  const Transaction transaction(database, Transaction::Kind::kRead);
  std::vector<Item> items;
  Rows rows = database.Query(
      "SELECT r.key, s.posting, r.key = p.shown, p.id, r.as_of, r.derived, r.raw, o.name, "
      "o.format, r.record, r.position, s.record_key, p.title, p.company, p.link FROM revision r "
      "JOIN source s ON s.key = r.source JOIN posting p ON p.key = s.posting JOIN origin o ON "
      "o.key = r.origin WHERE (r.raw, r.key) > (?1, ?2) "
      "AND (?3 OR (?6 AND (r.parser <> ?4 OR r.lists IS NULL)) OR r.text IS NULL) ORDER BY r.raw, "
      "r.key LIMIT ?5",
      after.raw, after.revision, scope == Library::ReparseScope::kEverything, kParserVersion,
      kPortion, scope == Library::ReparseScope::kOutdated);
  while (rows.Next()) {
    Item item{.revision = rows.Int(0), .posting = rows.Int(1), .shown = rows.Int(2) != 0};
    auto stored = DecodePosting(codec, rows.Text(5));
    item.damaged = !stored;
    item.input.id = rows.Text(3);
    item.input.as_of = DateFromDays(rows.Int(4));
    item.input.stored = stored ? std::move(*stored) : NamedOnly(rows);
    after = {rows.Int(6), item.revision};
    ReadRaw(database, codec, item);
    if (database.failed()) break;
    items.push_back(std::move(item));
  }
  return items;
}

void WriteItem(Database& database, Codec& codec, TextIndex& text, Item& item,
               std::set<int64_t>& shown) {
  if (!item.derived) {
    database.Run(
        "UPDATE revision SET text = ifnull(text, 0), lists = ifnull(lists, 0) WHERE key = ?1 AND "
        "(text IS NULL OR lists IS NULL)",
        item.revision);
    return;
  }
  if (item.shown) shown.insert(item.posting);
  const int64_t row = text.Add(item.derived->text);
  if (item.derived->kept) {
    database.Run("UPDATE revision SET text = ?2, lists = ifnull(?3, lists) WHERE key = ?1",
                 item.revision, row, item.derived->lists_in_posting);
    return;
  }
  item.derived->posting.id.clear();
  const std::vector<unsigned char> near = EncodeNear(item.derived->fingerprint);
  const std::vector<unsigned char>& derived = EncodePosting(codec, item.derived->posting);
  database.Run(
      "UPDATE revision SET parser = ?2, exact = ?3, near = ?4, shingles = ?5, linked = ?6, derived "
      "= ?7, text = ?8, lists = ?9 WHERE key = ?1",
      item.revision, kParserVersion, Blob{item.derived->fingerprint.exact}, Blob{near},
      item.derived->fingerprint.shingle_count, item.derived->posting.link.has_value(),
      Blob{derived}, row, item.derived->lists_in_posting);
}

// Raw sources that no revision names. None are left by any command; a repaired file may have some.
Result<void> RemoveOrphans(Database& database) {
  Transaction transaction(database, Transaction::Kind::kWrite);
  database.Run("DELETE FROM raw WHERE NOT EXISTS(SELECT 1 FROM revision WHERE raw = raw.key)");
  return transaction.Commit();
}

}  // namespace

Result<ReparseReport> ReparseRevisions(Database& database, Codec& codec, DerivedCopies copies,
                                       Library::ReparseScope scope, const Deriver& derive) {
  ReparseReport report;
  if (scope == Library::ReparseScope::kEverything) {
    // Every text is indexed anew: what the old rows of the index take is given back.
    Transaction transaction(database, Transaction::Kind::kWrite);
    copies.text.Clear();
    if (auto committed = transaction.Commit(); !committed) {
      return std::unexpected(committed.error());
    }
  }
  Place after;
  while (true) {
    std::vector<Item> items = ReadPortion(database, codec, scope, after);
    if (database.failed()) return std::unexpected(database.TakeError());
    if (items.empty()) break;
    // Outside of any transaction: parsing takes its time.
    for (Item& item : items) {
      if (!item.lost) item.derived = derive(item.input);
      // There is nothing to keep.
      if (item.damaged && item.derived && item.derived->kept) item.derived.reset();
      ++report.revisions;
      if (!item.derived || item.derived->kept) {
        ++report.kept;
        if (report.kept_ids.size() < kMostKeptIds) report.kept_ids.push_back(item.input.id);
      } else if (item.derived->posting != item.input.stored) {
        ++report.changed;
      }
    }
    Transaction transaction(database, Transaction::Kind::kWrite);
    std::set<int64_t> shown;
    for (Item& item : items) {
      WriteItem(database, codec, copies.text, item, shown);
    }
    for (const int64_t posting : shown) RefreshPostingRow(database, codec, posting);
    copies.columns.Write();
    copies.text.Flush();
    if (auto committed = transaction.Commit(); !committed) {
      copies.columns.Forget();
      copies.text.Forget();
      return std::unexpected(committed.error());
    }
  }
  if (auto removed = RemoveOrphans(database); !removed) return std::unexpected(removed.error());
  return report;
}

}  // namespace gonggo::sqlite

// TextIndex: the full text of postings, by FTS5 over tokens that come ready made.
//
// The table keeps no text: its rows are numbers that revisions carry (`revision.text`). SQLite 3.40
// can't delete from such a table without the old tokens, so that a row is never changed: a revision
// that is derived anew gets a new row, and nobody asks for the old one any more.
#pragma once

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "store/library.h"
#include "store/records.h"
#include "store/sqlite/database.h"

namespace gonggo::sqlite {

// Makes the tokenizer `gonggo` known to the connection; every connection to a library needs it.
// It splits at spaces; a token that begins with '|' stands where the one before it stands.
[[nodiscard]] int RegisterTokenizer(sqlite3* handle);

class TextIndex {
 public:
  // Makes the function known by which Find looks. One a connection.
  explicit TextIndex(Database& database);
  TextIndex(const TextIndex&) = delete;
  TextIndex& operator=(const TextIndex&) = delete;

  // Returns the number that the text gets; 0 where there are no words. It is kept until Flush, so
  // that `text` need not live on. Errors stick.
  [[nodiscard]] int64_t Add(const SearchText& text);

  // Writes what was added: the last thing in every writing transaction. FTS5 writes out all that it
  // holds whenever another statement of the transaction opens a savepoint, as every one with a
  // trigger does; rows that are put in between would each become a piece of the index of its own.
  void Flush();

  // The transaction was rolled back.
  void Forget();

  // Calls `sink` for every row in which the phrase stands, in the order of their numbers.
  void Find(const TokenPhrase& phrase, const TextSink& sink);

  // Forgets every row, for indexing anew.
  void Clear();

 private:
  Database& database_;
  const TextSink* sink_ = nullptr;  // of the Find that is running
  std::optional<int64_t> last_;     // the last number that was given, once known in a transaction
  std::vector<std::pair<int64_t, SearchText>> added_;
};

}  // namespace gonggo::sqlite

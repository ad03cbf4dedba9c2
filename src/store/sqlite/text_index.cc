#include "store/sqlite/text_index.h"

#include <string>

namespace gonggo::sqlite {
namespace {

int CreateTokenizer(void* /*context*/, const char** /*arguments*/, int /*count*/,
                    Fts5Tokenizer** made) {
  // Stateless; FTS5 wants something that is not null.
  static char nothing = 0;
  *made = reinterpret_cast<Fts5Tokenizer*>(&nothing);
  return SQLITE_OK;
}

void DeleteTokenizer(Fts5Tokenizer* /*tokenizer*/) {}

using TokenSink = int (*)(void*, int, const char*, int, int, int);

int Tokenize(Fts5Tokenizer* /*tokenizer*/, void* context, int /*flags*/, const char* bytes,
             int size, TokenSink sink) {
  for (int at = 0; at < size;) {
    int end = at;
    while (end < size && bytes[end] != ' ') ++end;
    const bool colocated = bytes[at] == '|' && end > at + 1;
    const int begin = colocated ? at + 1 : at;
    if (end > begin) {
      const int code = sink(context, colocated ? FTS5_TOKEN_COLOCATED : 0, bytes + begin,
                            end - begin, begin, end);
      if (code != SQLITE_OK) return code;
    }
    at = end + 1;
  }
  return SQLITE_OK;
}

fts5_api* ApiOf(sqlite3* handle) {
  fts5_api* api = nullptr;
  sqlite3_stmt* statement = nullptr;
  if (sqlite3_prepare_v2(handle, "SELECT fts5(?1)", -1, &statement, nullptr) != SQLITE_OK) {
    return nullptr;
  }
  const StatementPtr owned(statement);
  if (sqlite3_bind_pointer(statement, 1, static_cast<void*>(&api), "fts5_api_ptr", nullptr) !=
      SQLITE_OK) {
    return nullptr;
  }
  sqlite3_step(statement);
  return api;
}

int TellRow(const Fts5ExtensionApi* api, Fts5Context* context, void* sink) {
  Fts5PhraseIter at{};
  uint8_t fields = 0;
  int column = -1;
  int code = api->xPhraseFirstColumn(context, 0, &at, &column);
  for (; code == SQLITE_OK && column >= 0; api->xPhraseNextColumn(context, &at, &column)) {
    fields |= static_cast<uint8_t>(1U << static_cast<unsigned>(column));
  }
  (*static_cast<const TextSink*>(sink))(api->xRowid(context), fields);
  return code;
}

// Called on the first row of a query: walks all rows of its phrase inside FTS5, which takes a
// fraction of stepping through them from outside.
void TellAll(const Fts5ExtensionApi* api, Fts5Context* context, sqlite3_context* result,
             int /*count*/, sqlite3_value** /*values*/) {
  auto* const sink = static_cast<const TextSink* const*>(api->xUserData(context));
  if (*sink == nullptr) return;
  const int code = api->xQueryPhrase(context, 0, const_cast<TextSink*>(*sink), TellRow);
  if (code != SQLITE_OK) sqlite3_result_error_code(result, code);
}

// The phrase in FTS5's own language. Tokens hold neither spaces nor anything else that would end
// the string, but for quotes.
std::string MatchOf(const TokenPhrase& phrase) {
  std::string match = "\"";
  for (size_t i = 0; i < phrase.tokens.size(); ++i) {
    if (i > 0) match.push_back(' ');
    for (const char c : phrase.tokens[i]) {
      if (c == '"') match.push_back('"');
      match.push_back(c);
    }
  }
  match.push_back('"');
  if (phrase.prefix) match += " *";
  return match;
}

}  // namespace

int RegisterTokenizer(sqlite3* handle) {
  fts5_api* const api = ApiOf(handle);
  if (api == nullptr) return SQLITE_ERROR;
  fts5_tokenizer tokenizer{CreateTokenizer, DeleteTokenizer, Tokenize};
  return api->xCreateTokenizer(api, "gonggo", nullptr, &tokenizer, nullptr);
}

TextIndex::TextIndex(Database& database) : database_(database) {
  fts5_api* const api = ApiOf(database.handle());
  const int code =
      api == nullptr
          ? SQLITE_ERROR
          : api->xCreateFunction(api, "tell_all", static_cast<void*>(&sink_), TellAll, nullptr);
  if (code != SQLITE_OK) {
    database.SetError({ErrorCode::kIo, "SQLite에 전문 검색(FTS5)이 들어 있지 않습니다.",
                       "this SQLite lacks full-text search (FTS5)."});
  }
}

int64_t TextIndex::Add(const SearchText& text) {
  if (text.title.empty() && text.company.empty() && text.asks.empty() && text.rest.empty())
    return 0;
  if (!last_) {
    last_ = database_.Int("SELECT value FROM counter WHERE name = 'text'").value_or(0);
  }
  added_.emplace_back(++*last_, text);
  return *last_;
}

void TextIndex::Flush() {
  if (!added_.empty()) {
    database_.Run("UPDATE counter SET value = ?1 WHERE name = 'text'", *last_);
  }
  for (const auto& [number, text] : added_) {
    database_.Run("INSERT INTO words(rowid, title, company, asks, rest) VALUES(?1, ?2, ?3, ?4, ?5)",
                  number, text.title, text.company, text.asks, text.rest);
  }
  Forget();
}

void TextIndex::Forget() {
  last_.reset();
  added_.clear();
}

void TextIndex::Find(const TokenPhrase& phrase, const TextSink& sink) {
  if (phrase.tokens.empty()) return;
  sink_ = &sink;
  Rows rows = database_.Query("SELECT tell_all(words) FROM words WHERE words MATCH ?1 LIMIT 1",
                              MatchOf(phrase));
  while (rows.Next()) {
  }
  sink_ = nullptr;
}

void TextIndex::Clear() {
  database_.Run("INSERT INTO words(words) VALUES('delete-all')");
  database_.Run("UPDATE revision SET text = NULL");
}

}  // namespace gonggo::sqlite

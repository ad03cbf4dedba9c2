// SQLite's FTS5 over four kinds of tokens: its own unicode61 and trigram, stems of hunspell-ko, and
// Gonggo's.
#include <sqlite3.h>

#include <algorithm>
#include <filesystem>
#include <hunspell/hunspell.hxx>
#include <unordered_map>

#include "engine.h"
#include "knowledge/skill_table.h"
#include "search/tokens.h"
#include "store/sqlite/text_index.h"
#include "text/utf8.h"

namespace gonggo::bench {
namespace {

// As the library commits them.
constexpr uint32_t kBatch = 500;

std::string Quoted(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"') out += '"';
    out += c;
  }
  return out += '"';
}

class Fts5Engine : public Engine {
 public:
  Fts5Engine(const std::string& folder, std::string name, const std::string& tokenizer)
      : name_(std::move(name)), path_(folder + "/" + name_ + ".db") {
    if (sqlite3_open(path_.c_str(), &database_) != SQLITE_OK) Die(path_);
    if (sqlite::RegisterTokenizer(database_) != SQLITE_OK) Die("FTS5");
    Run("PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
        "CREATE VIRTUAL TABLE words USING fts5(title, company, body, content='', columnsize=0, "
        "tokenize='" +
        tokenizer +
        "'); INSERT INTO words(words, rank) VALUES('hashsize', 16777216);"
        "INSERT INTO words(words, rank) VALUES('automerge', 8); BEGIN");
    insert_ = Prepare("INSERT INTO words(rowid, title, company, body) VALUES(?1, ?2, ?3, ?4)");
    find_ = Prepare("SELECT rowid FROM words WHERE words MATCH ?1");
  }
  ~Fts5Engine() override {
    sqlite3_finalize(insert_);
    sqlite3_finalize(find_);
    sqlite3_close(database_);
  }

  [[nodiscard]] std::string_view name() const override { return name_; }

  void Add(uint32_t number, const SideText& text) override {
    sqlite3_bind_int64(insert_, 1, number);
    int column = 1;
    for (const std::string* part : {&text.title, &text.company, &text.body}) {
      const std::string tokens = TokensOf(*part);
      sqlite3_bind_text(insert_, ++column, tokens.data(), static_cast<int>(tokens.size()),
                        SQLITE_TRANSIENT);
    }
    if (sqlite3_step(insert_) != SQLITE_DONE) Die(sqlite3_errmsg(database_));
    sqlite3_reset(insert_);
    if (number % kBatch == 0) Run("COMMIT; BEGIN");
  }

  void Finish() override { Run("COMMIT; PRAGMA wal_checkpoint(TRUNCATE)"); }

  [[nodiscard]] std::vector<uint32_t> Find(std::string_view text, bool phrase) override {
    std::vector<uint32_t> found;
    for (const std::string& match : MatchesOf(text, phrase)) {
      sqlite3_bind_text(find_, 1, match.data(), static_cast<int>(match.size()), SQLITE_STATIC);
      while (sqlite3_step(find_) == SQLITE_ROW)
        found.push_back(static_cast<uint32_t>(sqlite3_column_int64(find_, 0)));
      sqlite3_reset(find_);
    }
    return found;
  }

  // What a merge left free is no part of it.
  [[nodiscard]] uint64_t Bytes() const override {
    return Number("PRAGMA page_size") *
           (Number("PRAGMA page_count") - Number("PRAGMA freelist_count"));
  }

 protected:
  // What is given to FTS5 for the text, and the MATCH expressions for what is looked for.
  [[nodiscard]] virtual std::string TokensOf(const std::string& text) { return text; }
  [[nodiscard]] virtual std::vector<std::string> MatchesOf(std::string_view text, bool /*phrase*/) {
    return {Quoted(text)};
  }

 private:
  void Run(const std::string& sql) {
    if (sqlite3_exec(database_, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
      Die(sqlite3_errmsg(database_));
  }
  [[nodiscard]] sqlite3_stmt* Prepare(const char* sql) const {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(database_, sql, -1, &statement, nullptr) != SQLITE_OK)
      Die(sqlite3_errmsg(database_));
    return statement;
  }
  [[nodiscard]] uint64_t Number(const char* sql) const {
    sqlite3_stmt* statement = Prepare(sql);
    const bool row = sqlite3_step(statement) == SQLITE_ROW;
    const auto number = row ? static_cast<uint64_t>(sqlite3_column_int64(statement, 0)) : 0;
    sqlite3_finalize(statement);
    return number;
  }

  std::string name_;
  std::string path_;
  sqlite3* database_ = nullptr;
  sqlite3_stmt* insert_ = nullptr;
  sqlite3_stmt* find_ = nullptr;
};

class GonggoTokens : public Fts5Engine {
 public:
  explicit GonggoTokens(const std::string& folder)
      : Fts5Engine(folder, "gonggo", "gonggo"), tokenizer_(BuiltInSkills()) {}

 protected:
  [[nodiscard]] std::string TokensOf(const std::string& text) override {
    std::string tokens;
    tokenizer_.Append(text, tokens);
    return tokens;
  }
  [[nodiscard]] std::vector<std::string> MatchesOf(std::string_view text, bool phrase) override {
    const WordMatch match =
        phrase ? MatchPhrase(text, BuiltInSkills()) : MatchWord(text, BuiltInSkills());
    std::vector<std::string> matches;
    for (const TokenPhrase& one : match.any) {
      std::string words;
      for (const std::string& token : one.tokens) words += (words.empty() ? "" : " ") + token;
      matches.push_back(Quoted(words) + (one.prefix ? " *" : ""));
    }
    return matches;
  }

 private:
  Tokenizer tokenizer_;
};

class HunspellStems : public Fts5Engine {
 public:
  explicit HunspellStems(const std::string& folder)
      : Fts5Engine(folder, "hunspell-ko", "gonggo"),
        hunspell_("/usr/share/hunspell/ko.aff", "/usr/share/hunspell/ko.dic") {}

 protected:
  [[nodiscard]] std::string TokensOf(const std::string& text) override {
    std::string tokens;
    size_t begin = 0;
    size_t at = 0;
    const auto end_word = [&] {
      if (at > begin) tokens.append(StemOf(text.substr(begin, at - begin))).push_back(' ');
    };
    while (at < text.size()) {
      const DecodedChar c = DecodeChar(text, at);
      if (!IsHangulSyllable(c.code) && !IsWordChar(c.code)) {
        end_word();
        begin = at + c.size;
      }
      at += c.size;
    }
    end_word();
    return tokens;
  }
  [[nodiscard]] std::vector<std::string> MatchesOf(std::string_view text,
                                                   bool /*phrase*/) override {
    const std::string tokens = TokensOf(std::string(text));
    if (tokens.empty()) return {};
    return {Quoted(tokens)};
  }

 private:
  // The first stem, or the word in lower case. Words come again: what was found is kept.
  const std::string& StemOf(std::string word) {
    std::ranges::transform(word, word.begin(), [](char c) {
      return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    });
    const auto [known, added] = stems_.try_emplace(word);
    if (!added) return known->second;
    const bool latin = static_cast<unsigned char>(word.front()) < 0x80;
    const std::vector<std::string> stems =
        latin ? std::vector<std::string>() : hunspell_.stem(word);
    return known->second = stems.empty() || stems.front().empty() ? word : stems.front();
  }

  Hunspell hunspell_;
  std::unordered_map<std::string, std::string> stems_;
};

}  // namespace

std::vector<std::unique_ptr<Engine>> MakeFts5Engines(const std::string& folder) {
  std::vector<std::unique_ptr<Engine>> engines;
  engines.push_back(std::make_unique<GonggoTokens>(folder));
  engines.push_back(std::make_unique<Fts5Engine>(folder, "unicode61", "unicode61"));
  engines.push_back(std::make_unique<Fts5Engine>(folder, "trigram", "trigram"));
  engines.push_back(std::make_unique<HunspellStems>(folder));
  return engines;
}

}  // namespace gonggo::bench

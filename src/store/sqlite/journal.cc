#include "store/sqlite/journal.h"

#include <charconv>

namespace gonggo::sqlite {
namespace {

std::optional<std::string> OneText(Rows rows) {
  if (!rows.Next()) return std::nullopt;
  return rows.OptionalText(0);
}

Blob AsBlob(const std::string& bytes) {
  return {{reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size()}};
}

double RealOf(std::string_view text) {
  double real = 0;
  std::from_chars(text.data(), text.data() + text.size(), real);
  return real;
}

std::string TextOf(double real) {
  std::string text(32, '\0');
  const auto end = std::to_chars(text.data(), text.data() + text.size(), real).ptr;
  text.resize(static_cast<size_t>(end - text.data()));
  return text;
}

int64_t IntOf(std::string_view text) { return SplitNumber(text).number; }

std::optional<std::string> ReadDuplicate(Database& database, int64_t posting) {
  Rows rows = database.Query(
      "SELECT representative, similarity, reason FROM duplicate WHERE posting = ?1", posting);
  if (!rows.Next()) return std::nullopt;
  return std::to_string(rows.Int(0)) + " " + TextOf(rows.Real(1)) + " " + std::string(rows.Text(2));
}

void WriteDuplicate(Database& database, int64_t posting, std::optional<std::string_view> value) {
  if (!value) {
    database.Run("DELETE FROM duplicate WHERE posting = ?1", posting);
    return;
  }
  const NumberAndRest representative = SplitNumber(*value);
  const size_t space = representative.rest.find(' ');
  const std::string_view reason =
      space == std::string_view::npos ? "" : representative.rest.substr(space + 1);
  database.Run("INSERT OR REPLACE INTO duplicate VALUES(?1, ?2, ?3, ?4)", posting,
               representative.number, RealOf(representative.rest.substr(0, space)), reason);
}

void WriteIdentity(Database& database, int64_t posting, std::string_view hex, bool present) {
  const std::string digest = BytesOfHex(hex);
  if (present) {
    database.Run("INSERT OR IGNORE INTO identity VALUES(?1, ?2)", AsBlob(digest), posting);
  } else {
    database.Run("DELETE FROM identity WHERE digest = ?1", AsBlob(digest));
  }
}

}  // namespace

NumberAndRest SplitNumber(std::string_view value) {
  NumberAndRest result;
  const char* const begin = value.data();
  const char* const end = begin + value.size();
  const char* at = std::from_chars(begin, end, result.number).ptr;
  if (at != end && *at == ' ') ++at;
  result.rest = value.substr(static_cast<size_t>(at - begin));
  return result;
}

std::string HexOf(std::string_view bytes) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string hex;
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    hex.push_back(kDigits[byte >> 4U]);
    hex.push_back(kDigits[byte & 15U]);
  }
  return hex;
}

std::string BytesOfHex(std::string_view hex) {
  std::string bytes;
  for (size_t i = 0; i + 2 <= hex.size(); i += 2) {
    unsigned int byte = 0;
    std::from_chars(hex.data() + i, hex.data() + i + 2, byte, 16);
    bytes.push_back(static_cast<char>(byte));
  }
  return bytes;
}

std::optional<std::string> ReadCell(Database& database, Cell cell, int64_t posting,
                                    std::string_view name) {
  switch (cell) {
    case Cell::kTag:
      return OneText(
          database.Query("SELECT value FROM tag WHERE posting = ?1 AND name = ?2", posting, name));
    case Cell::kNote:
      return OneText(database.Query("SELECT value FROM note WHERE posting = ?1", posting));
    case Cell::kCompanyNote:
      return OneText(database.Query("SELECT value FROM company_note WHERE name = ?1", name));
    case Cell::kRemoved: {
      const auto at = database.Int("SELECT removed_at FROM posting WHERE key = ?1", posting);
      return at ? std::optional(std::to_string(*at)) : std::nullopt;
    }
    case Cell::kCorrection:
      return OneText(database.Query("SELECT value FROM correction WHERE posting = ?1 AND name = ?2",
                                    posting, name));
    case Cell::kDuplicate:
      return ReadDuplicate(database, posting);
    case Cell::kApart:
      return OneText(database.Query("SELECT value FROM apart WHERE posting = ?1 AND name = ?2",
                                    posting, name));
    case Cell::kIdentity: {
      const std::string digest = BytesOfHex(name);
      const auto found =
          database.Int("SELECT posting FROM identity WHERE digest = ?1", AsBlob(digest));
      return found ? std::optional<std::string>("1") : std::nullopt;
    }
    case Cell::kApplication:
      return OneText(database.Query("SELECT value FROM application WHERE posting = ?1", posting));
  }
  return std::nullopt;
}

void WriteCell(Database& database, Cell cell, int64_t posting, std::string_view name,
               std::optional<std::string_view> value) {
  switch (cell) {
    case Cell::kTag:
      if (value) {
        database.Run("INSERT OR REPLACE INTO tag VALUES(?1, ?2, ?3)", posting, name, *value);
      } else {
        database.Run("DELETE FROM tag WHERE posting = ?1 AND name = ?2", posting, name);
      }
      return;
    case Cell::kNote:
      if (value) {
        database.Run("INSERT OR REPLACE INTO note VALUES(?1, ?2)", posting, *value);
      } else {
        database.Run("DELETE FROM note WHERE posting = ?1", posting);
      }
      return;
    case Cell::kCompanyNote:
      if (value) {
        database.Run("INSERT OR REPLACE INTO company_note VALUES(?1, ?2)", name, *value);
      } else {
        database.Run("DELETE FROM company_note WHERE name = ?1", name);
      }
      return;
    case Cell::kRemoved:
      database.Run("UPDATE posting SET removed_at = ?2 WHERE key = ?1", posting,
                   value ? std::optional(IntOf(*value)) : std::nullopt);
      return;
    case Cell::kCorrection:
      if (value) {
        database.Run("INSERT OR REPLACE INTO correction VALUES(?1, ?2, ?3)", posting, name, *value);
      } else {
        database.Run("DELETE FROM correction WHERE posting = ?1 AND name = ?2", posting, name);
      }
      return;
    case Cell::kDuplicate:
      WriteDuplicate(database, posting, value);
      return;
    case Cell::kApart:
      if (value) {
        database.Run("INSERT OR REPLACE INTO apart VALUES(?1, ?2, ?3)", posting, name, *value);
      } else {
        database.Run("DELETE FROM apart WHERE posting = ?1 AND name = ?2", posting, name);
      }
      return;
    case Cell::kIdentity:
      WriteIdentity(database, posting, name, value.has_value());
      return;
    case Cell::kApplication:
      if (value) {
        database.Run("INSERT OR REPLACE INTO application VALUES(?1, ?2)", posting, *value);
      } else {
        database.Run("DELETE FROM application WHERE posting = ?1", posting);
      }
      return;
  }
}

int64_t Journal::Number() {
  if (number_ == 0) {
    database_.Run("INSERT INTO operation(kind, at, summary) VALUES(?1, ?2, ?3)",
                  static_cast<int>(kind_), at_, summary_);
    number_ = database_.last_row();
  }
  return number_;
}

bool Journal::Set(Cell cell, int64_t posting, std::string_view name,
                  std::optional<std::string_view> value) {
  const std::optional<std::string> before = ReadCell(database_, cell, posting, name);
  if (before == value) return false;
  database_.Run(
      "INSERT INTO change(operation, cell, posting, name, before) VALUES(?1, ?2, ?3, ?4, ?5)",
      Number(), static_cast<int>(cell), posting, name, before);
  WriteCell(database_, cell, posting, name, value);
  return !database_.failed();
}

void Journal::CountPostings(uint64_t count) {
  if (count == 0) return;
  database_.Run("UPDATE operation SET posting_count = posting_count + ?2 WHERE number = ?1",
                Number(), static_cast<int64_t>(count));
}

}  // namespace gonggo::sqlite

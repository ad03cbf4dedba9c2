// What libraries of earlier formats become.
#include <gmock/gmock.h>
#include <sqlite3.h>

#include "columns/segment.h"
#include "store/library_contract_test.h"

namespace gonggo {
namespace {

std::string FileIn(const std::string& folder) { return folder + "/library.db"; }

Result<std::unique_ptr<Library>> OpenSqliteForMigration(const std::string& folder, OpenMode mode,
                                                        const Clock& clock) {
  return OpenSqliteLibrary(FileIn(folder), mode, clock);
}

class MigrationTest : public LibraryContractTest {
 protected:
  void Script(const char* sql) const {
    sqlite3* handle = nullptr;
    ASSERT_EQ(sqlite3_open(FileIn(folder_).c_str(), &handle), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(handle, sql, nullptr, nullptr, nullptr), SQLITE_OK)
        << sqlite3_errmsg(handle);
    sqlite3_close(handle);
  }
  std::vector<ColumnRow> Rows() {
    std::vector<ColumnRow> rows;
    const auto read = library_->ReadColumns(0, [&](std::string_view segment) -> Result<void> {
      auto some = RowsOf(segment);
      if (!some) return std::unexpected(some.error());
      for (ColumnRow& row : *some) rows.push_back(std::move(row));
      return {};
    });
    EXPECT_TRUE(read.has_value());
    return rows;
  }
};

INSTANTIATE_TEST_SUITE_P(Sqlite, MigrationTest, testing::Values(&OpenSqliteForMigration));

// Format 4 had columns without pay: they are written again when the library is first opened to
// write, before any command asks.
TEST_P(MigrationTest, ColumnsWithoutPayAreWrittenAnew) {
  const std::string id = Add({{.company = "가온상사",
                               .title = "회계 담당자",
                               .lines = {"장부를 정리합니다"},
                               .link = "https://jobs.example.com/1"}})[0]
                             .id;
  ASSERT_TRUE(library_->Apply({ActionKind::kCorrect, {id}, "salary", "4800-7200"}));
  library_.reset();
  // A row of an earlier format says nothing of pay; one that is missing says as little.
  Script("DELETE FROM segment; PRAGMA user_version = 4");
  const auto refused = OpenSqliteLibrary(FileIn(folder_), OpenMode::kReadOnly, clock_);
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().code, ErrorCode::kUnsupported);
  library_ = Open();
  library_.reset();
  library_ = Open(OpenMode::kReadOnly);
  ASSERT_NE(library_, nullptr);
  const std::vector<ColumnRow> rows = Rows();
  ASSERT_EQ(rows.size(), 1U);
  EXPECT_EQ(rows[0].pay, (PayRange{4800, 7200, false}));
}

}  // namespace
}  // namespace gonggo

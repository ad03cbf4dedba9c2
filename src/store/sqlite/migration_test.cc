// What libraries of earlier formats become, and of damaged columns.
#include <gmock/gmock.h>
#include <sqlite3.h>

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "columns/segment.h"
#include "store/library_contract_test.h"
#include "store/sqlite/codec.h"
#include "store/sqlite/scripted_library_test.h"

namespace gonggo {
namespace {

class MigrationTest : public ScriptedLibraryTest {
 protected:
  // The message of a statement that fails.
  [[nodiscard]] std::string Refusal(const char* sql) const {
    sqlite3* handle = nullptr;
    EXPECT_EQ(sqlite3_open(FileIn(folder_).c_str(), &handle), SQLITE_OK);
    EXPECT_NE(sqlite3_exec(handle, sql, nullptr, nullptr, nullptr), SQLITE_OK);
    std::string message = sqlite3_errmsg(handle);
    sqlite3_close(handle);
    return message;
  }
  // Makes the closed library one of format 4, which had no pay in its rows.
  void Downgrade() const {
    Script(
        "DROP TRIGGER segment_of_earlier; ALTER TABLE segment DROP COLUMN layout;"
        "ALTER TABLE revision DROP COLUMN lists;"
        "PRAGMA user_version = 4");
  }
  // Puts rows without pay in the place of all segments of the downgraded library.
  void KeepRowsWithoutPay(std::vector<ColumnRow> rows) const {
    SegmentWriter writer;
    for (ColumnRow& row : rows) {
      row.pay.reset();
      writer.Add(row);
    }
    std::string segment = writer.Finish();
    segment[0] = 1;
    sqlite::Codec codec;
    const auto& stored = codec.Compress(segment, sqlite::Codec::Content::kRaw);
    std::string hex;
    for (const unsigned char byte : stored) {
      constexpr std::string_view kHex = "0123456789abcdef";
      hex += {kHex[byte >> 4U], kHex[byte & 15U]};
    }
    Script(("DELETE FROM segment; INSERT INTO segment(rows, stored) VALUES(" +
            std::to_string(rows.size()) + ", x'" + hex + "')")
               .c_str());
  }
  [[nodiscard]] std::vector<std::string> AddWithPay(size_t count) {
    std::vector<std::string> ids;
    for (size_t i = 0; i < count; ++i) {
      const std::string number = std::to_string(i);
      ids.push_back(Add({{.company = "가온상사",
                          .title = "회계 담당자 " + number,
                          .lines = {"장부를 정리합니다"},
                          .link = "https://jobs.example.com/" + number}})[0]
                        .id);
      Do(ActionKind::kCorrect, {ids.back()}, "4800-7200", "salary");
    }
    return ids;
  }
  void ExpectRefusedToRead() const {
    const auto refused = OpenSqliteLibrary(FileIn(folder_), OpenMode::kReadOnly, clock_);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::kUnsupported);
  }
  // The newest row of each posting.
  std::vector<ColumnRow> Newest() {
    std::map<int64_t, ColumnRow> newest;
    for (ColumnRow& row : Rows()) newest.insert_or_assign(row.key, std::move(row));
    std::vector<ColumnRow> rows;
    rows.reserve(newest.size());
    for (auto& [key, row] : newest) rows.push_back(std::move(row));
    return rows;
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

INSTANTIATE_TEST_SUITE_P(Sqlite, MigrationTest, testing::Values(&OpenScriptedLibrary));

// Format 4 had columns without pay: they are written again when the library is first opened to
// write, before any command asks.
TEST_P(MigrationTest, ColumnsWithoutPayAreWrittenAnew) {
  const auto ids = AddWithPay(2);
  const std::vector<ColumnRow> before = Newest();
  library_.reset();
  Downgrade();
  KeepRowsWithoutPay(before);
  ExpectRefusedToRead();
  library_ = Open();
  library_.reset();
  library_ = Open(OpenMode::kReadOnly);
  ASSERT_NE(library_, nullptr);
  EXPECT_EQ(Newest(), before);
  EXPECT_EQ(before[1].pay, (PayRange{4800, 7200, false}));
}

TEST_P(MigrationTest, AFormatWithoutApplicationsIsBroughtUpToDate) {
  const std::string id = Add({{.company = "가온상사", .title = "회계 담당자"}})[0].id;
  library_.reset();
  // As version 2 left it.
  Script(
      "DROP TRIGGER segment_of_earlier; ALTER TABLE segment DROP COLUMN layout;"
      "ALTER TABLE revision DROP COLUMN lists;"
      "DROP TABLE application; DROP TABLE link_state; PRAGMA user_version = 2");
  ExpectRefusedToRead();
  library_ = Open();
  ASSERT_NE(library_, nullptr);
  EXPECT_EQ(Ids(), std::vector<std::string>{id});
  EXPECT_TRUE(library_->Applications({})->empty());
}

TEST_P(MigrationTest, AFormatWithoutLinkStatesIsBroughtUpToDate) {
  const std::string id = Add({{.company = "가온상사", .title = "회계 담당자"}})[0].id;
  library_.reset();
  // As version 3 left it.
  Script(
      "DROP TRIGGER segment_of_earlier; ALTER TABLE segment DROP COLUMN layout;"
      "ALTER TABLE revision DROP COLUMN lists;"
      "DROP TABLE link_state; PRAGMA user_version = 3");
  ExpectRefusedToRead();
  library_ = Open();
  ASSERT_NE(library_, nullptr);
  EXPECT_EQ(Ids(), std::vector<std::string>{id});
  EXPECT_TRUE(library_->LinkStates({"https://a.example/1"})->empty());
}

// What an earlier version read says nothing of its lists, until it is read again.
TEST_P(MigrationTest, WhereListsStandIsNotKnownOfAnEarlierFormat) {
  ImportBatch batch = BatchOf({{.company = "가온상사", .title = "사서", .lines = {"a"}}});
  batch.items[0].lists_in_posting = true;
  ASSERT_TRUE(library_->Import(batch).has_value());
  const auto known = [this] {
    bool lists = false;
    EXPECT_TRUE(library_
                    ->VisitPacked({}, PackedRaw::kForLists,
                                  [&lists](PackedPosting&& packed) {
                                    lists = packed.lists_in_posting;
                                    EXPECT_EQ(packed.raw == nullptr, lists);
                                    return true;
                                  })
                    .has_value());
    return lists;
  };
  EXPECT_TRUE(known());
  library_.reset();
  Script("ALTER TABLE revision DROP COLUMN lists; PRAGMA user_version = 6");
  ExpectRefusedToRead();
  library_ = Open();
  ASSERT_NE(library_, nullptr);
  EXPECT_FALSE(known());
  const auto derive = [&batch](const ReparseInput& input) {
    return std::optional<Derived>({.posting = input.stored,
                                   .fingerprint = batch.items[0].fingerprint,
                                   .text = {},
                                   .lists_in_posting = true});
  };
  for (const uint64_t read : {1, 0}) {
    EXPECT_EQ(library_->Reparse(Library::ReparseScope::kOutdated, derive)->revisions, read);
    EXPECT_TRUE(known());
  }
}

// What stops before its end leaves the format that was there, not the new one with older rows.
TEST_P(MigrationTest, ARowThatCannotBeWrittenLeavesTheEarlierFormat) {
  const auto ids = AddWithPay(1);
  const std::vector<ColumnRow> before = Newest();
  library_.reset();
  Downgrade();
  Script(
      "CREATE TRIGGER refuse BEFORE INSERT ON segment BEGIN SELECT RAISE(ABORT, 'disk full'); END");
  EXPECT_FALSE(OpenSqliteLibrary(FileIn(folder_), OpenMode::kReadWrite, clock_).has_value());
  ExpectRefusedToRead();
  Script("DROP TRIGGER refuse");
  library_ = Open();
  ASSERT_NE(library_, nullptr);
  EXPECT_EQ(Newest(), before);
}

TEST_P(MigrationTest, WhoOpensAnOlderOneIsToldBefore) {
  const auto ids = AddWithPay(2);
  library_.reset();
  std::vector<int64_t> told;
  const auto open = [&] {
    return OpenSqliteLibrary(FileIn(folder_), OpenMode::kReadWrite, clock_,
                             [&told](int64_t postings) { told.push_back(postings); });
  };
  ASSERT_TRUE(open().has_value());
  EXPECT_THAT(told, testing::IsEmpty());
  Downgrade();
  ASSERT_TRUE(open().has_value());
  EXPECT_THAT(told, testing::ElementsAre(2));
  ASSERT_TRUE(open().has_value());
  EXPECT_THAT(told, testing::ElementsAre(2));
}

// Format 5 was set before its rows were written, so that a library may have been left without them.
TEST_P(MigrationTest, AFormatThatWasLeftUnfinishedIsFinished) {
  const auto ids = AddWithPay(2);
  const std::vector<ColumnRow> before = Newest();
  library_.reset();
  Downgrade();
  KeepRowsWithoutPay(before);
  Script("PRAGMA user_version = 5; INSERT OR IGNORE INTO dirty SELECT key FROM posting");
  ExpectRefusedToRead();
  library_ = Open();
  ASSERT_NE(library_, nullptr);
  EXPECT_EQ(Newest(), before);
  EXPECT_THAT(library_->Doctor()->problems, testing::IsEmpty());
}

TEST_P(MigrationTest, ADamagedPostingKeepsItsRowAndStopsNothing) {
  const auto ids = AddWithPay(3);
  std::vector<ColumnRow> before = Newest();
  library_.reset();
  Downgrade();
  KeepRowsWithoutPay(before);
  Script("UPDATE revision SET derived = x'0102' WHERE key = 2");
  library_ = Open();
  ASSERT_NE(library_, nullptr);
  before[1].pay.reset();
  EXPECT_EQ(Newest(), before);
  const auto report = library_->Doctor();
  ASSERT_TRUE(report.has_value());
  EXPECT_THAT(report->problems, testing::ElementsAre(testing::HasSubstr("공고 " + ids[1])));
  // The others are written as ever, and the user's hand reaches the damaged one too.
  Do(ActionKind::kAddTag, {ids[1]}, "관심");
  Do(ActionKind::kAddTag, {ids[2]}, "관심");
  before[1].tags = before[2].tags = {"관심"};
  EXPECT_EQ(Newest(), before);
  Do(ActionKind::kRemove, {ids[1]});
  EXPECT_TRUE(Newest()[1].removed);
}

// A row that was never written says that nothing is known.
TEST_P(MigrationTest, ADamagedPostingWithoutARowIsUnreadable) {
  const auto ids = AddWithPay(2);
  library_.reset();
  Downgrade();
  Script("DELETE FROM segment; UPDATE revision SET derived = x'' WHERE key = 1");
  library_ = Open();
  ASSERT_NE(library_, nullptr);
  const std::vector<ColumnRow> rows = Newest();
  ASSERT_EQ(rows.size(), 2U);
  EXPECT_TRUE(rows[0].unreadable);
  EXPECT_EQ(rows[1].pay, (PayRange{4800, 7200, false}));
}

// A process of an earlier version that has the file open writes rows that lack what the newer one
// filters by: it is told to stop.
TEST_P(MigrationTest, AnEarlierVersionThatIsStillOpenCannotWrite) {
  const auto ids = AddWithPay(1);
  EXPECT_THAT(Refusal("INSERT INTO segment(rows, stored) VALUES(1, x'00')"),
              testing::HasSubstr("새 gonggo로 다시 실행"));
}

TEST_P(MigrationTest, DamagedColumnsAreFoundAndNamed) {
  const auto ids = AddWithPay(1);
  EXPECT_THAT(library_->Doctor()->problems, testing::IsEmpty());
  Script("UPDATE segment SET stored = x'0102'; INSERT INTO dirty VALUES(1)");
  const auto report = library_->Doctor();
  ASSERT_TRUE(report.has_value());
  EXPECT_THAT(report->problems, testing::Contains(testing::HasSubstr("반영되지 않은 공고: 1건")));
  EXPECT_THAT(report->problems, testing::Contains(testing::HasSubstr("번: 손상")));
  // It keeps nobody from writing.
  Do(ActionKind::kAddTag, ids, "관심");
}

}  // namespace
}  // namespace gonggo

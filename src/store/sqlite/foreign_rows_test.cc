// Rows that this version would not write: of an earlier one, or damaged.
#include <gmock/gmock.h>
#include <sqlite3.h>

#include "store/library_contract_test.h"
#include "store/sqlite/scripted_library_test.h"

namespace gonggo {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

class ForeignRowsTest : public ScriptedLibraryTest {
 protected:
  [[nodiscard]] int Count(const char* sql) const {
    sqlite3* handle = nullptr;
    sqlite3_stmt* statement = nullptr;
    EXPECT_EQ(sqlite3_open(FileIn(folder_).c_str(), &handle), SQLITE_OK);
    EXPECT_EQ(sqlite3_prepare_v2(handle, sql, -1, &statement, nullptr), SQLITE_OK);
    EXPECT_EQ(sqlite3_step(statement), SQLITE_ROW);
    const int count = sqlite3_column_int(statement, 0);
    sqlite3_finalize(statement);
    sqlite3_close(handle);
    return count;
  }
  // The titles of postings that come with their source, up to the error, which is `error`.
  std::vector<std::string> TitlesUpTo(Error& error) {
    std::vector<std::string> titles;
    const auto visited = library_->VisitPacked(
        {.order = ListOrder::kOldest}, PackedRaw::kInclude, [&titles](PackedPosting&& packed) {
          titles.push_back(packed.summary.title.value_or(""));
          return true;
        });
    error = visited ? Error{ErrorCode::kBusy, "no error"} : visited.error();
    return titles;
  }
  std::vector<ImportOutcome> AddThree() {
    return Add({{.company = "가온상사", .title = "사서", .lines = {"a"}},
                {.company = "나루정보", .title = "설계", .lines = {"b"}},
                {.company = "다온기계", .title = "조리", .lines = {"c"}}});
  }
};

INSTANTIATE_TEST_SUITE_P(Sqlite, ForeignRowsTest, testing::Values(&OpenScriptedLibrary));

// Any text was a role once.
TEST_P(ForeignRowsTest, ARoleInTheUsersOwnWordsStaysEverywhere) {
  const std::string id = AddThree()[1].id;
  Do(ActionKind::kCorrect, {id}, "backend", "role");
  Script("UPDATE correction SET value = replace(value, 'backend', '플랫폼 엔지니어')");
  // Writes the posting's row anew.
  Do(ActionKind::kCorrect, {id}, "2026-12-31", "deadline");
  EXPECT_EQ(Record(id).posting.role, "플랫폼 엔지니어");
  EXPECT_EQ(Count("SELECT count(*) FROM posting WHERE role = '플랫폼 엔지니어'"), 1);
  const auto unpacker = library_->Unpacker();
  std::vector<std::string> json;
  ASSERT_TRUE(library_
                  ->VisitPacked({.ids = {id}}, PackedRaw::kLeaveOut,
                                [&](PackedPosting&& packed) {
                                  return unpacker
                                      ->AppendJson(std::move(packed), JsonContacts::kInclude,
                                                   json.emplace_back())
                                      .has_value();
                                })
                  .has_value());
  EXPECT_THAT(json, ElementsAre(HasSubstr(R"("role":"플랫폼 엔지니어")")));
  // Only what was there: the same words are no new correction.
  const auto again = library_->Apply({ActionKind::kCorrect, {id}, "role", "플랫폼 엔지니어"});
  ASSERT_FALSE(again.has_value());
  EXPECT_EQ(again.error().code, ErrorCode::kInvalidArgument);
}

TEST_P(ForeignRowsTest, AMissingSourceIsAnErrorNotTheOneBefore) {
  AddThree();
  Script("PRAGMA foreign_keys = OFF; DELETE FROM raw WHERE key = 2");
  Error error;
  EXPECT_THAT(TitlesUpTo(error), ElementsAre("사서"));
  EXPECT_EQ(error.code, ErrorCode::kNotFound);
  EXPECT_EQ(error.message, "원문 기록을 찾을 수 없습니다: 2");
}

TEST_P(ForeignRowsTest, AMissingFirstSourceIsAnErrorAsWell) {
  AddThree();
  Script("PRAGMA foreign_keys = OFF; UPDATE revision SET raw = 0 WHERE key = 1");
  Error error;
  EXPECT_THAT(TitlesUpTo(error), testing::IsEmpty());
  EXPECT_EQ(error.message, "원문 기록을 찾을 수 없습니다: 1");
}

}  // namespace
}  // namespace gonggo

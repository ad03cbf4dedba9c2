#include "store/sqlite/error.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

namespace gonggo::sqlite {
namespace {

TEST(SqliteErrorTest, SaysWhatToDo) {
  const struct {
    int code;
    ErrorCode meaning;
    const char* words;
  } kRows[] = {
      {SQLITE_BUSY, ErrorCode::kBusy, "잠시 뒤"},
      {SQLITE_BUSY_RECOVERY, ErrorCode::kBusy, "잠시 뒤"},
      {SQLITE_LOCKED, ErrorCode::kBusy, "잠시 뒤"},
      {SQLITE_FULL, ErrorCode::kIo, "공간을 비우고"},
      {SQLITE_IOERR_WRITE, ErrorCode::kIo, "파일 크기 제한"},
      {SQLITE_IOERR_READ, ErrorCode::kIo, "(detail)"},
      {SQLITE_NOTADB, ErrorCode::kCorrupt, "라이브러리 파일이 아닙니다"},
      {SQLITE_CORRUPT_INDEX, ErrorCode::kCorrupt, "백업"},
      {SQLITE_READONLY_ROLLBACK, ErrorCode::kNotFound, "gonggo add"},
      {SQLITE_READONLY_RECOVERY, ErrorCode::kIo, "쓸 수 있는 사용자"},
      {SQLITE_READONLY_DBMOVED, ErrorCode::kIo, "권한"},
      {SQLITE_CANTOPEN_ISDIR, ErrorCode::kIo, "경로"},
      {SQLITE_TOOBIG, ErrorCode::kLimit, "한도"},
      {SQLITE_CONSTRAINT_UNIQUE, ErrorCode::kCorrupt, "detail"},
  };
  for (const auto& row : kRows) {
    const Error error = ErrorFrom(row.code, "detail", "/tmp/내 library.db");
    EXPECT_EQ(error.code, row.meaning) << row.code;
    EXPECT_TRUE(error.message.starts_with("/tmp/내 library.db: ")) << error.message;
    EXPECT_NE(error.message.find(row.words), std::string::npos) << error.message;
  }
}

}  // namespace
}  // namespace gonggo::sqlite

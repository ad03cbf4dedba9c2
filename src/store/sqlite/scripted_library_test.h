// Tests of a library in a file that another hand has changed, as a process of its own would.
#pragma once

#include <sqlite3.h>

#include <memory>
#include <string>

#include "store/library_contract_test.h"

namespace gonggo {

inline std::string FileIn(const std::string& folder) { return folder + "/library.db"; }

inline Result<std::unique_ptr<Library>> OpenScriptedLibrary(const std::string& folder,
                                                            OpenMode mode, const Clock& clock) {
  return OpenSqliteLibrary(FileIn(folder), mode, clock);
}

class ScriptedLibraryTest : public LibraryContractTest {
 protected:
  void Script(const char* sql) const {
    sqlite3* handle = nullptr;
    ASSERT_EQ(sqlite3_open(FileIn(folder_).c_str(), &handle), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(handle, sql, nullptr, nullptr, nullptr), SQLITE_OK)
        << sqlite3_errmsg(handle);
    sqlite3_close(handle);
  }
};

}  // namespace gonggo

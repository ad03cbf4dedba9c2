#include "document/system_file.h"

#include <gtest/gtest.h>

namespace gonggo {
namespace {

TEST(IsSystemFile, ByName) {
  for (const char* name : {"", "Thumbs.db", "a/b/Thumbs.db", ".DS_Store", "desktop.ini", "Icon\r",
                           "~$공고.docx", "a.zip/~$공고.docx", "~WRL0001.tmp", "._공고.html",
                           "공고.docx.crdownload", "공고.pdf.part", "__MACOSX/공고.html"}) {
    EXPECT_TRUE(IsSystemFile(name)) << name;
  }
  for (const char* name :
       {"공고.docx", "Icons.html", "part", "~공고.txt", "a.download/공고.html", "thumbs.db.md"}) {
    EXPECT_FALSE(IsSystemFile(name)) << name;
  }
}

}  // namespace
}  // namespace gonggo

// Real files, where they are at hand: GONGGO_SHARED names their folder.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>

#include "document/read.h"
#include "document/sniff.h"

namespace gonggo {
namespace {

namespace fs = std::filesystem;

class SharedDataTest : public testing::Test {
 protected:
  void SetUp() override {
    const char* shared = std::getenv("GONGGO_SHARED");
    if (shared == nullptr || !fs::is_directory(shared)) {
      GTEST_SKIP() << "GONGGO_SHARED names no folder";
    }
    shared_ = shared;
  }

  static std::string Slurp(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  }

  fs::path shared_;
};

TEST_F(SharedDataTest, LabelledPostingsKeepTheirLines) {
  size_t files = 0;
  for (const fs::directory_entry& entry : fs::directory_iterator(shared_ / "gold" / "dev")) {
    if (entry.path().extension() != ".txt") continue;
    ++files;
    const std::string bytes = Slurp(entry.path());
    const std::vector<Document> documents =
        ReadDocuments(bytes, {.name = entry.path().filename().string()});
    ASSERT_EQ(documents.size(), 1U) << entry.path();
    EXPECT_EQ(std::count(documents[0].text.begin(), documents[0].text.end(), '\n'),
              std::count(bytes.begin(), bytes.end(), '\n'))
        << entry.path();
  }
  EXPECT_GT(files, 0U);
}

TEST_F(SharedDataTest, SeedsAreWhatTheyAre) {
  const std::map<std::string, Format> formats = {{"000", Format::kMarkdown},
                                                 {"001", Format::kMarkdown},
                                                 {"002", Format::kMarkdown},
                                                 {"003", Format::kMarkdown},
                                                 {"004", Format::kPythonDict}};
  size_t seen = 0;
  for (const fs::directory_entry& entry : fs::directory_iterator(shared_ / "seeds")) {
    const std::string name = entry.path().filename().string();
    const auto expected = formats.find(name.substr(0, 3));
    if (expected == formats.end()) continue;
    ++seen;
    EXPECT_EQ(FormatName(SniffFormat({.bytes = Slurp(entry.path()), .name = name})),
              FormatName(expected->second))
        << name;
  }
  EXPECT_EQ(seen, formats.size());
}

TEST_F(SharedDataTest, RawFilesAreWhatTheirNamesSay) {
  const std::map<std::string, Format> formats = {{".json", Format::kJson},
                                                 {".csv", Format::kCsv},
                                                 {".html", Format::kHtml},
                                                 {".md", Format::kMarkdown}};
  for (const fs::directory_entry& entry : fs::directory_iterator(shared_ / "raw")) {
    const auto expected = formats.find(entry.path().extension().string());
    if (expected == formats.end()) continue;
    const std::string bytes = Slurp(entry.path());
    EXPECT_EQ(FormatName(SniffFormat({.bytes = bytes, .name = entry.path().filename().string()})),
              FormatName(expected->second))
        << entry.path();
  }
}

}  // namespace
}  // namespace gonggo

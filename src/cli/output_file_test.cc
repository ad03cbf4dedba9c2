#include "cli/output_file.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <sstream>

namespace gonggo::cli {
namespace {

namespace fs = std::filesystem;

class OutputFile : public ::testing::Test {
 protected:
  void SetUp() override {
    std::string pattern = (fs::temp_directory_path() / "gonggo-output-XXXXXX").native();
    ASSERT_NE(mkdtemp(pattern.data()), nullptr);
    folder_ = pattern;
  }
  void TearDown() override { fs::remove_all(folder_); }

  [[nodiscard]] std::string Path(const char* name) const { return (folder_ / name).native(); }
  [[nodiscard]] static std::string Content(const std::string& path) {
    std::ifstream in(path);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
  }
  [[nodiscard]] size_t FileCount() const {
    return static_cast<size_t>(
        std::distance(fs::directory_iterator(folder_), fs::directory_iterator()));
  }

  fs::path folder_;
};

TEST_F(OutputFile, AppearsWholeAndLeavesNothingBehind) {
  ASSERT_TRUE(WriteFileInOneStep(Path("a"), "가나\n", Overwrite::kRefuse));
  EXPECT_EQ(Content(Path("a")), "가나\n");
  EXPECT_EQ(FileCount(), 1U);
}

TEST_F(OutputFile, RefusesToReplace) {
  ASSERT_TRUE(WriteFileInOneStep(Path("a"), "old", Overwrite::kRefuse));
  const auto again = WriteFileInOneStep(Path("a"), "new", Overwrite::kRefuse);
  ASSERT_FALSE(again);
  EXPECT_EQ(again.error().code, ErrorCode::kInvalidArgument);
  EXPECT_NE(again.error().message.find(Path("a")), std::string::npos);
  EXPECT_EQ(Content(Path("a")), "old");
}

TEST_F(OutputFile, ReplacesAndKeepsPermissionsAndLinks) {
  ASSERT_TRUE(WriteFileInOneStep(Path("a"), "old", Overwrite::kRefuse));
  ASSERT_EQ(chmod(Path("a").c_str(), 0600), 0);
  fs::create_symlink("a", Path("link"));
  ASSERT_TRUE(WriteFileInOneStep(Path("link"), "new", Overwrite::kReplace));
  EXPECT_EQ(Content(Path("a")), "new");
  EXPECT_TRUE(fs::is_symlink(Path("link")));
  struct stat status{};
  ASSERT_EQ(stat(Path("a").c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 0777U, 0600U);
  EXPECT_EQ(FileCount(), 2U);
}

TEST_F(OutputFile, NamesWhatCannotBeWritten) {
  const auto missing = WriteFileInOneStep(Path("no/such/folder"), "x", Overwrite::kRefuse);
  ASSERT_FALSE(missing);
  EXPECT_EQ(missing.error().code, ErrorCode::kIo);
  EXPECT_FALSE(WriteFileInOneStep(folder_.native(), "x", Overwrite::kReplace));
  EXPECT_FALSE(WriteFileInOneStep("/dev/full", "x", Overwrite::kReplace));
  EXPECT_EQ(FileCount(), 0U);
}

}  // namespace
}  // namespace gonggo::cli

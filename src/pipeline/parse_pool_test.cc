#include "pipeline/parse_pool.h"

#include <gmock/gmock.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include "base/clock.h"
#include "store/library.h"

namespace gonggo {
namespace {

using testing::SizeIs;

class ParsePoolTest : public testing::Test {
 protected:
  void SetUp() override {
    std::string name = testing::TempDir() + "gonggo-pool-XXXXXX";
    ASSERT_NE(mkdtemp(name.data()), nullptr);
    folder_ = name;
    request_.today = {2026, 11, 26};
  }
  void TearDown() override { std::filesystem::remove_all(folder_); }

  void AddFile(const std::string& name, int from, int count) {
    std::ofstream out(folder_ + "/" + name);
    for (int i = from; i < from + count; ++i) {
      out << R"({"company":"가온상사","title":"자리 )" << i
          << R"(","자격요건":"- Java 경력 3년 이상\n- 문서를 남기는 분"})" << '\n';
    }
    request_.files.push_back(folder_ + "/" + name);
  }

  std::string folder_;
  IngestRequest request_;
};

TEST_F(ParsePoolTest, KeepsTheOrderWhateverTheNumberOfThreads) {
  AddFile("a.jsonl", 0, 700);
  request_.files.push_back(folder_ + "/missing.jsonl");
  AddFile("b.jsonl", 700, 300);
  std::vector<std::string> expected;
  for (int i = 0; i < 1000; ++i) expected.push_back("자리 " + std::to_string(i));
  for (const size_t parsers : {size_t{1}, size_t{3}, size_t{8}}) {
    SCOPED_TRACE(parsers);
    ParsePool pool(request_, parsers, nullptr);
    std::vector<std::string> titles;
    std::vector<std::string> failed;
    uint64_t files = 0;
    while (auto portion = pool.Pop()) {
      for (const ImportItem& item : portion->batch.items) {
        ASSERT_LT(item.source, portion->batch.sources.size());
        titles.push_back(item.posting.title.value_or(""));
      }
      for (const FileFailure& failure : portion->failures) {
        failed.push_back(std::filesystem::path(failure.file).filename());
        EXPECT_GE(titles.size(), 700U);  // told behind what was read before it
      }
      files += portion->files;
    }
    EXPECT_EQ(titles, expected);
    EXPECT_THAT(failed, testing::ElementsAre("missing.jsonl"));
    EXPECT_EQ(files, 3U);
  }
}

TEST_F(ParsePoolTest, PreparesForALibraryWhatIsNews) {
  AddFile("a.jsonl", 0, 3000);
  const SystemClock clock;
  const auto library = OpenSqliteLibrary(folder_ + "/library.db", OpenMode::kReadWrite, clock);
  ASSERT_TRUE(library.has_value());
  for (const bool news : {true, false}) {
    ParsePool pool(request_, 2, library->get());
    pool.ExpectNew(news);
    size_t prepared = 0;
    while (auto portion = pool.Pop()) {
      for (const ImportItem& item : portion->batch.items) prepared += item.prepared ? 1 : 0;
    }
    // What was under way already when it was said may be prepared.
    EXPECT_EQ(prepared == 3000U, news) << prepared;
  }
}

// Whoever stores may fail at any portion: the threads end, whatever waits.
TEST_F(ParsePoolTest, EndsWhenNobodyTakesTheRest) {
  AddFile("a.jsonl", 0, 3000);
  for (const int taken : {0, 1, 5}) {
    ParsePool pool(request_, 2, nullptr);
    for (int i = 0; i < taken; ++i) EXPECT_TRUE(pool.Pop().has_value());
  }
}

TEST_F(ParsePoolTest, NothingToReadIsOneEmptyPortion) {
  ParsePool pool(request_, 2, nullptr);
  const auto portion = pool.Pop();
  ASSERT_TRUE(portion.has_value());
  EXPECT_THAT(portion->batch.items, SizeIs(0));
  EXPECT_FALSE(pool.Pop().has_value());
}

// A posting that came from elsewhere as well is written: what comes next is worth preparing.
TEST(MostlyWrittenTest, CountsWhatWasNotKnownAsItIs) {
  using enum ImportStatus;
  const struct {
    std::vector<ImportStatus> statuses;
    bool mostly;
  } kRows[] = {{{kNew}, true},
               {{kSame}, false},
               {{kSame, kBeside, kBeside}, true},
               {{kBeside, kBeside}, true},
               {{kSame, kChanged}, false},
               {{kSame, kSame, kBeside}, false}};
  for (const auto& row : kRows) {
    std::vector<ImportOutcome> outcomes;
    for (const ImportStatus status : row.statuses) outcomes.emplace_back().status = status;
    EXPECT_EQ(MostlyWritten(outcomes), row.mostly) << outcomes.size();
  }
}

TEST(UsefulParsersTest, IsNeverNone) { EXPECT_GE(UsefulParsers(), 1U); }

}  // namespace
}  // namespace gonggo

// The contract of Library, as tests that every backend passes.
//
// The tests are in library_contract_*_test.cc; a backend's own test file says
//   INSTANTIATE_TEST_SUITE_P(Sqlite, LibraryContractTest, testing::Values(&OpenSqliteForTest));
#pragma once

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "base/clock.h"
#include "store/library.h"

namespace gonggo {

// Opens the library that belongs to `folder`, as another process would.
using OpenForTest = Result<std::unique_ptr<Library>> (*)(const std::string& folder, OpenMode mode,
                                                         const Clock& clock);

// A clock that a test turns.
class TestClock final : public Clock {
 public:
  [[nodiscard]] int64_t NowUnixSeconds() const override { return now; }
  int64_t now = 1'790'000'000;  // 2026-09-21
};

// What a test says about a posting; the rest follows from it.
struct PostingSketch {
  std::string company;
  std::string title;
  std::vector<std::string> lines;  // of its requirements
  std::string link;
  std::string stem = "note";
  std::string key;
  uint32_t record = 0;
  uint32_t position = 0;
};

// Twelve different requirements: enough to compare by.
[[nodiscard]] std::vector<std::string> LongRequirements();

// A posting of 가온상사 for a back-end developer that asks for all of these.
[[nodiscard]] PostingSketch BackendSketch();

[[nodiscard]] std::vector<ImportStatus> StatusesOf(const std::vector<ImportOutcome>& outcomes);

// The document text that a sketch stands for.
[[nodiscard]] std::string TextOf(const PostingSketch& sketch);
[[nodiscard]] ImportItem ItemOf(const PostingSketch& sketch);
// One source an item.
[[nodiscard]] ImportBatch BatchOf(const std::vector<PostingSketch>& sketches);

class LibraryContractTest : public testing::TestWithParam<OpenForTest> {
 protected:
  void SetUp() override;
  void TearDown() override;

  [[nodiscard]] std::unique_ptr<Library> Open(OpenMode mode = OpenMode::kReadWrite);
  // One batch, a run of its own.
  std::vector<ImportOutcome> Add(const std::vector<PostingSketch>& sketches);
  [[nodiscard]] std::vector<std::string> Ids(const ListFilter& filter = {});
  [[nodiscard]] PostingRecord Record(const std::string& id);
  // Everything that can be seen of the library, to compare by.
  [[nodiscard]] std::string Snapshot();
  Operation Do(ActionKind kind, const std::vector<std::string>& ids, const std::string& value = "",
               const std::string& field = "");

  std::string folder_;
  TestClock clock_;
  std::unique_ptr<Library> library_;
};

}  // namespace gonggo

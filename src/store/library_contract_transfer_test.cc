// The whole library out and into another one.
#include <gmock/gmock.h>

#include "store/library_contract_test.h"

namespace gonggo {
namespace {

using testing::HasSubstr;

std::vector<PostingSketch> Three() {
  return {{.company = "가온상사",
           .title = "백엔드 개발자",
           .lines = LongRequirements(),
           .link = "https://a.example/1"},
          {.company = "나루도서관",
           .title = "사서",
           .lines = {"b\x01", "\"c\\"},
           .stem = "\xff이름",
           .key = "k"},
          {.company = "가온상사",
           .title = "백엔드 개발자 (서울)",
           .lines = LongRequirements(),
           .link = "https://b.example/3"}};
}

std::vector<std::string> Exported(Library& library) {
  std::vector<std::string> lines;
  const auto done = library.ExportAll([&](std::string_view line) {
    lines.emplace_back(line);
    return true;
  });
  EXPECT_TRUE(done.has_value());
  return lines;
}

LineSource From(const std::vector<std::string>& lines) {
  return [&lines, at = size_t{0}]() mutable -> Result<std::optional<std::string>> {
    if (at == lines.size()) return std::nullopt;
    return lines[at++];
  };
}

class Elsewhere {
 public:
  explicit Elsewhere(OpenForTest open, const Clock& clock) {
    std::string name = testing::TempDir() + "gonggo-elsewhere-XXXXXX";
    EXPECT_NE(mkdtemp(name.data()), nullptr);
    folder_ = name;
    auto opened = open(folder_, OpenMode::kReadWrite, clock);
    EXPECT_TRUE(opened.has_value());
    library = std::move(*opened);
  }
  ~Elsewhere() {
    library.reset();
    std::filesystem::remove_all(folder_);
  }
  Elsewhere(const Elsewhere&) = delete;
  Elsewhere& operator=(const Elsewhere&) = delete;

  std::unique_ptr<Library> library;

 private:
  std::string folder_;
};

TEST_P(LibraryContractTest, ALibraryMovesAsAWhole) {
  const auto outcomes = Add(Three());
  const std::string& id = outcomes[0].id;
  Do(ActionKind::kAddTag, {id}, "관심");
  Do(ActionKind::kSetNote, {id}, "메모\n두 줄");
  Do(ActionKind::kSetCompanyNote, {}, "복지 좋음", "가온상사");
  Do(ActionKind::kCorrect, {id}, "3~5", "experience");
  EXPECT_TRUE(library_->Dedupe().has_value());
  Do(ActionKind::kLeaveGroup, {outcomes[2].id});
  EXPECT_TRUE(library_->Dedupe().has_value());
  PostingSketch again = Three()[0];
  again.lines.push_back("바뀐 줄");
  Add({again});
  Do(ActionKind::kRemove, {outcomes[1].id});
  EXPECT_TRUE(library_
                  ->ChangeApplications({{id},
                                        "단계",
                                        [](const std::string&, const Application&) {
                                          Application application;
                                          application.events.push_back(
                                              {.point = {Stage::kApplied, 0},
                                               .at = {{2026, 11, 3}, std::nullopt}});
                                          return Result<Application>(application);
                                        }})
                  .has_value());
  // A number that was given and taken back is not given again.
  Do(ActionKind::kAddTag, {id}, "하나");
  EXPECT_TRUE(library_->Undo().has_value());

  const std::vector<std::string> lines = Exported(*library_);
  EXPECT_EQ(lines, Exported(*library_));
  Elsewhere elsewhere(GetParam(), clock_);
  const auto postings = elsewhere.library->ImportAll(From(lines));
  ASSERT_TRUE(postings.has_value()) << postings.error().message;
  EXPECT_EQ(*postings, 3U);
  EXPECT_EQ(Exported(*elsewhere.library), lines);
  EXPECT_TRUE(elsewhere.library->Doctor()->problems.empty());
  EXPECT_EQ(*elsewhere.library->Applications({}), *library_->Applications({}));
  // It goes on as the one it came from would.
  const auto here = library_->Apply({ActionKind::kAddTag, {id}, "", "둘"});
  const auto there = elsewhere.library->Apply({ActionKind::kAddTag, {id}, "", "둘"});
  EXPECT_EQ(*here, *there);
  EXPECT_EQ(Exported(*elsewhere.library), Exported(*library_));
  while (library_->Undo().has_value()) {
    EXPECT_TRUE(elsewhere.library->Undo().has_value());
    EXPECT_EQ(Exported(*elsewhere.library), Exported(*library_));
  }
}

TEST_P(LibraryContractTest, AnEmptyLibraryMovesToo) {
  const std::vector<std::string> lines = Exported(*library_);
  Elsewhere elsewhere(GetParam(), clock_);
  EXPECT_EQ(elsewhere.library->ImportAll(From(lines)).value_or(9), 0U);
  EXPECT_EQ(Exported(*elsewhere.library), lines);
}

TEST_P(LibraryContractTest, OnlyAnEmptyLibraryTakesAWholeOne) {
  Add(Three());
  const std::vector<std::string> lines = Exported(*library_);
  const auto refused = library_->ImportAll(From(lines));
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().code, ErrorCode::kInvalidArgument);
  EXPECT_EQ(Exported(*library_), lines);
  EXPECT_EQ(Open(OpenMode::kReadOnly)->ImportAll(From(lines)).error().code,
            ErrorCode::kUnsupported);
}

TEST_P(LibraryContractTest, ADamagedExportLeavesNothing) {
  Add(Three());
  const std::vector<std::string> lines = Exported(*library_);
  Elsewhere elsewhere(GetParam(), clock_);
  const auto refuse = [&](const std::vector<std::string>& damaged, ErrorCode code) {
    const auto refused = elsewhere.library->ImportAll(From(damaged));
    EXPECT_FALSE(refused.has_value());
    if (refused) return;
    EXPECT_EQ(static_cast<int>(refused.error().code), static_cast<int>(code));
    EXPECT_THAT(elsewhere.library->List({}).value(), testing::IsEmpty());
  };
  refuse({}, ErrorCode::kCorrupt);
  refuse({"회사,제목"}, ErrorCode::kCorrupt);
  refuse({R"({"gonggo_library":1,"schema":999})"}, ErrorCode::kUnsupported);
  refuse({R"({"gonggo_library":2,"schema":1})"}, ErrorCode::kUnsupported);
  for (size_t i = 1; i < lines.size(); ++i) {
    // Cut off, a line lost, a line twice, a byte changed.
    refuse({lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(i)}, ErrorCode::kCorrupt);
    std::vector<std::string> damaged = lines;
    damaged.erase(damaged.begin() + static_cast<std::ptrdiff_t>(i));
    refuse(damaged, ErrorCode::kCorrupt);
    damaged = lines;
    damaged.insert(damaged.begin() + static_cast<std::ptrdiff_t>(i), lines[i]);
    refuse(damaged, ErrorCode::kCorrupt);
    damaged = lines;
    damaged[i][damaged[i].size() / 2] ^= 1;
    refuse(damaged, ErrorCode::kCorrupt);
  }
  std::vector<std::string> foreign = lines;
  foreign.insert(foreign.begin() + 1, R"({"table":"sqlite_schema"})");
  refuse(foreign, ErrorCode::kCorrupt);
  // And the whole one still goes in.
  EXPECT_TRUE(elsewhere.library->ImportAll(From(lines)).has_value());
  EXPECT_EQ(Exported(*elsewhere.library), lines);
}

}  // namespace
}  // namespace gonggo

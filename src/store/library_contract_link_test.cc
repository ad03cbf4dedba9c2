// What was found behind links.
#include <gmock/gmock.h>

#include "store/library_contract_test.h"

namespace gonggo {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

LinkState StateOf(const std::string& link) {
  return {.link = link,
          .url = link + "?ok",
          .etag = "W/\"7\"",
          .last_modified = "Thu, 26 Nov 2026 00:00:00 GMT",
          .revision = 12,
          .checked_at = 1'790'000'000,
          .since = 1'780'000'000};
}

TEST_P(LibraryContractTest, LinkStatesAreKeptAndReplaced) {
  EXPECT_THAT(*library_->LinkStates({"https://a.example/1"}), IsEmpty());
  LinkState first = StateOf("https://a.example/1");
  const LinkState second = StateOf("https://a.example/2");
  ASSERT_TRUE(library_->SaveLinkStates({first, second}).has_value());
  first.condition = LinkCondition::kClosed;
  first.reason = ClosedReason::kList;
  first.since = first.checked_at;
  ASSERT_TRUE(library_->SaveLinkStates({first}).has_value());
  EXPECT_THAT(*library_->LinkStates({"https://a.example/2", "x", "https://a.example/1"}),
              ElementsAre(second, first));
  // As others see it.
  EXPECT_THAT(*Open(OpenMode::kReadOnly)->LinkStates({"https://a.example/1"}), ElementsAre(first));
}

TEST_P(LibraryContractTest, LinkStatesAreNoStepOfTheJournal) {
  Add({{.company = "가온상사", .title = "사서", .lines = {"a"}, .link = "https://a.example/1"}});
  const auto before = library_->Operations(10)->size();
  ASSERT_TRUE(library_->SaveLinkStates({StateOf("https://a.example/1")}).has_value());
  EXPECT_EQ(library_->Operations(10)->size(), before);
  ASSERT_TRUE(library_->Undo().has_value());
  EXPECT_THAT(*library_->LinkStates({"https://a.example/1"}),
              ElementsAre(StateOf("https://a.example/1")));
}

TEST_P(LibraryContractTest, LinkStatesMoveWithTheLibrary) {
  ASSERT_TRUE(library_->SaveLinkStates({StateOf("https://a.example/1")}).has_value());
  std::vector<std::string> lines;
  ASSERT_TRUE(library_
                  ->ExportAll([&](std::string_view line) {
                    lines.emplace_back(line);
                    return true;
                  })
                  .has_value());
  TearDown();
  SetUp();
  size_t next = 0;
  const auto read = library_->ImportAll([&]() -> Result<std::optional<std::string>> {
    if (next == lines.size()) return std::nullopt;
    return lines[next++];
  });
  ASSERT_TRUE(read.has_value()) << read.error().message;
  EXPECT_THAT(*library_->LinkStates({"https://a.example/1"}),
              ElementsAre(StateOf("https://a.example/1")));
}

TEST_P(LibraryContractTest, LinkStatesNeedALibraryThatIsWritten) {
  Add({{.company = "가온상사", .title = "사서", .lines = {"a"}}});
  const auto reader = Open(OpenMode::kReadOnly);
  const auto saved = reader->SaveLinkStates({StateOf("https://a.example/1")});
  ASSERT_FALSE(saved.has_value());
  EXPECT_EQ(saved.error().code, ErrorCode::kUnsupported);
}

}  // namespace
}  // namespace gonggo

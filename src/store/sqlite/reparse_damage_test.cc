// What reparse makes of revisions whose derived form, or whose source, is damaged.
#include <gmock/gmock.h>

#include <optional>
#include <string>
#include <vector>

#include "store/library_contract_test.h"
#include "store/sqlite/scripted_library_test.h"

namespace gonggo {
namespace {

using testing::ElementsAre;

class ReparseDamageTest : public ScriptedLibraryTest {};

PostingSketch Backend() {
  return {.company = "가온상사",
          .title = "백엔드 개발자",
          .lines = {"Java 경험 3년 이상"},
          .link = "https://a.example/1"};
}
PostingSketch Librarian() {
  return {.company = "나루도서관", .title = "사서", .lines = {"꼼꼼하신 분"}, .key = "k-7"};
}

// A posting that is read from its source, whatever it was taken for before.
std::optional<Derived> Read(const ReparseInput& input) {
  Derived derived;
  derived.posting.source = input.stored.source;
  derived.posting.title = "다시 읽은 " + input.stored.title.value_or("?");
  return derived;
}

TEST_P(ReparseDamageTest, WhatWasDerivedComesFromTheSource) {
  const auto outcomes = Add({Backend(), Librarian()});
  const PostingRecord before = *library_->Get(outcomes[0].id);
  library_.reset();
  Script("UPDATE revision SET derived = x'0102' WHERE key = 1");
  library_ = Open();
  EXPECT_FALSE(library_->Get(outcomes[0].id).has_value());
  const auto report =
      library_->Reparse(Library::ReparseScope::kEverything, [&](const ReparseInput& input) {
        EXPECT_FALSE(input.raw.bytes.empty());
        if (input.id == outcomes[0].id) {
          EXPECT_EQ(input.stored.source, before.posting.source);
          EXPECT_EQ(input.stored.title, before.posting.title);
          EXPECT_EQ(input.stored.company, before.posting.company);
          EXPECT_EQ(input.stored.link, before.posting.link);
        }
        return Read(input);
      });
  ASSERT_TRUE(report.has_value()) << report.error().message;
  EXPECT_EQ(report->changed, 2U);
  EXPECT_EQ(report->kept, 0U);
  EXPECT_EQ(library_->Get(outcomes[0].id)->posting.title, "다시 읽은 " + *before.posting.title);
}

TEST_P(ReparseDamageTest, ADamagedSourceStopsNobodyElse) {
  const auto outcomes = Add({Backend(), Librarian()});
  library_.reset();
  Script("UPDATE raw SET stored = x'0102' WHERE key = (SELECT raw FROM revision WHERE key = 1)");
  library_ = Open();
  std::vector<std::string> asked;
  const auto report =
      library_->Reparse(Library::ReparseScope::kEverything, [&](const ReparseInput& input) {
        asked.push_back(input.id);
        return Read(input);
      });
  ASSERT_TRUE(report.has_value()) << report.error().message;
  EXPECT_THAT(asked, ElementsAre(outcomes[1].id));
  EXPECT_THAT(report->kept_ids, ElementsAre(outcomes[0].id));
  EXPECT_EQ(library_->Get(outcomes[0].id)->summary.title, Backend().title);
}

TEST_P(ReparseDamageTest, WhatIsLostAltogetherIsNamed) {
  const auto outcomes = Add({Backend(), Librarian()});
  library_.reset();
  Script(
      "UPDATE raw SET stored = x'0102' WHERE key = (SELECT raw FROM revision WHERE key = 1);"
      "UPDATE revision SET derived = x'0102' WHERE key = 1");
  library_ = Open();
  const auto report = library_->Reparse(Library::ReparseScope::kEverything, Read);
  ASSERT_TRUE(report.has_value()) << report.error().message;
  EXPECT_THAT(report->kept_ids, ElementsAre(outcomes[0].id));
  EXPECT_EQ(report->changed, 1U);
}

INSTANTIATE_TEST_SUITE_P(Sqlite, ReparseDamageTest, testing::Values(&OpenScriptedLibrary));

}  // namespace
}  // namespace gonggo

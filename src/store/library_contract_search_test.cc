// Full text and columns: what is found and counted is what is kept.
#include <gmock/gmock.h>

#include <map>

#include "columns/table.h"
#include "store/library_contract_test.h"

namespace gonggo {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

std::vector<PostingSketch> Two() {
  return {{.company = "가온상사",
           .title = "백엔드 개발자",
           .lines = LongRequirements(),
           .link = "https://jobs.example.com/1"},
          {.company = "나루도서관",
           .title = "사서",
           .lines = {"정사서 2급 이상"},
           .link = "https://jobs.example.com/2",
           .position = 1}};
}

// As the library hands them out to somebody who knew nothing, and to one who knew all but the last.
ColumnTable TableOf(Library& library, int64_t* generation = nullptr) {
  ColumnTable table;
  const auto read =
      library.ReadColumns(0, [&table](std::string_view segment) { return table.Add(segment); });
  EXPECT_TRUE(read.has_value());
  if (generation != nullptr) *generation = read.value_or(0);
  return table;
}

std::vector<std::string> LiveCompanies(const ColumnTable& table) {
  std::vector<std::string> companies;
  table.columns().live.ForEach(
      [&](size_t slot) { companies.emplace_back(table.strings()[table.columns().company[slot]]); });
  return companies;
}

std::map<int64_t, int> Found(Library& library, const TokenPhrase& phrase) {
  std::map<int64_t, int> found;
  const auto sink = [&found](int64_t text, uint8_t fields) { found[text] = fields; };
  EXPECT_TRUE(library.FindText(phrase, sink).has_value());
  return found;
}

TEST_P(LibraryContractTest, TextIsFoundByTokensPhrasesAndPrefixes) {
  ImportBatch batch = BatchOf(Two());
  batch.items[0].text = {"백엔드 개발자 |개발", "가온상사", "java |@java 서버 개발",
                         "원격 \"근무\""};
  batch.items[1].text = {"사서", "나루도서관", "", "도서관 서버"};
  ASSERT_TRUE(library_->Import(batch).has_value());
  const ColumnTable table = TableOf(*library_);
  const int64_t first = table.columns().text[0];
  const int64_t second = table.columns().text[1];
  using Matches = std::map<int64_t, int>;
  EXPECT_EQ(Found(*library_, {{"서버"}}), (Matches{{first, kTextAsks}, {second, kTextRest}}));
  EXPECT_EQ(Found(*library_, {{"개발"}}), (Matches{{first, kTextTitle | kTextAsks}}));
  EXPECT_EQ(Found(*library_, {{"@java", "서버"}}), (Matches{{first, kTextAsks}}));
  EXPECT_EQ(Found(*library_, {{"서버", "java"}}), Matches{});
  EXPECT_EQ(Found(*library_, {{"나루"}, true}), (Matches{{second, kTextCompany}}));
  EXPECT_EQ(Found(*library_, {{"java", "서"}, true}), (Matches{{first, kTextAsks}}));
  EXPECT_EQ(Found(*library_, {{"나루"}}), Matches{});
  EXPECT_EQ(Found(*library_, {{"\"근무\""}}), (Matches{{first, kTextRest}}));
  EXPECT_EQ(Found(*library_, {{"없는", "말"}}), Matches{});
  EXPECT_EQ(Found(*library_, {}), Matches{});
}

// Two sources of one posting in one transaction: the columns have what is shown, as the list does.
TEST_P(LibraryContractTest, ColumnsHaveWhatIsShownOfSeveralSources) {
  const PostingSketch first{
      .company = "먼저", .lines = {"SQL"}, .link = "https://jobs.example.com/7", .stem = "first"};
  const PostingSketch second{.company = "나중",
                             .title = "백엔드",
                             .lines = {"SQL", "Java"},
                             .link = "https://jobs.example.com/7",
                             .stem = "second"};
  const auto outcomes = Add({first, second});
  ASSERT_EQ(outcomes[0].id, outcomes[1].id);
  const auto listed = library_->List({});
  ASSERT_TRUE(listed.has_value());
  ASSERT_EQ(listed->size(), 1U);
  EXPECT_EQ(listed->front().company, "나중");
  EXPECT_EQ(LiveCompanies(TableOf(*library_)), std::vector<std::string>{"나중"});
}

TEST_P(LibraryContractTest, ColumnsFollowEveryChange) {
  const auto outcomes = Add(Two());
  const std::string id = outcomes[0].id;
  int64_t generation = 0;
  ColumnTable table = TableOf(*library_, &generation);
  EXPECT_THAT(LiveCompanies(table), ElementsAre("가온상사", "나루도서관"));
  // A second reader that only follows the changes always sees what a fresh one sees.
  const auto follow = [&] {
    auto other = Open(OpenMode::kReadOnly);
    const auto read = other->ReadColumns(
        generation, [&table](std::string_view segment) { return table.Add(segment); });
    ASSERT_TRUE(read.has_value());
    generation = *read;
    EXPECT_EQ(LiveCompanies(table), LiveCompanies(TableOf(*other)));
  };
  Do(ActionKind::kAddTag, {id}, "관심");
  follow();
  ASSERT_EQ(table.tags(0).size(), 1U);
  EXPECT_EQ(table.strings()[table.tags(0)[0]], "관심");
  Do(ActionKind::kCorrect, {id}, "가온소프트", "company");
  follow();
  EXPECT_THAT(LiveCompanies(table), ElementsAre("가온소프트", "나루도서관"));
  EXPECT_THAT(table.corrected_slots(), ElementsAre(0));
  Do(ActionKind::kRemove, {id});
  follow();
  EXPECT_THAT(LiveCompanies(table), ElementsAre("나루도서관"));
  ASSERT_TRUE(library_->Undo().has_value());
  follow();
  ASSERT_TRUE(library_->Undo().has_value());
  follow();
  EXPECT_THAT(LiveCompanies(table), ElementsAre("가온상사", "나루도서관"));
  EXPECT_THAT(table.corrected_slots(), IsEmpty());
  const int64_t text = table.columns().text[0];
  for (int i = 0; i < 2; ++i) ASSERT_TRUE(library_->Undo().has_value());
  follow();
  EXPECT_THAT(LiveCompanies(table), IsEmpty());
  EXPECT_EQ(table.SlotOfText(text), kNoSlot);
  // Keys may be given again; the columns hold what has them now.
  Add({Two()[1]});
  follow();
  EXPECT_THAT(LiveCompanies(table), ElementsAre("나루도서관"));
}

TEST_P(LibraryContractTest, ColumnsKnowGroups) {
  std::vector<PostingSketch> twins = {Two()[0], Two()[0]};
  twins[1].link = "https://other.example.com/9";
  twins[1].company = "가온상사 서울";
  twins[1].stem = "other";
  Add(twins);
  ASSERT_TRUE(library_->Dedupe().has_value());
  const ColumnTable table = TableOf(*library_);
  ASSERT_EQ(table.size(), 2U);
  EXPECT_EQ(table.columns().group[0], table.columns().key[0]);
  EXPECT_EQ(table.columns().group[1], table.columns().key[0]);
}

TEST_P(LibraryContractTest, ManySmallChangesStaySmall) {
  const auto outcomes = Add(Two());
  for (int i = 0; i < 60; ++i) {
    Do(i % 2 == 0 ? ActionKind::kAddTag : ActionKind::kRemoveTag, {outcomes[0].id}, "관심");
  }
  int segments = 0;
  ColumnTable table;
  const auto read = library_->ReadColumns(0, [&](std::string_view segment) {
    ++segments;
    return table.Add(segment);
  });
  ASSERT_TRUE(read.has_value());
  EXPECT_LE(segments, 4);
  EXPECT_THAT(LiveCompanies(table), UnorderedElementsAre("가온상사", "나루도서관"));
  EXPECT_THAT(table.tags(0), IsEmpty());
}

TEST_P(LibraryContractTest, ARolledBackImportLeavesNoColumns) {
  ImportBatch batch = BatchOf(Two());
  batch.items[1].source = 99;
  EXPECT_FALSE(library_->Import(batch).has_value());
  EXPECT_EQ(TableOf(*library_).size(), 0U);
  Add(Two());
  EXPECT_EQ(TableOf(*library_).size(), 2U);
}

TEST_P(LibraryContractTest, PostingsComeInTheOrderOfTheirKeys) {
  const auto outcomes = Add(Two());
  const ColumnTable table = TableOf(*library_);
  const std::vector<int64_t>& keys = table.columns().key;
  ListFilter filter;
  filter.order = ListOrder::kAsGiven;
  filter.keys = {keys[1], keys[0], 12345};
  EXPECT_THAT(Ids(filter), ElementsAre(outcomes[1].id, outcomes[0].id));
  filter.limit = 1;
  EXPECT_THAT(Ids(filter), ElementsAre(outcomes[1].id));
  filter.keys.emplace();
  EXPECT_THAT(Ids(filter), IsEmpty());
}

}  // namespace
}  // namespace gonggo

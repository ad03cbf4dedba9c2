// Lists, near-duplicates, reparse, and the library as a whole.
#include <gmock/gmock.h>

#include "store/library_contract_test.h"

namespace gonggo {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

PostingSketch Backend() {
  return {.company = "가온상사",
          .title = "백엔드 개발자",
          .lines = LongRequirements(),
          .link = "https://jobs.example.com/1"};
}

PostingSketch Librarian() {
  return {.company = "나루도서관",
          .title = "사서",
          .lines = {"정사서 2급 이상"},
          .link = "https://jobs.example.com/2",
          .position = 1};
}

TEST_P(LibraryContractTest, NearDuplicatesAreGroupedAndCanBeTakenApart) {
  PostingSketch twin = Backend();
  twin.link = "https://elsewhere.example/9";
  twin.title = "[가온상사] 백엔드 개발자 (서울)";
  PostingSketch third = Backend();
  third.link = "https://elsewhere.example/10";
  third.lines.push_back("그리고 한 줄 더");
  PostingSketch unlike = Backend();
  unlike.link = "https://elsewhere.example/11";
  unlike.lines = {"재무제표를 읽고 결산을 해 본 경험이 있으신 분", "세무 신고를 직접 해 보신 분",
                  "엑셀로 자료를 정리하는 일이 익숙하신 분", "꼼꼼하게 숫자를 맞추는 성격이신 분"};
  const auto outcomes = Add({Backend(), Librarian(), twin, third, unlike});
  const auto groups = library_->Dedupe();
  ASSERT_TRUE(groups.has_value());
  ASSERT_THAT(*groups, SizeIs(1));
  EXPECT_EQ((*groups)[0].representative, outcomes[0].id);
  ASSERT_THAT((*groups)[0].members, SizeIs(2));
  EXPECT_EQ((*groups)[0].members[0].id, outcomes[2].id);
  EXPECT_EQ((*groups)[0].members[0].similarity, 1);
  EXPECT_FALSE((*groups)[0].members[0].same_title);  // (서울) stands in one only
  EXPECT_TRUE((*groups)[0].members[1].same_title);
  EXPECT_LT((*groups)[0].members[1].similarity, 1);
  EXPECT_EQ(Record(outcomes[2].id).summary.group, outcomes[0].id);
  EXPECT_THAT(Ids({.groups = ListGroups::kRepresentativesOnly}), SizeIs(3));
  // Where the first is removed, the next speaks for the group.
  Do(ActionKind::kRemove, {outcomes[0].id});
  EXPECT_THAT(Ids({.groups = ListGroups::kRepresentativesOnly}),
              ElementsAre(outcomes[1].id, outcomes[2].id, outcomes[4].id));
  ASSERT_TRUE(library_->Undo().has_value());
  // Again, nothing changes; apart, it stays apart.
  const size_t steps = library_->Operations(100)->size();
  EXPECT_EQ(*library_->Dedupe(), *groups);
  EXPECT_THAT(*library_->Operations(100), SizeIs(steps));
  Do(ActionKind::kLeaveGroup, {outcomes[2].id});
  EXPECT_THAT(library_->Groups()->at(0).members, SizeIs(1));
  EXPECT_THAT(library_->Dedupe()->at(0).members, SizeIs(1));
  ASSERT_TRUE(library_->Undo().has_value());
  EXPECT_EQ(*library_->Groups(), *groups);
  Do(ActionKind::kLeaveGroup, {outcomes[0].id});
  EXPECT_EQ(library_->Groups()->at(0).representative, outcomes[2].id);
}

// A company that writes the same lines under each of its openings, each of them posted twice.
TEST_P(LibraryContractTest, CopiesAreFoundAmongManyThatReadAlike) {
  constexpr size_t kTitles = 60;
  std::vector<PostingSketch> sketches;
  for (size_t i = 0; i < 2 * kTitles; ++i) {
    PostingSketch sketch = Backend();
    sketch.title = "매장 관리자 강남" + std::to_string(100 + i % kTitles) + "점";
    sketch.link = "https://jobs.example.com/store/" + std::to_string(i);
    sketch.position = static_cast<uint32_t>(i);
    sketches.push_back(sketch);
  }
  const auto outcomes = Add(sketches);
  const auto groups = library_->Dedupe();
  ASSERT_TRUE(groups.has_value());
  ASSERT_THAT(*groups, SizeIs(kTitles));
  for (size_t i = 0; i < kTitles; ++i) {
    EXPECT_EQ((*groups)[i].representative, outcomes[i].id);
    ASSERT_THAT((*groups)[i].members, SizeIs(1));
    EXPECT_EQ((*groups)[i].members[0].id, outcomes[i + kTitles].id);
  }
}

TEST_P(LibraryContractTest, OtherJobsOfACompanyAreNoDuplicates) {
  PostingSketch designer = Backend();
  designer.link = "https://jobs.example.com/2";
  designer.title = "제품 디자이너";
  const auto outcomes = Add({Backend(), designer});
  const auto groups = library_->Dedupe();
  ASSERT_TRUE(groups.has_value());
  EXPECT_THAT(*groups, IsEmpty());
  // What the user says the title is counts.
  Do(ActionKind::kCorrect, {outcomes[1].id}, "백엔드 개발자", "title");
  ASSERT_THAT(*library_->Dedupe(), SizeIs(1));
  EXPECT_TRUE(library_->Groups()->at(0).members[0].same_title);
}

TEST_P(LibraryContractTest, ListsInEveryOrder) {
  PostingSketch a{.company = "다", .title = "1", .lines = {"a"}, .link = "https://a.example/a"};
  PostingSketch b{.company = "가", .title = "2", .lines = {"b"}, .link = "https://a.example/b"};
  PostingSketch c{.title = "3", .lines = {"c"}, .link = "https://a.example/c"};
  PostingSketch d{.company = "나", .title = "4 Go", .lines = {"d"}, .link = "https://a.example/d"};
  const auto first = Add({a, b, c});
  clock_.now += 10;
  const auto second = Add({d});
  const std::string ids[] = {first[0].id, first[1].id, first[2].id, second[0].id};
  EXPECT_THAT(Ids(), ElementsAre(ids[3], ids[0], ids[1], ids[2]));
  EXPECT_THAT(Ids({.order = ListOrder::kCompany}), ElementsAre(ids[1], ids[3], ids[0], ids[2]));
  Do(ActionKind::kCorrect, {ids[0]}, "2026-09-20", "deadline");  // passed yesterday
  Do(ActionKind::kCorrect, {ids[1]}, "2026-09-30", "deadline");
  Do(ActionKind::kCorrect, {ids[2]}, "2026-09-21", "deadline");  // today
  EXPECT_THAT(Ids({.order = ListOrder::kDeadline}), ElementsAre(ids[2], ids[1], ids[0], ids[3]));
  EXPECT_THAT(Ids({.order = ListOrder::kNewest, .limit = 2}), ElementsAre(ids[3], ids[0]));
  EXPECT_THAT(Ids({.order = ListOrder::kOldest, .limit = 2}), ElementsAre(ids[0], ids[1]));
  EXPECT_THAT(Ids({.ids = {ids[2], ids[0], "0000000000"}}), ElementsAre(ids[0], ids[2]));
}

TEST_P(LibraryContractTest, ReparseKeepsWhatItCannotDerive) {
  const auto outcomes = Add({Backend(), Librarian()});
  const std::string before = Snapshot();
  const auto report = library_->Reparse(Library::ReparseScope::kEverything,
                                        [](const ReparseInput& input) -> std::optional<Derived> {
                                          EXPECT_FALSE(input.raw.bytes.empty());
                                          EXPECT_EQ(input.as_of, (Date{2026, 9, 21}));
                                          return std::nullopt;
                                        });
  ASSERT_TRUE(report.has_value());
  EXPECT_EQ(report->kept, 2U);
  EXPECT_THAT(report->kept_ids, testing::UnorderedElementsAre(outcomes[0].id, outcomes[1].id));
  EXPECT_EQ(Snapshot(), before);
  const auto outdated = library_->Reparse(Library::ReparseScope::kOutdated,
                                          [](const ReparseInput&) { return std::nullopt; });
  EXPECT_EQ(outdated->revisions, 0U);
}

TEST_P(LibraryContractTest, SoundnessAndCounts) {
  const auto outcomes = Add({Backend(), Librarian()});
  Do(ActionKind::kAddTag, {outcomes[0].id}, "t");
  Do(ActionKind::kRemove, {outcomes[1].id});
  const auto report = library_->Doctor();
  ASSERT_TRUE(report.has_value());
  EXPECT_THAT(report->problems, IsEmpty());
  EXPECT_EQ(report->stats.postings, 1U);
  EXPECT_EQ(report->stats.removed, 1U);
  EXPECT_EQ(report->stats.raw_sources, 2U);
  EXPECT_EQ(report->orphan_sources, 0U);
  ASSERT_THAT(report->parsers, SizeIs(1));
  EXPECT_EQ(report->parsers[0].version, kParserVersion);
}

TEST_P(LibraryContractTest, ReadingDoesNotWrite) {
  const std::string id = Add({Backend()})[0].id;
  library_.reset();
  const auto reader = Open(OpenMode::kReadOnly);
  ASSERT_NE(reader, nullptr);
  EXPECT_TRUE(reader->Get(id).has_value());
  for (const auto& failed : {reader->Import(BatchOf({Librarian()})).error(),
                             reader->Apply({ActionKind::kRemove, {id}, "", ""}).error(),
                             reader->Undo().error(), reader->Dedupe().error()}) {
    EXPECT_EQ(failed.code, ErrorCode::kUnsupported);
  }
}

TEST_P(LibraryContractTest, AReaderSeesWhatIsCommitted) {
  const auto reader = [this] { return Open(OpenMode::kReadOnly); }();
  Add({Backend()});
  EXPECT_THAT(*reader->List({}), SizeIs(1));
  // Inside one visit the state stands still.
  size_t seen = 0;
  ASSERT_TRUE(reader
                  ->Visit({},
                          [&](PostingRecord&&) {
                            Add({Librarian()});
                            ++seen;
                            return true;
                          })
                  .has_value());
  EXPECT_EQ(seen, 1U);
  EXPECT_THAT(*reader->List({}), SizeIs(2));
}

}  // namespace
}  // namespace gonggo

// Identity: what is new, changed and the same.
#include <gmock/gmock.h>

#include "store/library_contract_test.h"

namespace gonggo {
namespace {

using testing::ElementsAre;
using testing::SizeIs;

TEST_P(LibraryContractTest, WhatIsAddedComesBack) {
  PostingSketch sketch = BackendSketch();
  sketch.link = "https://jobs.example.com/1";
  const auto outcomes = Add({sketch});
  ASSERT_THAT(outcomes, SizeIs(1));
  EXPECT_EQ(outcomes[0].status, ImportStatus::kNew);
  EXPECT_EQ(outcomes[0].id.size(), 10U);
  const PostingRecord record = Record(outcomes[0].id);
  Posting expected = ItemOf(sketch).posting;
  expected.id = outcomes[0].id;
  EXPECT_EQ(record.posting, expected);
  EXPECT_EQ(record.summary.company, "가온상사");
  EXPECT_EQ(record.summary.added_at, clock_.now);
  ASSERT_THAT(record.sources, SizeIs(1));
  EXPECT_EQ(record.sources[0].as_of, (Date{2026, 9, 21}));
  const auto raw = library_->Raw(record.revision);
  ASSERT_TRUE(raw.has_value());
  EXPECT_EQ(raw->bytes, TextOf(sketch));
  EXPECT_EQ(raw->format, Format::kMarkdown);
}

TEST_P(LibraryContractTest, AddingAgainIsTheSame) {
  std::vector<PostingSketch> sketches;
  for (uint32_t i = 0; i < 20; ++i) {
    PostingSketch sketch = BackendSketch();
    sketch.title += " " + std::to_string(i);
    sketch.position = i;
    if (i % 3 == 0) sketch.link = "https://jobs.example.com/" + std::to_string(i);
    if (i % 3 == 1) sketch.key = "k" + std::to_string(i);
    sketches.push_back(sketch);
  }
  const auto first = Add(sketches);
  const std::string before = Snapshot();
  for (int round = 0; round < 2; ++round) {
    clock_.now += 86'400;
    const auto again = Add(sketches);
    for (size_t i = 0; i < again.size(); ++i) {
      EXPECT_EQ(again[i].id, first[i].id) << i;
      EXPECT_EQ(again[i].status, ImportStatus::kSame) << i;
    }
  }
  EXPECT_EQ(Snapshot(), before);
  EXPECT_THAT(Ids(), SizeIs(20));
  // Nothing was done, so there is nothing more to take back.
  EXPECT_THAT(*library_->Operations(10), SizeIs(1));
}

// Everything that is kept of a library, and its columns.
std::vector<std::string> WholeOf(Library& library) {
  std::vector<std::string> whole;
  EXPECT_TRUE(library
                  .ExportAll([&](std::string_view line) {
                    whole.emplace_back(line);
                    return true;
                  })
                  .has_value());
  EXPECT_TRUE(library
                  .ReadColumns(0,
                               [&](std::string_view segment) -> Result<void> {
                                 whole.emplace_back(segment);
                                 return {};
                               })
                  .has_value());
  return whole;
}

TEST_P(LibraryContractTest, WhatWasPreparedIsStoredAsItWouldBeOtherwise) {
  PostingSketch named = {.company = "가온상사", .title = "서버", .lines = LongRequirements()};
  named.link = "https://jobs.example.com/3";
  ImportBatch batch = BatchOf({named, {.title = "기획", .lines = {"SQL"}}, {.title = "영업"}});
  // Two postings of one source; the first without a company, which the user says; an id is ignored.
  batch.items[2].source = 1;
  batch.items[1].company = "나래상사";
  batch.items[2].posting.id = "7k2m9x4q1d";
  ASSERT_TRUE(library_->Import(batch).has_value());

  std::filesystem::create_directory(folder_ + "/other");
  auto other = GetParam()(folder_ + "/other", OpenMode::kReadWrite, clock_);
  ASSERT_TRUE(other.has_value());
  (*other)->NewPreparer()->Prepare(batch);
  for (const ImportItem& item : batch.items) EXPECT_NE(item.prepared, nullptr);
  ASSERT_TRUE((*other)->Import(batch).has_value());
  EXPECT_EQ(WholeOf(**other), WholeOf(*library_));
  // What a library of another kind prepared is nothing to it.
  for (ImportItem& item : batch.items) item.prepared = std::make_shared<PreparedItem>();
  const auto again = (*other)->Import(batch);
  ASSERT_TRUE(again.has_value());
  for (const ImportOutcome& outcome : again->outcomes)
    EXPECT_EQ(outcome.status, ImportStatus::kSame);
}

TEST_P(LibraryContractTest, ChangedTextOfOneSourceIsARevision) {
  PostingSketch sketch = BackendSketch();
  sketch.link = "https://jobs.example.com/1";
  const std::string id = Add({sketch})[0].id;
  clock_.now += 86'400;
  sketch.lines.push_back("영어로 회의할 수 있는 분");
  const auto changed = Add({sketch});
  EXPECT_EQ(changed[0].status, ImportStatus::kChanged);
  EXPECT_EQ(changed[0].id, id);
  EXPECT_EQ(changed[0].by, IdentifiedBy::kLink);
  EXPECT_EQ(changed[0].source_count, 1U);
  const auto history = library_->History(id);
  ASSERT_TRUE(history.has_value());
  ASSERT_THAT(*history, SizeIs(2));
  EXPECT_TRUE((*history)[0].current);
  EXPECT_FALSE((*history)[1].current);
  EXPECT_EQ((*history)[0].imported_at - (*history)[1].imported_at, 86'400);
  EXPECT_EQ((*history)[1].posting.requirements.size(), 6U);
  EXPECT_EQ(Record(id).posting.requirements.size(), 7U);
  EXPECT_EQ(Add({sketch})[0].status, ImportStatus::kSame);
}

TEST_P(LibraryContractTest, AnEditedNoteUpdatesItsPostings) {
  std::vector<PostingSketch> note;
  for (uint32_t i = 0; i < 3; ++i) {
    PostingSketch sketch = BackendSketch();
    sketch.title = "포지션 " + std::to_string(i);
    sketch.lines[1] = "이 자리에만 있는 요건 하나 " + std::to_string(i);
    sketch.position = i;
    note.push_back(sketch);
  }
  const auto first = Add(note);
  // One more at the top, one line changed, one title changed.
  PostingSketch added = BackendSketch();
  added.title = "새 포지션";
  added.lines = {"처음 보는 요건"};
  note.insert(note.begin(), added);
  for (uint32_t i = 0; i < note.size(); ++i) note[i].position = i;
  note[1].lines[0] = "Go 경험";
  const auto second = Add(note);
  EXPECT_THAT(StatusesOf(second), ElementsAre(ImportStatus::kNew, ImportStatus::kChanged,
                                              ImportStatus::kSame, ImportStatus::kSame));
  EXPECT_EQ(second[1].id, first[0].id);
  EXPECT_EQ(second[3].id, first[2].id);
  note[3].title = "이름이 바뀐 포지션";
  const auto third = Add(note);
  EXPECT_EQ(third[3].id, first[2].id);
  EXPECT_EQ(third[3].status, ImportStatus::kChanged);
  EXPECT_THAT(Ids(), SizeIs(4));
}

TEST_P(LibraryContractTest, NearlyTheSameTextUnderAnotherNameIsRecognised) {
  PostingSketch sketch = BackendSketch();
  const std::string id = Add({sketch})[0].id;
  sketch.stem = "copied elsewhere";
  sketch.lines[5] += " 우대";
  const auto again = Add({sketch});
  EXPECT_EQ(again[0].id, id);
  EXPECT_EQ(again[0].by, IdentifiedBy::kText);
  // Nearly the same, but another link: another posting, for dedupe to group.
  sketch.link = "https://jobs.example.com/2";
  Add({sketch});
  sketch.link = "https://jobs.example.com/3";
  EXPECT_EQ(Add({sketch})[0].status, ImportStatus::kNew);
}

TEST_P(LibraryContractTest, RunsKeepAlikePostingsApartOverBatches) {
  PostingSketch a = BackendSketch();
  PostingSketch b = BackendSketch();
  b.lines[0] = "다른 한 줄";
  b.record = 1;
  for (int round = 0; round < 2; ++round) {
    const auto first = library_->Import(BatchOf({a}));
    ASSERT_TRUE(first.has_value());
    ImportBatch more = BatchOf({b});
    more.run = first->run;
    const auto second = library_->Import(more);
    ASSERT_TRUE(second.has_value());
    EXPECT_NE(first->outcomes[0].id, second->outcomes[0].id);
    const auto expected = round == 0 ? ImportStatus::kNew : ImportStatus::kSame;
    EXPECT_EQ(second->outcomes[0].status, expected);
  }
  EXPECT_THAT(*library_->Operations(10), SizeIs(1));
}

TEST_P(LibraryContractTest, RemovedStaysRemovedWhenItComesAgain) {
  PostingSketch sketch = BackendSketch();
  const std::string id = Add({sketch})[0].id;
  Do(ActionKind::kRemove, {id});
  sketch.lines[0] = "바뀐 줄";
  const auto again = Add({sketch});
  EXPECT_EQ(again[0].status, ImportStatus::kChanged);
  EXPECT_TRUE(again[0].removed);
  EXPECT_THAT(Ids(), SizeIs(0));
}

TEST_P(LibraryContractTest, RawSourcesAreKeptOnce) {
  ImportBatch batch =
      BatchOf({BackendSketch(), {.company = "나루", .title = "사서", .position = 1}});
  batch.sources.resize(1);
  batch.sources[0].bytes = std::string(100'000, 'x');
  batch.items[1].source = 0;
  ASSERT_TRUE(library_->Import(batch).has_value());
  const auto stats = library_->Stats();
  ASSERT_TRUE(stats.has_value());
  EXPECT_EQ(stats->raw_sources, 1U);
  EXPECT_EQ(stats->raw_bytes, 100'000U);
  EXPECT_LT(stats->raw_stored_bytes, 1'000U);
  EXPECT_EQ(stats->postings, 2U);
}

TEST_P(LibraryContractTest, CompanyAndTagsOfTheImportFillWhatIsMissing) {
  ImportBatch batch =
      BatchOf({{.title = "백엔드", .lines = {"가"}},
               {.company = "나루", .title = "사서", .lines = {"나"}, .position = 1}});
  for (ImportItem& item : batch.items) {
    item.company = "가온상사";
    item.tags = {"스크랩", "2026"};
  }
  const auto result = library_->Import(batch);
  ASSERT_TRUE(result.has_value());
  EXPECT_EQ(Record(result->outcomes[0].id).posting.company, "가온상사");
  EXPECT_EQ(Record(result->outcomes[1].id).posting.company, "나루");
  EXPECT_THAT(Record(result->outcomes[1].id).summary.tags, ElementsAre("2026", "스크랩"));
  const auto again = library_->Import(batch);
  EXPECT_THAT(StatusesOf(again->outcomes), testing::Each(ImportStatus::kSame));
  EXPECT_THAT(*library_->Operations(10), SizeIs(1));
}

TEST_P(LibraryContractTest, AFailedBatchLeavesNothing) {
  ImportBatch batch = BatchOf({BackendSketch()});
  batch.items.push_back(batch.items[0]);
  batch.items.back().source = 99;
  const std::string before = Snapshot();
  EXPECT_FALSE(library_->Import(batch).has_value());
  EXPECT_EQ(Snapshot(), before);
  batch.items.pop_back();
  EXPECT_EQ(library_->Import(batch)->outcomes[0].status, ImportStatus::kNew);
}

TEST_P(LibraryContractTest, HostileTextsAreTexts) {
  const std::string nul("a\0b", 3);
  PostingSketch sketch{.company = "'); DROP TABLE posting; --",
                       .title = "100%_\\ \"제목\" \U0001F600",
                       .lines = {nul, std::string(200'000, 'x'), ""},
                       .stem = "../../etc/passwd \x1f",
                       .key = "키\x1f\n'"};
  const auto outcomes = Add({sketch, {}});
  EXPECT_EQ(Record(outcomes[0].id).posting.requirements[0].text, nul);
  EXPECT_EQ(Record(outcomes[0].id).summary.source.key, sketch.key);
}

}  // namespace
}  // namespace gonggo

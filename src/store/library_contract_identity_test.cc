// Identity: which of the postings that share a link, a key or their text are one.
#include <gmock/gmock.h>

#include <algorithm>

#include "store/library_contract_test.h"

namespace gonggo {
namespace {

using testing::ElementsAre;
using testing::SizeIs;

TEST_P(LibraryContractTest, SourcesThatDisagreeStandSideBySide) {
  const PostingSketch first{
      .lines = {"경력 1년 이상", "SQL"}, .link = "https://jobs.example.com/7", .stem = "first"};
  const PostingSketch second{.company = "가온상사",
                             .title = "백엔드",
                             .lines = {"경력 2년 이상", "SQL"},
                             .link = "https://jobs.example.com/7",
                             .stem = "second"};
  const auto outcomes = Add({first, second});
  EXPECT_EQ(outcomes[0].id, outcomes[1].id);
  EXPECT_THAT(StatusesOf(outcomes), ElementsAre(ImportStatus::kNew, ImportStatus::kBeside));
  EXPECT_EQ(outcomes[1].source_count, 2U);
  const PostingRecord record = Record(outcomes[0].id);
  ASSERT_THAT(record.sources, SizeIs(2));
  EXPECT_EQ(record.sources[0].source_stem, "second");
  EXPECT_EQ(record.sources[1].posting.requirements[0].text, "경력 1년 이상");
  for (int round = 0; round < 2; ++round) {
    EXPECT_EQ(Add({first})[0].status, ImportStatus::kSame);
    EXPECT_EQ(Add({second})[0].status, ImportStatus::kSame);
    EXPECT_THAT(StatusesOf(Add({second, first})), testing::Each(ImportStatus::kSame));
  }
}

TEST_P(LibraryContractTest, OneLinkOverSeveralOpeningsOfAPage) {
  std::vector<PostingSketch> openings;
  for (uint32_t i = 0; i < 5; ++i) {
    openings.push_back({.company = "나루소프트",
                        .title = "개발자 " + std::to_string(i),
                        .lines = {"경험 " + std::to_string(i)},
                        .link = "https://naru.example.com/careers",
                        .stem = "careers",
                        .position = i});
  }
  const auto outcomes = Add(openings);
  EXPECT_THAT(StatusesOf(outcomes), testing::Each(ImportStatus::kNew));
  EXPECT_THAT(Ids(), SizeIs(5));
  std::reverse(openings.begin(), openings.end());
  const auto again = Add(openings);
  EXPECT_THAT(StatusesOf(again), testing::Each(ImportStatus::kSame));
  EXPECT_EQ(again[0].id, outcomes[4].id);
}

TEST_P(LibraryContractTest, OneLinkOverOpeningsOfSeveralSources) {
  const PostingSketch server{
      .company = "나루소프트",
      .title = "백엔드 개발자",
      .lines = {"자바로 서버를 개발한 경험", "스프링을 써 본 경험", "대용량 처리 경험이 있는 분"},
      .link = "https://naru.example.com/careers",
      .stem = "one"};
  PostingSketch designer = server;
  designer.title = "프로덕트 디자이너";
  designer.lines = {"피그마로 화면을 그린 경험", "디자인 시스템을 만든 경험",
                    "사용자 조사를 해 본 분"};
  designer.stem = "two";
  const auto outcomes = Add({server, designer});
  EXPECT_THAT(StatusesOf(outcomes), testing::Each(ImportStatus::kNew));
  EXPECT_NE(outcomes[0].id, outcomes[1].id);
  EXPECT_THAT(StatusesOf(Add({designer, server})), testing::Each(ImportStatus::kSame));
  // Under a new title it is the same where most of it is.
  PostingSketch renamed = server;
  renamed.title = "서버 엔지니어";
  renamed.stem = "three";
  EXPECT_EQ(Add({renamed})[0].id, outcomes[0].id);
}

TEST_P(LibraryContractTest, TwoRecordsOfOneLinkAndTitleDoNotTakeTurns) {
  PostingSketch a = BackendSketch();
  a.link = "https://jobs.example.com/1";
  PostingSketch b = a;
  b.lines.push_back("한 줄 더");
  b.record = 1;
  EXPECT_THAT(StatusesOf(Add({a, b})), ElementsAre(ImportStatus::kNew, ImportStatus::kBeside));
  EXPECT_THAT(StatusesOf(Add({a, b})), testing::Each(ImportStatus::kSame));
  EXPECT_THAT(StatusesOf(Add({b, a})), testing::Each(ImportStatus::kSame));
  EXPECT_THAT(Ids(), SizeIs(1));
}

TEST_P(LibraryContractTest, TheRecordsOwnKeyIdentifies) {
  PostingSketch sketch = BackendSketch();
  sketch.key = "4711";
  const std::string id = Add({sketch})[0].id;
  sketch.lines[0] = "Kotlin 경험";
  sketch.record = 9;
  const auto changed = Add({sketch});
  EXPECT_EQ(changed[0].id, id);
  EXPECT_EQ(changed[0].by, IdentifiedBy::kRecordKey);
  EXPECT_EQ(changed[0].status, ImportStatus::kChanged);
  // Another file that is named alike and numbers its own records.
  const PostingSketch other{.company = "나루소프트",
                            .title = "경리 담당",
                            .lines = {"전산회계 2급", "더존 사용 경험"},
                            .key = "4711"};
  EXPECT_EQ(Add({other})[0].status, ImportStatus::kNew);
}

TEST_P(LibraryContractTest, RecordsWithKeysOfTheirOwnAreNotOneForTheirText) {
  PostingSketch a = BackendSketch();
  a.key = "1";
  PostingSketch b = BackendSketch();
  b.key = "2";
  b.record = 1;
  EXPECT_THAT(StatusesOf(Add({a, b})), testing::Each(ImportStatus::kNew));
  EXPECT_THAT(StatusesOf(Add({b, a})), testing::Each(ImportStatus::kSame));
  EXPECT_THAT(Ids(), SizeIs(2));
}

TEST_P(LibraryContractTest, OneLinkGivesOneIdEverywhere) {
  PostingSketch sketch = BackendSketch();
  sketch.link = "https://jobs.example.com/1";
  const std::string id = Add({sketch})[0].id;
  ASSERT_TRUE(library_->Undo().has_value());
  sketch.stem = "another";
  sketch.lines = {"다른 글"};
  EXPECT_EQ(Add({sketch})[0].id, id);
}

}  // namespace
}  // namespace gonggo

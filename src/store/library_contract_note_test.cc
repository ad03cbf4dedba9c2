// Notes that are built upon what is there: nothing that somebody else wrote meanwhile is lost.
#include <gmock/gmock.h>

#include "store/library_contract_test.h"

namespace gonggo {
namespace {

using testing::SizeIs;

PostingSketch Backend() {
  return {.company = "가온상사",
          .title = "백엔드 개발자",
          .lines = {"Java 3년 이상"},
          .link = "https://jobs.example.com/1"};
}

NoteEdit Append(const std::string& text) {
  return
      [text](std::string_view before) -> Result<std::string> { return std::string(before) + text; };
}

TEST_P(LibraryContractTest, ANoteIsEditedAsItStandsThen) {
  const std::string id = Add({Backend()})[0].id;
  const auto other = Open();  // as another process
  ASSERT_EQ(Record(id).note, "");
  ASSERT_TRUE(other->Apply({ActionKind::kSetNote, {id}, "", "", Append("가")}).has_value());
  ASSERT_TRUE(library_->Apply({ActionKind::kSetNote, {id}, "", "", Append("나")}).has_value());
  EXPECT_EQ(Record(id).note, "가나");
  const UserAction company{ActionKind::kSetCompanyNote, {}, "가온상사", "", Append("다")};
  ASSERT_TRUE(other->Apply(company).has_value());
  ASSERT_TRUE(library_->Apply(company).has_value());
  EXPECT_EQ(Record(id).company_note, "다다");
  ASSERT_TRUE(library_->Undo().has_value());
  EXPECT_EQ(Record(id).company_note, "다");
}

TEST_P(LibraryContractTest, AnEditThatFailsChangesNothing) {
  const auto outcomes = Add({Backend(),
                             {.company = "나루도서관",
                              .title = "사서",
                              .lines = {"정사서 2급 이상"},
                              .link = "https://jobs.example.com/2",
                              .position = 1}});
  const std::string before = Snapshot();
  int calls = 0;
  const NoteEdit fails_second = [&calls](std::string_view) -> Result<std::string> {
    if (++calls == 1) return "첫째";
    return Fail(ErrorCode::kInvalidArgument, "안 됨");
  };
  const auto failed = library_->Apply(
      {ActionKind::kSetNote, {outcomes[0].id, outcomes[1].id}, "", "", fails_second});
  ASSERT_FALSE(failed.has_value());
  EXPECT_EQ(failed.error().message, "안 됨");
  const auto too_long = library_->Apply(
      {ActionKind::kSetNote, {outcomes[0].id}, "", "", Append(std::string(2'000'000, 'x'))});
  ASSERT_FALSE(too_long.has_value());
  EXPECT_EQ(too_long.error().code, ErrorCode::kInvalidArgument);
  EXPECT_EQ(Snapshot(), before);
  // One that changes nothing leaves no step.
  const size_t steps = library_->Operations(100)->size();
  EXPECT_EQ(library_->Apply({ActionKind::kSetNote, {outcomes[0].id}, "", "", Append("")})->number,
            0);
  EXPECT_THAT(*library_->Operations(100), SizeIs(steps));
}

}  // namespace
}  // namespace gonggo

#include "output/posting_changes.h"

#include <gmock/gmock.h>

namespace gonggo {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

constexpr Date kToday{2026, 11, 20};

Posting Sample() {
  Posting posting;
  posting.company = "달빛정류장";
  posting.title = "백엔드 개발자";
  posting.deadline = Deadline{.kind = DeadlineKind::kDate, .date = Date{2026, 12, 31}};
  for (const char* text : {"Python 3년 이상", "SQL"}) {
    Requirement requirement;
    requirement.text = text;
    requirement.section = SectionKind::kRequirements;
    posting.requirements.push_back(requirement);
  }
  return posting;
}

TEST(PostingChangesTest, WhatIsSaidOtherwise) {
  const Posting before = Sample();
  EXPECT_THAT(PostingChanges(before, before, kToday, Language::kKorean), IsEmpty());
  Posting after = before;
  after.deadline->date = Date{2027, 1, 15};
  after.company.reset();
  after.requirements[1].text = "PostgreSQL";
  EXPECT_THAT(PostingChanges(before, after, kToday, Language::kKorean),
              ElementsAre("회사: 달빛정류장 → 기재 없음", testing::StartsWith("마감: 2026-12-31"),
                          "새 요건: PostgreSQL", "없어진 요건: SQL"));
}

TEST(PostingChangesTest, ManyAreCounted) {
  const Posting before = Sample();
  Posting after = before;
  for (int i = 0; i < 9; ++i) {
    after.requirements.push_back(before.requirements[0]);
    after.requirements.back().text = "요건 " + std::to_string(i);
  }
  const auto changes = PostingChanges(before, after, kToday, Language::kEnglish);
  ASSERT_THAT(changes, SizeIs(6));
  EXPECT_EQ(changes.back(), "new: 4 more");
}

}  // namespace
}  // namespace gonggo

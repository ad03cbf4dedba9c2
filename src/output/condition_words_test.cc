#include "output/condition_words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "output/fit_words.h"

namespace gonggo {
namespace {

Alternative Skill(std::string id, std::string surface) {
  return {ConditionKind::kSkill, std::move(id), std::move(surface), {1, 0, 1}};
}

Posting WithSkills() {
  Posting posting;
  posting.skills = {
      {"java", "Java", "자바", SectionKind::kRequirements, Necessity::kRequired, {}},
      {"kotlin", "Kotlin", "코틀린", SectionKind::kRequirements, Necessity::kRequired, {}}};
  return posting;
}

TEST(ConditionWords, OfConditions) {
  const Posting posting = WithSkills();
  Requirement r;
  r.conditions = {{Necessity::kRequired, 1, false, {Skill("java", "자바")}},
                  {Necessity::kPreferred, 1, false, {Skill("kotlin", "코틀린")}}};
  EXPECT_THAT(ConditionLines(r, posting, Language::kKorean),
              testing::ElementsAre("Java · (우대) Kotlin"));
  r.conditions = {
      {Necessity::kRequired, 1, true, {Skill("java", "자바"), Skill("kotlin", "코틀린")}}};
  EXPECT_THAT(ConditionLines(r, posting, Language::kKorean),
              testing::ElementsAre("택1, 등: Java, Kotlin"));
  EXPECT_THAT(ConditionLines(r, posting, Language::kEnglish),
              testing::ElementsAre("one of, or the like: Java, Kotlin"));
  r.conditions = {{Necessity::kRequired, 1, false, {Skill("java", "자바")}},
                  {Necessity::kRequired, 1, true, {Skill("kotlin", "코틀린")}}};
  EXPECT_THAT(ConditionLines(r, posting, Language::kKorean),
              testing::ElementsAre("Java · Kotlin 등"));
  EXPECT_THAT(ConditionLines(r, posting, Language::kEnglish),
              testing::ElementsAre("Java · Kotlin or the like"));
  r.conditions = {
      {Necessity::kRequired, 1, true, {Skill("java", "자바"), Skill("kotlin", "코틀린")}}};
  r.conditions[0].at_least = 2;
  r.conditions[0].open = false;
  r.traits = {"communication"};
  EXPECT_THAT(ConditionLines(r, posting, Language::kKorean),
              testing::ElementsAre("택2: Java, Kotlin", testing::StartsWith("태도: ")));
}

TEST(ConditionWords, YearsAndWhatCountsForThem) {
  Posting posting = WithSkills();
  Requirement r;
  const Evidence at{3, 10, 20};
  r.years = {{3, std::nullopt, "java", at}};
  r.conditions = {{Necessity::kRequired,
                   1,
                   false,
                   {{ConditionKind::kYears, "3-", "3년 이상", at},
                    {ConditionKind::kEquivalent, "", "그에 준하는", {3, 22, 30}}}}};
  EXPECT_THAT(ConditionLines(r, posting, Language::kKorean),
              testing::ElementsAre("택1: Java 3년 이상, 그에 준하는 역량"));
}

TEST(ConditionWords, CountsWhatWasNotUnderstood) {
  Posting posting = WithSkills();
  posting.requirements.resize(4);
  posting.requirements[0].traits = {"communication"};
  posting.requirements[2].section = SectionKind::kDuties;
  // "학력 무관": no condition, but the posting's education.
  posting.requirements[3].line = posting.requirements[3].line_end = 26;
  posting.evidence["education"] = {{26, 100, 110}};
  EXPECT_THAT(FieldsReadFrom(posting.requirements[3], posting), testing::ElementsAre("education"));
  EXPECT_EQ(FactsWords({&posting.requirements[3]}, posting, Language::kKorean),
            "기본 정보에 있음: 학력");
  EXPECT_EQ(FactsWords({&posting.requirements[1]}, posting, Language::kKorean), "");
  FitItem item;
  item.kind = FitItemKind::kNotUnderstood;
  item.note = FitNote::kNoReading;
  item.requirement = 3;
  EXPECT_EQ(NoteWords(item, posting, Language::kKorean), "기본 정보에 있음: 학력");
  item.requirement = 1;
  EXPECT_EQ(NoteWords(item, posting, Language::kKorean), "이 줄은 뜻을 알아내지 못했습니다");
  EXPECT_FALSE(IsNotUnderstood(posting.requirements[3], posting));
  EXPECT_TRUE(IsNotUnderstood(posting.requirements[1], posting));
  const UnderstoodShare share = CountUnderstood(posting);
  EXPECT_EQ(share.items, 3U);
  EXPECT_EQ(share.not_understood, 1U);
}

}  // namespace
}  // namespace gonggo

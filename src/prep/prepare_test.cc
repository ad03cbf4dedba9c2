#include "prep/prepare.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>

#include "fit/evaluate.h"
#include "fit/testing/random_cases.h"
#include "prep/keys.h"
#include "prep/reverse.h"
#include "prep/steps.h"

namespace gonggo {
namespace {

constexpr int kCases = 300;

Posting WithMentions(Posting posting) {
  uint32_t line = 1;
  for (Requirement& r : posting.requirements) {
    r.line = r.line_end = line++;
    for (const Condition& condition : r.conditions) {
      for (const Alternative& a : condition.alternatives) {
        if (a.kind == ConditionKind::kSkill)
          posting.skills.push_back(
              {a.value, a.value, a.value, SectionKind::kRequirements, r.necessity, {r.line, 0, 1}});
      }
    }
  }
  return posting;
}

TEST(Prepare, NothingGivesNothing) {
  const PrepDocument document = Prepare({}, "", {}, {}, BuiltInSkills(), BuiltInQuestions());
  EXPECT_TRUE(document.questions.empty());
  EXPECT_TRUE(document.concepts.empty());
  EXPECT_TRUE(document.claims.empty());
  EXPECT_TRUE(document.gaps.empty());
}

TEST(Prepare, ChoosesOnlyWhatThePostingNamesAndSaysTheSameTwice) {
  testing::RandomCases cases(7);
  const QuestionTable& table = BuiltInQuestions();
  size_t questions = 0;
  for (int i = 0; i < kCases; ++i) {
    const Posting posting = WithMentions(cases.OnePosting());
    const Profile profile = cases.OneProfile();
    const PostingFit fit = EvaluateFit(profile, posting, BuiltInSkills());
    const PostingKeys keys = KeysOf(posting, fit, BuiltInSkills());
    const PrepDocument document = Prepare(posting, "", profile, fit, BuiltInSkills(), table);
    const PrepDocument again = Prepare(posting, "", profile, fit, BuiltInSkills(), table);
    ASSERT_EQ(document.questions.size(), again.questions.size());
    for (size_t q = 0; q < document.questions.size(); ++q) {
      const PrepQuestion& chosen = document.questions[q];
      ++questions;
      EXPECT_EQ(chosen.question, again.questions[q].question);
      const Question& entry = table.questions[chosen.question];
      EXPECT_FALSE(MatchedKeys(table, entry.about, entry.all, keys).empty());
      for (const QuestionWords word : table.Keys(entry.all))
        EXPECT_TRUE(keys.contains(table.Cut(word)));
      EXPECT_GT(chosen.reason.line, 0U);
      EXPECT_TRUE(keys.contains(chosen.reason.key));
    }
    for (const PrepClaim& claim : document.claims) {
      EXPECT_EQ(fit.items[claim.item].verdict, Verdict::kMet);
      EXPECT_FALSE(claim.lines.empty());
    }
    const PrepDocument without =
        Prepare(posting, "", {}, EvaluateFit({}, posting, BuiltInSkills()), BuiltInSkills(), table);
    EXPECT_TRUE(without.claims.empty());
    EXPECT_TRUE(without.highlights.empty());
    EXPECT_TRUE(without.gaps.empty());
    for (const PrepQuestion& question : without.questions) EXPECT_TRUE(question.story.empty());
  }
  EXPECT_GT(questions, static_cast<size_t>(kCases));
}

// A question that was written for a role and a subject stands where the posting names the subject.
TEST(Prepare, TheReasonIsTheLineThatNamesTheSubject) {
  Posting posting;
  posting.role = "backend";
  posting.evidence["role"] = {{1, 0, 1}};
  Requirement years;
  years.line = years.line_end = 2;
  years.text = "백엔드 개발 경력 3년 이상";
  years.conditions.push_back(
      {Necessity::kRequired, 1, false, {{ConditionKind::kYears, "3-", "3년 이상", {2, 0, 1}}}});
  posting.requirements.push_back(years);
  Requirement english;
  english.line = english.line_end = 3;
  english.section = SectionKind::kPreferred;
  english.necessity = Necessity::kPreferred;
  english.text = "영어로 된 문서를 읽는 분";
  english.conditions.push_back({Necessity::kPreferred,
                                1,
                                false,
                                {{ConditionKind::kLanguage, "english", "영어", {3, 2, 3}}}});
  posting.requirements.push_back(english);
  posting.skills.push_back(
      {"english", "English", "영어", SectionKind::kPreferred, Necessity::kPreferred, {3, 2, 3}});
  size_t both = 0;
  for (int i = 0; i < 100; ++i) {
    posting.id = "p" + std::to_string(i);
    const PostingFit fit = EvaluateFit({}, posting, BuiltInSkills());
    const PrepDocument document =
        Prepare(posting, "", {}, fit, BuiltInSkills(), BuiltInQuestions());
    for (const PrepQuestion& chosen : document.questions) {
      if (std::ranges::count(chosen.keys, "english") == 0) continue;
      both += std::ranges::count(chosen.keys, "role:backend") > 0 ? 1 : 0;
      EXPECT_EQ(chosen.reason.line, 3U);
    }
  }
  EXPECT_GT(both, 5U);
}

TEST(Prepare, KnowsTheStepsOfHiring) {
  EXPECT_EQ(StepKindOf("서류 전형"), PrepStepKind::kDocuments);
  EXPECT_EQ(StepKindOf("온라인 코딩테스트"), PrepStepKind::kCodingTest);
  EXPECT_EQ(StepKindOf("사전 과제"), PrepStepKind::kAssignment);
  EXPECT_EQ(StepKindOf("1차 직무 인터뷰"), PrepStepKind::kJobInterview);
  EXPECT_EQ(StepKindOf("컬처핏 면접"), PrepStepKind::kCultureInterview);
  EXPECT_EQ(StepKindOf("레퍼런스 체크"), PrepStepKind::kReferenceCheck);
  EXPECT_EQ(StepKindOf("처우 협의"), PrepStepKind::kOffer);
  EXPECT_EQ(StepKindOf("최종 합격"), PrepStepKind::kOther);
}

// What is announced and what is handed in is nothing to prepare for.
TEST(Prepare, LeavesOutWhatIsNoStep) {
  Posting posting;
  posting.process = {"서류전형", "서류전형 합격자 발표", "제출서류: 이력서", "면접"};
  std::vector<std::string> names;
  for (const PrepStep& step : FindSteps(posting, "")) names.push_back(step.name);
  EXPECT_EQ(names, (std::vector<std::string>{"서류전형", "면접"}));
}

// Some questions back are for who works at a screen, others for who works on a site.
TEST(Prepare, AsksBackWhatFitsTheTrade) {
  const QuestionTable& table = BuiltInQuestions();
  const auto asked = [&table](const char* role) {
    std::set<std::string> ids;
    for (int i = 0; i < 60; ++i) {
      Posting posting;
      posting.id = "p" + std::to_string(i);
      posting.title = "직원";
      posting.role = role;
      for (const PrepReverse& one : ChooseReverse(posting, "", {}, table, BuiltInSkills()))
        ids.insert(std::string(table.Cut(table.reverse[one.reverse].id)));
    }
    return ids;
  };
  const auto nurse = asked("medical");
  EXPECT_FALSE(nurse.contains("rev_work_remote"));
  EXPECT_FALSE(nurse.contains("rev_stack_legacy"));
  EXPECT_TRUE(nurse.contains("rev_site_roster"));
  const auto developer = asked("backend");
  EXPECT_TRUE(developer.contains("rev_work_remote"));
  EXPECT_FALSE(developer.contains("rev_site_roster"));
}

}  // namespace
}  // namespace gonggo

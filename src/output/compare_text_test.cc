#include "output/compare_text.h"

#include <gmock/gmock.h>

#include "output/compare_json.h"

namespace gonggo {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

constexpr Date kToday{2026, 11, 26};

Posting First() {
  Posting posting;
  posting.id = "aaaa000000";
  posting.salary = Salary{48'000'000, 72'000'000, "KRW", PayPeriod::kYear, false};
  posting.experience = Experience{3, 7, false};
  posting.work = WorkPlace::kHybrid;
  posting.process = {"서류 검토", "면접"};
  posting.evidence = {{"salary", {{8, 0, 1}}}, {"work", {{39, 0, 1}}}, {"process", {{45, 0, 1}}}};
  Requirement requirement;
  requirement.text = "Java";
  requirement.line = 24;
  requirement.conditions = {
      {Necessity::kRequired, 1, false, {{ConditionKind::kSkill, "java", "Java", {}}}}};
  posting.requirements = {requirement};
  return posting;
}

Posting Second() {
  Posting posting;
  posting.id = "bbbb000000";
  posting.salary = Salary{std::nullopt, std::nullopt, "KRW", std::nullopt, true};
  posting.experience = Experience{3, 7, false};
  posting.evidence = {{"salary", {{5, 0, 1}}}};
  Requirement requirement;
  requirement.text = "무엇인지 모를 말";
  requirement.line = 12;
  posting.requirements = {requirement};
  return posting;
}

class CompareTextTest : public testing::Test {
 protected:
  CompareTextTest() : postings_{First(), Second()} {
    for (const Posting& posting : postings_) compared_.push_back({&posting, "회사 · 제목", {}, {}});
  }
  [[nodiscard]] std::string Text(Language language = Language::kKorean) const {
    MarketPage page;
    page.language = language;
    return RenderCompare(compared_, Compare(postings_, BuiltInSkills()), BuiltInSkills(), kToday,
                         page);
  }
  [[nodiscard]] std::string Json() const {
    std::string out;
    AppendCompareJson(compared_, Compare(postings_, BuiltInSkills()), kToday, Language::kKorean,
                      out);
    return out;
  }

  std::vector<Posting> postings_;
  std::vector<ComparedPosting> compared_;
};

TEST_F(CompareTextTest, EachValueHasItsLine) {
  const std::string text = Text();
  EXPECT_THAT(text, HasSubstr("급여       연봉 4,800만~7,200만원 (8행)  협의 (5행)\n"));
  EXPECT_THAT(text, HasSubstr("일부 재택 (39행)"));
  EXPECT_THAT(text, HasSubstr("서류 검토 → 면접 (45행)"));
  EXPECT_THAT(text, HasSubstr("[1]만 찾는 것\n  필수  Java (24행)\n"));
  EXPECT_THAT(text, HasSubstr("비교하지 못한 요건 [2]\n  · 무엇인지 모를 말 (12행)\n"));
  EXPECT_THAT(Text(Language::kEnglish), HasSubstr("(line\u00A08)"));
}

TEST_F(CompareTextTest, WhatIsMissingIsSaid) {
  const std::string text = Text();
  EXPECT_THAT(text, HasSubstr("일부 재택 (39행)              기재 없음\n"));
  EXPECT_THAT(text, HasSubstr("어느 공고에도 없는 조건: "));
  EXPECT_THAT(text, HasSubstr("마감"));
  EXPECT_THAT(text, Not(HasSubstr("적합도")));  // no profile
}

// Nothing was read, so nothing can be said not to be stated.
TEST_F(CompareTextTest, WhatCouldNotBeReadIsNotCalledAbsent) {
  postings_[1] = Posting{};
  postings_[1].diagnostics = {{"image_only", ""}};
  ASSERT_TRUE(IsUnreadable(postings_[1]));
  EXPECT_THAT(Text(), HasSubstr("연봉 4,800만~7,200만원 (8행)  읽지 못함\n"));
}

TEST_F(CompareTextTest, TheUsersOwnValueIsMarked) {
  compared_[1].corrected = {"salary"};
  EXPECT_THAT(Text(), HasSubstr("협의 (직접 고친 값)"));
  EXPECT_THAT(Json(), HasSubstr(R"("words":"협의","line":5,"corrected":true)"));
}

TEST_F(CompareTextTest, FitAndWhatIsMissing) {
  PostingFit& fit = compared_[0].fit.emplace();
  fit.score = {8, 10, 10};
  FitItem item;
  item.requirement = 0;
  item.verdict = Verdict::kMissing;
  item.condition = postings_[0].requirements[0].conditions[0];
  item.years_of = item.subject_of = item.family_of = {""};
  fit.items = {item};
  fit.blockers = {{BlockerKind::kYears, true, false, {3, 0, 1}, std::nullopt}};
  const std::string text = Text();
  EXPECT_THAT(text, HasSubstr("적합도"));
  EXPECT_THAT(text, HasSubstr("지원 불가 조건"));
  EXPECT_THAT(text, HasSubstr("(3행)"));
  EXPECT_THAT(text, HasSubstr("없는 필수 요건  Java (24행)"));
  EXPECT_THAT(text, Not(HasSubstr("없는 우대사항")));  // of none
  EXPECT_THAT(Json(),
              HasSubstr(R"("missing":[{"kind":"condition","necessity":"required","line":24,)"));
}

TEST_F(CompareTextTest, JsonHasTheValuesOfThePostings) {
  const std::string json = Json();
  EXPECT_THAT(json,
              HasSubstr(R"({"ids":["aaaa000000","bbbb000000"],"fit":[null,null],"facts":[)"
                        R"({"field":"salary","same":false,"cells":[{"value":{"min":48000000,)"
                        R"("max":72000000,"currency":"KRW","period":"year","negotiable":false},)"
                        R"("words":"연봉 4,800만~7,200만원","line":8,"corrected":false})"));
  EXPECT_THAT(json, HasSubstr(R"({"field":"experience","same":true)"));
  EXPECT_THAT(json, HasSubstr(R"("not_compared":[[],[{"line":12,"text":"무엇인지 모를 말"}]])"));
}

}  // namespace
}  // namespace gonggo

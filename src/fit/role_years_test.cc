#include "fit/role_years.h"

#include <gtest/gtest.h>

#include "fit/compact.h"
#include "fit/compact_judge.h"
#include "fit/evaluate.h"
#include "fit/posting_role.h"
#include "fit/testing/random_cases.h"
#include "knowledge/tables.h"

namespace gonggo {
namespace {

struct Work {
  const char* title;
  int begin;  // months from 2010.01
  int months;
};

Profile Person(const std::vector<Work>& jobs) {
  Profile profile;
  std::vector<Period> all;
  for (const Work& job : jobs) {
    const int begin = 2010 * 12 + job.begin;
    const auto line = static_cast<uint32_t>(profile.lines.size());
    const auto entry = static_cast<int32_t>(profile.entries.size());
    profile.lines.push_back({job.title, line + 1, ProfilePart::kJob, entry});
    ProfileEntry one;
    one.title = job.title;
    one.period = Period{begin, begin + job.months - 1};
    one.lines = {line};
    all.push_back(*one.period);
    profile.entries.push_back(std::move(one));
  }
  if (!all.empty()) profile.months = CoveredMonths(std::move(all));
  return profile;
}

Posting AsksFor(const char* role, const char* years) {
  Posting posting;
  if (*role != '\0') posting.role = role;
  Requirement requirement;
  requirement.text = "경력";
  requirement.line = 1;
  Condition condition;
  condition.alternatives.push_back({ConditionKind::kYears, years, "경력", {1, 0, 0}});
  requirement.conditions.push_back(condition);
  posting.requirements.push_back(requirement);
  return posting;
}

struct Row {
  std::vector<Work> jobs;
  const char* role;  // of the posting, which asks for three years
  Verdict verdict;
  FitNote note;
  int months;
};

TEST(RoleYears, Table) {
  const Row rows[] = {
      // The same work, or work of the same group.
      {{{"백엔드 개발자", 0, 36}}, "backend", Verdict::kMet, FitNote::kNone, 0},
      {{{"프론트엔드 개발자", 0, 36}}, "backend", Verdict::kMet, FitNote::kNone, 0},
      {{{"데이터 엔지니어", 0, 36}}, "data_analyst", Verdict::kMet, FitNote::kNone, 0},
      // Other work counts for nothing.
      {{{"수학 교사", 0, 120}}, "backend", Verdict::kMissing, FitNote::kYearsElsewhere, 36},
      {{{"수학 교사", 0, 120}, {"백엔드 개발자", 120, 24}},
       "backend",
       Verdict::kPartly,
       FitNote::kYearsElsewhere,
       12},
      {{{"수학 교사", 0, 120}, {"백엔드 개발자", 120, 36}},
       "backend",
       Verdict::kMet,
       FitNote::kNone,
       0},
      {{{"백엔드 개발자", 0, 120}}, "marketing", Verdict::kMissing, FitNote::kYearsElsewhere, 36},
      // A department says what was done there.
      {{{"(주)모란상점 마케팅팀 대리", 0, 60}}, "marketing", Verdict::kMet, FitNote::kNone, 0},
      {{{"마케팅팀 대리", 0, 60}},
       "graphic_design",
       Verdict::kMissing,
       FitNote::kYearsElsewhere,
       36},
      {{{"물류팀 사원", 0, 60}}, "logistics", Verdict::kMet, FitNote::kNone, 0},
      {{{"생산팀 반장", 0, 60}}, "manufacturing", Verdict::kMet, FitNote::kNone, 0},
      // A title that names no role: in part, since nobody can say.
      {{{"대리", 0, 60}}, "backend", Verdict::kPartly, FitNote::kYearsUnclear, 60},
      {{{"대리", 0, 24}, {"백엔드 개발자", 24, 24}},
       "backend",
       Verdict::kPartly,
       FitNote::kYearsUnclear,
       24},
      {{{"대리", 0, 12}, {"백엔드 개발자", 12, 12}},
       "backend",
       Verdict::kPartly,
       FitNote::kYearsShort,
       12},
      // A department that does several kinds of work: in part for each of them, for others not.
      {{{"경영지원팀 대리", 0, 60}}, "hr", Verdict::kMet, FitNote::kNone, 0},
      {{{"경영지원팀 대리", 0, 60}},
       "finance_accounting",
       Verdict::kPartly,
       FitNote::kYearsUnclear,
       60},
      {{{"경영지원팀 대리", 0, 60}}, "backend", Verdict::kMissing, FitNote::kYearsElsewhere, 36},
      {{{"인사 담당자", 0, 60}},
       "finance_accounting",
       Verdict::kMissing,
       FitNote::kYearsElsewhere,
       36},
      {{{"", 0, 60}}, "backend", Verdict::kPartly, FitNote::kYearsUnclear, 60},
      // What is needed in all is less than what there is, wherever it was.
      {{{"수학 교사", 0, 12}}, "backend", Verdict::kMissing, FitNote::kYearsElsewhere, 36},
      // The posting's work is not known: in part at most, whatever the work was.
      {{{"수학 교사", 0, 60}}, "", Verdict::kPartly, FitNote::kYearsOfUnknown, 60},
      {{{"대리", 0, 60}}, "no_such_role", Verdict::kPartly, FitNote::kYearsOfUnknown, 60},
      {{{"수학 교사", 0, 24}}, "", Verdict::kPartly, FitNote::kYearsShort, 12},
      {{{"수학 교사", 0, 12}}, "", Verdict::kMissing, FitNote::kYearsShort, 24},
  };
  for (const Row& row : rows) {
    const PostingFit fit =
        EvaluateVerdicts(Person(row.jobs), AsksFor(row.role, "3"), BuiltInSkills());
    ASSERT_EQ(fit.items.size(), 1U);
    const FitItem& item = fit.items.front();
    const std::string what = std::string(row.jobs.front().title) + " → " + row.role;
    EXPECT_EQ(item.verdict, row.verdict) << what;
    EXPECT_EQ(item.note, row.note) << what;
    EXPECT_EQ(item.note_months, row.months) << what;
  }
}

// What is short and what would be enough are one number, unclear months told apart.
TEST(RoleYears, WhatIsShortAndWhatWouldDoAgree) {
  const std::vector<Work> rows[] = {
      {{"백엔드 개발자", 0, 24}},
      {{"대리", 0, 12}, {"백엔드 개발자", 12, 12}},
      {{"수학 교사", 0, 12}, {"대리", 12, 6}, {"백엔드 개발자", 18, 12}}};
  for (const std::vector<Work>& jobs : rows) {
    const PostingFit fit = EvaluateFit(Person(jobs), AsksFor("backend", "3"), BuiltInSkills());
    ASSERT_EQ(fit.changes.size(), 1U);
    const FitItem& item = fit.items.front();
    EXPECT_EQ(fit.changes.front().months, item.note_months + item.note_unclear);
  }
}

// Where the line says that the most is the end, a month above it is too many.
TEST(RoleYears, OverTheMost) {
  const struct {
    const char* line;
    int months;
    FitNote note;
  } rows[] = {{"경력 2년 이상, 5년 이하", 71, FitNote::kOverMaximum},
              {"경력 2년 이상, 5년 이하", 60, FitNote::kNone},
              {"경력 2~5년", 71, FitNote::kNone},
              {"경력 2~5년", 72, FitNote::kOverMaximum}};
  for (const auto& row : rows) {
    Posting posting = AsksFor("data_scientist", "2-5");
    posting.requirements.front().text = row.line;
    // Neither another's work nor a title that says nothing is evidence where enough is sure.
    const Profile person =
        Person({{"마케팅 인턴", 0, 6}, {"사원", 6, 6}, {"데이터 사이언티스트", 12, row.months}});
    const PostingFit fit = EvaluateVerdicts(person, posting, BuiltInSkills());
    ASSERT_EQ(fit.items.size(), 1U);
    EXPECT_EQ(fit.items.front().verdict, Verdict::kMet) << row.line;
    EXPECT_EQ(fit.items.front().note, row.note) << row.line << row.months;
    ASSERT_EQ(fit.items.front().evidence.size(), 1U);
    EXPECT_EQ(fit.items.front().evidence.front().line, 2U);
  }
}

TEST(RoleYears, OtherWorkThanAll) {
  const uint16_t backend = RoleNumber("backend");
  EXPECT_TRUE(IsOtherWorkThanAll(Person({{"수학 교사", 0, 6}, {"대리", 6, 6}}), backend));
  EXPECT_FALSE(IsOtherWorkThanAll(Person({{"수학 교사", 0, 6}, {"개발자", 6, 6}}), backend));
  EXPECT_FALSE(IsOtherWorkThanAll(Person({{"대리", 6, 6}}), backend));
  EXPECT_FALSE(IsOtherWorkThanAll(Person({}), backend));
  EXPECT_FALSE(IsOtherWorkThanAll(Person({{"수학 교사", 0, 6}}), 0));
}

// A posting without a title that asks for what programs are made of is a developer's.
TEST(RoleYears, WhatIsAskedForSaysWhoseWorkItIs) {
  struct Asked {
    std::vector<const char*> skills;
    uint16_t role;
  };
  for (const Asked& row :
       {Asked{{"python", "django"}, RoleNumber("backend")},
        Asked{{"spring_boot", "mysql"}, RoleNumber("backend")},
        Asked{{"react", "nestjs"}, RoleNumber("backend")}, Asked{{"django"}, 0},
        Asked{{"python", "sql", "tableau"}, 0}, Asked{{"excel", "powerpoint"}, 0}, Asked{{}, 0}}) {
    Posting posting;
    for (const char* skill : row.skills) {
      Requirement r;
      r.conditions = {
          {Necessity::kPreferred, 1, false, {{ConditionKind::kSkill, skill, skill, {1}}}}};
      posting.requirements.push_back(r);
    }
    EXPECT_EQ(RoleOfPosting(posting, BuiltInSkills()), row.role);
    posting.role = "education";
    EXPECT_EQ(RoleOfPosting(posting, BuiltInSkills()), RoleNumber("education"));
    for (Requirement& r : posting.requirements) r.section = SectionKind::kDuties;
    posting.role.reset();
    EXPECT_EQ(RoleOfPosting(posting, BuiltInSkills()), 0);
  }
}

// An opening for two kinds of work takes years in either.
TEST(RoleYears, AnOpeningForTwoKindsOfWork) {
  Posting posting = AsksFor("hr", "3");
  const Profile books = Person({{"회계팀 주임", 0, 60}});
  const auto verdict = [&] {
    return EvaluateVerdicts(books, posting, BuiltInSkills()).items.front().verdict;
  };
  posting.title = "총무 담당자 모집";
  EXPECT_EQ(verdict(), Verdict::kMissing);
  posting.title = "[서울] 총무/회계 직원 모집";
  EXPECT_EQ(verdict(), Verdict::kMet);
  posting.title = "총무/디자인 직원 모집";
  EXPECT_EQ(verdict(), Verdict::kMissing);
  // What is kept of many postings says the same.
  CompactPostings compact(BuiltInSkills());
  posting.title = "총무/회계";
  compact.Add(posting);
  EXPECT_EQ(CompactJudge(compact, MakeFitProfile(books, BuiltInSkills()))
                .Judge(compact.conditions().front()),
            Verdict::kMet);
}

TEST(RoleYears, EvidenceIsOfTheWorkThatCounts) {
  const Profile person = Person({{"수학 교사", 0, 60}, {"백엔드 개발자", 60, 48}});
  const PostingFit fit = EvaluateVerdicts(person, AsksFor("backend", "3"), BuiltInSkills());
  ASSERT_EQ(fit.items.front().evidence.size(), 1U);
  EXPECT_EQ(fit.items.front().evidence.front().line, 1U);
}

TEST(RoleYears, StatedYearsNameTheirWork) {
  Profile person;
  person.lines.push_back({"10년 차 수학 교사입니다", 1, ProfilePart::kSummary, -1});
  person.stated_months = 120;
  person.stated_at = ProfileEvidence{0, {0, 3}};
  EXPECT_EQ(MonthsForRole(person, RoleNumber("backend")), (RoleMonths{0, 0, 120}));
  EXPECT_EQ(MonthsForRole(person, RoleNumber("education")), (RoleMonths{120, 120, 120}));
  person.lines[0].text = "10년 차입니다";
  EXPECT_EQ(MonthsForRole(person, RoleNumber("backend")), (RoleMonths{120, 120, 120}));
}

TEST(RoleYears, EveryRoleIsInAGroup) {
  for (const Term& term : Roles().terms()) EXPECT_NE(RoleNumber(term.id), 0) << term.id;
}

// What is kept of millions of postings says the same; a job more never makes a verdict worse.
TEST(RoleYears, CompactAgreesAndMoreIsNeverWorse) {
  constexpr const char* kTitles[] = {"백엔드 개발자", "수학 교사",       "대리",     "",
                                     "마케팅 매니저", "데이터 엔지니어", "영업 사원"};
  constexpr const char* kRoles[] = {"backend",      "education", "marketing",
                                    "data_analyst", "",          "sales"};
  constexpr const char* kYears[] = {"1", "3", "5", "3-5", "10"};
  constexpr int kRank[] = {3, 1, 0, 2};  // by Verdict: met, partly, missing, unknown
  testing::RandomCases random(7);
  for (int i = 0; i < 2000; ++i) {
    std::vector<Work> jobs;
    for (uint32_t n = random.Below(4); n > 0; --n)
      jobs.push_back({kTitles[random.Below(7)], static_cast<int>(random.Below(100)),
                      static_cast<int>(1 + random.Below(60))});
    const char* role = kRoles[random.Below(6)];
    const Posting posting = AsksFor(role, kYears[random.Below(5)]);
    const Profile person = Person(jobs);
    const Verdict verdict =
        EvaluateVerdicts(person, posting, BuiltInSkills()).items.front().verdict;
    CompactPostings compact(BuiltInSkills());
    compact.Add(posting);
    const FitProfile fit = MakeFitProfile(person, BuiltInSkills());
    EXPECT_EQ(CompactJudge(compact, fit).Judge(compact.conditions().front()), verdict);
    if (jobs.empty()) continue;  // whoever has no dated job is judged by nothing
    jobs.push_back({kTitles[random.Below(7)], static_cast<int>(random.Below(100)),
                    static_cast<int>(1 + random.Below(60))});
    const Verdict more =
        EvaluateVerdicts(Person(jobs), posting, BuiltInSkills()).items.front().verdict;
    EXPECT_GE(kRank[static_cast<size_t>(more)], kRank[static_cast<size_t>(verdict)]);
  }
}

}  // namespace
}  // namespace gonggo

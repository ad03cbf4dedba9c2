#include "store/same_opening.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace gonggo {
namespace {

// What a company writes under everything that it looks for.
constexpr std::string_view kBoilerplate[] = {
    "서로의 시간을 아끼며 글로 또렷하게 이야기하는 분",
    "모르는 것을 모른다고 말하고 함께 찾아가는 분",
    "맡은 일을 끝까지 챙기고 결과를 숫자로 돌아보는 분",
    "낯선 문제를 작게 나누어 차근차근 풀어 본 분",
    "동료의 의견을 듣고 자기 생각을 바꾸어 본 적이 있는 분",
    "새로운 도구를 스스로 익혀 일에 써 본 분"};

Posting Job(std::string_view company, std::string_view title, std::string_view last_line = "") {
  Posting posting;
  if (!company.empty()) posting.company = company;
  if (!title.empty()) posting.title = title;
  for (const std::string_view line : kBoilerplate) {
    posting.requirements.emplace_back();
    posting.requirements.back().text = line;
  }
  if (!last_line.empty()) posting.requirements.back().text = last_line;
  return posting;
}

bool AreSame(const Posting& a, const Posting& b) {
  const bool same = SameOpening(OpeningOf(a), OpeningOf(b)).has_value();
  EXPECT_EQ(same, SameOpening(OpeningOf(b), OpeningOf(a)).has_value());
  return same;
}

TEST(SameOpeningTest, TitlesThatOneJobHasOnTwoSites) {
  const struct {
    const char* a;
    const char* b;
  } cases[] = {{"정산 백엔드 개발자", "정산 백엔드 개발자"},
               {"정산 백엔드 개발자", "[모래톱소프트] 정산 백엔드 개발자 채용"},
               {"정산 백엔드 개발자 (3~7년)", "정산 백엔드개발자 (3년 이상) 모집"},
               {"정산 백엔드 개발자", "정산 백엔드 개발자 (서울)"},
               {"Backend Engineer, Settlement", "Backend Engineer - settlement"},
               {"정산 백엔드 개발자", ""}};
  for (const auto& test : cases)
    EXPECT_TRUE(AreSame(Job("모래톱소프트", test.a), Job("㈜모래톱소프트", test.b))) << test.b;
}

TEST(SameOpeningTest, TitlesOfTwoJobsOfOneCompany) {
  const struct {
    const char* a;
    const char* b;
  } cases[] = {{"정산 백엔드 개발자", "검색 백엔드 개발자"},
               {"백엔드 개발자", "프런트엔드 개발자"},
               {"백엔드 개발자", "회계 담당자"},
               {"Software Engineer, iOS", "Software Engineer, Android"},
               {"Software Engineer", "Software Engineer Intern"},
               {"백엔드 개발자", "시니어 백엔드 개발자"},
               {"매장 매니저 (강남점)", "매장 매니저 (부산점)"},
               {"Engineer, Go", "Engineer, Mongo"},
               {"Software Engineer 1", "Software Engineer 2"}};
  for (const auto& test : cases)
    EXPECT_FALSE(AreSame(Job("모래톱소프트", test.a), Job("모래톱소프트", test.b)))
        << test.a << " | " << test.b;
}

TEST(SameOpeningTest, TitlesInTwoLanguagesAreHeldByTheRole) {
  Posting korean = Job("모래톱소프트", "백엔드 개발자");
  Posting english = Job("Sandbar Soft", "Backend Engineer");
  EXPECT_FALSE(AreSame(korean, english));
  korean.role = "backend";
  english.role = "backend";
  EXPECT_TRUE(AreSame(korean, english));
  english.role = "frontend";
  EXPECT_FALSE(AreSame(korean, english));
}

TEST(SameOpeningTest, Companies) {
  const auto same = [](const char* a, const char* b) {
    return AreSame(Job(a, "백엔드 개발자"), Job(b, "백엔드 개발자"));
  };
  EXPECT_TRUE(same("모래톱소프트", "모래톱소프트(주)"));
  EXPECT_TRUE(same("모래톱소프트", "모래톱 소프트"));
  EXPECT_TRUE(same("모래톱소프트", "모래톱 (모래톱소프트)"));
  EXPECT_TRUE(same("모래톱소프트", ""));
  EXPECT_TRUE(same("모래톱소프트", "Sandbar Soft Inc."));
  EXPECT_FALSE(same("모래톱소프트", "주식회사 갈대상사"));
}

TEST(SameOpeningTest, WhatCannotBothBe) {
  const Posting base = Job("모래톱소프트", "백엔드 개발자");
  const auto pair = [&](auto change_a, auto change_b) {
    Posting a = base;
    Posting b = base;
    change_a(a);
    change_b(b);
    return AreSame(a, b);
  };
  const auto nothing = [](Posting&) {};
  const auto at = [](const char* region) {
    return [region](Posting& p) { p.location = Location{"", region, std::nullopt}; };
  };
  const auto years = [](double min, std::optional<double> max) {
    return [=](Posting& p) { p.experience = Experience{min, max, false}; };
  };
  const auto employed = [](Employment kind) {
    return [kind](Posting& p) { p.employment = {kind}; };
  };
  EXPECT_TRUE(pair(at("KR-11"), nothing));
  EXPECT_TRUE(pair(at("KR-11"), at("KR-11")));
  EXPECT_FALSE(pair(at("KR-11"), at("KR-26")));
  EXPECT_TRUE(pair(years(1, std::nullopt), years(2, std::nullopt)));
  EXPECT_FALSE(pair(years(1, 3), years(5, std::nullopt)));
  EXPECT_TRUE(pair(employed(Employment::kFullTime), employed(Employment::kFullTime)));
  EXPECT_FALSE(pair(employed(Employment::kFullTime), employed(Employment::kIntern)));
}

TEST(SameOpeningTest, AYearLaterIsAnotherOpening) {
  Posting first = Job("모래톱소프트", "백엔드 개발자");
  Posting again = first;
  first.posted = Date{2025, 3, 2};
  again.posted = Date{2026, 3, 9};
  EXPECT_FALSE(AreSame(first, again));
  again.posted = Date{2025, 4, 1};  // told again after four weeks
  EXPECT_TRUE(AreSame(first, again));
  again.posted.reset();
  again.deadline = Deadline{.date = Date{2026, 3, 31}};
  EXPECT_FALSE(AreSame(first, again));
  again.deadline->date.reset();
  EXPECT_TRUE(AreSame(first, again));
}

TEST(SameOpeningTest, DutiesAreTheOpeningsOwn) {
  const auto with = [](const char* title, const char* duty) {
    Posting posting = Job("모래톱소프트", title);
    posting.requirements.emplace_back();
    posting.requirements.back().text = duty;
    posting.requirements.back().section = SectionKind::kDuties;
    return posting;
  };
  const char* const settle =
      "카드사와 배달 앱의 거래 내역을 모아 매장마다 정산 금액을 계산하는 배치와 API를 Kotlin으로 "
      "개발하고 운영합니다";
  const char* const search =
      "검색어의 뜻을 가려 알맞은 상품을 앞에 놓는 색인과 질의 서버를 Java로 만들고 그 속도를 "
      "돌보며 실험을 이어 갑니다";
  EXPECT_TRUE(AreSame(with("개발자", settle), with("개발자", settle)));
  EXPECT_FALSE(AreSame(with("개발자", settle), with("개발자", search)));
  EXPECT_TRUE(AreSame(with("개발자", settle), Job("모래톱소프트", "개발자")));
  const auto likeness =
      SameOpening(OpeningOf(with("개발자", settle)), OpeningOf(with("개발자", settle)));
  ASSERT_TRUE(likeness && likeness->duties);
  EXPECT_EQ(*likeness->duties, 1);
  EXPECT_EQ(likeness->asks, 1);
  EXPECT_TRUE(likeness->same_title);
}

TEST(SameOpeningTest, ALineMoreNeedsATitleThatConfirmsIt) {
  const Posting whole = Job("모래톱소프트", "백엔드 개발자");
  const Posting other = Job("모래톱소프트", "백엔드 개발자", "새로운 도구를 스스로 익히는 분");
  const auto likeness = SameOpening(OpeningOf(whole), OpeningOf(other));
  ASSERT_TRUE(likeness);
  EXPECT_LT(likeness->asks, 0.9);
  EXPECT_GE(likeness->asks, 0.8);
  Posting untitled = other;
  untitled.title.reset();
  EXPECT_FALSE(AreSame(whole, untitled));
}

TEST(SameOpeningTest, IsTotal) {
  EXPECT_FALSE(AreSame({}, {}));
  Posting hostile = Job("주식회사", "채용 모집 3년 이상");
  EXPECT_TRUE(AreSame(hostile, Job("모래톱소프트", "백엔드 개발자")));
  hostile.experience = Experience{-1, -5, true};
  hostile.title = "\xff\xfe 가";
  EXPECT_FALSE(AreSame(hostile, Job("모래톱소프트", "백엔드 개발자")));
}

}  // namespace
}  // namespace gonggo

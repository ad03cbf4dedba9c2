#include "output/posting_words.h"

#include <gtest/gtest.h>

namespace gonggo {
namespace {

struct ExperienceCase {
  std::optional<Experience> experience;
  const char* korean;
  const char* english;
};

TEST(ExperienceWords, SaysWhatAPersonWouldWrite) {
  const ExperienceCase cases[] = {
      {std::nullopt, "기재 없음", "not stated"},
      {Experience{}, "경력직 (연차 기재 없음)", "experienced (years not stated)"},
      {Experience{3, 5, false}, "3~5년", "3-5 years"},
      {Experience{3, std::nullopt, false}, "3년 이상", "3+ years"},
      {Experience{1, std::nullopt, false}, "1년 이상", "1+ years"},
      {Experience{std::nullopt, 5, false}, "5년 이하", "up to 5 years"},
      {Experience{3, 3, false}, "3년", "3 years"},
      {Experience{0.5, std::nullopt, false}, "6개월 이상", "6+ months"},
      {Experience{0.5, 2, false}, "6개월~2년", "6 months-2 years"},
      {Experience{1.5, std::nullopt, false}, "1.5년 이상", "1.5+ years"},
      {Experience{std::nullopt, std::nullopt, true}, "경력무관", "any"},
      {Experience{0, 0, true}, "신입", "newcomer"},
      {Experience{std::nullopt, 3, true}, "신입 가능 (~3년)", "newcomer to 3 years"},
      {Experience{0, std::nullopt, true}, "신입 가능", "newcomers welcome"},
      {Experience{2, std::nullopt, true}, "신입 가능 · 2년 이상", "newcomer, or 2+ years"},
  };
  for (const ExperienceCase& test : cases) {
    EXPECT_EQ(ExperienceWords(test.experience, Language::kKorean), test.korean);
    EXPECT_EQ(ExperienceWords(test.experience, Language::kEnglish), test.english);
  }
}

TEST(DeadlineWords, CountsDays) {
  const Date today = *MakeDate(2026, 12, 24);
  const auto on = [](int year, int month, int day) {
    return Deadline{DeadlineKind::kDate, MakeDate(year, month, day), "", std::nullopt};
  };
  EXPECT_EQ(DeadlineWords(on(2026, 12, 31), today, Language::kKorean), "D-7");
  EXPECT_EQ(DeadlineWords(on(2026, 12, 24), today, Language::kKorean), "D-DAY");
  EXPECT_EQ(DeadlineWords(on(2026, 12, 23), today, Language::kKorean), "지남");
  EXPECT_EQ(DeadlineWords(on(2027, 1, 1), today, Language::kEnglish), "D-8");
  EXPECT_EQ(DeadlineWords(Deadline{DeadlineKind::kAlways, {}, "", {}}, today, Language::kKorean),
            "상시");
  EXPECT_EQ(
      DeadlineWords(Deadline{DeadlineKind::kUntilFilled, {}, "", {}}, today, Language::kKorean),
      "채용 시 마감");
  EXPECT_EQ(DeadlineWords(std::nullopt, today, Language::kKorean), "기재 없음");
  EXPECT_EQ(
      DeadlineWords(Deadline{DeadlineKind::kDate, {}, "3/14(금)", {}}, today, Language::kKorean),
      "3/14(금)");
  Deadline timed = on(2026, 12, 31);
  timed.time = "18:00";
  EXPECT_EQ(LongDeadlineWords(timed, today, Language::kKorean), "2026-12-31 18:00 (D-7)");
}

TEST(SalaryWords, GroupsWonByTenThousands) {
  const auto words = [](Salary salary) { return SalaryWords(salary, Language::kKorean); };
  EXPECT_EQ(words({40'000'000, 55'000'000, "KRW", PayPeriod::kYear}), "연봉 4,000만~5,500만원");
  EXPECT_EQ(words({2'500'000, 2'500'000, "KRW", PayPeriod::kMonth}), "월급 250만원");
  EXPECT_EQ(words({10'030, std::nullopt, "KRW", PayPeriod::kHour}), "시급 1만 30원 이상");
  EXPECT_EQ(words({9'860, 9'860, "KRW", PayPeriod::kHour}), "시급 9,860원");
  EXPECT_EQ(words({std::nullopt, 123'450'000, "KRW", PayPeriod::kYear}), "연봉 1억 2,345만원 이하");
  EXPECT_EQ(words({100'000'000, 100'000'000, "KRW", std::nullopt}), "1억원");
  EXPECT_EQ(words({120'000, 150'000, "USD", PayPeriod::kYear}), "연봉 USD 120,000~150,000");
  EXPECT_EQ(words({std::nullopt, std::nullopt, "KRW", std::nullopt, true}), "협의");
  EXPECT_EQ(words({}), "기재 없음");
  EXPECT_EQ(
      SalaryWords({40'000'000, 55'000'000, "KRW", PayPeriod::kYear, true}, Language::kEnglish),
      "KRW 40,000,000-55,000,000 a year (negotiable)");
}

TEST(LinkWords, NamesSiteAndNumber) {
  const struct {
    const char* link;
    const char* words;
  } cases[] = {
      {"https://career.jobsite.co.kr/job_positions/10121", "jobsite 10121"},
      {"https://www.jobsite.co.kr/wd/120233?utm_campaign=google_1", "jobsite 120233"},
      {"https://jobsite.im/career/job-detail?utm_source=x&job_id=4071141003", "jobsite 4071141003"},
      {"https://jobs.jobsite.io/acme/backend-engineer-4512#apply", "jobsite 4512"},
      {"http://localhost:8080/a/b", "localhost"},
      {"https://jobsite.com", "jobsite"},
      {"https://jobsite.com/2/jobs/", "jobsite"},
      {"https:///12", ""},
      {"메모", ""},
      {"", ""},
  };
  for (const auto& test : cases) EXPECT_EQ(LinkWords(test.link), test.words) << test.link;
}

TEST(CompanyWords, IsNeverBlank) {
  const auto words = [](std::optional<std::string> company, std::optional<std::string> link,
                        PostingSource source) {
    return CompanyWords(company, link, source, Language::kKorean);
  };
  EXPECT_EQ(words("가나소프트", "https://a.kr/1234", {}), "가나소프트");
  EXPECT_EQ(words(std::nullopt, "https://jobs.site.kr/1234", {}), "회사 미기재 · site 1234");
  EXPECT_EQ(words("", std::nullopt, {"메모/공고.md", 0, 2}), "회사 미기재 · 공고.md #3");
  EXPECT_EQ(words({}, {}, {"a.csv", 4, 0}), "회사 미기재 · a.csv #5");
  EXPECT_EQ(words({}, {}, {"a.json", 4, 0, "json", "7788"}), "회사 미기재 · a.json 7788");
  EXPECT_EQ(words({}, {}, {"-", 0, 0}), "회사 미기재 · 표준 입력");
  EXPECT_EQ(words({}, {}, {}), "회사 미기재 · 표준 입력");
  EXPECT_EQ(TitleWords("", Language::kKorean), "제목 미기재");
}

TEST(LocationWords, AddsTheRegionOnlyWhereItIsNotSaid) {
  EXPECT_EQ(LocationWords({"서울 강남구 테헤란로 1", "KR-11", "강남구"}, Language::kKorean),
            "서울 강남구 테헤란로 1");
  EXPECT_EQ(LocationWords({"판교역 5분", "KR-41", "성남시"}, Language::kKorean),
            "판교역 5분 (경기 성남시)");
  EXPECT_EQ(LocationWords({"", "KR-26", std::nullopt}, Language::kKorean), "부산");
  EXPECT_EQ(LocationWords({"Busan", "KR-26", std::nullopt}, Language::kEnglish), "Busan");
  EXPECT_EQ(LocationWords({"부산", "KR-26", std::nullopt}, Language::kEnglish), "부산");
  EXPECT_EQ(LocationWords({"Busan", "KR-26", std::nullopt}, Language::kKorean), "Busan (부산)");
}

TEST(HeadcountWords, KeepsWhatStandsThere) {
  EXPECT_EQ(HeadcountWords({2, 2, "2명"}, Language::kKorean), "2명");
  EXPECT_EQ(HeadcountWords({1, 9, "0명"}, Language::kKorean), "1~9명 (0명)");
  EXPECT_EQ(HeadcountWords({std::nullopt, std::nullopt, "다수"}, Language::kKorean), "다수");
}

}  // namespace
}  // namespace gonggo

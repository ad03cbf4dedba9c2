#include "output/markdown.h"

#include <gtest/gtest.h>

namespace gonggo {
namespace {

constexpr std::string_view kText = "주요업무\n- 결제 <b>개발\n자격요건\n- 3년 이상\n";

Posting Sample() {
  Posting posting;
  posting.id = "7k2m9x4q1d";
  posting.company = "가나/페이: \"주\"";
  posting.title = "백엔드 개발자";
  posting.link = "https://jobs.example.com/7";
  posting.deadline = Deadline{DeadlineKind::kDate, MakeDate(2026, 12, 31), "", {}};
  posting.location = Location{"서울 강남구", "KR-11", "강남구"};
  posting.experience = Experience{3, std::nullopt, false};
  posting.sections = {{SectionKind::kDuties, "주요업무", 1, 2},
                      {SectionKind::kRequirements, "자격요건", 3, 4}};
  Requirement requirement;
  requirement.text = "3년 이상";
  requirement.line = requirement.line_end = 4;
  posting.requirements = {requirement};
  return posting;
}

TEST(AppendMarkdownPosting, WritesFactsAndSections) {
  std::string out;
  Posting posting = Sample();
  posting.probation_months = 3;
  posting.posted = MakeDate(2026, 11, 20);
  posting.deadline->time = "18:00";
  AppendMarkdownPosting(posting, kText, {}, out);
  EXPECT_EQ(out,
            "# 가나/페이: \"주\" · 백엔드 개발자\n\n## 기본 정보\n\n"
            "- 회사: 가나/페이: \"주\"\n- 제목: 백엔드 개발자\n"
            "- 경력: 3년 이상\n- 근무지: 서울 강남구\n- 수습: 3개월\n- 게시일: 2026-11-20\n"
            "- 마감: 2026-12-31 18:00\n"
            "- 링크: <https://jobs.example.com/7>\n"
            "\n## 주요업무\n\n- 결제 \\<b>개발\n\n## 자격요건\n\n- 3년 이상\n");
}

TEST(AppendMarkdownPosting, LeavesContactsOutUnlessAsked) {
  Posting posting;
  posting.sections = {{SectionKind::kProcess, "전형 절차", 1, 3}};
  posting.contacts = {{"email", "hr@example.com"}, {"person", ""}};
  constexpr std::string_view kProcess = "전형 절차\n- 서류 → 면접\n- 문의: hr@example.com\n";
  std::string out;
  AppendMarkdownPosting(posting, kProcess, {}, out);
  EXPECT_NE(out.find("서류 → 면접"), std::string::npos);
  EXPECT_EQ(out.find("hr@example.com"), std::string::npos);
  AppendMarkdownPosting(posting, kProcess, {Language::kKorean, ContactItems::kInclude}, out);
  EXPECT_NE(out.find("hr@example.com"), std::string::npos);
}

TEST(AppendObsidianNote, BeginsWithProperties) {
  std::string out;
  AppendObsidianNote(Sample(), kText, {{"관심", "a\"b"}, "통화함", ContactItems::kLeaveOut}, out);
  EXPECT_EQ(
      out,
      "---\ngonggo: \"7k2m9x4q1d\"\n회사: \"가나/페이: \\\"주\\\"\"\n"
      "공고 사이트: \"https://jobs.example.com/7\"\n경력: \"3년 이상\"\n근무지역: \"서울 강남구\"\n"
      "기한: 2026-12-31\ntags:\n  - \"관심\"\n  - \"a\\\"b\"\n---\n\n# 백엔드 개발자\n"
      "\n# 주요업무\n\n- 결제 \\<b>개발\n\n# 자격요건\n\n- 3년 이상\n\n# 메모\n\n통화함\n");
}

// Everything that `add` reads again; the hour apart, so that Obsidian takes the day for a date.
TEST(AppendObsidianNote, HasEveryFact) {
  Posting posting;
  posting.title = "차 감별사";
  posting.employment = {Employment::kFullTime, Employment::kIntern};
  posting.education = Education::kBachelor;
  posting.location = Location{"Seogwipo", "KR-49", "서귀포시"};
  posting.work = WorkPlace::kHybrid;
  posting.salary = Salary{.min = 40'000'000, .max = 50'000'000, .period = PayPeriod::kYear};
  posting.headcount = Headcount{1, 9, "0명"};
  posting.probation_months = 3;
  posting.posted = MakeDate(2026, 11, 20);
  posting.deadline = Deadline{.date = MakeDate(2026, 12, 31), .time = "18:00"};
  std::string out;
  AppendObsidianNote(posting, "", {}, out);
  EXPECT_EQ(out,
            "---\n고용 형태: \"정규직, 인턴\"\n학력: \"학사 이상\"\n근무지역: \"Seogwipo\"\n"
            "지역: \"제주 서귀포시\"\n근무 방식: \"일부 재택\"\n급여: \"연봉 4,000만~5,000만원\"\n"
            "모집 인원: \"0명\"\n수습: \"3개월\"\n게시일: \"2026-11-20\"\n기한: 2026-12-31\n"
            "마감 시각: \"18:00\"\n---\n\n# 차 감별사\n");
}

TEST(ObsidianFileName, IsSafeAndShort) {
  EXPECT_EQ(ObsidianFileName(Sample()), "가나 페이 주 - 백엔드 개발자 (7k2m9x4q1d).md");
  Posting posting = Sample();
  posting.company = "../..";
  EXPECT_EQ(ObsidianFileName(posting).find('/'), std::string::npos);
  EXPECT_FALSE(ObsidianFileName(posting).starts_with('.'));
  posting.title = std::string(3000, 'x') + "가";
  EXPECT_LE(ObsidianFileName(posting).size(), 200U);
  EXPECT_TRUE(ObsidianFileName(posting).ends_with("(7k2m9x4q1d).md"));
}

TEST(ObsidianFileName, SaysNothingTwiceAndNothingThatIsMissing) {
  const auto name = [](std::optional<std::string> company, std::optional<std::string> title) {
    Posting posting = Sample();
    posting.company = std::move(company);
    posting.title = std::move(title);
    return ObsidianFileName(posting);
  };
  EXPECT_EQ(name("모래톱 소프트", "서버 개발자 - 모래톱소프트(결제)"),
            "서버 개발자 - 모래톱소프트(결제) (7k2m9x4q1d).md");
  EXPECT_EQ(name("Reed", "REED: Data Engineer"), "REED Data Engineer (7k2m9x4q1d).md");
  EXPECT_EQ(name(std::nullopt, "서버 개발자"), "서버 개발자 (7k2m9x4q1d).md");
  EXPECT_EQ(name("모래톱소프트", std::nullopt), "모래톱소프트 (7k2m9x4q1d).md");
  EXPECT_EQ(name(std::nullopt, std::nullopt), "회사 미기재 · example (7k2m9x4q1d).md");
}

}  // namespace
}  // namespace gonggo

#include "posting/parse.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "posting/testing/page.h"
#include "text/markup.h"

namespace gonggo {
namespace {

using testing::MakeDocument;

constexpr std::string_view kPage =
    "배차 서버 개발자\n\n하늘보리\n\n## 담당업무\n- 배차 서버 개발 및 운영\n\n## 자격요건\n- 자바 "
    "경력 3년 이상\n- 원활한 소통 능력\n\n"
    "## 우대사항\n- 코틀린 경험\n\n## 근무조건\n- 고용형태: 정규직\n- 근무지: 부산광역시 "
    "해운대구\n- 마감일: 2026-12-31\n";

TEST(Parse, EveryFieldOfAPage) {
  const std::vector<Posting> postings = ParsePostings(MakeDocument(kPage), {});
  ASSERT_EQ(postings.size(), 1U);
  const Posting& p = postings[0];
  EXPECT_EQ(p.company, "하늘보리");
  EXPECT_EQ(p.title, "배차 서버 개발자");
  EXPECT_EQ(p.employment, std::vector{Employment::kFullTime});
  ASSERT_TRUE(p.location);
  EXPECT_EQ(p.location->region, "KR-26");
  ASSERT_TRUE(p.deadline && p.deadline->date);
  EXPECT_EQ(*p.deadline->date, (Date{2026, 12, 31}));
  ASSERT_EQ(p.requirements.size(), 3U);
  EXPECT_EQ(p.requirements[2].necessity, Necessity::kPreferred);
  ASSERT_TRUE(p.experience);
  EXPECT_EQ(p.experience->min, 3);
}

// A posting of running text states its facts between its sentences.
TEST(Parse, FactsOfRunningText) {
  std::string body = "Barley makes maps for farmers who want to know when to sow. ";
  while (body.size() < 700) body += "We care for each other and for the fields around us. ";
  body +=
      "Have 4+ years of experience in drawing maps. Position Type: Full-Time (Remote) Location: "
      "Porto, Portugal Pay Rate: $28 per hour No degree is needed.";
  const std::string page = "Map Clerk\n\nBarley Inc.\n\n" + body;
  const Posting p = ParsePostings(MakeDocument(page), {}).at(0);
  EXPECT_EQ(p.employment, std::vector{Employment::kFullTime});
  ASSERT_TRUE(p.location);
  EXPECT_EQ(p.location->raw, "Porto, Portugal");
  ASSERT_TRUE(p.salary);
  EXPECT_EQ(p.salary->min, 28);
  EXPECT_EQ(p.salary->currency, "USD");
  EXPECT_EQ(p.work, WorkPlace::kRemote);
  ASSERT_TRUE(p.experience);
  EXPECT_EQ(p.experience->min, 4);
  const Evidence at = p.evidence.at("location").at(0);
  EXPECT_EQ(page.substr(at.begin, at.end - at.begin), "Porto, Portugal");
}

TEST(Parse, FactsOfTheFirstOfSeveralPositionsAreNotWithoutAWord) {
  const auto says = [](std::string_view second_row) {
    const Posting p =
        ParsePostings(
            MakeDocument(
                "하늘펌프 설비 담당자 채용\n\n모집분야\t인원\t학력\t근무지\t담당업무\n"
                "배수\n펌프\t2명\t전문졸\t부산 기장\t배수펌프 설비를 정비하고 점검합니다\n" +
                std::string(second_row)),
            {})
            .at(0);
    EXPECT_TRUE(p.location);
    return std::any_of(p.diagnostics.begin(), p.diagnostics.end(),
                       [](const Diagnostic& d) { return d.code == "first_position_only"; });
  };
  EXPECT_FALSE(says(""));
  EXPECT_TRUE(says("신입\n\t3명\t고졸\t경기 평택\t전기 설비를 정비하고 점검합니다\n"));
  EXPECT_FALSE(says("신입\n\t2명\t전문졸\t부산 기장\t전기 설비를 정비하고 점검합니다\n"));
}

TEST(Parse, TooManyPositionsOfATableAreNotWithoutAWord) {
  const auto says = [](int rows) {
    std::string text = "하늘펌프 채용\n\n모집분야 | 자격요건 | 인원\n";
    for (int i = 0; i < rows; ++i) text += "펌프 정비 | 정비 경력 3년 이상 | 2명\n";
    const std::vector<Posting> postings = ParsePostings(MakeDocument(text), {});
    return std::all_of(postings.begin(), postings.end(), [](const Posting& p) {
      return std::any_of(p.diagnostics.begin(), p.diagnostics.end(),
                         [](const Diagnostic& d) { return d.code == "too_many_positions"; });
    });
  };
  EXPECT_FALSE(says(20));
  EXPECT_TRUE(says(2'000));
}

TEST(Parse, PeopleWhoAreThereAreNotSought) {
  const auto headcount = [](std::string_view line) {
    const std::string page = "데이터 엔지니어 채용\n\n■ 모집 부문\n" + std::string(line) +
                             "\n\n■ 자격 요건\n- Python으로 개발한 경험\n";
    const auto found = ParsePostings(MakeDocument(page), {}).at(0).headcount;
    return found ? found->raw : "";
  };
  EXPECT_EQ(headcount("사원수: 38명"), "");
  EXPECT_EQ(headcount("임직원 수 : 120명"), "");
  EXPECT_EQ(headcount("모집 인원: 3명"), "3명");
}

TEST(Parse, AHomePageIsNoLinkOfAPosting) {
  const auto link = [](std::string_view line) {
    const std::string page =
        "데이터 엔지니어 채용\n회사명: 새봄물류\n\n자격 요건\n- Python으로 개발한 경험\n\n■ 모집 "
        "부문\n" +
        std::string(line);
    return ParsePostings(MakeDocument(page), {}).at(0).link;
  };
  EXPECT_EQ(link("홈페이지: https://saebom.example.kr"), std::nullopt);
  EXPECT_EQ(link("홈페이지: https://saebom.example.kr/ko/about"), std::nullopt);
  EXPECT_EQ(link("https://saebom.example.kr/"), std::nullopt);
  EXPECT_EQ(link("https://saebom.example.kr/jobs/3"), "https://saebom.example.kr/jobs/3");
  EXPECT_EQ(link("링크: https://saebom.example.kr"), "https://saebom.example.kr");
}

// A reader of Markdown gives the label of a link as the content of its line.
TEST(Parse, ALinkOfANoteIsThatOfItsPosting) {
  const auto link = [](const std::string& line) {
    Document document =
        MakeDocument("배차 서버 개발자\n\n자격요건\n\n- 자바 경력\n\n" + line + "\n");
    Span& content = document.blocks.back().content;
    const MarkdownLink found = FindMarkdownLink(Cut(document.text, content), 0);
    content = {content.begin + found.label.begin, content.begin + found.label.end};
    return ParsePostings(document, {}).at(0).link.value_or("");
  };
  EXPECT_EQ(link("[지원하러 가기](https://saebom.example.kr/jobs/3)"),
            "https://saebom.example.kr/jobs/3");
  EXPECT_EQ(link("- [Apply here](https://saebom.example.kr/jobs/3)"),
            "https://saebom.example.kr/jobs/3");
  EXPECT_EQ(link("[개인정보 처리방침](https://saebom.example.kr/privacy)"), "");
  EXPECT_EQ(link("[지원](https://saebom.example.kr/)"), "");
}

TEST(Parse, DaysLeftNameTheirPeriod) {
  const std::string_view page =
      "창고 관리자 모집\n\nD-45\n\n2026.11.02 ~ 2026.12.17\n\n담당업무\n- 창고 관리";
  const Posting p = ParsePostings(MakeDocument(page), {}).at(0);
  ASSERT_TRUE(p.deadline && p.deadline->date);
  EXPECT_EQ(*p.deadline->date, (Date{2026, 12, 17}));
  // Without them it may be any period.
  const Posting other =
      ParsePostings(
          MakeDocument("창고 관리자 모집\n\n2026.11.02 ~ 2026.12.17\n\n담당업무\n- 창고 관리"), {})
          .at(0);
  EXPECT_FALSE(other.deadline);
}

TEST(Parse, TheHourOfADeadlineMayHaveALineOfItsOwn) {
  const Posting posting = ParsePostings(MakeDocument("회사: 하늘보리\n제목: 서버 개발자\n기한: "
                                                     "2026-12-31\n마감 시각: 오후 6시\n\n## "
                                                     "자격요건\n- 자바"),
                                        {})
                              .at(0);
  ASSERT_TRUE(posting.deadline);
  EXPECT_EQ(posting.deadline->time, "18:00");
  EXPECT_EQ(posting.evidence.at("deadline").size(), 2U);
}

TEST(Parse, ProbationOfWhomThePostingIsFor) {
  const std::string tail =
      "\n고용형태 : 정규직 (수습기간 경력 3개월 / 신입 6개월)\n\n담당업무\n- 배차";
  const auto months = [&tail](std::string_view head) {
    return ParsePostings(MakeDocument(std::string(head) + tail), {}).at(0).probation_months;
  };
  EXPECT_EQ(months("배차 담당자 (경력 5년 이상)\n"), 3);
  EXPECT_EQ(months("배차 담당자 (신입)\n"), 6);
  EXPECT_EQ(months("배차 담당자\n"), std::nullopt);
}

TEST(Parse, ExperienceIsNoTermOfContract) {
  const struct {
    std::string_view page;
    std::optional<double> min;
    std::optional<double> max;
  } rows[] = {
      {"# 지도 디자이너 (3년 이상)\n\n## 자격요건\n- 디자인 경력 3년~7년 이신 분", 3, 7},
      {"# 지도 디자이너 (3년 이상)\n\n## 자격요건\n- 디자인 경력 5년~7년 이신 분", 3, {}},
      {"# 지도 디자이너\n\n## 모집요강\n- 근무형태: 계약직 1년 (최대 2년까지 가능)\n\n## "
       "자격요건\n- 경력 3년 이상",
       3,
       {}},
      {"# 지도 디자이너\n\n## 근무기간\n바로 시작 (최소 6개월)\n\n## 자격요건\n- 지도를 그려 본 "
       "분",
       {},
       {}},
  };
  for (const auto& row : rows) {
    const Posting p = ParsePostings(MakeDocument(row.page), {}).at(0);
    const Experience read = p.experience.value_or(Experience{});
    EXPECT_EQ(read.min, row.min) << row.page;
    EXPECT_EQ(read.max, row.max) << row.page;
  }
}

TEST(Parse, ANewcomerBesideTheEmployment) {
  const Posting p =
      ParsePostings(MakeDocument("# 지도 디자이너\n\n## 모집요강\n- 고용 형태: 정규직 (신입)\n\n## "
                                 "자격요건\n- 지도를 그려 본 분"),
                    {})
          .at(0);
  ASSERT_TRUE(p.experience.has_value());
  EXPECT_TRUE(p.experience->newcomer);
}

TEST(Parse, EmploymentInAShortLineAboutTheRole) {
  const std::string_view page =
      "매장 상담원\n\n하늘보리\n\n## 회사 소개\n손님을 먼저 생각하는 회사입니다\n\n하늘보리 여의도 "
      "매장 "
      "정규직원 채용\n\n## 주요업무\n- 손님을 맞이합니다";
  const Posting p = ParsePostings(MakeDocument(page), {}).at(0);
  EXPECT_EQ(p.employment, std::vector{Employment::kFullTime});
}

TEST(Parse, PayAmongBenefits) {
  const Posting p =
      ParsePostings(
          MakeDocument(
              "배차 담당자\n\n하늘보리\n\n복리후생\n- 점심 제공\n- 연봉: 3,600만원 ~ 4,200만원"),
          {})
          .at(0);
  ASSERT_TRUE(p.salary);
  EXPECT_EQ(p.salary->min, 36'000'000);
}

TEST(Parse, EvidenceIsTheValue) {
  const Document document = MakeDocument(kPage);
  const Posting posting = ParsePostings(document, {}).at(0);
  ASSERT_EQ(posting.evidence.count("company"), 1U);
  const Evidence at = posting.evidence.at("company").at(0);
  EXPECT_EQ(document.text.substr(at.begin, at.end - at.begin), "하늘보리");
  EXPECT_EQ(at.line, 3U);
}

// A row of a table may begin with lines that hold no name.
TEST(Parse, ANameOfARowStandsInItsOwnLine) {
  const auto postings = ParsePostings(
      MakeDocument(
          "회사\t공고명\t주요업무\t자격요건\t우대사항\t근무지\t경력\n하늘보리\t앱 개발자 (Dart)\t"
          "예약 앱 개발; 결제 연동\tDart 경험\n- 교육 자료에 관심이 많은 분\n"
          "- 영어 문서를 읽는 데 어려움이 없는 분\n\n---\n들보리\tERP 컨설턴트\t도입 컨설팅; "
          "사용자 "
          "교육\tERP 구축 경력 5년 이상; 지방 출장 가능자\t제조업 경험\t서울\n"),
      {});
  ASSERT_EQ(postings.size(), 2U);
  EXPECT_EQ(postings[1].title, "ERP 컨설턴트");
  EXPECT_EQ(postings[1].evidence.at("title").front().line, 7U);
}

TEST(Parse, ProcessUnderAHeadingNobodyKnows) {
  const struct {
    std::string_view heading;
    std::string_view steps;
    size_t count;
  } rows[] = {
      {"【합류하는 과정】", "서류 검토 > 사전 과제 > 1차 기술 면접 > 처우 협의 > 입사", 5},
      {"【우리가 만나는 길】", "서류 검토 > 사전 과제 > 1차 기술 면접 > 처우 협의 > 입사", 5},
      {"【우리가 만나는 길】", "기획 > 설계 > 개발 > 운영", 0},
  };
  for (const auto& row : rows) {
    const std::string page = "배차 서버 개발자\n\n하늘보리\n\n【혜택】\n- 점심 식대\n\n" +
                             std::string(row.heading) + "\n" + std::string(row.steps) + "\n";
    const Posting posting = ParsePostings(MakeDocument(page), {}).at(0);
    EXPECT_EQ(posting.process.size(), row.count) << row.heading << row.steps;
  }
}

// What leaves in exports holds nobody's telephone number.
TEST(Parse, WhomToAskIsNotAskedFor) {
  const Posting posting =
      ParsePostings(
          MakeDocument("배차 서버 개발자\n\n하늘보리\n\n## 자격요건\n- 자바 경력 3년 이상\n문의: "
                       "김하늘 010-0000-0000 haneul@skybarley.example\n"),
          {})
          .at(0);
  ASSERT_EQ(posting.requirements.size(), 1U);
  EXPECT_EQ(posting.requirements[0].text, "자바 경력 3년 이상");
  EXPECT_EQ(posting.contacts.size(), 2U);
  const Posting mail = ParsePostings(MakeDocument("시스템 엔지니어\n\n하늘보리\n\n자격요건\n- 메일 "
                                                  "서버(postfix, a@sky.example) 운영 경험\n"),
                                     {})
                           .at(0);
  EXPECT_EQ(mail.requirements.size(), 1U);
}

TEST(Parse, SeveralPostingsAreNumbered) {
  const std::vector<Posting> postings =
      ParsePostings(MakeDocument("## 자격 조건 — 하늘보리, 서버 개발자\n- 자바\n---\n## 자격 조건 "
                                 "— 들보리, 안드로이드 개발자\n- 코틀린"),
                    {});
  ASSERT_EQ(postings.size(), 2U);
  EXPECT_EQ(postings[0].company, "하늘보리");
  EXPECT_EQ(postings[1].company, "들보리");
  EXPECT_EQ(postings[1].title, "안드로이드 개발자");
  EXPECT_EQ(postings[1].source.position, 1U);
  EXPECT_EQ(postings[1].requirements.size(), 1U);
}

TEST(Parse, NothingIsInvented) {
  for (const std::string_view text : {"", "\n\n", "?", "오늘은 날씨가 좋다."}) {
    const std::vector<Posting> postings = ParsePostings(MakeDocument(text), {});
    ASSERT_EQ(postings.size(), 1U) << text;
    EXPECT_FALSE(postings[0].experience) << text;
    EXPECT_FALSE(postings[0].deadline) << text;
    EXPECT_FALSE(postings[0].salary) << text;
    EXPECT_TRUE(postings[0].requirements.empty()) << text;
    EXPECT_TRUE(postings[0].skills.empty()) << text;
  }
}

TEST(Parse, TwiceIsTheSame) {
  const Document document = MakeDocument(kPage);
  EXPECT_EQ(ParsePostings(document, {}), ParsePostings(document, {}));
}

// Each would take hours if any step were quadratic.
TEST(Parse, HostilePagesAreTotal) {
  std::string brackets;
  for (int i = 0; i < 100'000; ++i) brackets += "[\n";
  EXPECT_EQ(ParsePostings(MakeDocument(brackets), {}).size(), 1U);

  std::string words;
  while (words.size() < 4'000'000) words += "자바 경험, ";
  EXPECT_EQ(ParsePostings(MakeDocument("## 자격요건\n- " + words), {}).size(), 1U);
  EXPECT_EQ(ParsePostings(MakeDocument(words), {}).size(), 1U);

  std::string headings;
  for (int i = 0; i < 50'000; ++i) headings += i % 2 == 0 ? "## 자격요건\n" : "- 자바\n";
  EXPECT_EQ(ParsePostings(MakeDocument(headings), {}).size(), 1U);
}

// Lines that come again, elsewhere and in other sections, are read as if they were new.
TEST(Parse, AParserForManyDocumentsRemembersNothingThatCounts) {
  const std::string moved = "하늘보리 채용\n\n" + std::string(kPage);
  const std::string other =
      "## 우대사항\n- 자바 경력 3년 이상\n- 원활한 소통 능력\n\n## 담당업무\n- 자바 경력 3년 "
      "이상\n- "
      "배차 서버 개발 및 운영\n\n## 자격요건\n- 코틀린 경험\n- Java, Kotlin 중 하나 이상 2년 "
      "이상\n\n"
      "## 자격요건\n- Java, Kotlin 중 하나 이상 2년 이상\n- 자바\n  코틀린 경험\n";
  PostingParser parser({});
  for (const std::string_view page :
       {std::string_view(kPage), std::string_view(other), std::string_view(moved),
        std::string_view(other), std::string_view(kPage)}) {
    const Document document = MakeDocument(page);
    EXPECT_EQ(parser.Parse(document), ParsePostings(document, {})) << page;
  }
}

}  // namespace
}  // namespace gonggo

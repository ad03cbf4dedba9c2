#include "output/terminal_posting.h"

#include <gtest/gtest.h>

#include "text/width.h"

namespace gonggo {
namespace {

constexpr std::string_view kText =
    "가나소프트\n"
    "백엔드 개발자\n"
    "경력: 3~5년\n"
    "자격요건\n"
    "- Go 또는 Java로 서버를 개발해 본 분\n"
    "우대사항\n"
    "- \033]0;제목\007 결제를 다뤄 본 분\n";

Posting Sample() {
  Posting posting;
  posting.id = "7k2m9x4q1d";
  posting.company = "가나소프트";
  posting.title = "백엔드 개발자";
  posting.experience = Experience{3, 5, false};
  posting.evidence = {
      {"company", {{1, 0, 15}}}, {"title", {{2, 16, 35}}}, {"experience", {{3, 36, 51}}}};
  posting.sections = {{SectionKind::kRequirements, "자격요건", 4, 5},
                      {SectionKind::kPreferred, "우대사항", 6, 7}};
  Requirement requirement;
  requirement.text = "Go 또는 Java로 서버를 개발해 본 분";
  requirement.line = requirement.line_end = 5;
  requirement.conditions = {{Necessity::kRequired,
                             1,
                             false,
                             {{ConditionKind::kSkill, "go", "Go", {5, 0, 2}},
                              {ConditionKind::kSkill, "java", "Java", {5, 10, 14}}}}};
  posting.requirements = {requirement};
  SkillMention skill;
  skill.id = "go";
  skill.name = "Go";
  skill.necessity = Necessity::kRequired;
  skill.at.line = 5;
  posting.skills = {skill};
  posting.diagnostics = {{"no_deadline", "마감일을 찾지 못했습니다."}};
  return posting;
}

PostingViewOptions Options(size_t columns) {
  return {Language::kKorean, Style(), columns, *MakeDate(2026, 11, 20)};
}

TEST(RenderPosting, ShowsWhereEachValueStands) {
  const Posting posting = Sample();
  PostingView view;
  view.posting = &posting;
  view.text = kText;
  view.corrected = {"title"};
  const std::string page = RenderPosting(view, Options(80));
  for (const char* part :
       {"가나소프트 · 백엔드 개발자\n7k2m9x4q1d\n", "  경력        3~5년  3행: 경력: 3~5년\n",
        "  제목        백엔드 개발자  직접 고친 값\n", "  기재 없음   직무, 고용 형태, 학력,",
        "  필수  Go (5행)\n", "자격요건  4-5행\n",
        "  필수  Go 또는 Java로 서버를 개발해 본 분 (5행)\n        택1: Go, Java\n",
        "  ! 마감일을 찾지 못했습니다.\n"}) {
    EXPECT_NE(page.find(part), std::string::npos) << part << "\nin\n" << page;
  }
}

// A line that tells of the work, asks and states a fact, sentence by sentence.
TEST(RenderPosting, ShowsThePartOfALongLine) {
  const std::string text =
      "가나소프트는 지도를 만듭니다. 합류하시면 지도 서버를 오래 맡게 됩니다. Go를 써 보셨어야 "
      "합니다. "
      "사무실은 성수동에 있습니다.\n";
  Posting posting;
  posting.company = "가나소프트";
  posting.sections = {{SectionKind::kDuties, "", 1, 1}};
  Requirement requirement;
  requirement.text = "Go를 써 보셨어야 합니다.";
  requirement.line = requirement.line_end = 1;
  requirement.section = SectionKind::kRequirements;
  requirement.conditions = {
      {Necessity::kRequired, 1, false, {{ConditionKind::kSkill, "go", "Go", {1, 0, 2}}}}};
  posting.requirements = {requirement};
  posting.location = Location{"성수동", std::nullopt, std::nullopt};
  const auto at = static_cast<uint32_t>(text.find("성수동"));
  posting.evidence["location"] = {{1, at, at + 9}};
  PostingView view;
  view.posting = &posting;
  view.text = text;
  const std::string page = RenderPosting(view, Options(80));
  EXPECT_NE(page.find("… 사무실은 성수동에"), std::string::npos) << page;
  EXPECT_NE(page.find("  - 가나소프트는 지도를 만듭니다. 합류하시면 지도 서버를 오래 맡게"),
            std::string::npos)
      << page;
  EXPECT_NE(page.find("  필수  Go를 써 보셨어야 합니다. (1행)"), std::string::npos) << page;
}

TEST(RenderPosting, SaysOfAnUnreadablePostingOnlyWhatToDo) {
  Posting posting;
  posting.source.name = "공고.hwp";
  posting.diagnostics = {{kDiagnosticUnreadable, "PDF로 저장해 주세요."}};
  PostingView view;
  view.posting = &posting;
  const std::string page = RenderPosting(view, Options(80));
  EXPECT_NE(page.find("! PDF로 저장해 주세요."), std::string::npos) << page;
  EXPECT_EQ(page.find("기재 없음"), std::string::npos) << page;
}

TEST(RenderPosting, NeverLetsAPostingDriveTheTerminal) {
  Posting posting = Sample();
  posting.company = "\033[2J가나";
  posting.link = "https://a.example/\033[31m";
  PostingView view;
  view.posting = &posting;
  view.text = kText;
  view.note = "\007";
  view.sources = {{"\033a", &posting}, {"b", &posting}};
  const std::string page = RenderPosting(view, Options(80));
  EXPECT_EQ(page.find('\033'), std::string::npos);
  EXPECT_EQ(page.find('\007'), std::string::npos);
  EXPECT_EQ(RenderSource(kText, Options(80)).find('\033'), std::string::npos);
}

TEST(RenderPosting, FitsTheTerminal) {
  Posting posting = Sample();
  posting.location =
      Location{"서울특별시 강남구 테헤란로 1길 23 가나타워 4층 (역삼동, 역삼역 3번 출구)", "KR-11",
               "강남구"};
  posting.evidence["location"] = {{3, 36, 51}};
  PostingView view;
  view.posting = &posting;
  view.text = kText;
  for (const size_t columns : {40U, 60U, 80U, 120U}) {
    const std::string page = RenderPosting(view, Options(columns));
    size_t at = 0;
    while (at < page.size()) {
      const size_t end = page.find('\n', at);
      EXPECT_LE(DisplayWidth(page.substr(at, end - at)), columns) << page.substr(at, end - at);
      at = end + 1;
    }
  }
}

TEST(RenderPosting, PutsDisagreeingSourcesSideBySide) {
  const Posting one = Sample();
  Posting two = Sample();
  two.experience = Experience{2, std::nullopt, false};
  two.requirements[0].text = "Go로 개발해 본 분";
  PostingView view;
  view.posting = &one;
  view.sources = {{"a.md · 2026-11-01", &one}, {"b.md · 2026-11-02", &two}};
  const std::string page = RenderPosting(view, Options(80));
  EXPECT_NE(page.find("  경력\n    a.md · 2026-11-01: 3~5년\n    b.md · 2026-11-02: 2년 이상\n"),
            std::string::npos)
      << page;
  EXPECT_NE(page.find("    b.md · 2026-11-02: Go로 개발해 본 분\n"), std::string::npos) << page;
  EXPECT_EQ(page.find("  회사\n    a.md"), std::string::npos);
}

TEST(RenderPosting, WorksWithoutTheText) {
  const Posting posting = Sample();
  PostingView view;
  view.posting = &posting;
  const std::string page = RenderPosting(view, Options(80));
  EXPECT_NE(page.find("3~5년  3행\n"), std::string::npos);
  EXPECT_NE(page.find("Go 또는 Java"), std::string::npos);
}

TEST(RenderSource, NumbersLines) {
  EXPECT_EQ(RenderSource("가\n나\n", Options(80)), "1  가\n2  나\n");
  EXPECT_EQ(RenderSource("", Options(80)), "");
}

}  // namespace
}  // namespace gonggo

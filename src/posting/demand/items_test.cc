#include "posting/demand/items.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "posting/parse.h"
#include "posting/section/sections.h"
#include "posting/testing/page.h"

namespace gonggo {
namespace {

using testing::MakePage;
using testing::Page;

std::vector<Requirement> Read(const Page& page) {
  LineScorer scorer;
  const auto kinds = AssignSections(page.document.text, page.Labelled(), page.All(), {}, scorer);
  RequirementReader reader(BuiltInSkills());
  return ReadDemands(page.document.text, page.Labelled(), page.All(), kinds, {reader}).requirements;
}

// "R3 text" or "P3-4 text": necessity, lines and text.
std::vector<std::string> Show(std::string_view text) {
  std::vector<std::string> shown;
  for (const Requirement& r : Read(MakePage(text))) {
    std::string row = r.necessity == Necessity::kRequired ? "R" : "P";
    row += std::to_string(r.line);
    if (r.line_end != r.line) row += "-" + std::to_string(r.line_end);
    shown.push_back(row + " " + r.text);
  }
  return shown;
}

TEST(Items, OfPages) {
  using Rows = std::vector<std::string>;
  const struct {
    std::string_view page;
    Rows items;
  } rows[] = {
      {"## 자격요건\n- 자바 경력 3년 이상\n- 소통 능력\n## 우대사항\n- 고 언어 경험",
       {"R2 자바 경력 3년 이상", "R3 소통 능력", "P5 고 언어 경험"}},
      {"## 자격요건\n- **자바** 경력 `3년` 이상\n- [가이드](https://a.example.kr)를 읽은 분",
       {"R2 자바 경력 3년 이상", "R3 가이드를 읽은 분"}},
      {"## 자격요건\n- 주문 서버를 만들고\n  운영한 경험\n- 소통 능력",
       {"R2-3 주문 서버를 만들고 운영한 경험", "R4 소통 능력"}},
      {"## 자격요건\n- 새 언어와 도구를 빠르게\n습득하고 쓸 수 있는 분\n- 소통 능력",
       {"R2-3 새 언어와 도구를 빠르게 습득하고 쓸 수 있는 분", "R4 소통 능력"}},
      {"## 자격요건\n- 이런 역량을 가지신 분을 찾습니다.\n- 자바 경력\n- 이런 일을 해 본 분",
       {"R3 자바 경력", "R4 이런 일을 해 본 분"}},
      {"## 우대사항\n- 우대사항은 그저 우대사항일 뿐입니다.\n- 자바 경력", {"P3 자바 경력"}},
      {"자격요건: 자바 경력 3년 이상, 꼼꼼함, 영어 회화 가능\n우대사항: 없음",
       {"R1 자바 경력 3년 이상", "R1 꼼꼼함", "R1 영어 회화 가능"}},
      {"## 우대사항\n- 해당 사항 없음\n- -\n- N/A", {}},
      {"## 자격요건\n경력\n\n경력 5년 이상\n\n학력\n\n대졸 이상",
       {"R4 경력 5년 이상", "R8 대졸 이상"}},
      {"## 우대사항\n- 5~10%\n- <\n- 자바 경력", {"P4 자바 경력"}},
      {"## 우대사항\n장애인 채용희망: 비희망\n기타: 운전 가능자", {"P3 기타: 운전 가능자"}},
      {"## 자격요건\n- 자바 경력\n## 결격사유\n- 피성년후견인", {"R2 자바 경력"}},
      {"## 우대사항\n- 고 언어 경험\n- 운전면허 필수", {"P2 고 언어 경험", "R3 운전면허 필수"}},
      {"## 자격요건\n- 자바 경력 3년 이상\n- 정보처리기사 소지자 우대",
       {"R2 자바 경력 3년 이상", "P3 정보처리기사 소지자 우대"}},
      {"## 자격요건\n\n---\n\n- 자바 경력 3년 이상", {"R5 자바 경력 3년 이상"}},
      {"## 담당업무\n- 서버 개발", {}},
      // A stack names what is used; what it asks for by itself is a requirement.
      {"## Skill Set\n- Kotlin, Redis\n- 자바 경력 3년 이상 필수", {"R3 자바 경력 3년 이상 필수"}},
      // Headings that are lost glue the first requirement to the last duty.
      {"## 담당업무\n• 서버 개발 • 배차 기획 3년 이상 경험\n• 소통이 원활한 분\n• 정산 경험이 있는 "
       "분",
       {"R2 배차 기획 3년 이상 경험", "R3 소통이 원활한 분", "R4 정산 경험이 있는 분"}},
      // What a company says of itself below its list asks for nothing, unless it refuses something.
      {"## Requirements\n- Three years of Java\n\nWe offer visa sponsorship.",
       {"R2 Three years of Java"}},
      {"## Requirements\n- Three years of Java\n\nWe are unable to offer visa sponsorship.",
       {"R2 Three years of Java", "R4 We are unable to offer visa sponsorship."}},
      {"", {}},
  };
  for (const auto& row : rows) {
    EXPECT_EQ(Show(row.page), row.items) << row.page;
  }
}

TEST(Items, KeepTheirSection) {
  const std::vector<Requirement> items = Read(MakePage("## 우대사항\n- 운전면허 필수"));
  ASSERT_EQ(items.size(), 1U);
  EXPECT_EQ(items[0].section, SectionKind::kPreferred);
  EXPECT_EQ(items[0].necessity, Necessity::kRequired);
}

TEST(Items, AreOneLineOfTheirLines) {
  const Page page =
      MakePage("## 자격요건\n자바 경력 3년 이상이며\n  책임감 있는\n  분\n- 소통 능력\n\n- 영어");
  uint32_t last = 0;
  for (const Requirement& r : Read(page)) {
    EXPECT_EQ(r.text.find('\n'), std::string::npos);
    EXPECT_FALSE(r.text.empty());
    EXPECT_GE(r.line, last);
    EXPECT_GE(r.line_end, r.line);
    last = r.line;
  }
  EXPECT_EQ(last, 7U);
}

TEST(Items, SkillsOfEverySection) {
  const Page page = MakePage(
      "## 담당업무\n- Kafka로 이벤트 처리\n- 회의 참석\n## 자격요건\n- Java 경험\n## 우대사항\n- "
      "AWS 또는 GCP\n"
      "## 복지\n- React 세미나 지원");
  RequirementReader reader(BuiltInSkills());
  LineScorer scorer;
  const auto kinds = AssignSections(page.document.text, page.Labelled(), page.All(), {}, scorer);
  const Demands demands =
      ReadDemands(page.document.text, page.Labelled(), page.All(), kinds, {reader});
  std::string shown;
  for (const SkillMention& skill : demands.skills)
    shown += skill.surface + ' ' + std::string(Id(skill.necessity)) + "; ";
  EXPECT_EQ(shown, "Kafka mentioned; Java required; AWS preferred; GCP preferred; ");
  // A duty that names nothing to know is no requirement; one that does is `mentioned`.
  ASSERT_EQ(demands.requirements.size(), 3U);
  EXPECT_TRUE(IsDuty(demands.requirements[0]));
  EXPECT_EQ(demands.requirements[0].necessity, Necessity::kMentioned);
}

// A stack says what is in use, once; where one of several is, that is kept with its line.
TEST(Items, ChoicesOfStacks) {
  const Page page = MakePage(
      "## 기술 스택\n- 클라우드: AWS 또는 GCP\n- Java, Spring\n- 협업: Jira, Slack 등\n- C/C++");
  const std::vector<Requirement> kept = Read(page);
  ASSERT_EQ(kept.size(), 2U);
  EXPECT_EQ(kept[0].line, 2U);
  EXPECT_EQ(kept[1].line, 4U);
  for (const Requirement& r : kept) {
    EXPECT_EQ(r.section, SectionKind::kStack);
    EXPECT_EQ(r.necessity, Necessity::kMentioned);
    EXPECT_TRUE(IsDuty(r));
    ASSERT_EQ(r.any_of.size(), 1U);
  }
  EXPECT_FALSE(kept[0].any_of[0].open);
  EXPECT_TRUE(kept[1].any_of[0].open);
}

// Its skills are mentioned once, whatever it is read for.
TEST(Items, StacksMentionEachSkillOnce) {
  const Page page = MakePage("## 기술 스택\n- 배포: AWS 또는 GCP\n- 협업: Jira, Slack 등");
  LineScorer scorer;
  const auto kinds = AssignSections(page.document.text, page.Labelled(), page.All(), {}, scorer);
  RequirementReader reader(BuiltInSkills());
  EXPECT_EQ(
      ReadDemands(page.document.text, page.Labelled(), page.All(), kinds, {reader}).skills.size(),
      4U);
}

TEST(Items, LabelsThatNameASkill) {
  const Page page = MakePage(
      "## 기술 스택\nPython: 사내 도구\n언어: Kotlin\n## 자격요건\nRust: 서버 개발 3년 이상\nRedis "
      "전문성: 장애 대응\n비고: Go 언어");
  LineScorer scorer;
  const auto kinds = AssignSections(page.document.text, page.Labelled(), page.All(), {}, scorer);
  RequirementReader reader(BuiltInSkills());
  const Demands demands =
      ReadDemands(page.document.text, page.Labelled(), page.All(), kinds, {reader});
  std::string ids;
  for (const SkillMention& m : demands.skills) ids += m.id + " ";
  EXPECT_EQ(ids, "python kotlin rust redis go ");
  ASSERT_FALSE(demands.requirements.empty());
  EXPECT_EQ(demands.requirements[0].text, "Rust: 서버 개발 3년 이상");
  EXPECT_EQ(demands.requirements[1].text, "Redis 전문성: 장애 대응");
}

TEST(Items, HostilePagesAreTotal) {
  for (const std::string_view unit : {"- 경험, \n", "경험 및\n", "- (\n", "[\n"}) {
    std::string text = "## 자격요건\n";
    for (int i = 0; i < 30'000; ++i) text += unit;
    EXPECT_LE(Read(MakePage(text)).size(), 30'000U) << unit;
  }
}

// Whom a posting is for is asked for, though it stands among facts.
TEST(Items, OfApplicantsAmongFacts) {
  const Document document = testing::MakeDocument(
      "지도 분석가\n\n하늘보리\n\n근무조건\n- 고용형태 : 정규직\n- 근무지 : 부산 해운대구\n"
      "- 급여 : 연봉 4,000만원\n- 운전면허 보유자\n\n우대사항\n- Airflow 경험자\n");
  const Posting posting = ParsePostings(document, {}).at(0);
  std::string shown;
  for (const Requirement& r : posting.requirements)
    shown += std::string(Id(r.section)) + ": " + r.text + "\n";
  EXPECT_EQ(shown, "requirements: 운전면허 보유자\npreferred: Airflow 경험자\n");
}

// A cell with a section's name holds the first line of the section behind its tab.
TEST(Items, OfACellBehindItsName) {
  const testing::Page page = testing::MakePage(
      "모집부문\tㆍ지표 담당자\n\n담당업무\tㆍ로그 분석\n- 지표 설계\n\n"
      "자격 요건\tㆍ데이터 분석 경력 3년 이상\n- SQL 활용 능력\n");
  const Posting posting = ParsePostings(page.document, {}).at(0);
  std::string shown;
  for (const Requirement& r : posting.requirements)
    shown += std::string(Id(r.section)) + ": " + r.text + "\n";
  EXPECT_EQ(shown,
            "duties: 로그 분석\nduties: 지표 설계\n"
            "requirements: 데이터 분석 경력 3년 이상\nrequirements: SQL 활용 능력\n");
}

}  // namespace
}  // namespace gonggo

#include "requirement/trait.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "knowledge/tables.h"

namespace gonggo {
namespace {

std::vector<std::string> FindTraits(std::string_view line) {
  std::vector<TermMatch> matches;
  Traits().FindLongest(line, matches);
  return TraitsOf(line, matches);
}

TEST(Trait, OfLines) {
  EXPECT_THAT(FindTraits("원활한 소통과 협업이 가능하신 분"),
              testing::ElementsAre("communication", "collaboration"));
  EXPECT_THAT(FindTraits("소통, 또 소통"), testing::ElementsAre("communication"));
  EXPECT_THAT(FindTraits("Java 개발 경험"), testing::IsEmpty());
  EXPECT_THAT(FindTraits(""), testing::IsEmpty());
}

// Communicating in a foreign language is a skill of the language.
TEST(Trait, OfLanguages) {
  for (const std::string_view line :
       {"영어로 소통 가능하신 분", "영어로 업무와 관련한 기본적인 의사소통이 가능한 분",
        "비즈니스 영어 커뮤니케이션", "영문 문서 작성 가능자", "해외 팀과 소통할 수 있는 영어 능력",
        "영어와 일본어로 능숙한 업무 소통", "중국어 커뮤니케이션",
        "외국어 (영어) 커뮤니케이션 가능자", "비즈니스 영어(이메일 커뮤니케이션) 중급",
        "영어 능통자(해외 고객과 소통 가능한 수준)", "영어 가능자 (문서 작성)",
        "일본어, 중국어(간체)로 원활한 소통이 가능한 분",
        "매끄러운 의사소통은 아니더라도 영어로 뜻이 통하는 분"})
    EXPECT_THAT(FindTraits(line), testing::IsEmpty()) << line;
  for (const std::string_view line :
       {"영어 능력 및 원활한 소통", "영어, 커뮤니케이션", "운영 문제를 두고 소통하는 분",
        "일이 일어나는 곳에서 소통하는 분", "소통이 되는 분 (영어 우대)",
        "영어 회화가 가능하고 소통이 원활한 분", "외국어(영어), 커뮤니케이션",
        "영어 우대, 원활한 소통 (팀 안팎)", "영어 시험 점수(있다면), 소통"})
    EXPECT_THAT(FindTraits(line), testing::ElementsAre("communication")) << line;
  EXPECT_THAT(FindTraits("영어로 소통하고 협업하는 분"), testing::ElementsAre("collaboration"));
}

TEST(Trait, OfManners) {
  EXPECT_THAT(FindTraits("적극적으로 의견을 내는 분"), testing::ElementsAre("communication"));
  EXPECT_THAT(FindTraits("소통에 적극적인 분"), testing::ElementsAre("communication"));
  EXPECT_THAT(FindTraits("협업 부서와 원활한 소통"), testing::ElementsAre("communication"));
  EXPECT_THAT(FindTraits("문제를 해결하는 것을 좋아하는 분"),
              testing::ElementsAre("problem_solving"));
  EXPECT_THAT(FindTraits("지도에 관심과 지식이 있는 분"), testing::ElementsAre("passion"));
  EXPECT_THAT(FindTraits("지도 제작 경험이나 관심이 있는 분"), testing::IsEmpty());
}

// An adjective of communicating and working together is no trait of its own.
TEST(Trait, SaidOfWhatFollows) {
  const struct {
    std::string_view line;
    std::vector<std::string> traits;
  } rows[] = {
      {"유연하고 간결한 소통 역량", {"communication"}},
      {"유연하며 빠르고 정확한 소통 역량", {"adaptability", "communication"}},
      {"논리적이고 솔직한 커뮤니케이션", {"communication"}},
      {"유연하고 적극적으로 소통하는 분", {"communication"}},
      {"능동적인 협업을 즐기는 분", {"collaboration"}},
      {"적극적으로 동료들과 소통하는 분", {"communication"}},
      {"적극적으로 새 시장과 소통하는 분", {"initiative", "communication"}},
      {"유연하고 간결한 의사 소통 역량", {"communication"}},
      {"유연한 사고로 소통하는 분", {"adaptability", "communication"}},
      {"적극적이고 소통에 능한 분", {"initiative", "communication"}},
      {"논리적으로 정리하고 명확하게 소통하는 분", {"analytical", "communication"}},
      {"적극적이고 긍정적인 태도로 협업하는 분", {"initiative", "positivity", "collaboration"}},
      {"현장의 문제를 해결하는 데 관심 있는 분", {"problem_solving"}},
      {"열정과 책임감이 있는 분", {"passion", "responsibility"}},
      {"결과에 책임을 질 수 있는 분", {"responsibility"}},
      {"문제를 스스로 정의하고 해결하는 분", {"initiative", "problem_solving"}},
      {"시장 흐름에 밝은 분", {}},
      {"인상이 밝은 분", {"positivity"}},
      {"긍정적인 사용자 경험을 만든 경험", {}},
      {"커뮤니케이션 관련 전공자", {}},
      {"팀의 성과에 보람을 느끼는 분", {"collaboration"}},
      {"성장하는 조직을 겪어 본 분", {}},
      {"업무의 기록과 공유를 챙기는 분", {"documentation"}},
      {"새 도구에 대한 학습 능력이 좋은 분", {"learning"}},
      {"고객 경험 중심의 사고를 하는 분", {"user_focus"}},
      {"배우는 것을 좋아하는 분", {"learning"}},
      {"로그를 분석해 결과를 정리한 경험", {}},
      {"실험을 통해 결정한 경험", {}},
      {"로그를 분석해 해결한 경험", {"problem_solving"}},
      {"문제 해결에 적극적인 분", {"problem_solving"}},
      {"생각을 말과 글로 표현하는 분", {"communication"}},
      {"새 도구를 학습하는 데 적극적인 분", {"learning"}},
      {"팀원들과 잘 융화되는 분", {"collaboration"}},
      {"새로운 기술에 대한 습득이 빠른 분", {"learning"}},
      {"동료와 함께 성장해 나가실 분", {"learning"}},
      {"지도에 흥미가 있는 분", {"passion"}},
      {"앱 화면 업무 리드 경험", {"leadership"}},
      {"지도 서비스 경험 또는 관심이 있으신 분", {"passion"}},
      {"숫자를 기반으로 사고하는 분", {"analytical"}},
      {"고객 변화에 대한 통찰", {}},
      {"부서의 의사결정을 이끌어 본 분", {}},
      {"팀 리더 및 팀원과 잘 지내는 분", {}},
      {"구글 문서 작성", {}},
      {"새 길을 찾는 분을 사랑합니다", {}},
      {"성장하는 환경입니다", {}},
      {"유행하는 트렌드에 밝고 이를 즐기는 분", {}},
      {"자기소개서 꼼꼼히 써 주신 분", {}},
      {"빠른 업무 적응에 용이", {}},
  };
  for (const auto& row : rows)
    EXPECT_THAT(FindTraits(row.line), testing::UnorderedElementsAreArray(row.traits)) << row.line;
}

// What English and German postings say in running text; what only sounds like it is none.
TEST(Trait, OfRunningEnglish) {
  const struct {
    std::string_view line;
    std::vector<std::string> traits;
  } rows[] = {
      {"Excellent written and verbal skills", {"communication"}},
      {"You explain complex tides to anyone and build rapport quickly", {"communication"}},
      {"How boats and systems should communicate", {}},
      {"Happy to work alone or as part of a team", {"collaboration"}},
      {"Discounts as a team member", {}},
      {"Act like an owner and follow through", {"responsibility"}},
      {"P&L ownership of the harbour", {}},
      {"Able to hold people accountable", {}},
      {"Works with minimal supervision", {"initiative"}},
      {"You figure things out instead of waiting for instructions", {"initiative"}},
      {"Paid as an independent contractor", {}},
      {"Coachable, learns fast", {"learning"}},
      {"Plenty of opportunities to learn new things", {}},
      {"You enjoy solving hard puzzles", {"problem_solving"}},
      {"Structured problem-solving", {"problem_solving", "analytical"}},
      {"You lead by example and delegate", {"leadership"}},
      {"Mentorship program for everybody", {}},
      {"Careful and quick, with a love for detail", {"detail"}},
      {"A thorough understanding of sails", {}},
      {"Calm under pressure in a fast-moving harbour", {"adaptability"}},
      {"Flexible remote work, flexible PTO", {}},
      {"Operational resilience rules", {}},
      {"Good with numbers, methodical", {"analytical"}},
      {"Degree in an analytical field", {}},
      {"Strong writing skills", {"documentation"}},
      {"English writing skills", {}},
      {"You challenge the status quo", {"creativity"}},
      {"Adobe Creative Suite", {}},
      {"You love small boats", {"passion"}},
      {"If you're excited about this role, write to us", {}},
      {"A positive outlook", {"positivity"}},
      {"Client focused, with empathy for users", {"user_focus"}},
      {"Service-oriented architecture", {}},
      {"Outcome-oriented, you get stuff done", {"execution"}},
      {"Hands-on experience with lathes", {}},
      {"Kommunikations- und Teamfähigkeit", {"communication", "collaboration"}},
      {"Eigeninitiative und eine zuverlässige Arbeitsweise", {"initiative", "responsibility"}},
      {"Analytisches Denken und eine schnelle Auffassungsgabe", {"analytical", "learning"}},
      {"Sorgfältige, lösungsorientierte Arbeitsweise", {"detail", "problem_solving"}},
      {"Belastbarkeit, Kundenorientierung und Hands-on-Mentalität",
       {"adaptability", "user_focus", "execution"}},
      {"Interesse an Landkarten und erste Führungserfahrung", {"passion", "leadership"}},
      {"Flexible Arbeitszeiten und mehr Flexibilität durch Gleitzeit", {}},
      {"Haben wir dein Interesse geweckt?", {}},
  };
  for (const auto& row : rows)
    EXPECT_THAT(FindTraits(row.line), testing::UnorderedElementsAreArray(row.traits)) << row.line;
}

TEST(Trait, IdsAreTheSixteen) {
  const std::set<std::string_view> known = {
      "communication",   "collaboration", "responsibility", "initiative",   "learning",
      "problem_solving", "leadership",    "detail",         "adaptability", "analytical",
      "documentation",   "creativity",    "passion",        "positivity",   "user_focus",
      "execution",       "none"};
  std::set<std::string_view> used;
  for (const Term& term : Traits().terms()) used.insert(term.id);
  for (const std::string_view id : used) EXPECT_TRUE(known.contains(id)) << id;
  EXPECT_GE(used.size(), 16U);
}

}  // namespace
}  // namespace gonggo

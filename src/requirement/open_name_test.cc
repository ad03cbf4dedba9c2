#include "requirement/open_name.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <ctime>
#include <limits>
#include <string>
#include <utility>

#include "knowledge/skill_finder.h"

namespace gonggo {
namespace {

std::string Show(std::string_view line, SectionKind section) {
  SkillFinder finder;
  const SkillTable& skills = finder.table();
  std::string shown;
  const std::vector<Cue> cues = FindCues(line);
  for (const OpenName& name : FindOpenNames(line, {finder.Find(line), cues}, section, skills)) {
    if (!shown.empty()) shown += "; ";
    shown += Cut(line, name.at);
    if (name.skill >= 0)
      shown += "=" + std::string(skills.skills[static_cast<size_t>(name.skill)].id);
  }
  return shown;
}

// In lists of examples Hangul words are taken where an entry of a family in the list has them; in
// duties nothing but such entries is.
TEST(OpenName, EntriesOfAFamilyInTheList) {
  const struct {
    std::string_view line, asked, done;
  } rows[] = {
      {"Meta, 네이버, 카카오 등 광고 소재 실험", "네이버=naver_ads; 카카오=kakao_ads",
       "네이버=naver_ads; 카카오=kakao_ads"},
      {"네이버, 카카오 등 플랫폼 기업 근무", "", ""},
      {"Kafka, Moonlint, 달빛 등 사용", "Moonlint", ""},
      {"Kafka, 네이버 등 사용", "", ""},
      {"Meta와 네이버를 함께 쓰는 분", "", ""},
  };
  for (const auto& row : rows) {
    EXPECT_EQ(Show(row.line, SectionKind::kRequirements), row.asked) << row.line;
    EXPECT_EQ(Show(row.line, SectionKind::kDuties), row.done) << row.line;
  }
}

TEST(OpenName, OfRequirements) {
  const struct {
    std::string_view line, names;
  } rows[] = {
      {"Kafka, Moonlint, Flink 등 활용 경험", "Moonlint"},
      {"React/Moonlint/Vue 개발 경험", "Moonlint"},
      {"빌드 도구(Gradle, Moon Lint 2) 사용 경험", "Moon Lint 2"},
      {"Moonlint, Jenkins 등의 도구를 써 보신 분", "Moonlint"},
      {"배포에는 Moonlint, Jenkins를 씁니다", "Moonlint"},
      {"Jira · Slack · Moonlint · Zarbo 등 협업 도구", "Moonlint; Zarbo"},
      {"Moonlint 사용 경험이 있으신 분", "Moonlint"},
      {"Moonlint를 활용한 경험", "Moonlint"},
      {"Moon Lint 프레임워크 경험", "Moon Lint"},
      // What no product stands beside may be anything.
      {"FCC, CE, Moonlint 인증 경험", ""},
      {"Moonlint, Zarbo 등", ""},
      {"책임감, Moonlint, 성실함", ""},
      // Lower case, words of a sentence, words that were looked at.
      {"Kafka, moonlint, Flink 등 활용 경험", ""},
      {"Jira, Slack, B2B 서비스 경험", ""},
      {"Java, etc 경험", ""},
      {"Java, Senior Developer, Kotlin 경험", ""},
      {"NoSQL(ex.Moonlint, DynamoDB) 경험", ""},
      {"3D 활용 능력", ""},
      {"A/Moonlint 사용 경험", ""},
      {"Moonlint 회사에서 일한 경험", ""},
      {"국내외 R&D 활용 경험", ""},
      {"Experience with Kafka, Moonlint and Flink", ""},
      {"Java, 달빛엔진, Kotlin 경험", ""},
      // An entry that wants more company than stands there, but not in other letters.
      {"Photon 사용 경험", "Photon=photon_engine"},
      {"Java, Photon, Kotlin 사용 경험", "Photon=photon_engine"},
      {"Java, PHOTON, Kotlin 사용 경험", "PHOTON"},
      // Companies and places are known by nobody.
      {"Photoshop, Illustrator, Naver 등 활용 능력", ""},
      {"Python, SQL, Toss 사용 경험", ""},
      {"Python, LG CNS, Kotlin 사용 경험", ""},
      {"Samsung 사용 경험", ""},
      {"Java, Coupang, Kakao, Wanted, Line, SQL 등 활용 경험", ""},
      {"Java, Pangyo, Busan, Moonlint, SQL 등 활용 경험", "Moonlint"},
      {"", ""},
      {",,,/()··", ""},
  };
  for (const auto& row : rows)
    EXPECT_EQ(Show(row.line, SectionKind::kRequirements), row.names) << row.line;
}

// Beside anything known, where the line says that it gives examples.
TEST(OpenName, OfExamples) {
  const struct {
    std::string_view line, names;
  } rows[] = {
      {"라이다, Zarbo 등 센서를 다뤄 보신 분", "Zarbo"},
      {"인증 규격(CE, UL, ZRB 등) 취득 경험", "ZRB"},
      {"머신러닝, Moon Tuning, 딥러닝과 같은 방법론", "Moon Tuning"},
      {"Zarbo, Moonlint, 딥러닝 중 하나 이상을 아시는 분", "Zarbo; Moonlint"},
      {"제어설비(PLC/Zarbo/HMI 등) 정비", "Zarbo"},
      // Nothing calls these examples, or the phrase ends before.
      {"라이다, Zarbo 개발 경험", ""},
      {"Zarbo 개발 경험, 라이다 등 센서", ""},
      // Two that are known beside two that are not; one beside three is too little.
      {"라이다, Zarbo, Moonlint 등 센서", "Zarbo; Moonlint"},
      {"라이다, Zarbo, Moonlint, Orvit 등 센서", ""},
      {"Zarbo, Moonlint 등 센서", ""},
      // Lists of other things.
      {"머신러닝, Zarbo 등 유관 부서와 협업", ""},
      {"다양한 팀(데이터 분석, Zarbo 등)과 일한 경험", ""},
      {"딥러닝, Zarbo 등 학회 발표", ""},
      {"코호트 분석, ZRB 등 지표", ""},
      {"머신러닝, Zarbo 등 관련 전공", ""},
      // English: only where the examples fill a parenthesis.
      {"Scaled agile (Scrum, Zarbo, Kanban, etc.) is a plus", "Zarbo"},
      {"Familiar with Scrum, Zarbo, Kanban, etc.", ""},
      {"등, 등 ( 등 ) / 등", ""},
  };
  for (const auto& row : rows)
    EXPECT_EQ(Show(row.line, SectionKind::kRequirements), row.names) << row.line;
}

TEST(OpenName, OfSections) {
  constexpr std::string_view kLine = "Kafka, Moonlint, Flink 등";
  EXPECT_EQ(Show(kLine, SectionKind::kPreferred), "Moonlint");
  EXPECT_EQ(Show(kLine, SectionKind::kStack), "Moonlint");
  EXPECT_EQ(Show("Kafka, Moonlint, Flink", SectionKind::kStack), "Moonlint");
  for (const SectionKind other : {SectionKind::kDuties, SectionKind::kFacts, SectionKind::kTitle,
                                  SectionKind::kAbout, SectionKind::kBenefits})
    EXPECT_EQ(Show(kLine, other), "");
}

TEST(OpenName, NamesLieInTheLineAndOverlapNothing) {
  SkillFinder finder;
  for (const std::string_view line :
       {"Java, A1, B2(C3, D4), Kotlin/E5·F6 등 경험", "Java,,A+,C# 나 가",
        "Kafka, \xEA\xB0, Zz, Java 가", "Java / Zarbo. / -Moon- / X 활용 경험"}) {
    const std::vector<SkillMatch> known = finder.Find(line);
    uint32_t end = 0;
    for (const OpenName& name :
         FindOpenNames(line, {known, FindCues(line)}, SectionKind::kRequirements, finder.table())) {
      EXPECT_LE(end, name.at.begin);
      EXPECT_LT(name.at.begin, name.at.end);
      EXPECT_LE(name.at.end, line.size());
      end = name.at.end;
      for (const SkillMatch& m : known)
        EXPECT_TRUE(m.at.end <= name.at.begin || name.at.end <= m.at.begin) << line;
    }
  }
}

// The least processor time of several, in clock ticks, and how many names there are.
std::pair<clock_t, size_t> TimeOf(std::string_view piece, int count) {
  std::string line = "경험";
  for (int i = 0; i < count; ++i) line += piece;
  line += " 등";
  SkillFinder finder;
  const std::vector<SkillMatch> known = finder.Find(line);
  const std::vector<Cue> cues = FindCues(line);
  clock_t least = std::numeric_limits<clock_t>::max();
  size_t names = 0;
  for (int round = 0; round < 3; ++round) {
    const clock_t begin = std::clock();
    names = FindOpenNames(line, {known, cues}, SectionKind::kRequirements, finder.table()).size();
    least = std::min(least, std::clock() - begin);
  }
  return {least, names};
}

// Ten times the names take some ten times as long; where each is held against all the others, a
// hundred times.
TEST(OpenName, LongLinesAreLinear) {
  constexpr int kFew = 2000;
  constexpr int kTimes = 10;
  for (const std::string_view piece :
       {", Zarbo, Photon, Java", ", Zarbo 사용 경험 Java, Photon 사용 경험"}) {
    const auto [few, few_names] = TimeOf(piece, kFew);
    const auto [many, many_names] = TimeOf(piece, kFew * kTimes);
    EXPECT_GE(few_names, size_t{kFew});
    EXPECT_GE(many_names, size_t{kFew} * kTimes);
    EXPECT_LT(many, std::max<clock_t>(few, CLOCKS_PER_SEC / 1000) * 4 * kTimes) << piece;
  }
}

TEST(OpenName, Tags) {
  const SkillTable& skills = BuiltInSkills();
  const auto id = [&skills](std::string_view tag) {
    const int32_t skill = SkillOfTag(tag, skills);
    return skill < 0 ? std::string() : std::string(skills.skills[static_cast<size_t>(skill)].id);
  };
  EXPECT_EQ(id("R"), "r");
  EXPECT_EQ(id("C"), "c");
  EXPECT_EQ(id("Kotlin"), "kotlin");
  EXPECT_EQ(id("트러블슈팅"), "");  // so general that it is not listed
  EXPECT_EQ(id("Moonlint"), "");
  EXPECT_EQ(id(""), "");
  EXPECT_EQ(id(std::string(1000, 'R')), "");
}

TEST(OpenName, IdsJoinSpellings) {
  EXPECT_EQ(OpenSkillId("Moon Lint"), "other_moonlint");
  EXPECT_EQ(OpenSkillId("moon-lint"), OpenSkillId("MoonLint"));
  EXPECT_EQ(OpenSkillId("Zarbo+"), "other_zarboplus");
  EXPECT_EQ(OpenSkillId("Z#"), "other_zsharp");
  EXPECT_EQ(OpenSkillId("moon.io"), "other_moon_io");
  for (const Skill& skill : BuiltInSkills().skills)
    EXPECT_FALSE(skill.id.starts_with("other_")) << skill.id;
}

}  // namespace
}  // namespace gonggo

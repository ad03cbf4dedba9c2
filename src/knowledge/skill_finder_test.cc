#include "knowledge/skill_finder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <vector>

#include "knowledge/latin_run.h"
#include "knowledge/skill_build.h"
#include "knowledge/skill_edges.h"
#include "knowledge/skill_fold.h"
#include "knowledge/skill_scan.h"

namespace gonggo {
namespace {

SkillSourceEntry Entry(std::string id, std::vector<std::string> surfaces) {
  SkillSourceEntry entry;
  entry.id = std::move(id);
  entry.name = entry.id;
  entry.kind = "tool";
  entry.family = "f";
  entry.surfaces = std::move(surfaces);
  return entry;
}

SkillSources Sources() {
  SkillSources sources;
  sources.groups = {{"g", "G", "지"}};
  sources.families = {{"f", "g", "F", "에프", {"시각화 도구"}}};
  sources.skills = {Entry("java", {"Java", "자바"}),
                    Entry("javascript", {"JavaScript", "자바스크립트"}),
                    Entry("react", {"React", "React.js", "리액트"}),
                    Entry("react_native", {"React Native"}),
                    Entry("cpp", {"C++"}),
                    Entry("dotnet", {".NET"}),
                    Entry("css", {"CSS", "CSS3"}),
                    Entry("ml", {"머신 러닝"}),
                    Entry("data_analysis", {"데이터 분석"}),
                    Entry("vis", {"시각화"}),
                    Entry("cicd", {"CI/CD"})};
  SkillSourceEntry c = Entry("c", {});
  c.guarded = {{"C", true, true, {"언어"}, {"레벨"}, {}}};
  SkillSourceEntry go = Entry("go", {"Golang"});
  go.guarded = {{"Go", true, true, {"언어", "개발"}, {"to market"}, {"let's"}}};
  sources.skills.push_back(c);
  sources.skills.push_back(go);
  return sources;
}

class SkillFinderTest : public testing::Test {
 protected:
  SkillFinderTest() : owned_(*BuildSkillTable(Sources())), finder_(owned_->table) {}

  // "java:Java javascript:JS", ids and surfaces.
  std::string Show(std::string_view line) {
    std::string shown;
    for (const SkillMatch& m : finder_.Find(line)) {
      if (!shown.empty()) shown += ' ';
      shown += m.skill >= 0 ? owned_->table.skills[static_cast<size_t>(m.skill)].id
                            : owned_->table.families[static_cast<size_t>(m.family)].id;
      shown += '@';
      shown += Cut(line, m.at);
    }
    return shown;
  }

  std::unique_ptr<OwnedSkillTable> owned_;
  SkillFinder finder_;
};

// Two skills that are written alike: whichever stands first in the files, words near by decide,
// else a list decides for the one that may be decided by it.
TEST(SkillFinderGuards, TheirOrderInFilesIsNoMatter) {
  SkillSourceEntry firmware = Entry("firmware", {});
  firmware.guarded = {{"FW", true, true, {"MCU"}, {}, {}}};
  SkillSourceEntry firewall = Entry("firewall", {});
  firewall.guarded = {{"FW", true, false, {"방화벽", "WAF"}, {}, {}}};
  const struct {
    std::string_view line, id;
  } rows[] = {
      {"MCU용 FW 작성", "firmware"},       {"FW, WAF 운영", "firewall"},
      {"Java, FW 개발", "firmware"},       {"FW, Java, WAF 방화벽", "firewall"},
      {"WAF와 MCU를 위한 FW", "firmware"}, {"FW 납품", ""},
  };
  for (const bool firewall_first : {false, true}) {
    SkillSources sources = Sources();
    sources.skills.push_back(firewall_first ? firewall : firmware);
    sources.skills.push_back(firewall_first ? firmware : firewall);
    const auto owned = *BuildSkillTable(std::move(sources));
    SkillFinder finder(owned->table);
    for (const auto& row : rows) {
      std::string_view found;
      for (const SkillMatch& m : finder.Find(row.line)) {
        if (Cut(row.line, m.at) == "FW")
          found = owned->table.skills[static_cast<size_t>(m.skill)].id;
      }
      EXPECT_EQ(found, row.id) << row.line << (firewall_first ? " (firewall first)" : "");
    }
  }
}

TEST_F(SkillFinderTest, EdgesSpacesAndCase) {
  const struct {
    std::string_view line, found;
  } rows[] = {
      {"Java, JavaScript", "java@Java javascript@JavaScript"},
      {"Java Script와 java-script", "javascript@Java Script javascript@java-script"},
      {"java\u2011script, React\u2010Native",
       "javascript@java\u2011script react_native@React\u2010Native"},
      {"C\u2011level 개발, Go\u2011to 언어, 머신\u2011러닝", "go@Go ml@머신\u2011러닝"},
      {"Non\u2011Java, neon\u2011Java", "java@Java"},
      {"자바스크립트를 자바로", "javascript@자바스크립트 java@자바"},
      {"자바칩 프라푸치노", ""},
      {"자바개발자 모집", "java@자바"},
      {"비자바리에이션", ""},
      {"ReactJS, React.js, Reactjs, react js",
       "react@ReactJS react@React.js react@Reactjs react@react js"},
      {"React Native와 React", "react_native@React Native react@React"},
      {"reaction, preact", ""},
      {"C++을 C#으로", "cpp@C++"},
      {"C++17", "cpp@C++"},
      {"Java17, Java 17, Java8+", "java@Java java@Java java@Java"},
      {"CSS 3년 이상, CSS 3 경험, CSS3개월", "css@CSS css@CSS 3 css@CSS3"},
      {"Java2D3", ""},
      {"리액트와", "react@리액트"},
      {".NET, ASP.NET", "dotnet@.NET"},
      {"머신러닝 머신 러닝", "ml@머신러닝 ml@머신 러닝"},
      {"비정형데이터분석가", "data_analysis@데이터분석"},
      {"시데이터 분석", ""},
      {"로그 등데이터 분석", "data_analysis@데이터 분석"},
      {"UI(ex.React, e.g.Java)", "react@React java@Java"},
      {"index.React, Non-Java, non-React", ""},
      {"neon-Java", "java@Java"},
      {"CI/CD를 CI / CD", "cicd@CI/CD"},
      {"https://react.example.com/java 참고", ""},
      {"hire@react.example.com", ""},
      {"(Java)", "java@Java"},
      {"서버Java", "java@Java"},
      {"Ｊａｖａ", "java@Ｊａｖａ"},
      {"시각화 도구를 쓴", "vis@시각화"},
      {"", ""},
      {"\xEC\xEA", ""},
      {"，자바，（자바스크립트）", "java@자바 javascript@자바스크립트"},
  };
  for (const auto& row : rows) EXPECT_EQ(Show(row.line), row.found) << row.line;
}

TEST_F(SkillFinderTest, GuardsAskForCompany) {
  const struct {
    std::string_view line, found;
  } rows[] = {
      {"C 언어 개발", "c@C"},
      {"Java, C", "java@Java c@C"},
      {"Java/C/Go", "java@Java c@C go@Go"},
      {"Go, C, Java", "go@Go c@C java@Java"},
      {"C 등급", ""},
      {"C레벨과 Java", "java@Java"},
      {"Go 개발 경험", "go@Go"},
      {"Go to market 개발", ""},
      {"let's Go, Java", "java@Java"},
      {"go, Java", "java@Java"},
      {"Go 그리고 어딘가", ""},
  };
  for (const auto& row : rows) EXPECT_EQ(Show(row.line), row.found) << row.line;
}

TEST_F(SkillFinderTest, FamilyAndSkillInOne) {
  const auto& matches = finder_.Find("시각화 도구");
  ASSERT_EQ(matches.size(), 1U);
  EXPECT_EQ(matches[0].family, 0);
  EXPECT_GE(matches[0].skill, 0);
}

// The simplest thing that could be right: every surface at every place, the longest first.
std::vector<SkillMatch> FindNaively(const SkillTable& table, std::string_view line) {
  std::vector<SkillMatch> found;
  uint32_t after = 0;
  for (uint32_t begin = 0; begin < line.size();) {
    SkillMatch best;
    for (const SkillSurface& surface : table.surfaces) {
      const FoldedSurface folded = FoldSurface(surface.text);
      size_t k = 0;
      uint32_t at = begin;
      bool fits = true;
      while (k < folded.bytes.size() && at < line.size() && fits) {
        const char c = line[at];
        const size_t gap =
            c == '.' ? size_t{IsFinalJs(line, at + 1)} : SkillSeparatorSize(line, at);
        if (k > 0 && gap != 0) {
          fits = (folded.breaks >> k & 1U) != 0;
          at += static_cast<uint32_t>(gap);
          continue;
        }
        fits = LowerAscii(c) == folded.bytes[k++];
        ++at;
      }
      if (!fits || k < folded.bytes.size() || at - begin <= best.at.size()) continue;
      if (!SkillEdgesFit(line, {begin, at}, after)) continue;
      best = {surface.skill, surface.family, WithPlural(line, {begin, at})};
    }
    if (best.at.empty()) {
      ++begin;
      continue;
    }
    found.push_back(best);
    after = begin = best.at.end;
  }
  return found;
}

TEST(SkillFinder, AgreesWithANaiveOneOnRandomTexts) {
  SkillSources sources = Sources();
  std::erase_if(sources.skills, [](const SkillSourceEntry& e) { return !e.guarded.empty(); });
  sources.families[0].names.clear();
  const auto owned = *BuildSkillTable(sources);
  SkillFinder finder(owned->table);
  const std::vector<std::string> pieces = {
      "Java",   "java", "Script", "자바", "스크립트", "React", " ",    " ",    "-",    ".",
      "\u2011", "js",   "Native", "C++",  "C",        "#",     ".NET", "머신", "러닝", "데이터",
      "분석",   "을",   "로",     "칩",   "17",       "/",     "CI",   "CD",   ", "};
  std::mt19937 random(20261126);
  for (int round = 0; round < 5000; ++round) {
    std::string line;
    for (int n = 0; n < 12; ++n) line += pieces[random() % pieces.size()];
    const std::vector<SkillMatch> fast = finder.Find(line);
    EXPECT_EQ(fast, FindNaively(owned->table, line)) << line;
  }
}

// "AI | 기술": AI counts where 기술 follows, and is found without it.
TEST(SkillFinder, WordsThatMustFollowAreNoneOfTheName) {
  SkillSources sources = Sources();
  sources.skills.push_back(Entry("ai", {"AI | 기술", "AI | model"}));
  sources.skills.push_back(Entry("sales", {"기술 영업"}));
  const auto built = BuildSkillTable(sources);
  ASSERT_TRUE(built) << built.error().message;
  // An overlay is built from what the table says of itself.
  const auto again = BuildSkillTable(SourcesOf((*built)->table));
  ASSERT_TRUE(again) << again.error().message;
  const struct {
    std::string_view line, found;
  } rows[] = {
      {"AI 기술 연구", "ai:AI"},
      {"AI기술을 활용", "ai:AI"},
      {"ＡＩ 기술", "ai:ＡＩ"},
      {"AI models", "ai:AI"},
      {"AI 연구", ""},
      {"AI 기술 영업", "ai:AI sales:기술 영업"},
      {"Java, AI 기술", "java:Java ai:AI"},
  };
  for (const OwnedSkillTable* table : {built->get(), again->get()}) {
    SkillFinder finder(table->table);
    for (const auto& row : rows) {
      std::string found;
      for (const SkillMatch& m : finder.Find(row.line)) {
        if (!found.empty()) found += ' ';
        found.append(table->table.skills[static_cast<size_t>(m.skill)].id).append(":");
        found.append(row.line.substr(m.at.begin, m.at.end - m.at.begin));
      }
      EXPECT_EQ(found, row.found) << row.line;
    }
  }
}

TEST(SkillFinder, IsLinearOnHostileLines) {
  SkillFinder finder;
  for (const std::string_view unit :
       {"Go, ", "C/", "React ", "자바", "a", "spring-", "R 언어 ", "https://"}) {
    std::string line;
    for (int i = 0; i < 100'000; ++i) line += unit;
    EXPECT_LE(finder.Find(line).size(), 100'000U) << unit;
  }
}

// The trie is walked only where the sets of beginnings say that a surface may begin: they must hide
// nothing that it would find.
TEST(SkillFinder, StartsHideNothing) {
  const SkillTable& gated = BuiltInSkills();
  SkillStartSets all;
  for (auto* set : {&all.first_runs, &all.latin_runs, &all.pairs, &all.heads, &all.lone})
    std::ranges::fill(*set, ~uint64_t{0});
  SkillTable open = gated;
  open.starts = all.View();
  SkillFinder finder(gated);
  SkillFinder reference(open);
  std::mt19937 random(11);
  const std::vector<std::string> joints = {
      " ",   ", ",   "/",  "-",  "을 ",  "와 ", "s ", "3 ",   "",       ".js",
      "_",   "(",    ") ", "의", "개발", "Ｊ",  ".",  "x",    "17 ",    "S",
      "3.x", " .js", "+",  "#",  " - ",  "\t",  "é",  "\xEA", "\u2010", "\u2011"};
  const auto pick = [&random](const auto& from) { return from[random() % from.size()]; };
  for (int round = 0; round < 20'000; ++round) {
    std::string line;
    for (size_t n = 1 + random() % 4; n > 0; --n) {
      const std::string_view surface = pick(gated.surfaces).text;
      line += random() % 4 == 0 ? surface.substr(0, random() % (surface.size() + 1)) : surface;
      line += pick(joints);
    }
    const std::vector<SkillMatch> found = finder.Find(line);
    EXPECT_EQ(found, reference.Find(line)) << line;
  }
}

// A line is scanned in pieces; wherever their borders fall, the same is found.
TEST(SkillFinder, BordersOfPiecesHideNothing) {
  const std::string_view text =
      "Spring Boot와 .NET, 머신 러닝·쿠버네티스를 PostgreSQL/자바스크립트（Ｊａｖａ）로 Kubernetes "
      "운영";
  SkillFinder finder;
  const std::vector<SkillMatch> wanted = finder.Find(text);
  ASSERT_GE(wanted.size(), 6U);
  for (const std::string_view fill : {". ", "x ", "뷁 ", "뷁", "——"}) {
    std::string filled;
    const size_t last = 2 * SkillScan::kPieceBytes + 8;
    while (filled.size() < last) filled += fill;
    for (size_t n = 0; n < last; n += fill.size()) {
      // Far from a border all places are alike.
      if (n % SkillScan::kPieceBytes + 2 * text.size() < SkillScan::kPieceBytes && n > 64) continue;
      std::string line = filled.substr(0, n);
      line += ", ";
      const auto shift = static_cast<uint32_t>(line.size());
      line += text;
      std::vector<SkillMatch> found = finder.Find(line);
      for (SkillMatch& match : found) match.at = {match.at.begin - shift, match.at.end - shift};
      ASSERT_EQ(found, wanted) << fill << " to " << n;
    }
  }
}

TEST(SkillFinder, MatchesLieInTheLineInOrder) {
  SkillFinder finder;
  const std::string_view line =
      "AWS, GCP 등 클라우드에서 Docker와 쿠버네티스로 Java/Kotlin 서버를 운영해 본 분";
  uint32_t end = 0;
  for (const SkillMatch& m : finder.Find(line)) {
    EXPECT_GE(m.at.begin, end);
    EXPECT_LE(m.at.end, line.size());
    EXPECT_TRUE(m.skill >= 0 || m.family >= 0);
    end = m.at.end;
  }
  EXPECT_GT(end, 0U);
}

}  // namespace
}  // namespace gonggo

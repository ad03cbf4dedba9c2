#include "requirement/unknown.h"

#include <gtest/gtest.h>

namespace gonggo {
namespace {

std::string Show(std::string_view line) {
  SkillFinder finder;
  static const KnownNames kNames(BuiltInSkills());
  std::string shown;
  for (const Span at : FindUnknownTerms(line, finder, kNames)) {
    if (!shown.empty()) shown += "; ";
    shown += Cut(line, at);
  }
  return shown;
}

TEST(Unknown, OfLines) {
  const struct {
    std::string_view line, unknown;
  } rows[] = {
      {"Moonlint를 써 본 경험", "Moonlint"},
      {"Java, 달빛엔진, Kotlin 경험", "달빛엔진"},
      {"Java와 Kotlin 경험", ""},
      {"Experience with Moonlint and Java", "Moonlint"},
      {"Ability to work in a team", ""},
      {"Zarbo Query Builder 사용 경험", "Zarbo Query Builder"},
      {"", ""},
      // What the finder passes over here, and words of longer names.
      {"개발·AI 조직과 협업한 경험", ""},
      {"계정의 Github 링크를 적어 주세요", ""},
      {"보험, 리스크, Java 경험", ""},
      {"Detail-oriented한 분", ""},
      {"HW OEM 산업의 이해", ""},
      {"HW Moonlint 산업의 이해", "HW Moonlint"},
      {"Moonlint, Java 등 (예, Kotlin)", "Moonlint"},
  };
  for (const auto& row : rows) EXPECT_EQ(Show(row.line), row.unknown) << row.line;
}

TEST(Unknown, TermsLieInTheLine) {
  SkillFinder finder;
  const KnownNames names(BuiltInSkills());
  for (const std::string_view line : {"A (B / C, D.) E-", "가/나/다 Java·라", "((((", "\xEA\xB0"}) {
    for (const Span at : FindUnknownTerms(line, finder, names)) {
      EXPECT_LT(at.begin, at.end);
      EXPECT_LE(at.end, line.size());
    }
  }
}

}  // namespace
}  // namespace gonggo

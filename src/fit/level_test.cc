#include "fit/level.h"

#include <gtest/gtest.h>

#include <string_view>

namespace gonggo {
namespace {

struct Row {
  const char* test;
  const char* level;
  int own;     // LanguageLevel, 0 for none
  int common;  // CommonLevel, 0 for none
};

const Row kRows[] = {
    {"toeic", "905", 905, 5},
    {"toeic", "785점", 785, 4},
    {"toeic", "500", 500, 2},
    {"opic", "IH", 8, 5},
    {"opic", "IM2", 6, 3},
    {"opic", "905", 0, 0},
    {"toeic_speaking", "IH", 140, 5},
    {"toeic_speaking", "130", 130, 4},
    {"toeic_speaking", "6", 130, 4},
    {"toeic_speaking", "AL", 160, 5},
    {"jlpt", "N1", 5, 5},
    {"jlpt", "N3", 3, 3},
    {"jlpt", "2급", 4, 4},
    {"topik", "5급", 5, 5},
    {"topik", "2", 2, 2},
    {"hsk", "6급", 6, 5},
    {"goethe_zertifikat", "B2", 4, 4},
    {"german", "A1", 1, 1},
    {"english", "비즈니스 수준", 5, 5},
    {"english", "905", 0, 0},
    {"sjpt", "6", 6, 0},
    {"toeic", "", 0, 0},
};

TEST(LanguageLevel, Table) {
  for (const Row& row : kRows) {
    EXPECT_EQ(LanguageLevel(row.test, row.level).value_or(0), row.own) << row.test << row.level;
    EXPECT_EQ(CommonLevel(row.test, row.level).value_or(0), row.common) << row.test << row.level;
  }
}

struct AskedRow {
  const char* test;
  const char* surface;
  const char* line;
  int level;
};

const AskedRow kAsked[] = {
    {"toeic", "TOEIC", "TOEIC 800점 이상", 800},
    {"topik", "TOPIK 5급", "TOPIK 5급 이상", 5},
    {"topik", "TOPIK", "TOPIK Level 4 or higher", 4},
    {"toeic_speaking", "토익스피킹", "토익스피킹 레벨 6 이상", 130},
    {"toeic_speaking", "TOEIC Speaking", "TOEIC Speaking IH", 140},
    {"opic", "OPIc IM", "OPIc IM2 이상", 6},
    {"jlpt", "JLPT", "JLPT N2", 4},
    {"toeic", "TOEIC", "TOEIC 성적 보유자", 0},
};

TEST(LevelAsked, Table) {
  for (const AskedRow& row : kAsked) {
    Alternative a;
    a.kind = ConditionKind::kLanguage;
    a.value = row.test;
    a.surface = row.surface;
    EXPECT_EQ(LevelAsked(a, row.line).value_or(0), row.level) << row.line;
  }
}

}  // namespace
}  // namespace gonggo

#include "knowledge/language_level.h"

#include <gtest/gtest.h>

#include <string_view>

namespace gonggo {
namespace {

struct Row {
  const char* line;
  const char* language;
  int level;  // 0: none
};

const Row kRows[] = {
    {"비즈니스 수준의 영어", "영어", 5},
    {"영어 비즈니스 레벨 이상", "영어", 5},
    {"비즈니스 영어 가능자", "영어", 5},
    {"영어 능통자", "영어", 5},
    {"영어에 능통, Java 가능", "영어", 5},
    {"유창한 영어 구사 능력", "영어", 5},
    {"원어민 수준의 영어", "영어", 6},
    {"일상 회화 수준의 일본어", "일본어", 3},
    {"일본어 일상회화 가능", "일본어", 3},
    {"영어로 업무 커뮤니케이션이 가능하신 분 (비즈니스 레벨)", "영어", 5},
    {"영어 비즈니스 수준, 일본어 일상 회화", "영어", 5},
    {"영어 비즈니스 수준, 일본어 일상 회화", "일본어", 3},
    {"영어 또는 일본어 능통자", "영어", 5},
    {"영어 또는 일본어 능통자", "일본어", 5},
    {"영어, 일본어 능통자", "영어", 5},
    {"영어 능통, 일본어 가능자", "일본어", 0},
    {"German C1", "German", 5},
    {"Deutsch (mindestens B2)", "Deutsch", 4},
    {"English (C1) and German (B2)", "English", 5},
    {"English (C1) and German (B2)", "German", 4},
    {"English (C1), German", "German", 0},
    {"Fluent in English", "English", 5},
    {"Fluent in written and spoken English", "English", 5},
    {"Fluent in English and German", "German", 5},
    {"Native-level Japanese", "Japanese", 6},
    {"Conversational Korean", "Korean", 3},
    {"Korean: native", "Korean", 6},
    {"독일어 A1", "독일어", 1},
    {"영어 커뮤니케이션 가능자", "영어", 0},
    {"일본어 회화 가능하신 분", "일본어", 0},
    {"Java에 능통, 영어 가능", "영어", 0},
    {"Java에 능통하고 영어 가능", "영어", 0},
    {"파이썬을 유창하게 쓰고 영어로 읽기 가능", "영어", 0},
    {"고급 SQL, 영어 가능", "영어", 0},
    {"React Native, English", "English", 0},
    {"영어 원어민 강사와 일한 경험", "영어", 0},
    {"", "", 0},
};

TEST(FindLanguageLevel, Table) {
  for (const Row& row : kRows) {
    const std::string_view line = row.line;
    const std::string_view language = row.language;
    const auto at = static_cast<uint32_t>(line.find(language));
    const auto found = FindLanguageLevel(line, {at, at + static_cast<uint32_t>(language.size())});
    EXPECT_EQ(found ? found->level : 0, row.level) << line << ": " << language;
    if (found) {
      EXPECT_LE(found->at.end, line.size());
    }
  }
}

TEST(LanguageLevelOf, Words) {
  EXPECT_EQ(LanguageLevelOf("C1"), 5);
  EXPECT_EQ(LanguageLevelOf("원어민"), 6);
  EXPECT_EQ(LanguageLevelOf("950"), std::nullopt);
}

}  // namespace
}  // namespace gonggo

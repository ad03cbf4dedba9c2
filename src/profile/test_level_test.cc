#include "profile/test_level.h"

#include <gtest/gtest.h>

#include <string>

namespace gonggo {
namespace {

TEST(FindTestLevel, Table) {
  const struct {
    std::string_view line;
    std::string_view test;
    std::string_view level;
  } cases[] = {
      {"TOEIC 905", "TOEIC", "905"},
      {"TOEIC: 905점 (2024.03)", "TOEIC", "905"},
      {"TOEIC(905)", "TOEIC", "905"},
      {"토익 점수 870점", "토익", "870"},
      {"TOEIC 2024.03 905점", "TOEIC", "905"},
      {"TOEIC (2024년 3월) 905점", "TOEIC", "905"},
      {"TOEIC | 2024.03 | 905", "TOEIC", "905"},
      {"OPIc IH (2023.05)", "OPIc IH", "IH"},
      {"OPIc IH (2023.05)", "OPIc", "IH"},
      {"OPIc IM2, 2023", "OPIc IM", "IM2"},
      {"OPIc (2023.05) IH", "OPIc", "IH"},
      {"OPIc 2023.05 AL등급", "OPIc", "AL"},
      {"오픽 등급: AL", "오픽", "AL"},
      {"JLPT N1", "JLPT", "N1"},
      {"TOEIC Speaking Level 6", "TOEIC Speaking", "6"},
      {"TOEIC Speaking Lv.7 (2022)", "TOEIC Speaking", "7"},
      {"토익스피킹 레벨7", "토익스피킹", "7"},
      // no result
      {"OPIc (2023.05)", "OPIc", ""},
      {"TOEIC 2023", "TOEIC", ""},
      {"TOEIC, OPIc 응시 예정", "TOEIC", ""},
      {"TOEIC Speaking", "TOEIC Speaking", ""},
      {"TOEIC 강사", "TOEIC", ""},
      {"TOEIC", "TOEIC", ""},
      {"TOEIC ((((((", "TOEIC", ""},
  };
  for (const auto& test : cases) {
    const size_t at = test.line.find(test.test);
    ASSERT_NE(at, std::string_view::npos);
    const auto found = FindTestLevel(
        test.line, {static_cast<uint32_t>(at), static_cast<uint32_t>(at + test.test.size())});
    EXPECT_EQ(found ? Cut(test.line, *found) : "", test.level) << test.line;
  }
}

TEST(FindTestLevel, IsTotal) {
  const std::string line = "OPIc " + std::string(100'000, '.') + "IH";
  EXPECT_FALSE(FindTestLevel(line, {0, 4}));
  EXPECT_FALSE(FindTestLevel("OPIc \xEA\xB0", {0, 4}));
}

}  // namespace
}  // namespace gonggo

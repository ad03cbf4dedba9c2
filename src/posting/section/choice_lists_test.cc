#include "posting/section/choice_lists.h"

#include <gtest/gtest.h>

namespace gonggo {
namespace {

TEST(ChoiceLists, HowManyOfWhatStandsBelow) {
  const struct {
    std::string_view words;
    uint32_t enough;
  } rows[] = {
      {"다음 각 호의 어느 하나에 해당하는 자", 1},
      {"아래 사항 중 1가지 이상 해당하시는 분", 1},
      {"(아래 요건 중 최소 하나 이상의 요건 필요)", 1},
      {"다음 중 두 가지 이상을 만족하시는 분", 2},
      {"One or more of the following:", 1},
      {"At least two of the following", 2},
      // The list stands in the line itself, or nothing below is meant.
      {"다음 중 1개 이상의 언어를 다루시는 분: C, Lua", 0},
      {"Python, R 중 1개 이상의 언어에 능숙한 분", 0},
      {"다음 세대를 여는 형태 중 하나가 될 것입니다", 0},
      {"다음 각 호에 모두 해당하는 자", 0},
      {"자바 경력 3년 이상", 0},
      {"", 0},
  };
  for (const auto& row : rows) EXPECT_EQ(CountEnoughBelow(row.words), row.enough) << row.words;
}

}  // namespace
}  // namespace gonggo

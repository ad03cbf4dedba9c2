#include "output/short_title.h"

#include <gtest/gtest.h>

namespace gonggo {
namespace {

TEST(ShortTitle, LeavesOutTheCompanyInBrackets) {
  const struct {
    const char* title;
    const char* company;
    const char* shown;
  } cases[] = {
      {"[나루소프트] 백엔드 개발자", "나루소프트", "백엔드 개발자"},
      {"【나루소프트】백엔드 개발자", "나루소프트", "백엔드 개발자"},
      {"[나루소프트] ", "나루소프트", "[나루소프트] "},
      {"나루소프트 – 백엔드 개발자", "나루소프트", "백엔드 개발자"},
      {"나루소프트 - 백엔드 개발자", "나루소프트", "백엔드 개발자"},
      {"나루소프트: 백엔드 개발자", "나루소프트", "백엔드 개발자"},
      {"Tide | Data Engineer", "Tide", "Data Engineer"},
      {"Tide-Lab Data Engineer", "Tide", "Tide-Lab Data Engineer"},
      {"나루소프트 – ", "나루소프트", "나루소프트 – "},
      {"나루소프트-클라우드 개발자", "나루소프트", "나루소프트-클라우드 개발자"},
      {"[나루] 백엔드 개발자", "나루소프트", "[나루] 백엔드 개발자"},
      {"나루소프트 백엔드 개발자", "나루소프트", "나루소프트 백엔드 개발자"},
      {"[] 개발자", "", "[] 개발자"},
      {"", "나루소프트", "제목 미기재"},
  };
  for (const auto& test : cases)
    EXPECT_EQ(ShortTitle(test.title, test.company, Language::kKorean), test.shown) << test.title;
  EXPECT_EQ(ShortTitle(std::nullopt, "나루소프트", Language::kEnglish), "no title");
  EXPECT_EQ(ShortTitle("개발자", std::nullopt, Language::kKorean), "개발자");
}

}  // namespace
}  // namespace gonggo

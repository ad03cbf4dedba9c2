#include "knowledge/skill_fold.h"

#include <gtest/gtest.h>

namespace gonggo {
namespace {

// The folded surface, with "|" where a separator may stand.
std::string Show(std::string_view surface) {
  const FoldedSurface folded = FoldSurface(surface);
  std::string shown;
  for (size_t i = 0; i < folded.bytes.size(); ++i) {
    if ((folded.breaks >> i & 1U) != 0) shown += '|';
    shown += folded.bytes[i];
  }
  return shown;
}

TEST(SkillFold, Surfaces) {
  const struct {
    std::string_view surface, folded;
  } rows[] = {
      {"Spring Boot", "spring|boot"},
      {"spring-boot", "spring|boot"},
      {"JavaScript", "java|script"},
      {"Node.js", "node|js"},
      {"ReactJS", "react|js"},
      {"D3.js", "d|3|js"},
      {"HTML5", "html|5"},
      {".NET", ".net"},
      {"ASP.NET", "asp.net"},
      {"C++", "c++"},
      {"머신 러닝", "머신|러닝"},
      {"CI/CD", "ci/cd"},
      {"Socket.io", "socket.io"},
      {"GitHub", "git|hub"},
      {" ", ""},
      {"Vue_js", "vue|js"},
      {"", ""},
  };
  for (const auto& row : rows) EXPECT_EQ(Show(row.surface), row.folded) << row.surface;
}

TEST(SkillFold, ANameEndsAtItsBar) {
  const struct {
    std::string_view surface, bytes, text;
    int name;
  } rows[] = {
      {"AI | 기술", "ai기술", "AI 기술", 2},
      {"HIS| 시스템", "his시스템", "HIS 시스템", 3},
      {"포토 샵|툴", "포토샵툴", "포토 샵툴", 9},
      {"AI 기술", "ai기술", "AI 기술", 0},
  };
  for (const auto& row : rows) {
    EXPECT_EQ(FoldSurface(row.surface).bytes, row.bytes);
    EXPECT_EQ(FoldSurface(row.surface).name, row.name) << row.surface;
    EXPECT_EQ(WithoutNameEnd(row.surface), row.text);
  }
}

TEST(SkillFold, BreaksOfLongSurfacesStayInTheirSet) {
  std::string surface;
  for (int i = 0; i < 100; ++i) surface += "a ";
  EXPECT_EQ(FoldSurface(surface).bytes.size(), 100U);
}

}  // namespace
}  // namespace gonggo

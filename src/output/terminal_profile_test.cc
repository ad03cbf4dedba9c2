#include "output/terminal_profile.h"

#include <gtest/gtest.h>

namespace gonggo {
namespace {

Profile WithScore(const char* test, const char* level, const char* line) {
  Profile profile;
  profile.name = "default";
  ProfileLine text;
  text.number = 31;
  text.text = line;
  profile.lines = {text};
  profile.scores = {{test, level, {0, {0, 1}}}};
  return profile;
}

TEST(RenderProfile, ScoresComeWithTheNameOfTheirTest) {
  const Profile profile = WithScore("opic", "IH", "오픽(OPIc) IH (2024.05)");
  const std::string korean = RenderProfile(profile, {.columns = 80});
  EXPECT_NE(korean.find("어학 점수\n  OPIc IH  31행: 오픽(OPIc) IH (2024.05)\n"), std::string::npos)
      << korean;
  const std::string english = RenderProfile(profile, {.language = Language::kEnglish});
  EXPECT_NE(english.find("Language tests\n  OPIc IH  line 31: "), std::string::npos) << english;
}

// A profile that an older knowledge made may name a test that this one lacks.
TEST(RenderProfile, AnUnknownTestIsNamedByItsId) {
  const std::string page = RenderProfile(WithScore("no-such-test", "5", "시험 5"), {});
  EXPECT_NE(page.find("\n  no-such-test 5  31행: "), std::string::npos) << page;
}

TEST(RenderProfile, ALevelIsMadeSafeForTheTerminal) {
  const std::string page = RenderProfile(WithScore("toeic", "\033[2J", "TOEIC"), {});
  EXPECT_EQ(page.find('\033'), std::string::npos);
}

}  // namespace
}  // namespace gonggo

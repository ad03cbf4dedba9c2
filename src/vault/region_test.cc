#include "vault/region.h"

#include <gmock/gmock.h>

namespace gonggo {
namespace {

using testing::HasSubstr;
using testing::Not;

TEST(PostingRegion, NothingOfThePostingRuns) {
  Posting posting;
  posting.title = "<% tp.file.delete() %> [개발자](javascript:x)";
  posting.company = "가온]] `$= 상사`\n%% gonggo:end %%";
  posting.skills.push_back({.id = "python", .name = "Python"});
  posting.skills.push_back({.id = "python", .name = "Python"});
  posting.skills.push_back({.id = "x", .name = "..|"});
  Requirement requirement;
  requirement.text = "![](https://spy.example/x.png) ```dataviewjs #태그 <script>";
  posting.requirements.push_back(requirement);
  posting.sections.push_back({SectionKind::kRequirements, "자격요건", 1, 1});
  const std::string region = PostingRegion(posting, TextLines(""));
  for (const char* mark : {"<", "```", "`", "![]", "%%", " #태그"}) {
    EXPECT_THAT(region, Not(HasSubstr(mark)));
  }
  EXPECT_THAT(region, HasSubstr("- 기술: [[Python]]\n"));
  EXPECT_THAT(region, HasSubstr("## 자격요건\n\n- "));
  EXPECT_TRUE(region.ends_with("\n"));
  EXPECT_TRUE(IndexRegion().ends_with("\n"));
}

}  // namespace
}  // namespace gonggo

#include "output/prep_regions.h"

#include <gtest/gtest.h>

namespace gonggo {
namespace {

std::string Regions(std::initializer_list<std::pair<std::string_view, std::string_view>> regions) {
  std::string out = "# 제목\n";
  for (const auto& [id, content] : regions) {
    out += '\n';
    AppendRegion(id, content, out);
  }
  return out;
}

TEST(MergeRegions, KeepsWhatStandsOutside) {
  const std::string old = "앞\r\n" + Regions({{"a", "1\n"}, {"b", "2\n"}}) + "뒤 ";
  const auto merged = MergeRegions(old, Regions({{"a", "3\n"}, {"b", "2\n"}}), false);
  ASSERT_TRUE(merged);
  EXPECT_EQ(merged->text, "앞\r\n" + Regions({{"a", "3\n"}, {"b", "2\n"}}) + "뒤 ");
  EXPECT_EQ(merged->kept, 0U);
}

TEST(MergeRegions, KnowsWhoseDocumentItIs) {
  const auto of = [](std::string_view owner, std::string_view content) {
    std::string out = "# 제목\n\n";
    AppendOwner(owner, out);
    AppendRegion("a", content, out);
    return out;
  };
  const std::string own = of("interview 7k2m9x4q1d", "1\n");
  EXPECT_EQ(MergeRegions(own, of("interview 7k2m9x4q1d", "2\n"), false)->text,
            of("interview 7k2m9x4q1d", "2\n"));
  for (const std::string_view other : {"interview 3c8d2f7h5j", "resume 7k2m9x4q1d"}) {
    for (const bool overwrite : {false, true}) {
      const auto merged = MergeRegions(own, of(other, "2\n"), overwrite);
      ASSERT_FALSE(merged) << other;
      EXPECT_EQ(merged.error().kind, RegionProblemKind::kNotOurs);
    }
  }
  // A file that was made before documents said whose they are.
  const auto merged = MergeRegions(Regions({{"a", "1\n"}}), own, false);
  ASSERT_TRUE(merged);
  EXPECT_NE(merged->text.find("<!-- gonggo:of interview 7k2m9x4q1d -->"), std::string::npos);
  EXPECT_EQ(MergeRegions(merged->text, own, false)->text, merged->text);
}

TEST(MergeRegions, LeavesAChangedRegion) {
  std::string old = Regions({{"a", "1\n"}});
  old.replace(old.find("1\n<"), 1, "내 말");
  const auto merged = MergeRegions(old, Regions({{"a", "3\n"}}), false);
  ASSERT_TRUE(merged);
  EXPECT_EQ(merged->text, old);
  EXPECT_EQ(merged->kept, 1U);
  EXPECT_EQ(MergeRegions(old, Regions({{"a", "3\n"}}), true)->text, Regions({{"a", "3\n"}}));
}

TEST(MergeRegions, PutsNewOnesInTheirPlace) {
  const auto merged = MergeRegions(Regions({{"a", "1\n"}, {"c", "3\n"}}),
                                   Regions({{"a", "1\n"}, {"b", "2\n"}, {"c", "3\n"}}), false);
  ASSERT_TRUE(merged);
  EXPECT_EQ(merged->text, Regions({{"a", "1\n"}, {"b", "2\n"}, {"c", "3\n"}}));
}

TEST(MergeRegions, TakesOutWhatIsNoMore) {
  const std::string fresh = Regions({{"a", "1\n"}});
  const auto merged = MergeRegions(Regions({{"a", "1\n"}, {"b", "2\n"}}) + "\n뒤", fresh, false);
  ASSERT_TRUE(merged);
  EXPECT_EQ(merged->text, fresh + "\n뒤");
}

TEST(MergeRegions, RefusesDamage) {
  const std::string fresh = Regions({{"a", "1\n"}});
  EXPECT_EQ(MergeRegions("글\n", fresh, false).error().kind, RegionProblemKind::kNone);
  EXPECT_EQ(MergeRegions("<!-- gonggo:end -->\n", fresh, false).error().kind,
            RegionProblemKind::kNotBegun);
  EXPECT_EQ(MergeRegions("<!-- gonggo:begin a 1 -->\n", fresh, false).error().kind,
            RegionProblemKind::kNotEnded);
  EXPECT_EQ(MergeRegions(fresh + fresh, fresh, false).error().kind, RegionProblemKind::kTwice);
}

}  // namespace
}  // namespace gonggo

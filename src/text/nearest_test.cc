#include "text/nearest.h"

#include <gtest/gtest.h>

namespace gonggo {
namespace {

TEST(NearestName, FindsWhatWasMeant) {
  const std::vector<std::string> names = {"extract", "export", "list", "show", "--quiet", "--json"};
  const struct {
    const char* typed;
    const char* meant;
  } cases[] = {{"extarct", "extract"}, {"lsit", "list"},   {"exprt", "export"},
               {"sho", "show"},        {"ext", "extract"}, {"--qiet", "--quiet"},
               {"--jsn", "--json"},    {"liszt", "list"}};
  for (const auto& test : cases)
    EXPECT_EQ(NearestName(test.typed, names), test.meant) << test.typed;
}

TEST(NearestName, SaysNothingAboutWhatIsFar) {
  const std::vector<std::string> names = {"extract", "list"};
  for (const char* typed : {"", "zzz", "백엔드", "l", "extractextract"}) {
    EXPECT_EQ(NearestName(typed, names), std::nullopt) << typed;
  }
  EXPECT_EQ(NearestName("인사이트", {"퀵사이트"}), std::nullopt);
  EXPECT_EQ(NearestName("스프링붓", {"스프링", "스프링부트"}), "스프링부트");
  EXPECT_EQ(NearestName(std::string(100000, 'a'), names), std::nullopt);
  EXPECT_EQ(NearestName("list", {std::string(100000, 'a')}), std::nullopt);
}

}  // namespace
}  // namespace gonggo

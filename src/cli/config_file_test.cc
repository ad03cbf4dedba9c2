#include "cli/config_file.h"

#include <gtest/gtest.h>

namespace gonggo::cli {
namespace {

constexpr std::string_view kText =
    "# 내 설정\n"
    "db: ~/문서/공고.db   # 회사 노트북\n"
    "\n"
    "나중에: 쓸 것\n"
    "list:\n"
    "  - lang: fr\n"
    "lang: \"ko\"\n";

TEST(ConfigFile, ReadsTopLevelLines) {
  const ConfigFile config = ConfigFile::FromText(kText);
  EXPECT_EQ(config.Get("db"), "~/문서/공고.db");
  EXPECT_EQ(config.Get("lang"), "ko");
  EXPECT_EQ(config.Get("color"), std::nullopt);
  EXPECT_EQ(config.All().size(), 4U);
}

TEST(ConfigFile, ChangesOnlyItsLine) {
  ConfigFile config = ConfigFile::FromText(kText);
  config.Set("db", "/a b/c.db");
  config.Set("color", "never");
  EXPECT_TRUE(config.Unset("lang"));
  EXPECT_FALSE(config.Unset("lang"));
  EXPECT_EQ(config.Text(),
            "# 내 설정\ndb: /a b/c.db   # 회사 노트북\n\n나중에: 쓸 것\nlist:\n  - lang: "
            "fr\ncolor: never\n");
}

TEST(ConfigFile, QuotesWhatYamlWouldMisread) {
  for (const std::string value :
       {"a: b", "#x", "x #y", "'q'", "say \"hi\"", "back\\slash", " lead", "- x", "", "true",
        "null", "평범한 값", "/home/가나/library.db"}) {
    ConfigFile config;
    config.Set("db", value);
    EXPECT_EQ(ConfigFile::FromText(config.Text()).Get("db"), value) << config.Text();
  }
}

TEST(ConfigFile, IsTotal) {
  for (const std::string_view text :
       {"", "\n\n", ":", "a:", "a:b", "db: \"open", "db: 'x", "db: \"\\", "\xFF: \xFF"}) {
    const ConfigFile config = ConfigFile::FromText(text);
    EXPECT_LE(config.All().size(), 1U) << text;
  }
  EXPECT_EQ(ConfigFile::FromText("db: x\r\n").Get("db"), "x");
  EXPECT_EQ(ConfigFile::FromText("a:b\n").Get("a"), std::nullopt);
}

}  // namespace
}  // namespace gonggo::cli

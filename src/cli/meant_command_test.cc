#include "cli/meant_command.h"

#include <gtest/gtest.h>

#include <set>

#include "cli/command_spec.h"
#include "cli/words.h"

namespace gonggo::cli {
namespace {

TEST(MeantCommand, KnowsOtherNamesAndTypingErrors) {
  constexpr const char* kCases[][2] = {
      {"apply", "gonggo track"},
      {"지원", "gonggo track"},
      {"search", "gonggo list"},
      {"find", "gonggo list"},
      {"검색", "gonggo list"},
      {"delete", "gonggo remove"},
      {"RM", "gonggo remove"},
      {"skills", "gonggo common"},
      {"stats", "gonggo common"},
      {"resume", "gonggo profile"},
      {"이력서", "gonggo profile"},
      {"interview", "gonggo prep"},
      {"면접", "gonggo prep"},
      {"List", "gonggo list"},
      {"extarct", "gonggo extract"},
      {"serach", "gonggo list"},
      {"마감", "gonggo due"},
      {"xyzzy", ""},
      {"", ""},
  };
  for (const auto& [typed, meant] : kCases) {
    EXPECT_EQ(MeantCommand(typed, Language::kKorean), meant) << typed;
    EXPECT_EQ(MeantCommand(typed, Language::kEnglish), meant) << typed;
  }
  EXPECT_EQ(MeantCommand("sync", Language::kKorean), "gonggo refresh나 gonggo vault");
  EXPECT_EQ(MeantCommand("sync", Language::kEnglish), "gonggo refresh or gonggo vault");
}

TEST(MeantCommand, EveryWordStandsOnceAndLeadsToACommandThatThereIs) {
  std::set<std::string> seen;
  for (const CommandSynonyms& row : AllCommandSynonyms()) {
    for (const std::string& command : SplitWords(row.commands)) {
      EXPECT_NE(FindCommand(command), nullptr) << command;
    }
    for (const std::string& word : SplitWords(row.words)) {
      EXPECT_TRUE(seen.insert(word).second) << word << " stands twice";
      EXPECT_EQ(FindCommand(word), nullptr) << word << " is a command";
    }
  }
}

}  // namespace
}  // namespace gonggo::cli

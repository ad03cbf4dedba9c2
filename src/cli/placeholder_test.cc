#include "cli/placeholder.h"

#include <gtest/gtest.h>

namespace gonggo::cli {
namespace {

TEST(Placeholder, IsInWords) {
  struct Row {
    std::string_view usage;
    std::string_view korean;
    std::string_view english;
  };
  for (const Row& row : {
           Row{"NAME…", "이름", "NAME…"},
           {"SKILL [QUERY]…", "기술 이름", "SKILL"},
           {"ID ID…", "공고 ID 둘 이상", "ID ID…"},
           {"ID FIELD [VALUE]", "공고 ID와 항목", "ID FIELD"},
           {"ID FIELD VALUE", "공고 ID와 항목과 값", "ID FIELD VALUE"},
           {"KEY VALUE", "설정 이름과 값", "KEY VALUE"},
           {"FILE|DIR|URL|-…", "파일, 폴더, 링크, 표준 입력(-)", "FILE|DIR|URL|-…"},
           {"DIR [WORD|ID]…", "폴더", "DIR"},
       }) {
    EXPECT_EQ(NeededWords(row.usage, Language::kKorean), row.korean);
    EXPECT_EQ(NeededWords(row.usage, Language::kEnglish), row.english);
  }
}

TEST(Placeholder, OfUsageLines) {
  EXPECT_EQ(UsageWords("gonggo add [OPTION]… [FILE|DIR|URL|-]…", Language::kKorean),
            "gonggo add [옵션]… [파일|폴더|링크|-]…");
  EXPECT_EQ(UsageWords("-o, --output FILE", Language::kKorean), "-o, --output 파일");
  EXPECT_EQ(UsageWords("ID FIELD [VALUE]", Language::kKorean), "ID 항목 [값]");
  EXPECT_EQ(UsageWords("--as-of YYYY-MM-DD", Language::kKorean), "--as-of YYYY-MM-DD");
  EXPECT_EQ(UsageWords("[OPTION]… [QUERY]…", Language::kEnglish), "[OPTION]… [QUERY]…");
  EXPECT_EQ(UsageWords("", Language::kKorean), "");
}

// Every option's value has a Korean name, but for numbers, ids and days.
TEST(Placeholder, OfEveryOption) {
  for (const CommandSpec& command : AllCommands()) {
    for (const OptionSpec& option : command.options) {
      const std::string words = UsageWords(option.value_name, Language::kKorean);
      const bool known = words != option.value_name || words.empty() || words == "N" ||
                         words == "ID" || words == "YYYY-MM-DD";
      EXPECT_TRUE(known) << command.name << " --" << option.name << ' ' << words;
    }
  }
}

// Nothing in capitals is left in a Korean message, and each command that needs something shows how.
TEST(Placeholder, KnowsEveryCommand) {
  for (const CommandSpec& command : AllCommands()) {
    if (command.positional.min == 0) continue;
    const std::string words = NeededWords(command.positional.name, Language::kKorean);
    for (size_t i = 0; i + 2 < words.size(); ++i) {
      const auto capital = [&](size_t at) { return words[at] >= 'A' && words[at] <= 'Z'; };
      EXPECT_FALSE(capital(i) && capital(i + 1) && capital(i + 2)) << command.name << ": " << words;
    }
    EXPECT_NE(FirstExample(command).find("gonggo "), std::string_view::npos) << command.name;
  }
}

}  // namespace
}  // namespace gonggo::cli

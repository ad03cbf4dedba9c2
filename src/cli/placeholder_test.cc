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

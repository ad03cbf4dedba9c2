#include "text/shell_words.h"

#include <gtest/gtest.h>

#include <vector>

namespace gonggo {
namespace {

TEST(ShellWords, AreQuotedWhereAShellWouldLook) {
  const struct {
    std::vector<std::string> words;
    const char* line;
  } cases[] = {{{}, ""},
               {{"백엔드", "기술:c++"}, "백엔드 기술:c++"},
               {{"마감<2026-12-01"}, "'마감<2026-12-01'"},
               {{"\"결제 시스템\""}, "'\"결제 시스템\"'"},
               {{"a b", ""}, "'a b' ''"},
               {{"it's"}, "'it'\\''s'"},
               {{"$(rm)", "*"}, "'$(rm)' '*'"}};
  for (const auto& test : cases) EXPECT_EQ(ShellWords(test.words), test.line);
  EXPECT_EQ(ShellWords(std::vector<std::string>{"\x1b[31m"}).find('\x1b'), std::string::npos);
}

}  // namespace
}  // namespace gonggo

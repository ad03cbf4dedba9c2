#include "output/message_wrap.h"

#include <gtest/gtest.h>

#include "text/width.h"

namespace gonggo {
namespace {

struct Case {
  const char* text;
  size_t columns;
  const char* wrapped;
};

TEST(WrapMessage, KeepsCommandsWhole) {
  constexpr Case kCases[] = {
      {"short enough: gonggo list", 80, "short enough: gonggo list"},
      // the command goes to the next line as one
      {"어느 공고인지 보려면 값을 덧붙이세요: gonggo list --facets 근무:재택", 50,
       "어느 공고인지 보려면 값을 덧붙이세요:\ngonggo list --facets 근무:재택"},
      {"무엇으로 찾을 수 있는지는 gonggo list --facets로 볼 수 있습니다.", 46,
       "무엇으로 찾을 수 있는지는\ngonggo list --facets로 볼 수 있습니다."},
      {"To bring back: gonggo restore, or gonggo undo --force.", 34,
       "To bring back: gonggo restore, or\ngonggo undo --force."},
      {"for example: gonggo track 7k2m interested", 30,
       "for example:\ngonggo track 7k2m interested"},
      {"먼저 gonggo config set lang en으로 바꾸세요", 30,
       "먼저\ngonggo config set lang en으로\n바꾸세요"},
      {"줄을 보려면: gonggo list 백엔드 '마감<2026-12-01' 기술:Java --snippets", 60,
       "줄을 보려면:\ngonggo list 백엔드 '마감<2026-12-01' 기술:Java --snippets"},
      {"먼저 gonggo undo 뒤에 다시 하세요", 20, "먼저\ngonggo undo 뒤에\n다시 하세요"},
      // words behind the command are no part of it
      {"13 revisions: gonggo reparse reads them again.", 30,
       "13 revisions: gonggo reparse\nreads them again."},
      // wider than a line: broken at its words
      {"see gonggo export --format markdown -o file.md", 20,
       "see gonggo export\n--format markdown -o\nfile.md"},
      // lines that are short stay, with their spaces
      {"  기슬:파이썬\n  ^^^^", 20, "  기슬:파이썬\n  ^^^^"},
      {"  a line that shows something as it stands", 20,
       "  a line that shows something as it stands"},
      {"", 20, ""},
      {"gonggo", 20, "gonggo"},
      {"see gonggo ", 4, "see\ngong\ngo"},
  };
  for (const Case& row : kCases) {
    EXPECT_EQ(WrapMessage(row.text, row.columns, 0), row.wrapped) << row.text;
  }
}

TEST(WrapMessage, NoLineIsTooWideAndNoWordIsLost) {
  constexpr std::string_view kText =
      "'apply'는 없는 명령입니다. 혹시 gonggo track인가요? 사용법: gonggo --help, 그리고 gonggo "
      "config set llm.base_url 주소, gonggo profile import '내 이력서.md'";
  const auto letters = [](std::string text) {
    std::erase_if(text, [](char c) { return c == ' ' || c == '\n'; });
    return text;
  };
  for (size_t columns = 4; columns < 130; ++columns) {
    const std::string wrapped = WrapMessage(kText, columns, 0);
    EXPECT_EQ(letters(wrapped), letters(std::string(kText))) << columns;
    for (size_t at = 0; at <= wrapped.size();) {
      const size_t end = std::min(wrapped.find('\n', at), wrapped.size());
      EXPECT_LE(DisplayWidth(wrapped.substr(at, end - at)), columns) << wrapped;
      at = end + 1;
    }
  }
}

}  // namespace
}  // namespace gonggo

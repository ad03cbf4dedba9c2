#include "vault/note.h"

#include <gtest/gtest.h>

#include "vault/merge.h"
#include "vault/plain_text.h"

namespace gonggo {
namespace {

TEST(ParseNote, PropertiesAsPeopleWriteThem) {
  const Note note = ParseNote(
      "---\n"
      "created: 2024-08-03T19:16\n"
      "# a remark\n"
      "공고 사이트: https://jobs.example.com/a?b=1:2\n"
      "기한: \"\\r2024-08-31\"\n"
      "'단계': '지원 ''완료'''\n"
      "메모: \"한 줄\\n\\\"둘\\\" \\x3C% \\u00e9\"\n"
      "tags:\n  - 하나\n  - \"둘\"\n"
      "요약: |-\n  첫 줄\n  둘째 줄\n"
      "빈값:\n"
      "plain: value # comment\n"
      "---\n본문\n---\n");
  EXPECT_EQ(note.Value("created"), "2024-08-03T19:16");
  EXPECT_EQ(note.Value("공고 사이트"), "https://jobs.example.com/a?b=1:2");
  EXPECT_EQ(note.Value("기한"), "2024-08-31");
  EXPECT_EQ(note.Value("단계"), "지원 '완료'");
  EXPECT_EQ(note.Value("메모"), "한 줄\n\"둘\" <% é");
  EXPECT_EQ(note.Value("tags"), "하나\n둘");
  EXPECT_EQ(note.Value("요약"), "첫 줄\n둘째 줄");
  EXPECT_EQ(note.Value("빈값"), "");
  EXPECT_EQ(note.Value("plain"), "value");
  EXPECT_EQ(note.Value("없음"), "");
  for (const char* none : {"", "본문", "---", "---\n", "---\na: b\n", "a: b\n---\n", " ---\n---"}) {
    EXPECT_TRUE(ParseNote(none).properties.empty()) << none;
  }
}

TEST(WithProperty, ChangesItsLinesOnly) {
  const struct {
    const char* before;
    const char* after;
  } rows[] = {
      {"---\na: 1\n단계: 관심\nb: 2\n---\n본문", "---\na: 1\n단계: \"x\"\nb: 2\n---\n본문"},
      {"---\r\na: 1\r\n단계:\r\n  - 관심\r\n---\r\n본문\n",
       "---\r\na: 1\r\n단계: \"x\"\r\n---\r\n본문\n"},
      {"---\na: 1\n---\n본문", "---\na: 1\n단계: \"x\"\n---\n본문"},
      {"---\n---\n본문", "---\n단계: \"x\"\n---\n본문"},
      {"본문", "---\n단계: \"x\"\n---\n본문"},
      {"", "---\n단계: \"x\"\n---\n"},
      {"\xEF\xBB\xBF본문", "\xEF\xBB\xBF---\n단계: \"x\"\n---\n본문"},
      {"---\n열린 채\n", "---\n단계: \"x\"\n---\n---\n열린 채\n"},
  };
  for (const auto& row : rows) EXPECT_EQ(WithProperty(row.before, "단계", "x"), row.after);
  EXPECT_EQ(WithProperty("---\nk: 1\n---\n", "k", ""), "---\nk:\n---\n");
}

TEST(WithProperty, EveryValueComesBack) {
  for (const char* value : {"가나", "a: b", "\"quoted\" \\ 'x'", "두 줄\n셋", "<% tp.x %>", "- x",
                            "2026-12-31", "#tag", "[[link]]", "true", "%%", "---", "a\tb"}) {
    const std::string text = WithProperty("---\nz: 1\n---\n본문\n", "메모", value);
    EXPECT_EQ(ParseNote(text).Value("메모"), value) << text;
    EXPECT_EQ(ParseNote(text).Value("z"), "1");
    EXPECT_EQ(text.find("<%"), std::string::npos);
    EXPECT_TRUE(text.ends_with("---\n본문\n"));
  }
}

TEST(Region, IsReplacedBetweenItsMarksOnly) {
  const std::string text = "앞\n" + MarkedRegion("하나\n") + "뒤\n";
  const Note note = ParseNote(text);
  ASSERT_EQ(note.region, RegionState::kWhole);
  EXPECT_EQ(RegionOf(text, note), "하나\n");
  EXPECT_EQ(WithRegion(text, "둘\n셋\n"), "앞\n" + MarkedRegion("둘\n셋\n") + "뒤\n");
  std::string windows;
  for (const char c : text) windows += c == '\n' ? "\r\n" : std::string(1, c);
  EXPECT_EQ(RegionOf(windows, ParseNote(windows)), "하나\n");
  EXPECT_NE(WithRegion(windows, "둘\n").find("\r\n둘\r\n%% gonggo:end"), std::string::npos);
  EXPECT_EQ(ParseNote("본문").region, RegionState::kNone);
  EXPECT_EQ(ParseNote("%% gonggo:begin %%\n").region, RegionState::kBroken);
  EXPECT_EQ(ParseNote("%% gonggo:end %%\n%% gonggo:begin %%\n").region, RegionState::kBroken);
  EXPECT_EQ(ParseNote(text + text).region, RegionState::kBroken);
  EXPECT_EQ(ParseNote("a %% gonggo:begin %%\n").region, RegionState::kNone);
}

TEST(PlainForVault, NothingRuns) {
  const char* hostile[] = {"<% tp.system.prompt() %>",
                           "```dataviewjs",
                           "`$= dv.pages()`",
                           "<script>x</script>",
                           "![](https://spy.example/x.png)",
                           "[[다른 노트]]",
                           "%% gonggo:end %%",
                           "#채용",
                           "{{date}}",
                           "$$x$$",
                           "<iframe src=x>"};
  for (const char* text : hostile) {
    const std::string plain = PlainForVault(text);
    for (const char* mark : {"<", "```", "`$=", "![", "[[", "%%", "{{", "$$"}) {
      EXPECT_EQ(plain.find(mark), std::string::npos) << plain;
    }
    EXPECT_FALSE(plain.starts_with('#'));
  }
  EXPECT_EQ(PlainForVault("C++와 Go, 3년\n이상"), "C++와 Go, 3년 이상");
  EXPECT_EQ(LinkName("가나 | [소프트]/#1"), "가나    소프트   1");
  EXPECT_EQ(LinkName("..숨김"), "숨김");
}

TEST(Merge, Table) {
  using enum MergeAction;
  const std::optional<std::string> none;
  const struct {
    std::optional<std::string> base;
    const char* library;
    const char* note;
    MergeAction expected;
  } rows[] = {
      {"a", "a", "a", kNothing},
      {"a", "b", "a", kWriteNote},
      {"a", "a", "b", kApplyLibrary},
      {"a", "b", "b", kNothing},
      {"a", "b", "c", kConflict},
      {"a", "", "a", kWriteNote},
      {"a", "a", "", kApplyLibrary},
      {"a", "b", "", kConflict},
      {none, "a", "", kWriteNote},
      {none, "", "a", kApplyLibrary},
      {none, "a", "b", kConflict},
      {none, "a", "a", kNothing},
      {none, "", "", kNothing},
      {BlankBase("a"), "a", "", kNothing},
      {BlankBase("a"), "b", "", kWriteNote},
      {BlankBase("a"), "a", "c", kApplyLibrary},
      {BlankBase("a"), "b", "c", kConflict},
      {BlankBase("a"), "a", "a", kNothing},
      {ConflictBase(), "a", "b", kConflict},
      {ConflictBase(), "a", "", kConflict},
      {ConflictBase(), "a", "a", kNothing},
  };
  for (const auto& row : rows) {
    EXPECT_EQ(static_cast<int>(Merge(row.base, row.library, row.note)),
              static_cast<int>(row.expected))
        << row.base.value_or("-") << " " << row.library << " " << row.note;
  }
}

}  // namespace
}  // namespace gonggo

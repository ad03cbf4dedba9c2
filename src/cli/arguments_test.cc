#include "cli/arguments.h"

#include <gtest/gtest.h>

#include "cli/settings.h"
#include "cli/words.h"
#include "store/correction.h"

namespace gonggo::cli {
namespace {

ParsedCommandLine Parse(const std::vector<std::string>& words) {
  return ParseArguments(words, Language::kEnglish);
}

TEST(ParseArguments, TakesGlobalOptionsOnBothSides) {
  for (const auto& words : {std::vector<std::string>{"--db", "x.db", "list", "백엔드"},
                            {"list", "--db", "x.db", "백엔드"},
                            {"list", "백엔드", "--db=x.db"}}) {
    const ParsedCommandLine parsed = Parse(words);
    EXPECT_FALSE(parsed.problem) << *parsed.problem;
    EXPECT_EQ(parsed.arguments.command, FindCommand("list"));
    EXPECT_EQ(parsed.arguments.Value("db"), "x.db");
    EXPECT_EQ(parsed.arguments.positionals, std::vector<std::string>{"백엔드"});
  }
}

TEST(ParseArguments, ComposesWordsButNoPaths) {
  const std::string decomposed = "\u1106\u1161\u1100\u1161\u11b7";  // 마감
  EXPECT_EQ(Parse({"list", decomposed}).arguments.positionals, std::vector<std::string>{"마감"});
  EXPECT_EQ(Parse({"list", "--sort", decomposed}).arguments.Value("sort"), "deadline");
  EXPECT_EQ(Parse({"add", decomposed}).arguments.positionals, std::vector{decomposed});
  EXPECT_EQ(Parse({"digest", "-o", decomposed}).arguments.Value("output"), decomposed);
}

TEST(ParseArguments, TakesTheKoreanNamesOfChoices) {
  for (const auto& [typed, meant] : {std::pair("마감", "deadline"), std::pair("마감순", "deadline"),
                                     std::pair("적합도", "fit"), std::pair("newest", "newest")}) {
    const ParsedCommandLine parsed = Parse({"list", "--sort", typed});
    EXPECT_FALSE(parsed.problem) << *parsed.problem;
    EXPECT_EQ(parsed.arguments.Value("sort"), meant);
  }
}

TEST(ParseArguments, TakesRepeatedAndLastValues) {
  const ParsedCommandLine parsed = Parse(
      {"add", "--tag", "a", "x.md", "--tag", "b", "y.md", "--company", "c", "--company", "d"});
  ASSERT_FALSE(parsed.problem) << *parsed.problem;
  EXPECT_EQ(parsed.arguments.Values("tag"), (std::vector<std::string>{"a", "b"}));
  EXPECT_EQ(parsed.arguments.Value("company"), "d");
  EXPECT_EQ(parsed.arguments.positionals, (std::vector<std::string>{"x.md", "y.md"}));
}

TEST(ParseArguments, TakesDashesAsWords) {
  EXPECT_EQ(Parse({"extract", "-"}).arguments.positionals, std::vector<std::string>{"-"});
  const ParsedCommandLine parsed = Parse({"list", "--", "--db"});
  EXPECT_FALSE(parsed.problem) << *parsed.problem;
  EXPECT_EQ(parsed.arguments.positionals, std::vector<std::string>{"--db"});
}

TEST(ParseArguments, AFileNamedLikeACommandIsAFile) {
  const ParsedCommandLine parsed = Parse({"extract", "list", "show"});
  EXPECT_FALSE(parsed.problem) << *parsed.problem;
  EXPECT_EQ(parsed.arguments.command, FindCommand("extract"));
  EXPECT_EQ(parsed.arguments.positionals, (std::vector<std::string>{"list", "show"}));
}

TEST(ParseArguments, SaysWhatIsWrong) {
  const struct {
    std::vector<std::string> words;
    const char* problem;
  } cases[] = {
      {{"extarct"}, "there is no command 'extarct'. Did you mean gonggo extract?"},
      {{"apply", "7k2m"}, "there is no command 'apply'. Did you mean gonggo track?"},
      {{"xyzzy"}, "there is no command 'xyzzy'.\nfor usage: gonggo --help"},
      {{"list", "--lmit", "3"},
       "there is no option '--lmit'.\ndid you mean '--limit'?\nfor usage: gonggo list --help"},
      {{"show", "-z"}, "there is no option '-z'.\nfor usage: gonggo show --help"},
      {{"list", "--sort", "x"},
       "'x' is not a valid value for --sort. Valid values: relevance, newest, oldest, company, "
       "deadline, fit\n"
       "for usage: gonggo list --help"},
      {{"list", "--sort=deadlin"},
       "'deadlin' is not a valid value for --sort. Valid values: relevance, newest, oldest, "
       "company, "
       "deadline, fit\ndid you mean "
       "'deadline'?\nfor usage: gonggo list --help"},
      {{"show"}, "'show' needs ID. For example: gonggo show 7k2m\nfor usage: gonggo show --help"},
      {{"show", "a", "b"}, "unexpected argument 'b'.\nfor usage: gonggo show --help"},
      {{"undo", "x"}, "unexpected argument 'x'.\nfor usage: gonggo undo --help"},
      {{"list", "--db"}, "option '--db' needs a value.\nfor usage: gonggo list --help"},
      {{"completion", "tcsh"},
       "'tcsh' is not a valid value for SHELL. Valid values: bash, zsh, fish\nfor usage: gonggo "
       "completion "
       "--help"},
  };
  for (const auto& test : cases) {
    const ParsedCommandLine parsed = Parse(test.words);
    ASSERT_TRUE(parsed.problem) << test.problem;
    EXPECT_EQ(*parsed.problem, test.problem);
  }
}

TEST(ParseArguments, AWordThatAQueryLeavesOutIsNoOption) {
  const ParsedCommandLine parsed = Parse({"list", "백엔드", "-신입", "-n", "3", "-java"});
  EXPECT_FALSE(parsed.problem) << *parsed.problem;
  EXPECT_EQ(parsed.arguments.positionals, (std::vector<std::string>{"백엔드", "-신입", "-java"}));
  EXPECT_EQ(parsed.arguments.Value("limit"), "3");
}

TEST(ParseArguments, OnlyAShortOptionAsItStandsIsOneWhereAQueryIsTaken) {
  using Words = std::vector<std::string>;
  const struct {
    Words words;
    Words left;
    const char* option;
    const char* value;  // nullptr: not given
  } cases[] = {
      {{"list", "-newcomer:yes"}, {"-newcomer:yes"}, "limit", nullptr},
      {{"list", "java", "-notion", "-n5"}, {"java", "-notion"}, "limit", "5"},
      {{"list", "-n", "5", "-nurse"}, {"-nurse"}, "limit", "5"},
      {{"list", "-quality", "-help-desk"}, {"-quality", "-help-desk"}, "quiet", nullptr},
      {{"digest", "개발자", "-office:x"}, {"개발자", "-office:x"}, "output", nullptr},
      {{"export", "-f", "csv", "-o", "x.csv", "-final"}, {"-final"}, "output", "x.csv"},
      {{"common", "-(java OR go)"}, {"-(java OR go)"}, "top", nullptr},
      // Behind "--", wherever it stands, nothing is an option.
      {{"list", "backend", "--", "-newcomer:yes"}, {"backend", "-newcomer:yes"}, "limit", nullptr},
      {{"list", "backend", "--", "-n", "--db"}, {"backend", "-n", "--db"}, "db", nullptr},
      {{"list", "--db", "x", "--", "-java"}, {"-java"}, "db", "x"},
      {{"tag", "sp09", "--", "-x", "--"}, {"sp09", "-x", "--"}, "remove", nullptr},
  };
  for (const auto& test : cases) {
    const ParsedCommandLine parsed = Parse(test.words);
    EXPECT_FALSE(parsed.problem) << *parsed.problem;
    EXPECT_EQ(parsed.arguments.positionals, test.left);
    const auto value = parsed.arguments.Value(test.option);
    EXPECT_EQ(value.value_or("(none)"), test.value == nullptr ? "(none)" : test.value)
        << test.words.back();
  }
}

TEST(ParseArguments, HelpNeedsNothingElse) {
  const ParsedCommandLine parsed = Parse({"show", "--help"});
  EXPECT_FALSE(parsed.problem);
  EXPECT_TRUE(parsed.arguments.Has("help"));
  EXPECT_EQ(parsed.arguments.command, FindCommand("show"));
}

// Each of `names`, separated by commas, stands in the description.
void ExpectNames(const CommandSpec& command, std::string_view description,
                 const std::string& names) {
  for (const std::string& name : SplitWords(names)) {
    const std::string_view bare = std::string_view(name).substr(0, name.find(','));
    EXPECT_NE(description.find(bare), std::string_view::npos) << command.name << ": " << bare;
  }
}

TEST(CommandTable, HelpNamesEveryFieldAndSetting) {
  const CommandSpec& correct = *FindCommand("correct");
  const CommandSpec& config = *FindCommand("config");
  for (const Language language : {Language::kKorean, Language::kEnglish}) {
    ExpectNames(correct, correct.description.In(language), CorrectableFields(language));
    for (const Setting& setting : kSettings)
      ExpectNames(config, config.description.In(language), std::string(setting.key));
  }
}

TEST(CommandTable, EveryOptionIsDescribedInBothLanguages) {
  for (const CommandSpec& command : AllCommands()) {
    EXPECT_FALSE(command.summary.korean.empty()) << command.name;
    EXPECT_FALSE(command.summary.english.empty()) << command.name;
    EXPECT_NE(command.run, nullptr) << command.name;
    for (const OptionSpec& option : command.options) {
      EXPECT_FALSE(option.help.korean.empty()) << command.name << ' ' << option.name;
      EXPECT_FALSE(option.help.english.empty()) << command.name << ' ' << option.name;
      EXPECT_EQ(option.kind == OptionKind::kFlag, option.value_name.empty()) << option.name;
    }
  }
}

}  // namespace
}  // namespace gonggo::cli

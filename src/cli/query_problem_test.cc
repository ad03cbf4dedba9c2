#include "cli/query_problem.h"

#include <gmock/gmock.h>

namespace gonggo::cli {
namespace {

using testing::HasSubstr;
using testing::Not;

std::string Explained(std::string_view query, Language language = Language::kKorean) {
  const auto parsed = ParseQuery(query, BuiltInSkills());
  return parsed ? "" : ExplainProblem(parsed.error(), query, language);
}

TEST(QueryProblemTest, SaysWhatWhereAndWhatIsPossible) {
  EXPECT_EQ(Explained("백엔드 기슬:파이썬"),
            "'기슬'이라는 필터는 없습니다. 혹시 '기술:'을 쓰려고 하셨나요?\n"
            "  백엔드 기슬:파이썬\n"
            "         ^^^^");
  EXPECT_EQ(Explained("skil:python", Language::kEnglish),
            "there is no filter 'skil'. Did you mean 'skill:'?\n  skil:python\n  ^^^^");
  EXPECT_EQ(Explained("경력:3년이상"),
            "'3년이상'은 경력에 쓸 수 있는 숫자가 아닙니다. 혹시 '경력>=3년'을 쓰려고 하셨나요?\n"
            "  경력:3년이상\n       ^^^^^^^");
  EXPECT_EQ(Explained("근무:집에서"),
            "'집에서'는 근무에 쓸 수 있는 값이 아닙니다. 쓸 수 있는 값: 출근, 일부 재택, "
            "재택, 기재없음\n  근무:집에서\n       ^^^^^^");
  EXPECT_THAT(Explained("work:moon", Language::kEnglish),
              HasSubstr("Valid values: on site, hybrid, remote, unknown\n"));
  EXPECT_THAT(Explained("role:astronaut", Language::kEnglish),
              HasSubstr("Engineering lead, unknown\n"));
  EXPECT_EQ(Explained("재택:"),
            "'재택'은 필터가 아니라 근무의 값입니다. 혹시 '근무:재택'을 쓰려고 하셨나요?\n"
            "  재택:\n  ^^^^");
  EXPECT_EQ(Explained("a \"\""), "따옴표 안이 비어 있습니다.\n  a \"\"\n    ^^");
  EXPECT_EQ(
      Explained("마감<곧"),
      "'곧'은 날짜로 읽을 수 없습니다. 2026-12-31, 12/31, 내일, 이번주, 7일후처럼 적어 주세요.\n"
      "  마감<곧\n       ^^");
  EXPECT_EQ(Explained("title:\"a"), "따옴표가 닫히지 않았습니다.\n  title:\"a\n        ^^");
  EXPECT_THAT(Explained("a OR"), HasSubstr("a OR\n      ^"));
}

TEST(QueryProblemTest, NamesTheValuesThatThereAre) {
  const auto parsed = ParseQuery("location:", BuiltInSkills());
  ASSERT_FALSE(parsed);
  EXPECT_TRUE(AsksForValues(parsed.error()));
  EXPECT_EQ(ExplainProblem(parsed.error(), "location:", Language::kEnglish, "Seoul 3"),
            "region has no value. Values now, with postings: Seoul 3\n  location:\n           ^");
  EXPECT_FALSE(AsksForValues(ParseQuery("a OR", BuiltInSkills()).error()));
}

TEST(QueryProblemTest, IsSafeForATerminal) {
  EXPECT_THAT(Explained("skil:\x1b[31m"), Not(HasSubstr("\x1b")));
  EXPECT_THAT(Explained(std::string(5000, 'a')), Not(HasSubstr("\n")));
}

}  // namespace
}  // namespace gonggo::cli

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
            "'기슬' 필터는 없습니다. 혹시 '기술:'을 쓰려고 하셨나요?\n"
            "  백엔드 기슬:파이썬\n"
            "         ^^^^");
  EXPECT_EQ(Explained("skil:python", Language::kEnglish),
            "there is no filter 'skil'. did you mean 'skill:'?\n  skil:python\n  ^^^^");
  EXPECT_EQ(Explained("경력>=3"),
            "경력에는 '>='을 쓸 수 없습니다. 예: 경력:4\n  경력>=3\n      ^^");
  EXPECT_EQ(
      Explained("근무:집에서"),
      "'집에서'는 근무에 쓸 수 있는 값이 아닙니다. 쓸 수 있는 값: onsite, 출근, 사무실, hybrid, "
      "하이브리드, 혼합, remote, 재택, 원격\n  근무:집에서\n       ^^^^^^");
  EXPECT_THAT(Explained("마감<내일"), HasSubstr("2026-12-31처럼"));
  EXPECT_THAT(Explained("a OR"), HasSubstr("a OR\n      ^"));
}

TEST(QueryProblemTest, IsSafeForATerminal) {
  EXPECT_THAT(Explained("skil:\x1b[31m"), Not(HasSubstr("\x1b")));
  EXPECT_THAT(Explained(std::string(5000, 'a')), Not(HasSubstr("\n")));
}

}  // namespace
}  // namespace gonggo::cli

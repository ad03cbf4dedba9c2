#include "search/query.h"

#include <gmock/gmock.h>

#include <random>

namespace gonggo {
namespace {

using testing::ElementsAre;
using testing::Optional;

std::string Normal(std::string_view text) {
  const auto query = ParseQuery(text, BuiltInSkills());
  return query ? PrintQuery(*query) : "problem";
}

QueryProblem Problem(std::string_view text) {
  const auto query = ParseQuery(text, BuiltInSkills());
  EXPECT_FALSE(query.has_value()) << text << " is " << (query ? PrintQuery(*query) : "");
  return query ? QueryProblem{} : query.error();
}

TEST(QueryTest, NormalForms) {
  const struct {
    const char* typed;
    const char* normal;
  } cases[] = {
      {"", ""},
      {"  백엔드   개발자 ", "백엔드 개발자"},
      {"\"데이터 분석\"", "\"데이터 분석\""},
      {"백엔드 -신입", "백엔드 -신입"},
      {"-(a b)", "-(a b)"},
      {"(a)", "a"},
      {"((a b)) c", "a b c"},
      {"a OR b c", "a OR b c"},
      {"(a OR b) c", "(a OR b) c"},
      {"a OR (b OR c)", "a OR b OR c"},
      {"ORACLE OR or", "ORACLE OR or"},
      {"기술:파이썬", "skill:python"},
      {"SKILL:파이썬", "skill:python"},
      {"skill=python", "skill:python"},
      {"기술:\"스프링 부트\"", "skill:spring_boot"},
      {"기술:k8s,도커", "skill:kubernetes,docker"},
      {"필수:자바 우대:go", "must:java plus:go"},
      {"기술:관계형데이터베이스", "skill:relational_database"},
      {"기술:C++ 기술:c# 기술:.net", "skill:cpp skill:csharp skill:dotnet"},
      {"회사:\"가온 소프트\"", "company:\"가온 소프트\""},
      {"지역:서울", "region:KR-11"},
      {"지역:서울,경기", "region:KR-11,KR-41"},
      {"지역:강남구", "region:강남구"},
      {"근무:재택", "work:remote"},
      {"고용:인턴", "employment:intern"},
      {"고용:정규직", "employment:full_time"},
      {"학력<=학사", "education<=bachelor"},
      {"경력:4", "years:4"},
      {"경력:4년", "years:4"},
      {"경력:6개월", "years:6months"},
      {"경력:1.5년", "years:18months"},
      {"years:unknown", "years:unknown"},
      {"경력:미상", "years:unknown"},
      {"신입:가능", "newcomer:yes"},
      {"마감<2026-12-01", "deadline<2026-12-01"},
      {"마감<=2026.12.1", "deadline<=2026-12-01"},
      {"마감:상시", "deadline:always"},
      {"마감:채용시", "deadline:until_filled"},
      {"마감:지남", "deadline:passed"},
      {"D<7", "d<7"},
      {"추가>2026-11", "added>2026-11-01"},
      {"적합도>=70", "fit>=70"},
      {"직군:백엔드", "role:backend"},
      {"성향:소통", "trait:communication"},
      {"c++ c# .net node.js ci/cd", "c++ c# .net node.js ci/cd"},
      {"https://a.example/1", "https://a.example/1"},
      {"모집:", "모집:"},
  };
  for (const auto& test : cases) EXPECT_EQ(Normal(test.typed), test.normal) << test.typed;
}

TEST(QueryTest, TheNormalFormIsItsOwn) {
  std::mt19937 random(5);
  const std::vector<std::string> pieces = {
      "a", "-",      "(",      ")",         " ",          "OR", "\"x y\"",   "백엔드",
      ":", "skill:", "파이썬", "deadline<", "2026-01-02", ",",  "지역:서울", "<="};
  size_t parsed = 0;
  for (int i = 0; i < 4'000; ++i) {
    std::string text;
    for (uint32_t n = random() % 9; n > 0; --n) text += pieces[random() % pieces.size()];
    const auto query = ParseQuery(text, BuiltInSkills());
    if (!query) continue;
    ++parsed;
    const std::string normal = PrintQuery(*query);
    const auto again = ParseQuery(normal, BuiltInSkills());
    ASSERT_TRUE(again.has_value()) << text << " → " << normal;
    EXPECT_EQ(*again, *query) << text << " → " << normal;
  }
  EXPECT_GT(parsed, 400U);
}

TEST(QueryTest, SaysWhereItIsWrong) {
  const struct {
    const char* typed;
    QueryFault fault;
    const char* found;
  } cases[] = {
      {"skil:python", QueryFault::kUnknownFilter, "skil"},
      {"기슬:파이썬", QueryFault::kUnknownFilter, "기슬"},
      {"a skill:", QueryFault::kMissingValue, ""},
      {"a skill: b", QueryFault::kMissingValue, ""},
      {"skill:a,", QueryFault::kUnknownValue, "a"},
      {"skill:python,", QueryFault::kMissingValue, ""},
      {"기술:스프링붓", QueryFault::kUnknownValue, "스프링붓"},
      {"skill<python", QueryFault::kWrongOperator, "<"},
      {"years>=3", QueryFault::kWrongOperator, ">="},
      {"fit:70", QueryFault::kWrongOperator, ":"},
      {"fit>=많이", QueryFault::kNotANumber, "많이"},
      {"years:three", QueryFault::kNotANumber, "three"},
      {"years:-1", QueryFault::kNotANumber, "-1"},
      {"years:1000", QueryFault::kNotANumber, "1000"},
      {"D<내일", QueryFault::kNotANumber, "내일"},
      {"deadline<내일", QueryFault::kNotADate, "내일"},
      {"deadline<2026-02-30", QueryFault::kNotADate, "2026-02-30"},
      {"deadline:곧", QueryFault::kUnknownValue, "곧"},
      {"added>어제", QueryFault::kNotADate, "어제"},
      {"지역:서율", QueryFault::kUnknownValue, "서율"},
      {"work:home", QueryFault::kUnknownValue, "home"},
      {"고용:알수없음", QueryFault::kUnknownValue, "알수없음"},
      {"신입:아마", QueryFault::kUnknownValue, "아마"},
      {"\"데이터", QueryFault::kUnclosedQuote, "\"데이터"},
      {"a \"\"", QueryFault::kMissingValue, "\"\""},
      {"(a b", QueryFault::kUnclosedParenthesis, "("},
      {"a) b", QueryFault::kUnopenedParenthesis, ")"},
      {"()", QueryFault::kEmptyParentheses, "()"},
      {"a OR", QueryFault::kMissingOperand, ""},
      {"OR a", QueryFault::kMissingOperand, ""},
      {"a OR OR b", QueryFault::kMissingOperand, ""},
      {"a - b", QueryFault::kMissingOperand, "-"},
      {"--a", QueryFault::kMissingOperand, "-"},
  };
  for (const auto& test : cases) {
    const QueryProblem problem = Problem(test.typed);
    EXPECT_EQ(problem.fault, test.fault) << test.typed;
    EXPECT_EQ(problem.found, test.found) << test.typed;
  }
  EXPECT_THAT(Problem("skil:python").suggestions, ElementsAre("skill"));
  EXPECT_THAT(Problem("기슬:파이썬").suggestions, ElementsAre("기술"));
  EXPECT_THAT(Problem("기술:스프링붓").suggestions, ElementsAre("스프링부트"));
  EXPECT_THAT(Problem("지역:서율").suggestions, ElementsAre("서울"));
  EXPECT_THAT(Problem("years>=3").filter, Optional(FilterName::kYears));
  EXPECT_EQ(Problem("백엔드 skil:python").at.begin, 10U);
}

TEST(QueryTest, ItsSizeIsBounded) {
  EXPECT_EQ(Problem(std::string(kMaxQueryBytes + 1, 'a')).fault, QueryFault::kTooLong);
  std::string many;
  for (size_t i = 0; i <= kMaxQueryTerms; ++i) many += "a ";
  EXPECT_EQ(Problem(many).fault, QueryFault::kTooManyTerms);
  EXPECT_EQ(Problem(std::string(40, '(') + "a" + std::string(40, ')')).fault, QueryFault::kTooDeep);
  std::string values = "region:서울";
  for (size_t i = 0; i <= kMaxQueryTerms; ++i) values += ",서울";
  EXPECT_EQ(Problem(values).fault, QueryFault::kTooManyTerms);
}

}  // namespace
}  // namespace gonggo

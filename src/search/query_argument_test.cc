#include "search/query_argument.h"

#include <gtest/gtest.h>

namespace gonggo {
namespace {

TEST(QueryArgument, Table) {
  const struct {
    const char *argument, *expected;
  } rows[] = {
      {"기술:스프링 부트", "기술:\"스프링 부트\""},
      {"-skill:spring boot", "-skill:\"spring boot\""},
      {"지역:기재 없음", "지역:\"기재 없음\""},
      {"학력=고졸 이상", "학력=\"고졸 이상\""},
      // More than one value, or none
      {"기술:스프링 개발자", "기술:스프링 개발자"},
      {"기술:스프링 지역:서울", "기술:스프링 지역:서울"},
      {"회사:가나 소프트", "회사:가나 소프트"},
      {"기술:\"스프링 부트\"", "기술:\"스프링 부트\""},
      {"기술:스프링", "기술:스프링"},
      {"기술: 스프링", "기술: 스프링"},
      {"스프링 부트", "스프링 부트"},
      {"연봉>=5000 서울", "연봉>=5000 서울"},
      {":a b", ":a b"},
      {"", ""},
  };
  for (const auto& row : rows)
    EXPECT_EQ(QueryArgument(row.argument, BuiltInSkills(), {}), row.expected) << row.argument;
}

}  // namespace
}  // namespace gonggo

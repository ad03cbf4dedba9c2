#include "posting/line/job_title.h"

#include <gtest/gtest.h>

namespace gonggo {
namespace {

TEST(JobTitle, Table) {
  const struct {
    std::string_view name;
    bool is;
  } rows[] = {
      {"백엔드 개발자", true},
      {"백엔드 개발자 (Java/Kotlin) 채용", true},
      {"[신입] 데이터 엔지니어 - 커머스", true},
      {"서버 개발자 경력직 모집", true},
      {"Staff Software Engineer, Payments", true},
      {"Associate Product Manager", true},
      {"매장 운영 담당자를 모집합니다", true},
      // Blogs, courses, talks, teams.
      {"백엔드 개발자 로드맵", false},
      {"신입 백엔드 개발자의 1년", false},
      {"데이터 분석가 되기", false},
      {"디자이너와 개발자가 함께 일하는 법", false},
      {"백엔드팀", false},
      {"시리즈 B 투자 유치", false},
      {"자율 출근", false},
      {"더 보기", false},
      {"", false},
  };
  for (const auto& row : rows) EXPECT_EQ(IsJobTitle(row.name), row.is) << row.name;
}

TEST(JobTitle, Persons) {
  EXPECT_TRUE(MayBePerson("김하늘"));
  EXPECT_FALSE(MayBePerson("들보리"));
  EXPECT_FALSE(MayBePerson("김하늘소프트"));
  EXPECT_FALSE(MayBePerson(""));
}

}  // namespace
}  // namespace gonggo

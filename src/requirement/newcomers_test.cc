#include "requirement/newcomers.h"

#include <gtest/gtest.h>

namespace gonggo {
namespace {

TEST(Newcomers, WhoMayApply) {
  for (const std::string_view line :
       {"신입 또는 경력 3년 이상", "신입 / 유관 경력 2년 이상", "신입·경력(3년 이상)",
        "경력 2년 이상 (신입 지원 가능)", "경력 3년 이상, 신입도 지원 가능합니다",
        "경력(3년 이상) 또는 신입", "경력 1년 이상/신입"})
    EXPECT_TRUE(AdmitsNewcomers(line)) << line;
  for (const std::string_view line :
       {"신입 교육 경험 3년 이상", "경력 3년 이상 (신입 지원 불가)", "경력 3년 이상, 신입 제외",
        "신입 개발자 멘토링", "경력 3년 이상", "신규 입점 경력 3년", ""})
    EXPECT_FALSE(AdmitsNewcomers(line)) << line;
}

}  // namespace
}  // namespace gonggo

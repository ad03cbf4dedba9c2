#include "posting/field/eligibility.h"

#include <gtest/gtest.h>

#include <string>

namespace gonggo {
namespace {

struct Row {
  const char* text;
  const char* expected;
};

const Row kRows[] = {
    {"병역필 또는 면제자", "military"},
    {"군필자 혹은 병역 면제자", "military"},
    {"남성의 경우 병역을 필하였거나 면제된 분", "military"},
    {"해외여행에 결격사유가 없는 분", "travel"},
    {"해외 출장에 결격사유 없는 자", "travel"},
    {"ㆍ해외여행에 결격사유가 없는 분 (병역필 또는 면제자)", "military travel"},
    {"대한민국 국적 소지자", "citizenship"},
    {"외국인의 경우 F-2, F-5 비자 소지자", "citizenship"},
    {"취업비자 소지자", "citizenship"},
    {"국적 무관", "citizenship"},
    {"Must be authorized to work in Korea", "citizenship"},
    {"Visa sponsorship is not available", "citizenship"},
    {"운전면허 2종 보통 이상 소지자", "licence"},
    {"운전 가능자 (면허소지자)", "licence"},
    {"간호사 면허 소지", "licence"},
    {"Valid driver's license required", "licence"},
    {"국가보훈대상자 우대", "veteran"},
    {"장애인 및 국가유공자는 관계 법령에 따라 우대", "veteran disability"},
    {"Veterans are encouraged to apply", "veteran"},
    // Something else
    {"장애 대응 및 백업/복구", ""},
    {"서비스 장애 원인 분석", ""},
    {"병역특례 산업기능요원", ""},
    {"다국적 고객과 함께 업무", ""},
    {"다양한 국적의 임직원", ""},
    {"장애인 편의 시설 (화장실)", ""},
    {"without regard to race, disability or veteran status", ""},
    {"We are an equal opportunity employer, disability, veterans", ""},
    {"관광비자 없이 쉬는 휴가", ""},
    {"결격사유 확인 후 합격", ""},
    {"해외 서비스 운영", ""},
    {"software license management", ""},
    {"", ""},
};

TEST(ReadEligibility, Table) {
  for (const Row& row : kRows) {
    std::string shown;
    for (const auto& f : ReadEligibility(row.text, Labelled::kNo)) {
      shown += (shown.empty() ? "" : " ") + std::string(Id(f.value));
    }
    EXPECT_EQ(shown, row.expected) << row.text;
  }
}

}  // namespace
}  // namespace gonggo

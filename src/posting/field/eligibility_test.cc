#include "posting/field/eligibility.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

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
    {"포트폴리오 제출 필수", "portfolio"},
    {"이력서(필수), 포트폴리오(필수)", "portfolio"},
    {"필수 제출서류 : 이력서, 포트폴리오", "portfolio"},
    {"A portfolio is required.", "portfolio"},
    {"이력서 필수, 포트폴리오 선택", ""},
    {"서류: (필수) 이력서, (선택) 포트폴리오", ""},
    {"포트폴리오가 필수는 아닙니다", ""},
    {"포트폴리오 우대", ""},
    {"투자 포트폴리오 관리 경험", ""},
    {"해외여행에 결격사유가 없는 분", "travel"},
    {"해외 출장에 결격사유 없는 자", "travel"},
    {"ㆍ해외여행에 결격사유가 없는 분 (병역필 또는 면제자)", "military travel"},
    {"대한민국 국적 소지자", "citizenship"},
    {"외국인의 경우 F-2, F-5 비자 소지자", "citizenship"},
    {"취업비자 소지자", "citizenship"},
    {"국적 무관", ""},
    {"국적: 무관", ""},
    {"외국인 지원 가능", ""},
    {"외국인도 지원 가능합니다", ""},
    {"외국인 지원 시 F-2 비자 소지", "citizenship"},
    {"Must be authorized to work in Korea", "citizenship"},
    {"Visa sponsorship is not available", "citizenship"},
    {"운전면허 2종 보통 이상 소지자", "licence"},
    {"운전 가능자 (면허소지자)", "licence"},
    {"간호사 면허 소지", "licence"},
    {"Valid driver's license required", "licence"},
    {"국가보훈대상자 우대", "veteran"},
    {"장애인 및 국가유공자는 관계 법령에 따라 우대", "veteran disability"},
    {"Veterans are encouraged to apply", "veteran"},
    {"병역 및 해외여행 결격사유 없는 자", "military travel"},
    {"군 복무를 필하신 분", "military"},
    {"남성의 경우 군필 또는 면제", "military"},
    {"해외여행·출장에 결격사유가 없는 자", "travel"},
    {"해외여행/출장 결격사유 없는 자", "travel"},
    {"국외 여행 결격사유 없는 자", "travel"},
    {"해외여행 및 비자 발급에 결격 사유가 없는 분", "travel"},
    {"외국인 지원 불가", "citizenship"},
    {"비자 지원 불가", "citizenship"},
    {"You must have the right to work in the UK", "citizenship"},
    {"대한민국 변호사 자격 소지자", "licence"},
    {"의사 면허 보유자", "licence"},
    {"취업보호대상자", "veteran"},
    {"[장애인전형] 웹 개발자", "disability"},
    {"보훈 및 장애 대상자", "veteran disability"},
    // Who sees to the visa offers something; who does not, asks for it.
    {"Visa sponsorship available", ""},
    {"We sponsor visas for the right candidate", ""},
    {"Visa sponsorship and relocation support provided", ""},
    {"We offer visa sponsorship to those who need it", ""},
    {"비자 지원", ""},
    {"비자 지원 가능", ""},
    {"외국인 직원에게 E-7 비자 지원", ""},
    {"취업비자 지원 가능", ""},
    {"비자 스폰서십을 제공합니다", ""},
    {"No visa sponsorship", "citizenship"},
    {"Visa sponsorship: no", "citizenship"},
    {"We do not sponsor visas", "citizenship"},
    {"We are unable to sponsor candidates at this time", "citizenship"},
    {"Able to work in Canada without sponsorship", "citizenship"},
    {"Will you now or in the future require visa sponsorship?", "citizenship"},
    {"Must be authorized to work in the US. Visa sponsorship is available.", "citizenship"},
    {"Must be authorized to work in the US", "citizenship"},
    {"비자 지원은 하지 않습니다", "citizenship"},
    {"비자 지원이 어렵습니다", "citizenship"},
    {"E-7 비자 소지자", "citizenship"},
    // Something else
    {"해외여행을 좋아하는 분. 결격사유 없음", ""},
    {"운전면허 소지자 우대", ""},
    {"변호사 자격증 소지여부 무관", ""},
    {"운전면허 취득 시 학원비 지원", ""},
    {"전국 운전 가능 지역을 넓히는 배송 서비스", ""},
    {"외국인은 우리 서비스의 큰 고객입니다", ""},
    {"외국인 전용 금융 서비스", ""},
    {"내국인과 외국인 여행자를 위한 마케팅", ""},
    {"비자 지원 서비스를 개발", ""},
    {"veteran engineers who mentor", ""},
    {"장애인식개선교육", ""},
    {"장애인 접근성 개선 경험", ""},
    {"장애인을 위한 이동 서비스", ""},
    {"의사 결정 능력, 의사소통", ""},
    {"장애 대응 및 백업/복구", ""},
    {"서비스 장애 원인 분석", ""},
    {"병역특례 산업기능요원", ""},
    {"다국적 고객과 함께 업무", ""},
    {"다양한 국적의 임직원", ""},
    {"장애인 편의 시설 (화장실)", ""},
    {"without regard to race, disability or veteran status", ""},
    {"Medical, Dental, Vision, Life, Disability and a pension", ""},
    {"Knowledge of FMLA and state leave laws, disability and paid leave", ""},
    {"whatever your age, belief, disability or gender", ""},
    {"People with disabilities are encouraged to apply", "disability"},
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
    for (const auto& f : ReadEligibility(row.text)) {
      shown += (shown.empty() ? "" : " ") + std::string(Id(f.value));
      EXPECT_LT(f.at.begin, f.at.end);
      EXPECT_LE(f.at.end, std::string_view(row.text).size());
    }
    EXPECT_EQ(shown, row.expected) << row.text;
  }
}

TEST(ReadEligibility, LongHostileText) {
  for (const std::string_view unit : {"해외여행 ", "병역 ", "장애인 ", "\xED\x95", "visa "}) {
    std::string text;
    while (text.size() < 3'900) text += unit;
    EXPECT_LE(ReadEligibility(text).size(), 6U);
    while (text.size() < 1'000'000) text += unit;
    EXPECT_TRUE(ReadEligibility(text).empty());
  }
}

}  // namespace
}  // namespace gonggo

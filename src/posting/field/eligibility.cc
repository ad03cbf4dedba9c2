#include "posting/field/eligibility.h"

#include "posting/field/gate.h"
#include "requirement/scan.h"

namespace gonggo {
namespace {

constexpr size_t kMaxText = 4'000;

constexpr std::string_view kMilitary[] = {"병역필",
                                          "군필",
                                          "병역 필",
                                          "병역을 필",
                                          "병역의무",
                                          "병역 의무",
                                          "병역을 마",
                                          "병역 면제",
                                          "병역면제",
                                          "군 면제",
                                          "군면제",
                                          "미필",
                                          "군복무를 마",
                                          "군 복무를 마",
                                          "병역사항",
                                          "병역 사항",
                                          "남성의 경우 병역",
                                          "남자의 경우 병역",
                                          "병역법",
                                          "병역에 결격",
                                          "military service completed",
                                          "completed military service",
                                          "military service"};
constexpr std::string_view kTravel[] = {"해외여행 결격",
                                        "해외여행에 결격",
                                        "해외 여행에 결격",
                                        "해외출장 결격",
                                        "해외출장에 결격",
                                        "해외 출장에 결격",
                                        "해외여행의 결격",
                                        "해외여행에 제한",
                                        "해외여행 및 출장에 결격",
                                        "국외여행 결격",
                                        "해외여행에 문제",
                                        "해외출장에 문제",
                                        "해외 출입국에 결격",
                                        "해외여행 및 비자",
                                        "해외 여행 및 건강 상 결격",
                                        "해외 출장 결격",
                                        "able to travel internationally",
                                        "valid passport",
                                        "여권 소지",
                                        "유효한 여권"};
constexpr std::string_view kCitizenship[] = {"국적자",
                                             "국적 소지",
                                             "국적을 보유",
                                             "한국 국적",
                                             "대한민국 국적",
                                             "내국인",
                                             "외국인 지원",
                                             "외국인도 지원",
                                             "외국인 등록",
                                             "외국인의 경우",
                                             "외국인은",
                                             "취업비자",
                                             "취업 비자",
                                             "취업 가능한 비자",
                                             "비자 소지",
                                             "비자 스폰",
                                             "비자 지원",
                                             "비자를 소지",
                                             "영주권",
                                             "f-2",
                                             "f-4",
                                             "f-5",
                                             "f-6",
                                             "e-7",
                                             "visa sponsorship",
                                             "sponsor visas",
                                             "sponsor a visa",
                                             "work visa",
                                             "valid visa",
                                             "work authorization",
                                             "authorized to work",
                                             "legally authorized",
                                             "right to work",
                                             "citizenship",
                                             "u.s. citizen",
                                             "us citizen",
                                             "korean national",
                                             "eligible to work",
                                             "국적 무관",
                                             "국적무관",
                                             "한국인"};
constexpr std::string_view kLicence[] = {
    "운전면허",        "운전 면허",       "1종 보통",         "2종 보통",        "1종보통",
    "2종보통",         "운전 가능",       "운전가능",         "면허 소지",       "면허소지",
    "면허증",          "면허 보유",       "면허를 소지",      "면허를 보유",     "의사면허",
    "간호사 면허",     "약사 면허",       "driver's license", "drivers license", "driver’s license",
    "driving licence", "driving license", "driver license",   "driver's licence"};
constexpr std::string_view kVeteran[] = {"보훈",           "국가유공자",     "유공자",
                                         "취업지원대상자", "취업보호대상자", "취업 보호 대상",
                                         "veterans",       "veteran"};
constexpr std::string_view kDisability[] = {"장애인", "장애우", "장애를 가진", "disability",
                                            "disabilities"};

// The boilerplate that names everybody, and facilities.
constexpr std::string_view kBoilerplate[] = {"regard to",
                                             "regardless",
                                             "discriminat",
                                             "discriminate",
                                             "discrimination",
                                             "equal opportunity",
                                             "equal employment",
                                             "all qualified applicants",
                                             "accommodation",
                                             "accommodations",
                                             "차별하지",
                                             "차별 없",
                                             "무관하게",
                                             "편의 시설",
                                             "편의시설",
                                             "주차장",
                                             "화장실",
                                             "disability insurance",
                                             "short-term disability",
                                             "long-term disability",
                                             "소프트웨어 면허"};
constexpr std::string_view kNotMilitary[] = {"병역특례", "병역 특례"};

struct Kind {
  Eligibility value;
  WordList words;
};
constexpr Kind kKinds[] = {
    {Eligibility::kMilitary, kMilitary},       {Eligibility::kTravel, kTravel},
    {Eligibility::kCitizenship, kCitizenship}, {Eligibility::kLicence, kLicence},
    {Eligibility::kVeteran, kVeteran},         {Eligibility::kDisability, kDisability}};

bool IsBoilerplate(Eligibility kind) {
  return kind == Eligibility::kVeteran || kind == Eligibility::kDisability ||
         kind == Eligibility::kCitizenship;
}

}  // namespace

std::vector<Found<Eligibility>> ReadEligibility(std::string_view text, Labelled labelled) {
  std::vector<Found<Eligibility>> found;
  if (text.size() > kMaxText) return found;
  if (labelled == Labelled::kNo && !PossibleFields(text).Has(Field::kEligibility)) return found;
  const bool boilerplate = HasAnyWord(text, kBoilerplate);
  for (const Kind& kind : kKinds) {
    if (boilerplate && IsBoilerplate(kind.value)) continue;
    const auto word = FindAnyWord(text, kind.words);
    if (!word) continue;
    if (kind.value == Eligibility::kMilitary &&
        MatchAnyAt(text, word->begin, kNotMilitary) != kNoMatch)
      continue;
    found.push_back(
        {kind.value, {static_cast<uint32_t>(word->begin), static_cast<uint32_t>(word->end)}});
  }
  return found;
}

}  // namespace gonggo

#include "search/filter_names.h"

#include <vector>

#include "text/hangul.h"
#include "text/nearest.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr bool kCompares = true;
constexpr bool kOnlyCompares = true;
constexpr bool kUnknown = true;

using enum FilterName;
constexpr FilterSpec kFilters[] = {
    {kSkill, "skill", "기술", ValueKind::kAsk, false, false, false, "skill:python", "기술:파이썬"},
    {kMust, "must", "필수", ValueKind::kAsk, false, false, false, "must:java", "필수:자바"},
    {kPlus, "plus", "우대", ValueKind::kAsk, false, false, false, "plus:go", "우대:golang"},
    {kTrait, "trait", "성향", ValueKind::kTrait, false, false, false, "trait:communication",
     "성향:소통"},
    {kCompany, "company", "회사", ValueKind::kText, false, false, kUnknown, "company:gaon",
     "회사:가온"},
    {kTitle, "title", "제목", ValueKind::kText, false, false, kUnknown, "title:backend",
     "제목:백엔드"},
    {kTag, "tag", "태그", ValueKind::kText, false, false, false, "tag:later", "태그:관심"},
    {kRole, "role", "직군", ValueKind::kRole, false, false, kUnknown, "role:backend",
     "직군:백엔드"},
    {kRegion, "region", "지역", ValueKind::kRegion, false, false, kUnknown, "region:seoul",
     "지역:서울"},
    {kWork, "work", "근무", ValueKind::kWork, false, false, kUnknown, "work:remote", "근무:재택"},
    {kEmployment, "employment", "고용", ValueKind::kEmployment, false, false, kUnknown,
     "employment:intern", "고용:인턴"},
    {kSalary, "salary", "연봉", ValueKind::kPay, kCompares, false, kUnknown, "salary>=5000",
     "연봉>=5000"},
    {kEducation, "education", "학력", ValueKind::kEducation, kCompares, false, kUnknown,
     "education<=bachelor", "학력<=학사"},
    {kYears, "years", "경력", ValueKind::kYears, kCompares, false, kUnknown, "years:4", "경력:4"},
    {kNewcomer, "newcomer", "신입", ValueKind::kYesNo, false, false, kUnknown, "newcomer:yes",
     "신입:가능"},
    {kDeadline, "deadline", "마감", ValueKind::kDeadline, kCompares, false, kUnknown,
     "deadline<2026-12-01", "마감<2026-12-01"},
    {kDaysLeft, "d", "디데이", ValueKind::kDays, kCompares, kOnlyCompares, false, "D<7", "D<7"},
    {kPosted, "posted", "게시", ValueKind::kDate, kCompares, false, kUnknown, "posted>2026-11-01",
     "게시>2026-11-01"},
    {kAdded, "added", "추가", ValueKind::kDate, kCompares, false, false, "added>2026-11-01",
     "추가>2026-11-01"},
    {kStage, "stage", "단계", ValueKind::kStage, false, false, kUnknown, "stage:applied",
     "단계:지원완료"},
    {kFit, "fit", "적합도", ValueKind::kPoints, kCompares, kOnlyCompares, false, "fit>=70",
     "적합도>=70"},
    {kReadable, "readable", "읽힘", ValueKind::kYesNo, false, false, false, "readable:no",
     "읽힘:아니요"},
};
static_assert(std::size(kFilters) == kFilterCount);

// What outputs and people call the same field.
struct OtherName {
  std::string_view name;
  FilterName filter;
};
constexpr OtherName kOtherNames[] = {
    {"급여", kSalary},      {"pay", kSalary},          {"위치", kRegion},
    {"근무지", kRegion},    {"장소", kRegion},         {"location", kRegion},
    {"place", kRegion},     {"근무지역", kRegion},     {"근무형태", kWork},
    {"근무방식", kWork},    {"고용형태", kEmployment}, {"스택", kSkill},
    {"기술스택", kSkill},   {"stack", kSkill},         {"스킬", kSkill},
    {"skills", kSkill},     {"자격증", kSkill},        {"직무", kRole},
    {"직종", kRole},        {"포지션", kRole},         {"position", kRole},
    {"회사명", kCompany},   {"기업", kCompany},        {"기업명", kCompany},
    {"공고명", kTitle},     {"마감일", kDeadline},     {"연차", kYears},
    {"experience", kYears}, {"degree", kEducation},    {"status", kStage},
    {"상태", kStage},       {"게시일", kPosted},       {"등록일", kPosted},
    {"추가일", kAdded}};

}  // namespace

std::span<const FilterSpec> Filters() { return kFilters; }

const FilterSpec& SpecOf(FilterName name) { return kFilters[static_cast<size_t>(name)]; }

const FilterSpec* FindFilter(std::string_view name) {
  for (const FilterSpec& spec : kFilters) {
    if (name == spec.korean || AsciiLower(name) == spec.english) return &spec;
  }
  for (const OtherName& other : kOtherNames) {
    if (AsciiLower(name) == other.name) return &SpecOf(other.filter);
  }
  return nullptr;
}

std::optional<std::string> NearestFilter(std::string_view name) {
  const bool korean = HasHangul(name);
  std::vector<std::string> names;
  for (const FilterSpec& spec : kFilters) names.emplace_back(korean ? spec.korean : spec.english);
  return NearestName(name, names);
}

}  // namespace gonggo

#include "model/labels.h"

#include <array>
#include <span>

namespace gonggo {
namespace {

constexpr std::array<Bilingual, kSectionKindCount> kSections = {{{"제목", "Title"},
                                                                 {"회사", "Company"},
                                                                 {"기본 정보", "Facts"},
                                                                 {"회사·팀 소개", "About"},
                                                                 {"주요업무", "Duties"},
                                                                 {"자격요건", "Requirements"},
                                                                 {"우대사항", "Preferred"},
                                                                 {"기술 스택", "Tech stack"},
                                                                 {"복지·혜택", "Benefits"},
                                                                 {"전형 절차", "Hiring process"},
                                                                 {"기타", "Other"}}};
constexpr std::array<Bilingual, 3> kNecessities = {
    {{"필수", "required"}, {"우대", "preferred"}, {"언급", "mentioned"}}};
constexpr std::array<Bilingual, 6> kEmployments = {{{"정규직", "full time"},
                                                    {"계약직", "contract"},
                                                    {"인턴", "intern"},
                                                    {"파트타임", "part time"},
                                                    {"프리랜서", "freelance"},
                                                    {"병역특례", "alternative military service"}}};
constexpr std::array<Bilingual, 6> kEducations = {{{"학력무관", "any"},
                                                   {"고졸 이상", "high school"},
                                                   {"전문대졸 이상", "associate"},
                                                   {"학사 이상", "bachelor"},
                                                   {"석사 이상", "master"},
                                                   {"박사", "doctor"}}};
constexpr std::array<Bilingual, 3> kWorkPlaces = {
    {{"출근", "on site"}, {"일부 재택", "hybrid"}, {"재택", "remote"}}};
constexpr std::array<Bilingual, 5> kPeriods = {{{"연봉", "a year"},
                                                {"월급", "a month"},
                                                {"주급", "a week"},
                                                {"일급", "a day"},
                                                {"시급", "an hour"}}};
constexpr std::array<Bilingual, 7> kEligibilities = {{{"병역", "military service"},
                                                      {"국적", "citizenship"},
                                                      {"면허", "licence"},
                                                      {"보훈 우대", "veterans"},
                                                      {"장애인 우대", "disability"},
                                                      {"해외여행 결격 없음", "free to travel"},
                                                      {"포트폴리오 필수", "portfolio required"}}};

constexpr Bilingual kStages[] = {
    {"관심", "interested"},
    {"지원 준비", "preparing"},
    {"지원 완료", "applied"},
    {"서류 합격", "documents passed"},
    {"코딩테스트", "coding test"},
    {"과제", "assignment"},
    {"면접", "interview"},
    {"레퍼런스 체크", "reference check"},
    {"처우 협의", "offer"},
    {"최종 합격", "accepted"},
    {"입사", "joined"},
    {"불합격", "rejected"},
    {"지원 취소", "withdrawn"},
    {"보류", "on hold"},
};
static_assert(std::size(kStages) == kStageCount);

constexpr NamedValue kRegions[] = {
    {"KR-11", {"서울", "Seoul"}},     {"KR-26", {"부산", "Busan"}},
    {"KR-27", {"대구", "Daegu"}},     {"KR-28", {"인천", "Incheon"}},
    {"KR-29", {"광주", "Gwangju"}},   {"KR-30", {"대전", "Daejeon"}},
    {"KR-31", {"울산", "Ulsan"}},     {"KR-50", {"세종", "Sejong"}},
    {"KR-41", {"경기", "Gyeonggi"}},  {"KR-42", {"강원", "Gangwon"}},
    {"KR-43", {"충북", "Chungbuk"}},  {"KR-44", {"충남", "Chungnam"}},
    {"KR-45", {"전북", "Jeonbuk"}},   {"KR-46", {"전남", "Jeonnam"}},
    {"KR-47", {"경북", "Gyeongbuk"}}, {"KR-48", {"경남", "Gyeongnam"}},
    {"KR-49", {"제주", "Jeju"}}};

constexpr NamedValue kFields[] = {{"company", {"회사", "Company"}},
                                  {"title", {"제목", "Title"}},
                                  {"role", {"직무", "Role"}},
                                  {"link", {"링크", "Link"}},
                                  {"employment", {"고용 형태", "Employment"}},
                                  {"education", {"학력", "Education"}},
                                  {"experience", {"경력", "Experience"}},
                                  {"headcount", {"모집 인원", "Openings"}},
                                  {"probation_months", {"수습", "Probation"}},
                                  {"work", {"근무 방식", "Place of work"}},
                                  {"posted", {"게시일", "Posted"}},
                                  {"deadline", {"마감", "Deadline"}},
                                  {"location", {"근무지", "Location"}},
                                  {"region", {"지역", "Region"}},
                                  {"salary", {"급여", "Pay"}},
                                  {"eligibility", {"지원 자격", "Eligibility"}},
                                  {"process", {"전형 절차", "Hiring process"}},
                                  {"tags", {"원문 태그", "Its tags"}},
                                  {"contacts", {"연락처", "Contacts"}},
                                  {"skills", {"기술", "Skills"}},
                                  {"requirements", {"요건", "Requirements"}}};

constexpr NamedValue kTraits[] = {{"communication", {"소통", "communication"}},
                                  {"collaboration", {"협업", "collaboration"}},
                                  {"responsibility", {"책임감", "responsibility"}},
                                  {"initiative", {"주도성", "initiative"}},
                                  {"learning", {"학습", "learning"}},
                                  {"problem_solving", {"문제 해결", "problem solving"}},
                                  {"leadership", {"리더십", "leadership"}},
                                  {"detail", {"꼼꼼함", "attention to detail"}},
                                  {"adaptability", {"적응력", "adaptability"}},
                                  {"analytical", {"분석력", "analytical thinking"}},
                                  {"documentation", {"문서화", "documentation"}},
                                  {"creativity", {"창의성", "creativity"}},
                                  {"passion", {"열정", "passion"}},
                                  {"positivity", {"긍정성", "positivity"}},
                                  {"user_focus", {"사용자 관점", "user focus"}},
                                  {"execution", {"실행력", "execution"}}};

std::string_view Find(std::span<const NamedValue> table, std::string_view id, Language language) {
  for (const NamedValue& row : table) {
    if (row.id == id) return row.name.In(language);
  }
  return id;
}

}  // namespace

std::string_view Label(SectionKind kind, Language language) {
  return kSections[static_cast<size_t>(kind)].In(language);
}
std::string_view Label(Necessity necessity, Language language) {
  return kNecessities[static_cast<size_t>(necessity)].In(language);
}
std::string_view Label(Employment employment, Language language) {
  return kEmployments[static_cast<size_t>(employment)].In(language);
}
std::string_view Label(Education education, Language language) {
  return kEducations[static_cast<size_t>(education)].In(language);
}
std::string_view Label(WorkPlace work, Language language) {
  return kWorkPlaces[static_cast<size_t>(work)].In(language);
}
std::string_view Label(PayPeriod period, Language language) {
  return kPeriods[static_cast<size_t>(period)].In(language);
}
std::string_view Label(Eligibility eligibility, Language language) {
  return kEligibilities[static_cast<size_t>(eligibility)].In(language);
}
std::string_view Label(Stage stage, Language language) {
  return kStages[static_cast<size_t>(stage)].In(language);
}
std::string_view RegionLabel(std::string_view code, Language language) {
  return Find(kRegions, code, language);
}
std::string_view FieldLabel(std::string_view field, Language language) {
  return Find(kFields, field, language);
}
std::string_view TraitLabel(std::string_view id, Language language) {
  return Find(kTraits, id, language);
}

std::span<const NamedValue> RegionNames() { return kRegions; }
std::span<const NamedValue> TraitNames() { return kTraits; }

}  // namespace gonggo

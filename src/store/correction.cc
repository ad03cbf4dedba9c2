#include "store/correction.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "model/labels.h"
#include "store/corrected_number.h"
#include "store/corrected_place.h"
#include "store/named_id.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

using Setter = bool (*)(std::string_view value, Posting& posting);

struct FieldRule {
  std::string_view name;
  std::string_view korean;
  Setter set;
  Bilingual possible;     // for the message
  Setter keep = nullptr;  // what `set` refuses, but an earlier version took
};

template <typename Enum>
struct Word {
  std::string_view word;
  Enum value;
};

constexpr std::array kEducationWords = {Word<Education>{"무관", Education::kAny},
                                        Word<Education>{"학력무관", Education::kAny},
                                        Word<Education>{"고졸", Education::kHighSchool},
                                        Word<Education>{"초대졸", Education::kAssociate},
                                        Word<Education>{"전문대졸", Education::kAssociate},
                                        Word<Education>{"전문학사", Education::kAssociate},
                                        Word<Education>{"대졸", Education::kBachelor},
                                        Word<Education>{"학사", Education::kBachelor},
                                        Word<Education>{"석사", Education::kMaster},
                                        Word<Education>{"박사", Education::kDoctor}};
constexpr std::array kEmploymentWords = {Word<Employment>{"정규직", Employment::kFullTime},
                                         Word<Employment>{"계약직", Employment::kContract},
                                         Word<Employment>{"인턴", Employment::kIntern},
                                         Word<Employment>{"아르바이트", Employment::kPartTime},
                                         Word<Employment>{"시간제", Employment::kPartTime},
                                         Word<Employment>{"파트타임", Employment::kPartTime},
                                         Word<Employment>{"프리랜서", Employment::kFreelance},
                                         Word<Employment>{"병역특례", Employment::kMilitary}};
constexpr std::array kWorkWords = {Word<WorkPlace>{"출근", WorkPlace::kOnsite},
                                   Word<WorkPlace>{"하이브리드", WorkPlace::kHybrid},
                                   Word<WorkPlace>{"일부 재택", WorkPlace::kHybrid},
                                   Word<WorkPlace>{"일부재택", WorkPlace::kHybrid},
                                   Word<WorkPlace>{"재택", WorkPlace::kRemote},
                                   Word<WorkPlace>{"원격", WorkPlace::kRemote}};

template <typename Enum, size_t kSize>
std::optional<Enum> EnumFrom(std::string_view text, const std::array<Word<Enum>, kSize>& words) {
  if (const auto known = FromId<Enum>(AsciiLower(text))) return known;
  for (const Word<Enum>& word : words) {
    if (word.word == text) return word.value;
  }
  return std::nullopt;
}

bool SetCompany(std::string_view value, Posting& posting) {
  posting.company = value;
  return true;
}
bool SetTitle(std::string_view value, Posting& posting) {
  posting.title = value;
  return true;
}
bool SetRole(std::string_view value, Posting& posting) {
  const auto role = IdNamed(value, RoleNames());
  if (role) posting.role = role;
  return role.has_value();
}
bool KeepRole(std::string_view value, Posting& posting) {
  posting.role = value;
  return true;
}
bool SetLink(std::string_view value, Posting& posting) {
  if (!value.starts_with("https://") && !value.starts_with("http://")) return false;
  if (value.find(' ') != std::string_view::npos) return false;
  posting.link = value;
  return true;
}
bool SetEducation(std::string_view value, Posting& posting) {
  const auto education = EnumFrom(value, kEducationWords);
  if (education) posting.education = education;
  return education.has_value();
}
bool SetEmployment(std::string_view value, Posting& posting) {
  std::vector<Employment> all;
  while (!value.empty()) {
    const size_t comma = value.find(',');
    const auto one = EnumFrom(TrimSpaces(value.substr(0, comma)), kEmploymentWords);
    if (!one) return false;
    all.push_back(*one);
    value = comma == std::string_view::npos ? "" : value.substr(comma + 1);
  }
  posting.employment = all;
  return true;
}
// "18:00"
bool IsClock(std::string_view text) {
  const auto digit = [text](size_t i) { return text[i] >= '0' && text[i] <= '9'; };
  if (text.size() != 5 || text[2] != ':' || !digit(0) || !digit(1) || !digit(3) || !digit(4))
    return false;
  return text.substr(0, 2) < "24" && text[3] < '6';
}
bool SetDeadline(std::string_view value, Posting& posting) {
  Deadline deadline;
  deadline.raw = value;
  const std::string lower = AsciiLower(value);
  if (lower == "always" || value == "상시" || value == "상시채용" || value == "상시 채용") {
    deadline.kind = DeadlineKind::kAlways;
  } else if (lower == "until_filled" || value == "채용시" || value == "채용 시" ||
             value == "채용시 마감" || value == "채용 시 마감") {
    deadline.kind = DeadlineKind::kUntilFilled;
  } else {
    const size_t space = std::min(value.find(' '), value.size());
    deadline.date = ParseIsoDate(value.substr(0, space));
    if (!deadline.date) return false;
    if (space < value.size()) {
      const std::string_view clock = TrimSpaces(value.substr(space));
      if (!IsClock(clock)) return false;
      deadline.time = clock;
    }
  }
  posting.deadline = deadline;
  return true;
}
bool SetWork(std::string_view value, Posting& posting) {
  const auto work = EnumFrom(value, kWorkWords);
  if (work) posting.work = work;
  return work.has_value();
}
bool SetPosted(std::string_view value, Posting& posting) {
  const auto date = ParseIsoDate(value);
  if (date) posting.posted = date;
  return date.has_value();
}
constexpr std::array kRules = {
    FieldRule{"company", "회사", SetCompany, {"회사 이름", "a company's name"}},
    FieldRule{"title", "제목", SetTitle, {"공고 제목", "a title"}},
    FieldRule{"role",
              "직무",
              SetRole,
              {"백엔드 개발자, 데이터 분석가처럼 공고에 나오는 직무 이름",
               "a role's name, such as backend developer or data analyst"},
              KeepRole},
    FieldRule{"link",
              "링크",
              SetLink,
              {"http:// 나 https:// 로 시작하는 주소",
               "an address that begins with http:// or https://"}},
    FieldRule{
        "experience",
        "경력",
        SetExperience,
        {"3, 3~5, ~5 같은 햇수나 신입, 경력무관", "years such as 3, 3~5 or ~5; newcomer; any"}},
    FieldRule{"education",
              "학력",
              SetEducation,
              {"학력무관, 고졸, 전문대졸, 학사, 석사, 박사",
               "any, high_school, associate, bachelor, master, doctor"}},
    FieldRule{"employment",
              "고용",
              SetEmployment,
              {"정규직, 계약직, 인턴, 파트타임, 프리랜서, 병역특례 (여럿이면 쉼표로)",
               "full_time, contract, intern, part_time, freelance, military (several by commas)"}},
    FieldRule{"deadline",
              "마감",
              SetDeadline,
              {"2026-12-31, 12/31, \"12/31 18:00\" 같은 날이나 상시, 채용시",
               "a day such as 2026-12-31, 12/31 or \"12/31 18:00\"; always, until_filled"}},
    FieldRule{"location", "장소", SetLocation, {"주소나 지명", "an address or a place"}},
    FieldRule{"region",
              "지역",
              SetRegion,
              {"서울, 경기 같은 시·도 이름이나 마포구 같은 시·군·구, KR-11 같은 코드",
               "a province such as Seoul, a district, or a code such as KR-11"},
              KeepRegion},
    FieldRule{"work", "근무", SetWork, {"출근, 일부 재택, 재택", "onsite, hybrid, remote"}},
    FieldRule{"salary",
              "연봉",
              SetSalary,
              {"6,000만원, 4,000만~5,500만원, 1.2억 같은 연봉, 시급 11,000원이나 월 300만원 같은 "
               "급여, 협의",
               "pay a year in won such as 60M, 40M-55M or 60,000,000; USD 20 an hour; negotiable"}},
    FieldRule{"posted", "게시일", SetPosted, {"2026-11-01 같은 날짜", "a day such as 2026-11-01"}},
    FieldRule{"headcount",
              "인원",
              SetHeadcount,
              {"3, 3~5 같은 사람 수", "a number of people such as 3 or 3~5"}},
    FieldRule{"probation_months",
              "수습",
              SetProbation,
              {"3 같은 개월 수", "a number of months such as 3"}},
};

// Case, spaces and '_' aside: "모집인원", "Place of work", "probation-months".
std::string Folded(std::string_view name) {
  std::string folded = AsciiLower(name);
  std::erase_if(folded, [](char c) { return c == ' ' || c == '_' || c == '-'; });
  return folded;
}

// By its id, the word that is typed for it, or its label in `show`, in either language.
const FieldRule* RuleOf(std::string_view name) {
  const std::string folded = Folded(name);
  for (const FieldRule& rule : kRules) {
    for (const std::string_view known :
         {rule.name, rule.korean, FieldLabel(rule.name, Language::kKorean),
          FieldLabel(rule.name, Language::kEnglish)}) {
      if (Folded(known) == folded) return &rule;
    }
  }
  return nullptr;
}

// The value is the user's: nothing of the document says it.
void DropEvidence(const FieldRule& rule, Posting& posting) {
  const std::string_view evidence = rule.name == "region" ? "location" : rule.name;
  if (const auto at = posting.evidence.find(evidence); at != posting.evidence.end()) {
    posting.evidence.erase(at);
  }
}

}  // namespace

std::optional<std::string_view> CorrectableField(std::string_view name) {
  const FieldRule* rule = RuleOf(name);
  if (rule == nullptr) return std::nullopt;
  return rule->name;
}

std::string CorrectableFields(Language language) {
  std::string names;
  for (const FieldRule& rule : kRules) {
    if (!names.empty()) names += ", ";
    if (language == Language::kEnglish) {
      names += rule.name;
      continue;
    }
    // As `show` has them, and as they are typed without quotes.
    std::string label(FieldLabel(rule.name, language));
    std::erase(label, ' ');
    names += label;
  }
  return names;
}

std::string_view PossibleValues(std::string_view field, Language language) {
  const FieldRule* rule = RuleOf(field);
  return rule == nullptr ? "" : rule->possible.In(language);
}

Result<void> ApplyCorrection(std::string_view field, std::string_view value, Posting& posting) {
  const FieldRule* rule = RuleOf(field);
  if (rule == nullptr) {
    return Fail(ErrorCode::kInvalidArgument,
                "고칠 수 없는 항목입니다: " + std::string(field) +
                    ". 고칠 수 있는 항목: " + CorrectableFields(Language::kKorean),
                "this cannot be corrected: " + std::string(field) +
                    ". What can: " + CorrectableFields(Language::kEnglish));
  }
  const std::string_view trimmed = TrimSpaces(value);
  if (trimmed.empty() || !rule->set(trimmed, posting)) {
    std::string message(rule->korean);
    message.append(" 값으로 쓸 수 없습니다: '").append(value).append("'. 쓸 수 있는 값: ");
    message.append(rule->possible.korean);
    std::string english = "'" + std::string(value) + "' does not fit " + std::string(rule->name);
    english.append(". It takes: ").append(rule->possible.english);
    return Fail(ErrorCode::kInvalidArgument, message, english);
  }
  DropEvidence(*rule, posting);
  return {};
}

Result<void> ApplyKeptCorrection(std::string_view field, std::string_view value, Posting& posting) {
  auto applied = ApplyCorrection(field, value, posting);
  if (applied) return applied;
  const FieldRule* rule = RuleOf(field);
  const std::string_view trimmed = TrimSpaces(value);
  if (rule == nullptr || rule->keep == nullptr || trimmed.empty()) return applied;
  if (!rule->keep(trimmed, posting)) return applied;
  DropEvidence(*rule, posting);
  return {};
}

}  // namespace gonggo

#include "posting/line/fact_tag.h"

#include <algorithm>
#include <array>
#include <optional>

#include "knowledge/tables.h"
#include "posting/field/deadline.h"
#include "posting/field/education.h"
#include "posting/field/gate.h"
#include "posting/field/written_date.h"
#include "posting/line/names.h"
#include "text/byte_class.h"
#include "text/byte_set.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kLongestTagBytes = 60;

}  // namespace

bool IsBareYears(std::string_view tag) {
  constexpr size_t kLongestBytes = 30;
  if (tag.size() > kLongestBytes) return false;
  const bool named = tag.starts_with("경력");
  if (named) tag = TrimSpaces(tag.substr(std::string_view("경력").size()));
  // "신입~3년", "신입-경력 3년"
  bool newcomer = false;
  for (const std::string_view begin : {"신입~", "신입-", "신입 ~ ", "신입 - "}) {
    if (newcomer || !tag.starts_with(begin)) continue;
    newcomer = true;
    tag.remove_prefix(begin.size());
    if (tag.starts_with("경력")) tag = TrimSpaces(tag.substr(std::string_view("경력").size()));
  }
  const auto number = [&tag] {
    size_t digits = 0;
    while (digits < tag.size() && digits < 2 && IsDigitByte(tag[digits])) ++digits;
    tag = tag.substr(digits);
    return digits > 0;
  };
  if (!number()) return false;
  if (tag.starts_with("년")) tag = tag.substr(std::string_view("년").size());
  bool range = false;
  for (const char sign : {'~', '-'}) {
    if (!tag.starts_with(sign)) continue;
    tag = tag.substr(1);
    range = number();
    if (!range || !tag.starts_with("년")) return false;
    tag = tag.substr(std::string_view("년").size());
    break;
  }
  if (tag.starts_with("차")) tag = tag.substr(std::string_view("차").size());
  tag = TrimSpaces(tag);
  const bool bound = tag == "이상" || tag == "↑" || tag == "+" || tag == "이하";
  return bound || (tag.empty() && (range || newcomer || named));
}

namespace {

// "경력 4년 이상", "경력 3년↑", "신입": how long one has worked.
bool IsCareerTag(std::string_view tag) {
  const bool named = tag.starts_with("경력") || tag.starts_with("신입");
  if (IsCareer(tag) || (named && IsBareYears(tag))) return true;
  constexpr std::string_view kCareer = "경력 ";
  return tag.starts_with(kCareer) && tag.size() > kCareer.size() &&
         IsDigitByte(tag[kCareer.size()]) &&
         (tag.ends_with("년") || tag.ends_with("이상") || tag.ends_with("이하") ||
          tag.ends_with("↑"));
}

// "학력무관", "대졸 이상", "초대졸↑", "대졸이상(4년)": the degree is all that is said.
bool IsDegree(std::string_view tag) {
  constexpr size_t kLongestBytes = 40;
  if (const size_t open = tag.find('('); tag.ends_with(')') && open != std::string_view::npos)
    tag = TrimSpaces(tag.substr(0, open));
  const bool ends =
      tag.ends_with("무관") || tag.ends_with("이상") || tag.ends_with("졸") || tag.ends_with("↑");
  if (!ends || tag.size() > kLongestBytes) return false;
  const auto found = ReadEducation(tag, Labelled::kNo);
  return found && found->at.begin == 0;
}

// "2026.11.18 10:00 ~ 2026.12.02 17:00": two days with their hours and nothing
// else. Without hours it may be how long one works.
bool IsPeriod(std::string_view tag) {
  const size_t sign = tag.find('~');
  if (sign == std::string_view::npos) return false;
  for (const std::string_view day : {tag.substr(0, sign), tag.substr(sign + 1)}) {
    const auto date = ReadWrittenDate(TrimSpaces(day), 0);
    if (!date || !date->time || date->end < TrimSpaces(day).size()) return false;
  }
  return true;
}

// "~12/20(일)", "12월 20일까지", "마감 D-7", "채용 시 마감", "상시채용".
bool IsDeadline(std::string_view tag) {
  constexpr size_t kLongestBytes = 40;
  constexpr size_t kMostBeside = 12;  // 마감일, a weekday in parentheses
  // "D-Day" may be anybody's.
  const bool words_alone = std::all_of(tag.begin(), tag.end(), [](char c) {
    return static_cast<unsigned char>(c) < 0x80 && !IsDigitByte(c);
  });
  if (tag.size() > kLongestBytes || words_alone) return false;
  // "마감 상시"
  constexpr std::string_view kLabel = "마감 ";
  if (tag.starts_with(kLabel)) {
    const std::string_view value = TrimSpaces(tag.substr(kLabel.size()));
    const auto labelled = ReadDeadline(value, Labelled::kYes, std::nullopt);
    if (labelled && labelled->at.size() == value.size()) return true;
  }
  // "12월 4일 18시 마감이에요"
  for (const std::string_view copula :
       {"마감이에요", "마감입니다", "마감이래요", "마감이래", "마감임"}) {
    if (tag.ends_with(copula)) tag.remove_suffix(copula.size() - std::string_view("마감").size());
  }
  const auto found = ReadDeadline(tag, Labelled::kNo, std::nullopt);
  return found && (tag.size() - found->at.size() <= kMostBeside || IsPeriod(tag));
}

}  // namespace

namespace {

// "4000", "4,200", "6천~", "4.2천 정도": as a year's pay is written for short.
bool IsYearly(std::string_view amount) {
  constexpr size_t kLongestBytes = 30;
  size_t digits = 0;
  size_t end = 0;
  for (; end < amount.size() &&
         (IsDigitByte(amount[end]) || amount[end] == ',' || amount[end] == '.');
       ++end) {
    digits += IsDigitByte(amount[end]) ? 1 : 0;
  }
  if (amount.size() > kLongestBytes) return false;
  const std::string_view behind = amount.substr(end);
  // "7천 불러보기" is what somebody means to ask for.
  constexpr std::string_view kThousand = "천";
  if (behind.starts_with(kThousand)) {
    const std::string_view rest = behind.substr(kThousand.size());
    return rest.empty() || rest[0] != ' ' ||
           std::ranges::any_of(
               std::to_array<std::string_view>(
                   {"정도", "이상", "내외", "초", "중", "후", "~", "-", "(", "협의", "선"}),
               [&](std::string_view word) { return TrimSpaces(rest).starts_with(word); });
  }
  return digits == 4 && (behind.empty() || behind[0] == '~');
}

}  // namespace

bool IsPageCount(std::string_view tag) {
  constexpr size_t kLongestBytes = 48;
  static constexpr std::array<std::string_view, 9> kNames = {
      "지원자 ", "조회 ", "조회수 ", "스크랩 ", "등록 ", "게시 ", "약 ", "지원 ", "북마크 "};
  static constexpr std::array<std::string_view, 11> kKorean = {
      "명", "회", "건", "분 전", "시간 전", "일 전", "주 전", "개월 전", "명 지원", "명 이상", ""};
  static constexpr std::array<std::string_view, 5> kBefore = {"reposted ", "posted ", "over ",
                                                              "about ", "more than "};
  static constexpr std::array<std::string_view, 5> kCounted = {"ago", "applicants", "applicant",
                                                               "people clicked apply", "views"};
  // "3일 전", "42명", "2 weeks ago", "37 applicants", "31 views"
  constexpr ByteSet kLastBytes("\x81\x84\x85\x8C\x90\x9D\xB4osty0123456789");
  constexpr ByteSet kDigits("0123456789");
  if (tag.empty() || tag.size() > kLongestBytes || !kLastBytes.Has(tag.back()) ||
      !kDigits.IsIn(tag))
    return false;
  const std::string lower = AsciiLower(tag);
  std::string_view rest = lower;
  bool named = false;
  const auto strip = [&rest, &named](std::string_view name) {
    if (!rest.starts_with(name)) return;
    rest = TrimSpaces(rest.substr(name.size()));
    named = true;
  };
  for (const std::string_view name : kNames) strip(name);
  for (const std::string_view name : kBefore) strip(name);
  const size_t behind = std::min(rest.find_first_not_of("0123456789,+"), rest.size());
  if (behind == 0) return false;
  const std::string_view unit = TrimSpaces(rest.substr(behind));
  const bool counts = std::find(kKorean.begin(), kKorean.end(), unit) != kKorean.end();
  // "3명" alone is how many are looked for.
  if (counts) return named ? true : unit.ends_with("전") || unit.ends_with("지원");
  return std::any_of(kCounted.begin(), kCounted.end(),
                     [unit](std::string_view word) { return unit.ends_with(word); });
}

bool StatesPay(std::string_view words) {
  static constexpr std::array<std::string_view, 6> kPay = {"연봉 ", "월급 ", "급여 ",
                                                           "시급 ", "초봉 ", "월급여 "};
  if (words.size() > kLongestTagBytes) return false;
  for (const std::string_view pay : kPay) {
    if (!words.starts_with(pay)) continue;
    // "급여 협의", "연봉 면접 후 결정"
    static constexpr std::array<std::string_view, 5> kOpen = {"협의", "면접 후", "회사내규",
                                                              "회사 내규", "내규"};
    const std::string_view behind = words.substr(pay.size());
    if (std::ranges::any_of(kOpen, [behind](auto open) { return behind.starts_with(open); }))
      return true;
    if (words.size() > pay.size() && IsDigitByte(words[pay.size()]))
      return words.find("만") != std::string_view::npos ||
             words.find("원") != std::string_view::npos || IsYearly(words.substr(pay.size()));
  }
  return false;
}

FactTag FactTagOf(std::string_view words) {
  if (words.size() > kLongestTagBytes) return FactTag::kNone;
  return FactTagOf(words, PossibleFields(words, {0, static_cast<uint32_t>(words.size())}));
}

FactTag FactTagOf(std::string_view words, FieldSet possible) {
  if (words.empty() || words.size() > kLongestTagBytes) return FactTag::kNone;
  if (possible.Has(Field::kExperience) && IsCareerTag(words)) return FactTag::kCareer;
  if (EmploymentKinds().FindWhole(words) >= 0 || WorkPlaces().FindWhole(words) >= 0)
    return FactTag::kWay;
  if (possible.Has(Field::kSalary) && StatesPay(words)) return FactTag::kPay;
  if (possible.Has(Field::kEducation) && IsDegree(words)) return FactTag::kEducation;
  return possible.Has(Field::kDeadline) && IsDeadline(words) ? FactTag::kDeadline : FactTag::kNone;
}

}  // namespace gonggo

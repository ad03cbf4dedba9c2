#include "posting/split/row_facts.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>

#include "knowledge/tables.h"
#include "posting/field/salary.h"
#include "posting/field/written_date.h"
#include "posting/field/written_time.h"
#include "posting/line/names.h"
#include "posting/line/note_words.h"
#include "posting/line/row_cells.h"
#include "posting/note/note_facts.h"
#include "posting/saying/fact_line.h"
#include "posting/split/row_hours.h"
#include "posting/split/row_words.h"
#include "text/byte_class.h"
#include "text/byte_set.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

using row_words::IsOneOf;
using row_words::TakeAny;
using row_words::TakeNumber;

constexpr size_t kLongestPieceBytes = 60;

// "3,000" too.
int TakeAmount(std::string_view& words) {
  constexpr int kThousand = 1000;
  constexpr size_t kGroup = 3;
  const int first = TakeNumber(words);
  std::string_view rest = words;
  if (first < 0 || first >= kThousand || !rest.starts_with(',')) return first;
  rest.remove_prefix(1);
  const std::string_view group = rest;
  const int second = TakeNumber(rest);
  if (second < 0 || group.size() - rest.size() != kGroup) return first;
  words = rest;
  return first * kThousand + second;
}

// "3,400", "3,600~3,900": a year's pay in ten thousands, and no year of the calendar.
bool IsYearlyAmount(std::string_view words) {
  const auto yearly = [](std::string_view part) {
    constexpr int kLeast = 2000;
    constexpr int kMost = 15000;
    const bool comma = part.size() > 1 && part[1] == ',';
    const int amount = TakeAmount(part);
    return comma && part.empty() && amount >= kLeast && amount <= kMost && amount % 10 == 0;
  };
  const size_t sign = words.find_first_of("~-");
  if (sign == std::string_view::npos) return yearly(words);
  return yearly(TrimSpaces(words.substr(0, sign))) && yearly(TrimSpaces(words.substr(sign + 1)));
}

// "시급 10,320 + 야간수당", "일급 13만", "단가 600~650", "280만", "세후 250".
// "₩60M", "2.5M KRW/month"
bool NamesCurrency(std::string_view words) {
  static constexpr std::array<std::string_view, 8> kSigns = {"₩",   "$",   "€",   "£",
                                                             "KRW", "USD", "EUR", "GBP"};
  constexpr ByteSet kOfSigns("\xE2\xC2$KUEG");  // the first byte of each
  return kOfSigns.IsIn(words) &&
         std::any_of(kSigns.begin(), kSigns.end(), [words](std::string_view sign) {
           return words.find(sign) != std::string_view::npos;
         });
}

bool IsRowPay(std::string_view words) {
  static constexpr std::array<std::string_view, 9> kOpen = {
      "협의",      "면접후결정",  "내규",       "회사내규", "은 면접 후",
      "면접 협의", "면접시 협의", "면접후협의", "추후협의"};
  static constexpr std::array<std::string_view, 5> kOpenAlone = {
      "면접시 협의", "면접 후 협의", "면접후 협의", "면접 후 결정", "추후 협의"};
  static constexpr std::array<std::string_view, 28> kBehind = {
      ",",     ".",    "~",    "-",        "+",    "↑",    "만",       "천",    "원",  "이상",
      "정도",  "전후", "부터", "이하",     "내외", "별도", "야간수당", "/hour", "/hr", "/h",
      "/시간", "주휴", "수당", "인센티브", "인센", "식대", "상여",     "세전"};
  std::string_view amount = words;
  const bool named = TakeAny(amount, note_words::kPay);
  if ((named && IsOneOf(amount, kOpen)) || IsOneOf(words, kOpenAlone)) return true;
  if (!HasDigit(words)) return false;
  if (NamesCurrency(words)) {
    const auto pay = ReadSalary(words, Labelled::kYes);
    if (pay && pay->value.min) return true;
  }
  // "12,000/h"
  const bool hourly = words.ends_with("/h") || words.ends_with("/hr") || words.ends_with("/hour");
  const bool unit = amount.find("만") != std::string_view::npos;
  if (!named && IsYearlyAmount(amount)) return true;
  std::string_view rest = amount;
  const int first = TakeAmount(rest);
  constexpr int kLeast = 100;
  if (first < 0 || (!named && !hourly && (!unit || first < kLeast))) return false;
  // "월 1회", "시 2교대": no amount.
  const bool daily = words.starts_with("일당") || words.starts_with("일급");
  constexpr int kLeastOfDay = 8;
  if (named && !unit && first < (daily ? kLeastOfDay : kLeast) && !rest.starts_with("천"))
    return false;
  while (!rest.empty()) {
    rest = TrimSpaces(rest);
    if (TakeAmount(rest) >= 0 || TakeAny(rest, kBehind)) continue;
    return false;
  }
  return true;
}

bool IsHeadcount(std::string_view words) {
  std::string_view rest = words;
  if (rest.starts_with('O') || rest.starts_with("○"))
    rest.remove_prefix(rest[0] == 'O' ? 1 : 3);
  else if (TakeNumber(rest) < 0)
    return false;
  return rest == "명" || rest == "인" || rest == "명 모집" || rest == "명 채용";
}

// "17시", "낮 12시", "23:59", "정오"; goes behind it.
bool TakeTime(std::string_view& words) {
  static constexpr std::array<std::string_view, 4> kNamed = {"정오", "자정", "오전중", "퇴근전"};
  static constexpr std::array<std::string_view, 6> kHalves = {"오전", "오후", "낮",
                                                              "밤",   "저녁", "새벽"};
  if (TakeAny(words, kNamed)) return true;
  std::string_view rest = words;
  TakeAny(rest, kHalves);
  if (TakeNumber(rest) < 0) return false;
  if (rest.starts_with(':')) {
    rest.remove_prefix(1);
    if (TakeNumber(rest) < 0) return false;
  } else if (rest.starts_with("시")) {
    rest.remove_prefix(std::string_view("시").size());
    if (rest.starts_with("반")) rest.remove_prefix(std::string_view("반").size());
  } else {
    return false;
  }
  words = TrimSpaces(rest);
  return true;
}

// "12.3 18시", "원서 12.15 도착분까지", "이력서 12월 18일까지 이메일", "~12/11(금) 17시": a day to
// apply, with what stands around it.
bool IsDeadline(std::string_view words) {
  static constexpr std::array<std::string_view, 11> kBefore = {
      "원서접수", "원서", "접수", "지원",   "by ", "due ",
      "closes ",  "마감", "서류", "이력서", "공고"};
  static constexpr std::array<std::string_view, 4> kUntil = {"도착분까지", "도착분", "까지",
                                                             "마감"};
  // "상시채용이라고 적혀있음" too
  if (note_words::kOpenDeadline.Is(words.substr(0, words.find("이라"))) || IsDayCount(words))
    return true;
  if (!HasDigit(words)) return false;
  bool named = TakeAny(words, kBefore);
  while (named && TakeAny(words, kBefore)) {  // "서류 마감 12/4"
  }
  if (words.starts_with('~')) {
    named = true;
    words = TrimSpaces(words.substr(1));
  }
  // "by Dec 15"
  const bool may_begin =
      !words.empty() && (IsDigitByte(words[0]) || (named && words[0] >= 'A' && words[0] <= 'Z'));
  const auto date = may_begin ? ReadWrittenDate(words, 0) : std::nullopt;
  if (!date) return false;
  const bool labelled = named;
  // "3.6" may be a version.
  named = named || date->end >= 4;
  std::string_view rest = TrimSpaces(words.substr(date->end));
  if (const auto weekday = ReadWeekday(rest, 0)) rest = TrimSpaces(rest.substr(weekday->end));
  bool timed = TakeTime(rest);
  // "접수 12.1 ~ 12.7 16:00"
  if (rest.starts_with('~')) {
    rest = TrimSpaces(rest.substr(1));
    const auto last = ReadWrittenDate(rest, 0);
    // "12/20~1/10" may be when one works.
    if (!last || !(labelled || date->year != 0)) return false;
    rest = TrimSpaces(rest.substr(last->end));
    if (const auto weekday = ReadWeekday(rest, 0)) rest = TrimSpaces(rest.substr(weekday->end));
    timed = TakeTime(rest) || timed;
  }
  const bool until = TakeAny(rest, kUntil);
  // How one applies.
  while (TakeAny(rest, note_words::kWayToApply) ||
         (!rest.empty() && (rest[0] == '/' || rest[0] == ','))) {
    if (!rest.empty() && (rest[0] == '/' || rest[0] == ',')) rest = TrimSpaces(rest.substr(1));
  }
  return rest.empty() && (named || timed || until);
}

// "서울·경기", "안산/시흥", "전국".
bool IsPlaces(std::string_view words) {
  if (words == "전국" || words == "광주" || words == "수도권") return true;
  constexpr ByteSet kOfMarks("\xC2/,");
  if (!kOfMarks.IsIn(words)) return false;
  for (const std::string_view mark : {"·", "/", ","}) {
    if (words.find(mark) == std::string_view::npos) continue;
    const auto places = PiecesBetween(words, mark);
    return std::all_of(places.begin(), places.end(), [](std::string_view place) {
      return Regions().FindWhole(place) >= 0 || place == "광주";
    });
  }
  return false;
}

// "세종 상주", "경기 화성 동탄", "음성 공장".
bool IsPlace(std::string_view words) {
  if (IsPlaces(words)) return true;
  constexpr std::ptrdiff_t kMostSpaces = 2;
  constexpr size_t kLongestWordBytes = 12;
  const std::ptrdiff_t spaces = std::count(words.begin(), words.end(), ' ');
  if (spaces == 0 || spaces > kMostSpaces) return false;
  const auto parts = PiecesBetween(words, " ");
  const bool known = Regions().FindWhole(parts[0]) >= 0;
  if (known && parts.size() == 3 && Regions().FindWhole(parts[1]) >= 0)
    return parts[2].size() <= kLongestWordBytes && !IsRole(parts[2]) && !NamesTask(parts[2]) &&
           IsHangulSyllable(DecodeChar(parts[2], 0).code);
  const bool named =
      parts[0].size() <= kLongestWordBytes && IsHangulSyllable(DecodeChar(parts[0], 0).code);
  return parts.size() == 2 &&
         ((known && note_words::kPlaceRest.Is(parts[1])) ||
          (named && note_words::kSurePlaceRest.Is(parts[1]) && !IsRole(parts[0])));
}

// "인턴(채용연계)", "체험형 인턴", "단기 알바".
bool IsKindOfWork(std::string_view words) {
  if (const size_t open = words.find('('); open != std::string_view::npos && words.ends_with(')'))
    words = TrimSpaces(words.substr(0, open));
  TakeAny(words, note_words::kEmploymentBegin);
  return EmploymentKinds().FindWhole(words) >= 0 || words == "프리" || words == "알바" ||
         words == "프리랜서" || words == "공무직" || words == "무기계약";
}

bool IsCareerInRow(std::string_view words) {
  if (note_words::kCareer.Is(words)) return true;
  std::string_view rest = words;
  if (rest.starts_with("경력")) rest = TrimSpaces(rest.substr(std::string_view("경력").size()));
  if (TakeNumber(rest) < 0) return false;
  if (rest.starts_with('~') || rest.starts_with('-')) {
    rest.remove_prefix(1);
    TakeNumber(rest);
  }
  return rest == "년차" || rest == "년차 이상" || rest == "년차↑" || rest == "년+" ||
         rest == "년 이상만";
}

bool IsBenefit(std::string_view words) {
  std::string_view rest = words;
  if (!TakeAny(rest, note_words::kBenefit)) return false;
  if (rest.starts_with('(') && rest.ends_with(')')) return true;
  return rest.empty() || note_words::kGiven.Is(rest);
}

bool IsContact(std::string_view words) {
  static constexpr std::array<std::string_view, 5> kBefore = {"전화", "문자", "연락", "문의",
                                                              "담당"};
  TakeAny(words, kBefore);
  constexpr size_t kLeastBytes = 9;
  const bool number =
      words.size() >= kLeastBytes && words[0] == '0' &&
      std::all_of(words.begin(), words.end(), [](char c) { return IsDigitByte(c) || c == '-'; });
  return number || (words.find('@') != std::string_view::npos && words.find(' ') == words.npos &&
                    words.find('.') != std::string_view::npos);
}

}  // namespace

std::string_view FieldOfRowPiece(std::string_view words) {
  while (words.ends_with('!') || words.ends_with('.')) words.remove_suffix(1);
  words = TrimSpaces(words);
  if (words.empty() || words.size() > kLongestPieceBytes) {
    return words.starts_with("http") && words.find(' ') == words.npos ? "link" : std::string_view();
  }
  if (words.starts_with("http") && words.find(' ') == words.npos) return "link";
  if (IsPeriodOfWork(words)) return "term";
  if (words == "기장") return {};  // what tax offices do, and a place
  if (const std::string_view field = FieldStatedInNote(words); !field.empty()) return field;
  if (IsBareDay(words) || IsDeadline(words)) return "deadline";
  if (IsRowPay(words)) return "salary";
  if (IsHoursOfWork(words)) return "hours";
  if (IsTermOfWork(words)) return "term";
  if (IsHeadcount(words)) return "headcount";
  if (IsPlace(words)) return "location";
  if (IsKindOfWork(words)) return "employment";
  if (IsCareerInRow(words)) return "experience";
  if (IsBenefit(words)) return "benefit";
  if (words == "재택 가능" || words == "재택가능" || words == "풀재택" || words == "원격 가능")
    return "work";
  return IsContact(words) ? "contact" : std::string_view();
}

bool IsStrongField(std::string_view field) {
  static constexpr std::array<std::string_view, 7> kStrong = {
      "deadline", "salary", "location", "experience", "employment", "work", "education"};
  return IsOneOf(field, kStrong);
}

RowAsk AskOfRowPiece(std::string_view words) {
  while (words.ends_with('!') || words.ends_with('.')) words.remove_suffix(1);
  if (words.size() < 6 || words == "필수" || words == "우대" || IsCareer(words))
    return RowAsk::kNone;
  if (note_words::kPieceWishesEnd.Ends(words) || words.starts_with("우대 "))
    return RowAsk::kPreferred;
  if (note_words::kPieceAsksEnd.Ends(words) || words.ends_with("↑")) return RowAsk::kRequired;
  // "1종보통": a licence to drive
  const bool licence = words.starts_with("1종") || words.starts_with("2종");
  return licence && words.size() <= 20 ? RowAsk::kRequired : RowAsk::kNone;
}

bool IsStepOfHiring(std::string_view words) {
  std::string_view rest = words;
  if (!TakeAny(rest, note_words::kStepOfHiring)) return false;
  return rest.empty() || IsDigitByte(rest[0]) || HasDigit(rest) || IsStepOfHiring(rest);
}

bool IsMonthlyRate(std::string_view words) {
  const auto rate = [](std::string_view part) {
    return part.size() == 3 && std::all_of(part.begin(), part.end(), IsDigitByte) &&
           part[0] != '0' && part.back() == '0';
  };
  const size_t sign = words.find_first_of("~-");
  if (sign == std::string_view::npos) return rate(words);
  return rate(words.substr(0, sign)) && rate(words.substr(sign + 1));
}

}  // namespace gonggo

#include "posting/note/note_facts.h"

#include <algorithm>
#include <array>

#include "knowledge/tables.h"
#include "posting/field/location.h"
#include "posting/field/salary.h"
#include "posting/field/written_date.h"
#include "posting/field/written_time.h"
#include "posting/line/labels.h"
#include "posting/line/names.h"
#include "posting/line/note_words.h"
#include "posting/line/row_cells.h"
#include "posting/line/row_marks.h"
#include "posting/note/note_lines.h"
#include "text/byte_class.h"
#include "text/byte_set.h"
#include "text/char_count.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kLongestFactBytes = 48;
constexpr size_t kMostPieces = 6;

// `words` without the first of `begins` and the spaces behind it; the same where none stands there.
template <size_t N>
std::string_view Behind(std::string_view words, const std::array<std::string_view, N>& begins) {
  for (const std::string_view begin : begins) {
    if (words.starts_with(begin)) return TrimSpaces(words.substr(begin.size()));
  }
  return words;
}

// "강남역", "판교역 5번 출구": a station, and no word that ends like one.
bool IsStation(std::string_view words) {
  constexpr std::string_view kEnd = "역";
  if (words.find(kEnd) == std::string_view::npos) return false;
  size_t end = words.find(' ');
  if (end == std::string_view::npos) end = words.size();
  const std::string_view word = words.substr(0, end);
  const std::string_view rest = TrimSpaces(words.substr(end));
  const bool way = rest.empty() || rest.starts_with("도보") || rest.starts_with("근처") ||
                   rest.ends_with("출구") || rest.ends_with("분");
  return way && word.ends_with(kEnd) && CountChars(word) >= 3 &&
         IsHangulSyllable(DecodeChar(word, 0).code) &&
         (word.ends_with("단지역") || !note_words::kNoStationEnd.Ends(word));
}

// "서울 마곡", "용인 양지": a place within a region that the table knows.
bool IsPlaceWithin(std::string_view words) {
  static constexpr std::array<std::string_view, 8> kOthers = {"거주", "근무", "출신", "우대",
                                                              "가능", "소재", "경력", "신입"};
  constexpr size_t kLongestWordBytes = 12;
  const size_t space = words.find(' ');
  if (space == std::string_view::npos || Regions().FindWhole(words.substr(0, space)) < 0)
    return false;
  const std::string_view word = words.substr(space + 1);
  return !word.empty() && word.size() <= kLongestWordBytes &&
         word.find(' ') == std::string_view::npos && IsHangulSyllable(DecodeChar(word, 0).code) &&
         !IsRole(words) && !NamesTask(words) &&
         std::find(kOthers.begin(), kOthers.end(), word) == kOthers.end();
}

// "London", "Lübeck" beside a way of work: a place abroad.
bool IsPlaceAbroad(std::string_view words) {
  const int32_t term = NotSkills().FindWhole(words);
  return term >= 0 && NotSkills().terms()[static_cast<size_t>(term)].id == "place";
}

// "연봉 협의", "회사 내규", "초봉 3.6", "salary 6~8천", "3,000만원", "월 300".
bool IsShortPay(std::string_view words) {
  static constexpr std::array<std::string_view, 9> kPay = {
      "연봉", "초봉", "급여", "월급", "시급", "일당", "salary", "Salary", "pay "};
  static constexpr std::array<std::string_view, 7> kOpen = {
      "협의", "면접 후 결정", "면접후 결정", "회사내규", "회사 내규", "내규", "면접 후 협의"};
  constexpr size_t kMostBehind = 10;  // "초반", "정도"
  const bool open = words.ends_with("협의") || words.ends_with("내규") || words.ends_with("결정");
  if (!open && !HasDigit(words)) return false;
  const std::string_view amount = Behind(words, kPay);
  const bool named = amount.size() < words.size();
  if (std::find(kOpen.begin(), kOpen.end(), amount) != kOpen.end())
    return named || amount.find("내규") != std::string_view::npos;
  const bool monthly = amount.starts_with("월 ") && amount.size() > 4 && IsDigitByte(amount[4]);
  if (!monthly && (amount.empty() || !IsDigitByte(amount[0]))) return false;
  const bool money =
      amount.find("만원") != std::string_view::npos || amount.find("천") != std::string_view::npos;
  if (!named && !monthly && !money) return false;
  const auto pay = ReadSalary(words, Labelled::kYes);
  // Without a word for pay it may be what lunch costs.
  constexpr double kLeastYearly = 15'000'000;
  const bool much = pay && pay->value.max.value_or(pay->value.min.value_or(0)) >= kLeastYearly;
  if (!named && !monthly && !much) return false;
  return pay && (pay->value.min || pay->value.max) &&
         words.size() - std::min<size_t>(words.size(), pay->at.end) <= kMostBehind;
}

// "3200~3600", "4000": no year of the calendar.
bool IsYearlyPay(std::string_view words) {
  const auto amount = [](std::string_view part) {
    constexpr size_t kDigits = 4;
    return part.size() == kDigits && std::all_of(part.begin(), part.end(), IsDigitByte) &&
           part[0] >= '2' && part.substr(0, 2) != "20" && part.ends_with("00");
  };
  if (!IsDigitByte(words[0])) return false;
  const size_t sign = words.find_first_of("~-");
  if (sign == std::string_view::npos) return amount(words);
  return amount(TrimSpaces(words.substr(0, sign))) && amount(TrimSpaces(words.substr(sign + 1)));
}

// "12월 중순", "12월 말까지", "이번주 금": until about when.
bool IsLooseDay(std::string_view words) {
  static constexpr std::array<std::string_view, 3> kWeeks = {"이번주 ", "다음주 ", "담주 "};
  static constexpr std::array<std::string_view, 4> kParts = {"초", "중순", "말", "중"};
  constexpr std::string_view kDays = "월 화 수 목 금 토 일";
  constexpr size_t kSyllable = 3;
  constexpr size_t kLongestBytes = 9;
  for (const std::string_view end : {" 마감", "까지", "쯤"}) {
    if (words.ends_with(end)) words = TrimSpaces(words.substr(0, words.size() - end.size()));
  }
  if (const std::string_view day = Behind(words, kWeeks); day.size() < words.size())
    return day.size() <= kLongestBytes && kDays.find(day.substr(0, kSyllable)) != day.npos;
  size_t digits = 0;
  while (digits < words.size() && digits < 2 && IsDigitByte(words[digits])) ++digits;
  constexpr std::string_view kMonth = "월";
  if (digits == 0 || !words.substr(digits).starts_with(kMonth)) return false;
  const std::string_view part = TrimSpaces(words.substr(digits + kMonth.size()));
  return std::find(kParts.begin(), kParts.end(), part) != kParts.end();
}

// "12/7까지 이메일 지원", "원서 12월 5일까지".
bool IsDayToApply(std::string_view words) {
  static constexpr std::array<std::string_view, 4> kBefore = {"원서 ", "접수 ", "지원 ", "마감 "};
  if (!HasDigit(words)) return false;
  words = Behind(words, kBefore);
  const size_t until = words.find("까지");
  return until != std::string_view::npos && IsBareDay(TrimSpaces(words.substr(0, until)));
}

// "재택 주2회", "주 2회 재택", "remote ok".
bool IsWayOfWork(std::string_view words) {
  static constexpr std::array<std::string_view, 4> kWays = {"재택 ", "원격 ", "하이브리드 ",
                                                            "리모트 "};
  if (WorkPlaces().FindWhole(words) >= 0) return true;
  const std::string_view rest = Behind(words, kWays);
  if (rest.size() < words.size()) return rest.starts_with("주") || IsDigitByte(rest[0]);
  return words.starts_with("주 ") && words.ends_with("재택");
}

// "기숙사 O", "통근버스 있음", "숙식제공": what is given.
bool IsProvided(std::string_view words) {
  static constexpr std::array<std::string_view, 8> kThings = {"기숙사", "숙소", "숙식", "통근버스",
                                                              "셔틀",   "식사", "중식", "주차"};
  static constexpr std::array<std::string_view, 6> kEnds = {"있음", "제공", " O",
                                                            " o",   "지원", "가능"};
  const std::string_view rest = Behind(words, kThings);
  return rest.size() < words.size() &&
         std::any_of(
             kEnds.begin(), kEnds.end(),
             [words](std::string_view end) { return words.ends_with(end); });
}

// "주5일", "주 5일": how much of the week.
bool IsWeek(std::string_view words) {
  constexpr std::string_view kWeek = "주";
  if (!words.starts_with(kWeek)) return false;
  words = TrimSpaces(words.substr(kWeek.size()));
  return words.size() > 1 && IsDigitByte(words[0]) && words.substr(1).starts_with("일") &&
         words.size() <= 1 + 3 * kWeek.size();
}

}  // namespace

bool IsBareDay(std::string_view words) {
  if (words.empty() || !IsDigitByte(words[0])) return false;
  const auto date = ReadWrittenDate(words, 0);
  if (!date) return false;
  std::string_view rest = TrimSpaces(words.substr(date->end));
  const auto weekday = ReadWeekday(rest, 0);
  if (weekday) rest = TrimSpaces(rest.substr(weekday->end));
  // "3.6" may be a version.
  constexpr size_t kShortestBytes = 4;
  const bool sure = weekday || date->end >= kShortestBytes || words.find('.') == words.npos;
  return rest.empty() && sure;
}

std::string_view FieldStatedInNote(std::string_view words) {
  words = TrimSpaces(words);
  if (words.empty()) return {};
  if (const std::string_view field = FieldStatedBy(words); !field.empty()) return field;
  if (words.size() > kLongestFactBytes) return {};
  if (IsShortPay(words)) return "salary";
  if (IsStation(words) || IsPlaceWithin(words) || IsPlaceAbroad(words)) return "location";
  if (IsLooseDay(words.starts_with("마감 ") ? words.substr(std::string_view("마감 ").size())
                                            : words))
    return "deadline";
  if (words == "rolling" || words == "Rolling") return "deadline";
  if (IsYearlyPay(words)) return "salary";
  if (IsDayToApply(words)) return "deadline";
  if (IsProvided(words)) return "benefit";
  if (IsWayOfWork(words)) return "work";
  return IsWeek(words) ? "hours" : std::string_view();
}

std::vector<NoteFact> FactsBetweenLabels(std::string_view row) {
  static constexpr std::array<std::string_view, 7> kFields = {
      "experience", "education", "employment", "salary", "location", "deadline", "headcount"};
  std::vector<NoteFact> facts;
  // Boards put 근무형태 or 고용형태 among them: most lines are told by this alone.
  if (row.find("형태 ") == std::string_view::npos) return facts;
  std::string_view open;  // the label's field, whose value goes on
  size_t value = 0;       // where it begins
  const auto close = [&](size_t end) {
    const std::string_view words = TrimSpaces(row.substr(value, end - value));
    if (!open.empty() && !words.empty()) facts.push_back({words, open});
  };
  size_t labels = 0;
  for (const std::string_view word : PiecesBetween(row, " ")) {
    const std::string_view field = FieldOfLabel(word);
    if (std::find(kFields.begin(), kFields.end(), field) == kFields.end()) continue;
    const auto at = static_cast<size_t>(word.data() - row.data());
    close(at);
    if (std::any_of(facts.begin(), facts.end(),
                    [field](const NoteFact& fact) { return fact.field == field; }))
      return {};
    open = field;
    value = at + word.size();
    ++labels;
  }
  close(row.size());
  constexpr size_t kLeastLabels = 3;
  return labels >= kLeastLabels && facts.size() == labels ? facts : std::vector<NoteFact>();
}

std::vector<NoteFact> FactsOfRow(std::string_view row) {
  static constexpr auto kMarks = [] {
    std::array<std::string_view, kFactMarks.size() + 2> marks{};
    std::copy(kFactMarks.begin(), kFactMarks.end(), marks.begin());
    marks[kFactMarks.size()] = ", ";
    marks[kFactMarks.size() + 1] = "/";
    return marks;
  }();
  if (row.find(',') == std::string_view::npos && !MayHoldFactMark(row)) return {};
  for (const std::string_view mark : kMarks) {
    if (row.find(mark) == std::string_view::npos) continue;
    const auto pieces = PiecesBetween(row, mark);
    if (pieces.size() < 2 || pieces.size() > kMostPieces) return {};
    std::vector<NoteFact> facts;
    for (const std::string_view piece : pieces) {
      std::string_view field = FieldStatedInNote(piece);
      if (field.empty() && IsBareDay(piece)) field = "deadline";
      if (!field.empty()) facts.push_back({piece, field});
    }
    if (!facts.empty() && facts.size() == pieces.size()) return facts;
    if (facts.size() * 2 >= pieces.size() && mark != "/" && mark != ", ") return facts;
    if (mark != ", ") return {};
  }
  return {};
}

}  // namespace gonggo

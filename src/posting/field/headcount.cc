#include "posting/field/headcount.h"

#include <algorithm>
#include <cmath>

#include "requirement/scan.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kMaxText = 400;
constexpr double kMostSought = 999;
constexpr double kMostSoughtUnlabelled = 99;

constexpr WordTable kZeros = {"0", "○", "〇", "◯", "o", "Ｏ", "０", "О"};
constexpr WordTable kPeople = {"명", "인", "名"};
constexpr WordTable kDigits = {"한 자릿수", "한자리수"};
constexpr WordTable kTwoDigits = {"두 자릿수", "두자리수"};
constexpr WordTable kSeveral = {"다수", "several", "multiple", "여러 명", "many", "수 명"};
constexpr WordTable kSought = {"모집인원",
                               "채용인원",
                               "인원",
                               "선발인원",
                               "모집",
                               "채용",
                               "충원",
                               "선발",
                               "openings",
                               "opening",
                               "vacancies",
                               "vacancy",
                               "positions available",
                               "headcount",
                               "hiring",
                               "number of positions"};
constexpr WordTable kNotSought = {
    "규모",      "사원수",    "종업원", "직원",   "구성원",  "고객",   "팀원",
    "현재",      "총원",      "회원",   "이용자", "유저",    "팀은",   "함께하고",
    "이상의",    "이상 조직", "조직",   "자녀",   "명이",    "명의",   "명과",
    "만명",      "여명",      "추첨",   "포상",   "선정",    "수강생", "학생",
    "멤버",      "당 ",       "인력",   "명으로", "구성",    "users",  "customers",
    "employees", "people",    "참가자", "리더",   "명 이상", "명당",   "관리"};

Found<Headcount> Give(std::string_view text, size_t begin, size_t end, std::optional<int> min,
                      std::optional<int> max) {
  Headcount headcount{min, max, std::string(text.substr(begin, end - begin))};
  return {std::move(headcount), {static_cast<uint32_t>(begin), static_cast<uint32_t>(end)}};
}

// 0명, OO명, ○○○명: as many digits as there are zeros.
std::optional<Found<Headcount>> ReadZeros(std::string_view text, size_t at) {
  if (at > 0 && (IsDigitByte(text[at - 1]) || IsAlphaByte(text[at - 1]) || text[at - 1] == ',' ||
                 text[at - 1] == '.'))
    return std::nullopt;
  int zeros = 0;
  size_t end = at;
  while (zeros < 4) {
    size_t next = kNoMatch;
    for (const std::string_view zero : kZeros) {
      // A capital letter O counts as one.
      if (text.substr(end).starts_with(zero) || (zero == "o" && text.substr(end).starts_with("O")))
        next = end + zero.size();
    }
    if (next == kNoMatch) break;
    end = next;
    ++zeros;
  }
  if (zeros == 0 || zeros > 3) return std::nullopt;
  const size_t people = MatchAnyAt(text, SkipSpaces(text, end), kPeople);
  if (people == kNoMatch) return std::nullopt;
  static constexpr int kPowers[] = {1, 10, 100, 1'000};
  return Give(text, at, people, kPowers[zeros - 1], kPowers[zeros] - 1);
}

std::optional<Found<Headcount>> ReadCount(std::string_view text, size_t at, Labelled labelled) {
  if (at > 0 && (IsDigitByte(text[at - 1]) || text[at - 1] == ',' || text[at - 1] == '.' ||
                 IsAlphaByte(text[at - 1])))
    return std::nullopt;
  const auto first = ScanNumber(text, at);
  const double most = labelled == Labelled::kYes ? kMostSought : kMostSoughtUnlabelled;
  if (!first || first->has_fraction || first->value < 1 || first->value > most) return std::nullopt;
  size_t end = SkipSpaces(text, first->end);
  if (const size_t unit = MatchAnyAt(text, end, kPeople);
      unit != kNoMatch && MatchRangeSign(text, SkipSpaces(text, unit)) == kNoMatch) {
    return Give(text, at, unit, static_cast<int>(first->value), static_cast<int>(first->value));
  }
  if (const size_t unit = MatchAnyAt(text, end, kPeople); unit != kNoMatch)
    end = SkipSpaces(text, unit);
  const size_t sign = MatchRangeSign(text, end);
  if (sign != kNoMatch) {
    const auto second = ScanNumber(text, SkipSpaces(text, sign));
    if (!second || second->has_fraction || second->value <= first->value || second->value > most)
      return std::nullopt;
    const size_t unit = MatchAnyAt(text, SkipSpaces(text, second->end), kPeople);
    if (unit != kNoMatch)
      return Give(text, at, unit, static_cast<int>(first->value), static_cast<int>(second->value));
    return std::nullopt;
  }
  static constexpr WordTable kEnglish = {
      "openings",           "opening",        "vacancies", "vacancy", "positions available",
      "position available", "open positions", "people",    "persons"};
  const bool alone =
      labelled == Labelled::kYes && TrimSpaces(text.substr(0, at)).empty() && end >= text.size();
  const size_t unit = alone ? first->end : MatchAnyAt(text, end, kEnglish);
  if (unit == kNoMatch) return std::nullopt;
  return Give(text, at, unit, static_cast<int>(first->value), static_cast<int>(first->value));
}

// "( 2명 )", "프론트엔드 개발자 3명", "3명 모집"
bool IsSought(std::string_view text, Span at) {
  if (HasAnyWord(text, kNotSought)) return false;
  if (HasAnyWord(text, kSought)) return true;
  const size_t before = SkipSpacesBack(text, at.begin);
  const size_t after = SkipSpaces(text, at.end);
  const bool open = before == 0 || text[before - 1] == '(' || text[before - 1] == '[';
  const bool close = after >= text.size() || text[after] == ')' || text[after] == ']';
  return open && close;
}

std::optional<Found<Headcount>> ReadWords(std::string_view text, Labelled labelled) {
  if (const auto word = FindAnyWord(text, kDigits)) return Give(text, word->begin, word->end, 1, 9);
  if (const auto word = FindAnyWord(text, kTwoDigits))
    return Give(text, word->begin, word->end, 10, 99);
  if (labelled == Labelled::kNo) return std::nullopt;
  if (const auto word = FindAnyWord(text, kSeveral))
    return Give(text, word->begin, word->end, {}, {});
  return std::nullopt;
}

// "경리 1명, 총무 2명", "일반 3명, 장애 1명", "전임 1, 파트 2": a count for each, and nothing else;
// the sum of them. nullopt where anything else is said ("1명 이상", "총 3명 (경리 1명, 총무 2명)").
std::optional<Found<Headcount>> ReadCounts(std::string_view text) {
  static constexpr WordTable kNoSum = {"합계", "각각", "또는", "이상", "이내", "total", "~"};
  // "총 3명", "각 2명", "다음 중 1명"; 총무 and 중등 are what people do.
  static constexpr std::string_view kSums[] = {"총", "각", "중", "총원", "계"};
  constexpr size_t kMostNameBytes = 36;
  if (HasAnyWord(text, kNoSum)) return std::nullopt;
  int sum = 0;
  size_t parts = 0;
  size_t first = text.size();
  size_t last = 0;
  for (size_t begin = 0; begin < text.size();) {
    const size_t end = std::min(text.find_first_of(",/", begin), text.size());
    const size_t digit = FindDigit(text, begin);
    const auto count = digit < end ? ScanNumber(text, digit) : std::nullopt;
    if (!count || count->has_fraction || count->value < 1 || count->value > kMostSoughtUnlabelled ||
        count->end > end)
      return std::nullopt;
    const std::string_view name = TrimSpaces(text.substr(begin, digit - begin));
    const size_t unit = MatchAnyAt(text, SkipSpaces(text, count->end), kPeople);
    const size_t stop = unit == kNoMatch ? count->end : unit;
    const std::string_view last_word = name.substr(name.rfind(' ') + 1);
    if (name.empty() || name.size() > kMostNameBytes || SkipSpaces(text, stop) < end ||
        std::ranges::find(kSums, last_word) != std::end(kSums))
      return std::nullopt;
    sum += static_cast<int>(count->value);
    first = std::min(first, SkipSpaces(text, begin));
    last = stop;
    ++parts;
    begin = end + 1;
  }
  if (parts < 2) return std::nullopt;
  return Give(text, first, last, sum, sum);
}

bool MayBegin(char c) {
  const auto b = static_cast<unsigned char>(c);
  return IsDigitByte(c) || c == 'o' || c == 'O' || b == 0xE2 || b == 0xE3 || b == 0xEF || b == 0xD0;
}

}  // namespace

std::optional<Found<Headcount>> ReadHeadcount(std::string_view text, Labelled labelled) {
  if (text.size() > kMaxText) return std::nullopt;
  if (labelled == Labelled::kYes) {
    if (auto counts = ReadCounts(text)) return counts;
  }
  for (size_t at = 0; at < text.size(); ++at) {
    if (!MayBegin(text[at])) continue;
    if (auto zeros = ReadZeros(text, at)) return zeros;
    if (!IsDigitByte(text[at])) continue;
    auto count = ReadCount(text, at, labelled);
    if (count && (labelled == Labelled::kYes || IsSought(text, count->at))) return count;
  }
  return ReadWords(text, labelled);
}

bool CountsOthers(std::string_view label) {
  static constexpr WordTable kThere = {
      "사원",  "직원",      "종업원",       "구성원", "팀원",      "멤버",    "규모",
      "고객",  "회원",      "이용자",       "유저",   "employees", "members", "customers",
      "users", "team size", "company size", "지원자", "신입",      "경력"};
  if (HasAnyWord(label, kSought)) return false;
  // "1~3년: 11명" of a page that counts its applicants.
  const bool years = label.find("년") != std::string_view::npos &&
                     std::any_of(label.begin(), label.end(), IsDigitByte);
  return years || HasAnyWord(label, kThere);
}

}  // namespace gonggo

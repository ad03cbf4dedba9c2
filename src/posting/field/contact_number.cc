#include "posting/field/contact_number.h"

#include <algorithm>
#include <array>
#include <initializer_list>

#include "requirement/scan.h"

namespace gonggo {
namespace {

// E.164: fifteen digits at the most, with the country's.
constexpr size_t kMostDigits = 15;
constexpr size_t kMaxGroups = 6;
constexpr size_t kFewestAbroad = 8;
constexpr size_t kFewestLabelled = 7;

constexpr WordTable kLabels = {
    "전화번호", "전화",      "연락처",   "대표번호",  "고객센터", "콜센터", "휴대폰", "핸드폰",
    "휴대전화", "직통",      "팩스",     "팩스번호",  "문의",     "문의처", "☎",      "☏",
    "📞",       "📱",        "tel",      "telephone", "phone",    "mobile", "cell",   "call",
    "fax",      "facsimile", "whatsapp", "hp",        "contact"};
constexpr WordTable kJoints = {"-", "‑", "‐", "–", "—", "−", "－", "."};
// What is counted: "문의 12000000건" is no number to call.
constexpr WordTable kUnits = {"원", "만", "억", "명", "건", "년", "월", "일", "%",
                              "시", "개", "호", "회", "콜", "통", "곳", "+"};
// How the digits of a mobile are written so that no program finds them: each its own words.
constexpr WordTable kZeros = {"0", "０", "공", "영"};
constexpr WordTable kOnes = {"1", "１", "일"};
constexpr WordTable kDigits = {"0",  "1",  "2",  "3",  "4",  "5",  "6",  "7",  "8",  "9",  "０",
                               "１", "２", "３", "４", "５", "６", "７", "８", "９", "공", "영",
                               "일", "이", "삼", "사", "오", "육", "칠", "팔", "구"};
constexpr WordTable kMobileJoints = {"-", "‑", "‐", "–", "—",  "−",  "－", ".", "_",
                                     "/", "~", "*", "·", "ㅡ", "ㆍ", "|",  ")"};
struct Number {
  std::array<size_t, kMaxGroups> sizes{};
  std::array<size_t, kMaxGroups> ends{};
  std::array<bool, kMaxGroups> signs{};  // more than a space stands before the group
  size_t groups = 0;
  size_t digits = 0;

  [[nodiscard]] bool Begins(std::initializer_list<size_t> wanted) const {
    return groups >= wanted.size() && std::equal(wanted.begin(), wanted.end(), sizes.begin());
  }
  [[nodiscard]] bool Is(std::initializer_list<size_t> wanted) const {
    return groups == wanted.size() && Begins(wanted);
  }
  [[nodiscard]] size_t end() const { return groups == 0 ? 0 : ends[groups - 1]; }
};

// Past what joins two groups of digits: at most a bracket, a space, a sign, a space, a bracket.
size_t PassJoint(std::string_view line, size_t at, bool& sign) {
  const auto pass = [&](char c) {
    const bool here = at < line.size() && line[at] == c;
    at += here ? 1 : 0;
    return here;
  };
  sign = pass(')');
  pass(' ');
  if (const size_t behind = MatchSignAt(line, at, kJoints); behind != kNoMatch) {
    at = behind;
    sign = true;
  }
  pass(' ');
  if (pass('(')) sign = true;
  return at;
}

// The groups of digits from `at` on, as many as one number may have.
Number ReadNumber(std::string_view line, size_t at) {
  Number number;
  size_t i = at;
  bool sign = true;
  while (number.groups < kMaxGroups) {
    const size_t begin = i;
    while (i < line.size() && IsDigitByte(line[i])) ++i;
    if (i == begin || number.digits + (i - begin) > kMostDigits) break;
    number.sizes[number.groups] = i - begin;
    number.ends[number.groups] = i;
    number.signs[number.groups++] = sign;
    number.digits += i - begin;
    const size_t next = PassJoint(line, i, sign);
    if (next == i || next >= line.size() || !IsDigitByte(line[next])) break;
    i = next;
  }
  return number;
}

// Whether a number or word goes on before or behind what was read. "T.415-555-0100" begins anew.
bool IsCutOut(std::string_view line, size_t begin, size_t end) {
  const char before = begin > 0 ? line[begin - 1] : ' ';
  if (IsAsciiAlnum(before) || std::string_view("-/=_,#").contains(before)) return true;
  if (before == '.' && (begin < 2 || !IsAlphaByte(line[begin - 2]))) return true;
  if (end >= line.size()) return false;
  if (IsAsciiAlnum(line[end]) || line[end] == '_') return true;
  return std::string_view("-.").contains(line[end]) && end + 1 < line.size() &&
         IsDigitByte(line[end + 1]);
}

// "2023-2024".
bool IsYears(std::string_view line, const Number& number) {
  if (!number.Is({4, 4})) return false;
  const std::string_view century = line.substr(number.ends[1] - 4, 2);
  return century == "19" || century == "20";
}

bool IsDate(std::string_view line, size_t at, const Number& number) {
  const std::string_view century = line.substr(at, 2);
  if (century != "19" && century != "20") return false;
  return number.Begins({4, 2, 2}) || number.Begins({4, 1, 1}) || number.Begins({4, 1, 2}) ||
         number.Begins({4, 2, 1}) || number.Is({8}) || number.groups > 3 || IsYears(line, number);
}

// The end of "(415) 555-0100", "1-800-555-0100": the plan of North America, where areas begin with
// 2 to 9. Else kNoMatch.
size_t NorthAmericanEnd(std::string_view line, size_t at, const Number& number) {
  if (number.Begins({1, 3, 3, 4}) && line[at] == '1' && number.signs[2] && number.signs[3])
    return number.ends[3];
  if (!number.Begins({3, 3, 4}) || line[at] < '2') return kNoMatch;
  const bool bracket = at > 0 && line[at - 1] == '(';
  return bracket || (number.signs[1] && number.signs[2]) ? number.ends[2] : kNoMatch;
}

// The end of "82-10-1234-5678" or "8210-1234-5678", Korea's code without its sign. Else kNoMatch.
size_t KoreanAbroadEnd(std::string_view line, size_t at, const Number& number) {
  if (number.Is({4, 4, 4}) && line.substr(at, 4) == "8210" && number.signs[1] && number.signs[2])
    return number.end();
  const bool is = line.substr(at, 2) == "82" && number.groups >= 4 && number.sizes[0] == 2 &&
                  number.sizes[1] <= 3 && (number.sizes[2] == 3 || number.sizes[2] == 4) &&
                  number.sizes[3] == 4;
  return is ? number.ends[3] : kNoMatch;
}

// "12000000건", "3000000 users": what is counted is round, or has a unit behind it.
bool IsCounted(std::string_view line, const Number& number) {
  constexpr size_t kRoundDigits = 4;
  const std::string_view digits = line.substr(0, number.end());
  const bool round = number.groups == 1 && number.end() > kRoundDigits &&
                     digits.substr(digits.size() - kRoundDigits) == "0000";
  return round || MatchAnyAt(line, number.end(), kUnits) != kNoMatch;
}

// The end of a number behind "+", else kNoMatch.
size_t AfterPlusEnd(std::string_view line, const Number& number) {
  return number.digits < kFewestAbroad || IsCounted(line, number) ? kNoMatch : number.end();
}

void Add(size_t begin, size_t end, std::vector<Span>& out) {
  out.push_back({static_cast<uint32_t>(begin), static_cast<uint32_t>(end)});
}

// The end of a number from abroad behind the sign of a call to another country: "0044 20 7946
// 0958", "001-1-415-555-0100". Else kNoMatch.
size_t DialledAbroadEnd(std::string_view line, size_t at, const Number& number) {
  constexpr size_t kFewestDialled = 11;
  const bool is = number.groups >= 4 && number.digits >= kFewestDialled && line[at] == '0' &&
                  line[at + 1] == '0' && number.sizes[0] <= 4 &&
                  (number.sizes[0] == 2 || line[at + 2] != '0') &&
                  line[number.ends[1] - number.sizes[1]] != '0';
  return is ? number.end() : kNoMatch;
}

// Past one of `digits`, or an O for a zero, else kNoMatch.
size_t WrittenDigitEnd(std::string_view line, size_t at, WordList digits) {
  if (at < line.size() && LowerAscii(line[at]) == 'o') return at + 1;
  return MatchSignAt(line, at, digits);
}

// The end of `count` digits from `at` on, however they are written; kNoMatch where there are fewer.
size_t WrittenDigitsEnd(std::string_view line, size_t at, size_t count) {
  for (; count > 0 && at != kNoMatch; --count) at = WrittenDigitEnd(line, at, kDigits);
  return at;
}

// Whether a mobile's number in words may begin at `at`, which is no digit: nearly no byte of a text
// is looked up in the lists.
bool MayBeWritten(std::string_view line, size_t at) {
  const auto c = static_cast<unsigned char>(line[at]);
  if (c < 0x80) {
    constexpr std::string_view kOneHeads = "1\xEC\xEF";  // 1, 일, １
    return LowerAscii(line[at]) == 'o' && at + 1 < line.size() &&
           kOneHeads.find(line[at + 1]) != std::string_view::npos;
  }
  const std::string_view rest = line.substr(at);
  return (c == 0xEA && rest.starts_with("공")) || (c == 0xEC && rest.starts_with("영")) ||
         (c == 0xEF && rest.starts_with("０"));
}

// The end of a mobile's number that is not written as others are ("공일공 1234 5678",
// "010/1234/5678", "010-1234-오육칠팔") at `at`, else kNoMatch.
size_t WrittenMobileEnd(std::string_view line, size_t at) {
  const auto pass_joint = [&line](size_t from) {
    if (from == kNoMatch) return from;
    from = SkipSpaces(line, from);
    const size_t joint = MatchSignAt(line, from, kMobileJoints);
    return joint == kNoMatch ? from : SkipSpaces(line, joint);
  };
  size_t end = WrittenDigitEnd(line, at, kZeros);
  if (end != kNoMatch) end = MatchSignAt(line, end, kOnes);
  if (end != kNoMatch) end = WrittenDigitEnd(line, end, kZeros);
  if (end == kNoMatch) return kNoMatch;
  for (int i = 0; i < 2; ++i) end = WrittenDigitsEnd(line, pass_joint(end), 4);
  if (end == kNoMatch) return kNoMatch;
  return end;
}

}  // namespace

void FindOtherNumbers(std::string_view line, std::vector<Span>& out) {
  for (size_t at = 0; at < line.size();) {
    if (!IsDigitByte(line[at])) {
      const size_t end = MayBeWritten(line, at) ? WrittenMobileEnd(line, at) : kNoMatch;
      const bool found = end != kNoMatch && !IsCutOut(line, at, end);
      if (found) Add(at, end, out);
      at = found ? end : at + 1;
      continue;
    }
    const Number number = ReadNumber(line, at);
    const bool plus = at > 0 && line[at - 1] == '+';
    const size_t begin = at - (plus ? 1 : 0);
    const size_t end =
        plus ? AfterPlusEnd(line, number)
             : std::min({NorthAmericanEnd(line, at, number), KoreanAbroadEnd(line, at, number),
                         DialledAbroadEnd(line, at, number), WrittenMobileEnd(line, at)});
    const bool found = end != kNoMatch && !IsCutOut(line, begin, end);
    if (found) Add(begin, end, out);
    // Past this group only, where it is none: "1. 415-555-0100" has its number in the next.
    while (at < line.size() && IsDigitByte(line[at])) ++at;
    if (found) at = std::max(at, end);
  }
}

namespace {

// Where the number of somebody begins whose office or name stands behind a label and its colon at
// `at`: "문의: 인사팀 홍길동 대리 1234-5678"; kNoMatch where none does.
size_t BehindNames(std::string_view line, size_t at) {
  constexpr size_t kLongest = 48;
  const size_t most = std::min(line.size(), at + kLongest);
  size_t end = at;
  while (end < most && (IsSyllableLead(line[end]) || std::string_view(" ,/·(").contains(line[end])))
    end += IsSyllableLead(line[end]) ? kSyllableBytes : 1;
  if (end >= most || end == at || !IsDigitByte(line[end])) return kNoMatch;
  if (!std::string_view(" (").contains(line[end - 1])) return kNoMatch;
  const Number number = ReadNumber(line, end);
  const bool is = (number.Is({4, 4}) || number.Is({3, 4})) && number.signs[1];
  return is ? end : kNoMatch;
}

}  // namespace

void FindLabelledNumbers(std::string_view line, std::vector<Span>& out) {
  constexpr std::string_view kBehindLabel = " :.)]=+(|";
  size_t from = 0;
  while (const auto label = FindAnyWord(line, kLabels, from)) {
    from = label->end;
    size_t at = label->end;
    bool colon = false;
    while (at < line.size()) {
      if (line.substr(at).starts_with("：")) {
        colon = true;
        at += std::string_view("：").size();
      } else if (kBehindLabel.contains(line[at])) {
        colon = colon || line[at] == ':';
        ++at;
      } else {
        break;
      }
    }
    if (colon && at < line.size() && !IsDigitByte(line[at])) at = BehindNames(line, at);
    if (at >= line.size() || !IsDigitByte(line[at])) continue;
    const Number number = ReadNumber(line, at);
    if (number.digits < kFewestLabelled || IsDate(line, at, number) || number.Is({3, 2, 5}))
      continue;
    if (IsCounted(line, number)) continue;
    Add(at, number.end(), out);
    from = number.end();
  }
}

}  // namespace gonggo

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
    "전화번호", "전화",     "연락처", "대표번호",  "고객센터",  "콜센터", "휴대폰",
    "핸드폰",   "휴대전화", "직통",   "팩스",      "팩스번호",  "문의",   "☎",
    "☏",        "📞",       "📱",     "tel",       "telephone", "phone",  "mobile",
    "cell",     "call",     "fax",    "facsimile", "whatsapp",  "hp",     "contact"};
constexpr WordTable kJoints = {"-", "‑", "‐", "–", "—", "−", "－", "."};
// What is counted: "문의 12000000건" is no number to call.
constexpr WordTable kUnits = {"원", "만", "억", "명", "건", "년",
                              "월", "일", "%",  "시", "개", "호"};
// The zero-one-zero of a mobile, said in words so that no program finds it.
constexpr WordTable kSaidMobile = {"공일공", "영일영", "공1공", "o1o"};

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

bool IsDate(std::string_view line, size_t at, const Number& number) {
  const std::string_view century = line.substr(at, 2);
  if (century != "19" && century != "20") return false;
  return number.Begins({4, 2, 2}) || number.Begins({4, 1, 1}) || number.Begins({4, 1, 2}) ||
         number.Begins({4, 2, 1}) || number.Is({8}) || number.groups > 3;
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

// The end of "82-10-1234-5678", Korea's code without its sign. Else kNoMatch.
size_t KoreanAbroadEnd(std::string_view line, size_t at, const Number& number) {
  const bool is = line.substr(at, 2) == "82" && number.groups >= 4 && number.sizes[0] == 2 &&
                  number.sizes[1] <= 3 && (number.sizes[2] == 3 || number.sizes[2] == 4) &&
                  number.sizes[3] == 4;
  return is ? number.ends[3] : kNoMatch;
}

void Add(size_t begin, size_t end, std::vector<Span>& out) {
  out.push_back({static_cast<uint32_t>(begin), static_cast<uint32_t>(end)});
}

// The end of a number whose "010" is said in words at `at`, else kNoMatch.
size_t SaidMobileEnd(std::string_view line, size_t at) {
  const size_t said = MatchAnyAt(line, at, kSaidMobile);
  if (said == kNoMatch) return kNoMatch;
  bool sign = false;
  const size_t digits = PassJoint(line, said, sign);
  const Number rest = ReadNumber(line, digits);
  return rest.digits == 8 ? rest.end() : kNoMatch;
}

}  // namespace

void FindOtherNumbers(std::string_view line, std::vector<Span>& out) {
  for (size_t at = 0; at < line.size();) {
    if (!IsDigitByte(line[at])) {
      const size_t end = SaidMobileEnd(line, at);
      if (end != kNoMatch) Add(at, end, out);
      at = end != kNoMatch ? end : at + 1;
      continue;
    }
    const Number number = ReadNumber(line, at);
    const bool plus = at > 0 && line[at - 1] == '+';
    const size_t begin = at - (plus || (at > 0 && line[at - 1] == '(') ? 1 : 0);
    const size_t end =
        plus ? (number.digits >= kFewestAbroad ? number.end() : kNoMatch)
             : std::min(NorthAmericanEnd(line, at, number), KoreanAbroadEnd(line, at, number));
    const bool found = end != kNoMatch && !IsCutOut(line, begin, end);
    if (found) Add(begin, end, out);
    // Past this group only, where it is none: "1. 415-555-0100" has its number in the next.
    while (at < line.size() && IsDigitByte(line[at])) ++at;
    if (found) at = std::max(at, end);
  }
}

void FindLabelledNumbers(std::string_view line, std::vector<Span>& out) {
  constexpr std::string_view kBehindLabel = " :.)]=+(|";
  size_t from = 0;
  while (const auto label = FindAnyWord(line, kLabels, from)) {
    from = label->end;
    size_t at = label->end;
    while (at < line.size()) {
      if (line.substr(at).starts_with("：")) {
        at += std::string_view("：").size();
      } else if (kBehindLabel.contains(line[at])) {
        ++at;
      } else {
        break;
      }
    }
    if (at >= line.size() || !IsDigitByte(line[at])) continue;
    const Number number = ReadNumber(line, at);
    if (number.digits < kFewestLabelled || IsDate(line, at, number) || number.Is({3, 2, 5}))
      continue;
    if (MatchAnyAt(line, number.end(), kUnits) != kNoMatch) continue;
    Add(at, number.end(), out);
    from = number.end();
  }
}

}  // namespace gonggo

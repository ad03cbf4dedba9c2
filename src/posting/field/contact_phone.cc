#include "posting/field/contact_phone.h"

#include <algorithm>
#include <array>
#include <string>

#include "requirement/scan.h"
#include "text/byte_scan.h"

namespace gonggo {
namespace {

// The longest number of the plan has 12 digits, +82 two more.
constexpr size_t kMaxDigits = 14;
constexpr size_t kMaxGroups = 5;

// 1588-like numbers are easily taken for ranges: only these four digits were given out.
constexpr WordTable kServices = {"1522", "1533", "1544", "1551", "1566", "1577", "1588", "1599",
                                 "1600", "1644", "1660", "1661", "1666", "1668", "1670", "1688",
                                 "1800", "1811", "1833", "1855", "1877", "1899"};
constexpr WordTable kPhoneCues = {"전화",   "문의", "고객센터", "대표번호", "연락처",
                                  "콜센터", "☎",    "tel",      "phone",    "call"};
constexpr WordTable kDashes = {"-", "‑", "‐", "–", "—", "−", "－", "."};

struct Groups {
  std::array<char, kMaxDigits> digits{};
  size_t count = 0;
  std::array<size_t, kMaxGroups> upto{};  // digits in the groups up to this one
  std::array<size_t, kMaxGroups> ends{};  // where each group ends in the text
  std::array<bool, kMaxGroups> spaced{};  // a space stands behind the group
  size_t group_count = 0;
  bool international = false;
};

// Past what joins two groups: ") ", "-", " - ", " (". Returns `at` where nothing does.
size_t PassJoint(std::string_view text, size_t at, bool& spaced) {
  const auto pass = [&](char c) {
    const bool here = at < text.size() && text[at] == c;
    at += here ? 1 : 0;
    return here;
  };
  spaced = false;
  pass(')');
  spaced = pass(' ');
  for (const std::string_view dash : kDashes) {
    if (text.substr(at).starts_with(dash)) {
      at += dash.size();
      break;
    }
  }
  pass(' ');
  pass('(');
  return at;
}

// The groups of digits from `at`, as many as may belong to one number.
Groups ReadGroups(std::string_view text, size_t at) {
  Groups g;
  g.international = text[at] == '+';
  size_t i = g.international ? at + 1 : at;
  while (g.group_count < kMaxGroups) {
    size_t size = 0;
    while (i < text.size() && IsDigitByte(text[i]) && g.count < kMaxDigits) {
      g.digits[g.count++] = text[i++];
      ++size;
    }
    if (size == 0) break;
    if (i < text.size() && IsDigitByte(text[i])) break;  // longer than any number
    g.upto[g.group_count] = g.count;
    g.ends[g.group_count] = i;
    const size_t next = PassJoint(text, i, g.spaced[g.group_count++]);
    if (next == i || next >= text.size() || !IsDigitByte(text[next])) break;
    i = next;
  }
  return g;
}

bool IsServiceNumber(std::string_view text, std::string_view digits) {
  if (digits.size() != 8 || std::find(std::begin(kServices), std::end(kServices),
                                      digits.substr(0, 4)) == std::end(kServices))
    return false;
  return !digits.ends_with("00") || HasAnyWord(text, kPhoneCues);
}

// Numbering plan of Korea: 010 and 011-019 mobiles, 02 and 03x-06x cities, 070, 080, 050x, and
// services.
bool IsKoreanNumber(std::string_view text, const Groups& g, size_t groups) {
  std::array<char, kMaxDigits + 1> national{};
  std::string_view digits(g.digits.data(), g.upto[groups - 1]);
  if (g.international) {
    if (!digits.starts_with("82")) return false;
    digits.remove_prefix(digits.starts_with("820") ? 3 : 2);
    national[0] = '0';
    std::copy(digits.begin(), digits.end(), national.begin() + 1);
    digits = std::string_view(national.data(), digits.size() + 1);
  }
  const size_t n = digits.size();
  if (n < 8) return false;
  if (digits[0] != '0') return groups == 2 && g.upto[0] == 4 && IsServiceNumber(text, digits);
  if (digits.starts_with("010")) return n == 11;
  if (groups < 2) return false;
  if (digits.starts_with("02")) return n == 9 || n == 10;
  if (digits.starts_with("01"))
    return (digits[2] == '1' || digits[2] >= '6') && (n == 10 || n == 11);
  if (digits.starts_with("050")) return n == 11 || n == 12;
  if (digits.starts_with("070")) return n == 11;
  if (digits.starts_with("080")) return n == 10 || n == 11;
  return n >= 10 && n <= 11 && digits[1] >= '3' && digits[1] <= '6' && digits[2] >= '1';
}

// The end of the number: after the most groups that make one, unless it goes on without a space.
size_t NumberEnd(std::string_view text, const Groups& g) {
  for (size_t groups = g.group_count; groups > 0; --groups) {
    const size_t end = g.ends[groups - 1];
    const bool goes_on = end < text.size() && (IsAlphaByte(text[end]) || IsDigitByte(text[end]));
    const bool whole = groups == g.group_count || g.spaced[groups - 1];
    if (whole && !goes_on && IsKoreanNumber(text, g, groups)) return end;
  }
  return kNoMatch;
}

// "TEL.02-…" begins anew, "3.02-…" and "a02-…" don't.
bool IsInside(std::string_view text, size_t at) {
  if (at == 0) return false;
  const char before = text[at - 1];
  if (IsDigitByte(before) || IsAlphaByte(before) || before == '-' || before == '+') return true;
  return before == '.' && at > 1 && !IsAlphaByte(text[at - 2]);
}

}  // namespace

void FindPhones(std::string_view text, std::vector<Found<Contact>>& out) {
  const auto begins = [](auto byte, auto) { return (byte == '0') | (byte == '1') | (byte == '+'); };
  size_t at = 0;
  while ((at = FindByteWhere(text, at, begins)) < text.size()) {
    const size_t end = IsInside(text, at) ? kNoMatch : NumberEnd(text, ReadGroups(text, at));
    if (end == kNoMatch) {
      ++at;
      continue;
    }
    out.push_back({{"phone", std::string(text.substr(at, end - at))},
                   {static_cast<uint32_t>(at), static_cast<uint32_t>(end)}});
    at = end;
  }
}

}  // namespace gonggo

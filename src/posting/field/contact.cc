#include "posting/field/contact.h"

#include <algorithm>
#include <array>
#include <string>

#include "requirement/scan.h"

namespace gonggo {
namespace {

constexpr size_t kMaxLocal = 64;  // RFC 5321, 4.5.3.1
constexpr size_t kMaxHost = 255;

bool IsLocalByte(char c) {
  return IsAlphaByte(c) || IsDigitByte(c) ||
         std::string_view("._%+-").find(c) != std::string_view::npos;
}
bool IsHostByte(char c) { return IsAlphaByte(c) || IsDigitByte(c) || c == '-' || c == '.'; }

void FindEmails(std::string_view text, std::vector<Found<Contact>>& out) {
  size_t from = 0;
  for (size_t at = text.find('@'); at != std::string_view::npos; at = text.find('@', at + 1)) {
    size_t begin = at;
    while (begin > from && at - begin <= kMaxLocal && IsLocalByte(text[begin - 1])) --begin;
    size_t end = at + 1;
    while (end < text.size() && end - at <= kMaxHost && IsHostByte(text[end])) ++end;
    while (end > at + 1 && !IsAlphaByte(text[end - 1])) --end;
    while (begin < at && !IsAlphaByte(text[begin]) && !IsDigitByte(text[begin])) ++begin;
    const std::string_view host = text.substr(at + 1, end - at - 1);
    const size_t dot = host.rfind('.');
    const bool whole = begin < at && at - begin <= kMaxLocal && dot != std::string_view::npos &&
                       dot > 0 && host.size() - dot > 2 &&
                       host.find("..") == std::string_view::npos &&
                       !(end < text.size() && text[end] == '@');
    if (!whole) continue;
    from = end;
    out.push_back({{"email", std::string(text.substr(begin, end - begin))},
                   {static_cast<uint32_t>(begin), static_cast<uint32_t>(end)}});
  }
}

struct PhoneDigits {
  std::array<char, 14> digits{};
  size_t count = 0;
  std::array<size_t, 8> groups{};  // digits in each group
  size_t group_count = 0;
  size_t end = 0;
  bool international = false;
};

// Groups of digits joined by single signs, from `at`; nullopt where there are too many.
std::optional<PhoneDigits> ReadGroups(std::string_view text, size_t at) {
  PhoneDigits p;
  size_t i = at;
  if (i < text.size() && text[i] == '+') {
    p.international = true;
    ++i;
  }
  while (i < text.size() && p.group_count < p.groups.size()) {
    size_t size = 0;
    while (i < text.size() && IsDigitByte(text[i])) {
      if (p.count == p.digits.size()) return std::nullopt;
      p.digits[p.count++] = text[i++];
      ++size;
    }
    if (size == 0) break;
    p.groups[p.group_count++] = size;
    p.end = i;
    size_t next = i;
    if (next < text.size() && text[next] == ')') ++next;
    if (next < text.size() && std::string_view("-. ").find(text[next]) != std::string_view::npos)
      ++next;
    if (next < text.size() && text[next] == '(') ++next;  // +82 (0)10
    if (next == i || next >= text.size() || !IsDigitByte(text[next])) break;
    i = next;
  }
  return p.group_count == 0 ? std::nullopt : std::optional(p);
}

// Numbering plan of Korea: 010 and 011-019 mobiles, 02 and 03x-06x cities, 070, 050x, 080, and
// 15xx-18xx.
bool IsKoreanNumber(const PhoneDigits& p) {
  std::string digits(p.digits.data(), p.count);
  if (p.international) {
    if (!digits.starts_with("82")) return false;
    digits.erase(0, digits.starts_with("820") ? 3 : 2);
    digits.insert(digits.begin(), '0');
  }
  const size_t n = digits.size();
  if (digits[0] != '0') {
    const bool service =
        n == 8 && digits[0] == '1' && (digits[1] == '5' || digits[1] == '6' || digits[1] == '8');
    return service && p.group_count == 2 && p.groups[0] == 4;
  }
  if (p.group_count < 2 && !(digits.starts_with("010") && n == 11)) return false;
  if (digits.starts_with("02")) return n == 9 || n == 10;
  if (digits.starts_with("01")) return n == 10 || n == 11;
  if (digits.starts_with("050")) return n == 11 || n == 12;
  if (digits.starts_with("070") || digits.starts_with("080")) return n == 10 || n == 11;
  return n >= 10 && n <= 11 && digits[1] >= '3' && digits[1] <= '6' && digits[2] >= '1';
}

void FindPhones(std::string_view text, std::vector<Found<Contact>>& out) {
  size_t at = 0;
  while (at < text.size()) {
    const char c = text[at];
    const bool starts = c == '0' || c == '1' || c == '+';
    const bool inside = at > 0 && (IsDigitByte(text[at - 1]) || IsAlphaByte(text[at - 1]) ||
                                   text[at - 1] == '-' || text[at - 1] == '.');
    if (!starts || inside) {
      ++at;
      continue;
    }
    const auto phone = ReadGroups(text, at);
    const bool goes_on = phone && phone->end < text.size() &&
                         (IsAlphaByte(text[phone->end]) || IsDigitByte(text[phone->end]));
    if (phone && !goes_on && IsKoreanNumber(*phone)) {
      out.push_back({{"phone", std::string(text.substr(at, phone->end - at))},
                     {static_cast<uint32_t>(at), static_cast<uint32_t>(phone->end)}});
      at = phone->end;
    } else {
      ++at;
    }
  }
}

}  // namespace

std::vector<Found<Contact>> FindContacts(std::string_view text) {
  std::vector<Found<Contact>> found;
  FindEmails(text, found);
  FindPhones(text, found);
  std::sort(found.begin(), found.end(),
            [](const auto& a, const auto& b) { return a.at.begin < b.at.begin; });
  return found;
}

}  // namespace gonggo

#include "posting/field/contact.h"

#include <algorithm>
#include <string>

#include "posting/field/contact_person.h"
#include "posting/field/contact_phone.h"
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

// "git@host.example:team/code.git" is where code lies, "user@host.example/x" a share.
bool IsPathFollowing(std::string_view text, size_t end) {
  if (end >= text.size()) return false;
  if (text[end] == '@' || text[end] == '/') return true;
  return text[end] == ':' && end + 1 < text.size() &&
         (IsAlphaByte(text[end + 1]) || text[end + 1] == '/' || text[end + 1] == '~');
}

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
                       host.find("..") == std::string_view::npos && !IsPathFollowing(text, end);
    if (!whole) continue;
    from = end;
    out.push_back({{"email", std::string(text.substr(begin, end - begin))},
                   {static_cast<uint32_t>(begin), static_cast<uint32_t>(end)}});
  }
}

}  // namespace

std::vector<Found<Contact>> FindContacts(std::string_view text) {
  std::vector<Found<Contact>> found;
  FindEmails(text, found);
  FindPhones(text, found);
  FindPersons(text, found);
  std::sort(found.begin(), found.end(),
            [](const auto& a, const auto& b) { return a.at.begin < b.at.begin; });
  return found;
}

}  // namespace gonggo

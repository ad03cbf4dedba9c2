#include "posting/field/contact_mail.h"

#include <algorithm>
#include <optional>

#include "requirement/scan.h"

namespace gonggo {
namespace {

constexpr size_t kMaxLocal = 64;  // RFC 5321, 4.5.3.1
constexpr size_t kMaxHost = 255;

// What stands for the sign; those of the second list are words of other sentences, too.
constexpr WordTable kSigns = {"(at)", "[at]", "{at}", "<at>", "(골뱅이)", "[골뱅이]", "골뱅이",
                              "(@)",  "[@]",  "{@}",  "＠",   "%40",      "@"};
constexpr WordTable kBareSigns = {"at"};
constexpr WordTable kDots = {"(dot)", "[dot]", "(punkt)", "[punkt]", "{dot}", "(.)", "[.]",
                             "(점)",  "[점]",  "dot",     "닷",      "점",    "쩜",  "。"};
constexpr WordTable kMailWords = {"mail",   "email", "e-mail", "메일",   "이메일", "contact",
                                  "resume", "cv",    "문의",   "연락처", "reach"};

// What a host ends with that a sentence speaks of: "look at node.js" has none.
constexpr WordTable kTops = {"com", "net", "org", "io", "kr",   "co",   "ai",   "dev", "app",
                             "me",  "jp",  "us",  "uk", "team", "tech", "info", "biz", "so"};

// Who or what is "at" or "@" a place that is no address: "look at example.com", "Engineer @
// Naru.io".
constexpr WordTable kNoLocals = {
    "us",      "me",        "them",      "look",      "looking",    "meet",     "work",
    "working", "worked",    "reach",     "find",      "see",        "visit",    "apply",
    "page",    "site",      "website",   "online",    "details",    "more",     "posting",
    "people",  "engineer",  "engineers", "developer", "developers", "designer", "manager",
    "lead",    "scientist", "analyst",   "intern",    "ceo",        "cto",      "cfo",
    "coo",     "head",      "director",  "founder",   "co-founder"};

bool IsLocalByte(char c) { return IsAsciiAlnum(c) || std::string_view("._%+-").contains(c); }
bool IsHostByte(char c) { return IsAsciiAlnum(c) || c == '-'; }

struct Host {
  size_t end = 0;     // 0 where there is none
  bool page = false;  // "www.example.com"
  bool dots = false;
  bool said_dots = false;  // a dot is written as a word or in brackets
};

// The words from `at` on that dots join, however they are written.
Host ReadHost(std::string_view line, size_t at) {
  Host host{.page = line.substr(at).starts_with("www.")};
  const size_t most = std::min(line.size(), at + kMaxHost);
  while (at < most) {
    const size_t begin = at;
    while (at < most && IsHostByte(line[at])) ++at;
    if (at == begin || !IsAsciiAlnum(line[at - 1])) break;
    if (host.end > 0) host.dots = true;
    host.end = at;
    if (at < line.size() && line[at] == '.') {
      ++at;
      continue;
    }
    const size_t spaces = SkipSpaces(line, at);
    const size_t dot = MatchAnyAt(line, spaces, kDots);
    if (dot == kNoMatch) break;
    at = SkipSpaces(line, dot);
    host.said_dots = host.said_dots || (at < line.size() && IsAlphaByte(line[at]));
  }
  return host;
}

// Where the words before the sign begin; `sign` where there are none.
size_t LocalBegin(std::string_view line, size_t sign, size_t from) {
  const size_t end = SkipSpacesBack(line, sign);
  size_t begin = end;
  while (begin > from && end - begin < kMaxLocal && IsLocalByte(line[begin - 1])) --begin;
  while (begin < end && !IsAsciiAlnum(line[begin])) ++begin;
  return begin < end ? begin : sign;
}

// A line, and whether it speaks of mail, which is looked for once.
struct MailLine {
  std::string_view text;
  std::optional<bool> told;

  bool IsTold() {
    if (!told) told = HasAnyWord(text, kMailWords);
    return *told;
  }
};

// Whether the host behind a bare "at" is one of somebody who can be written to.
bool IsToldHost(MailLine& line, const Host& host) {
  return host.dots && !host.page && MatchAnyBefore(line.text, host.end, kTops) != kNoMatch &&
         line.IsTold();
}

enum class Sign : unsigned char { kMarked, kBare };

void FindWith(MailLine& mail, WordList signs, Sign sign, std::vector<Span>& out) {
  const std::string_view line = mail.text;
  size_t from = 0;
  size_t search = 0;
  while (const auto at = FindAnyWord(line, signs, search)) {
    search = at->end;
    const size_t begin = LocalBegin(line, at->begin, from);
    if (begin == at->begin) continue;
    const Host host = ReadHost(line, SkipSpaces(line, at->end));
    if (host.end == 0 || !IsAlphaByte(line[host.end - 1])) continue;
    if (sign == Sign::kBare && !host.said_dots && !IsToldHost(mail, host)) continue;
    // "user @team" is somebody's name of a chat, and "git@host.example:team/code.git" where code
    // lies (contact.h finds the plain ones); brackets and 골뱅이 mean nothing else.
    const bool plain = line.substr(at->begin, at->end - at->begin) == "@";
    const bool apart =
        SkipSpacesBack(line, at->begin) < at->begin || SkipSpaces(line, at->end) > at->end;
    if (plain && !(host.dots && apart)) continue;
    const bool bare = plain || sign == Sign::kBare;
    if (bare && MatchAnyAt(line, begin, kNoLocals) == SkipSpacesBack(line, at->begin)) continue;
    out.push_back({static_cast<uint32_t>(begin), static_cast<uint32_t>(host.end)});
    from = host.end;
    search = host.end;
  }
}

}  // namespace

void FindWrittenMails(std::string_view line, std::vector<Span>& out) {
  MailLine mail{.text = line, .told = {}};
  FindWith(mail, kSigns, Sign::kMarked, out);
  FindWith(mail, kBareSigns, Sign::kBare, out);
}

}  // namespace gonggo

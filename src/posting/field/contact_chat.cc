#include "posting/field/contact_chat.h"

#include <algorithm>
#include <iterator>

#include "posting/field/link.h"
#include "requirement/scan.h"

namespace gonggo {
namespace {

// Each with the sign behind which its rooms and names stand.
constexpr WordTable kHosts = {"open.kakao.com/",
                              "pf.kakao.com/",
                              "qr.kakao.com/",
                              "open.kakaotalk.com/",
                              "line.me/ti/",
                              "line.me/r/",
                              "line.me/p/",
                              "page.line.me/",
                              "lin.ee/",
                              "t.me/",
                              "telegram.me/",
                              "wa.me/",
                              "m.me/",
                              "discord.gg/",
                              "discord.com/invite/",
                              "api.whatsapp.com/",
                              "chat.whatsapp.com/",
                              "join.slack.com/",
                              "talk.naver.com/",
                              "linkedin.com/in/",
                              "kakaotalk://",
                              "tg://",
                              "weixin://",
                              "whatsapp://"};
constexpr WordTable kMessengers = {"카카오톡", "카톡",     "플러스친구", "플친",     "텔레그램",
                                   "라인",     "위챗",     "왓츠앱",     "스카이프", "kakaotalk",
                                   "kakao",    "telegram", "line",       "wechat",   "whatsapp",
                                   "skype",    "discord",  "디스코드"};
constexpr WordTable kNameWords = {"오픈채팅", "채널", "플러스친구", "아이디", "id"};

constexpr bool IsNameByte(char c) { return IsAsciiAlnum(c) || c == '_' || c == '.' || c == '-'; }

// Where the address of the host at `host` begins, else kNoMatch: "xt.me/", "a-t.me/" and
// "jobs.t.me/" are other hosts, "example.com/t.me/" a path; "www.t.me/" and "https://t.me/" are
// this one.
size_t AddressBegin(std::string_view line, size_t host) {
  constexpr size_t kShortLabel = 4;  // "www.", "kr.", "m."
  size_t begin = host;
  if (host > 0 && line[host - 1] == '.') {
    begin = host - 1;
    while (begin > 0 && IsAsciiAlnum(line[begin - 1])) --begin;
    if (host - begin > kShortLabel || host - begin < 2) return kNoMatch;
  }
  const std::string_view before = line.substr(0, begin);
  if (before.ends_with("://")) {
    begin -= 3;
    while (begin > 0 && IsAlphaByte(line[begin - 1])) --begin;
    return begin;
  }
  const char last = before.empty() ? ' ' : before.back();
  return IsAsciiAlnum(last) || std::string_view("-_./@").contains(last) ? kNoMatch : begin;
}

size_t AddressEnd(std::string_view line, size_t at) {
  constexpr std::string_view kStops = " \t\"'<>()[]{}|\\^`,;";
  while (at < line.size() && static_cast<unsigned char>(line[at]) < 0x80 &&
         !kStops.contains(line[at])) {
    ++at;
  }
  while (std::string_view(".:!?*_~").contains(line[at - 1])) --at;
  return at;
}

void FindAddresses(std::string_view line, std::vector<Span>& out) {
  size_t from = 0;
  while (const auto host = FindAnyWord(line, kHosts, from)) {
    from = host->end;
    const size_t begin = AddressBegin(line, host->begin);
    const size_t end = AddressEnd(line, host->end);
    if (begin == kNoMatch || end <= host->end) continue;
    out.push_back({static_cast<uint32_t>(begin), static_cast<uint32_t>(end)});
    from = end;
  }
}

// The end of the name that stands at `at`. `marks` counts what before it says that it is one, a
// word ("ID") and a colon: both, its own sign, or one and a digit leave no doubt.
size_t NameEnd(std::string_view line, size_t at, int marks) {
  const bool sign = at < line.size() && line[at] == '@';
  if (sign) ++at;
  size_t end = at;
  while (end < line.size() && IsNameByte(line[end])) ++end;
  // Channels have names in Hangul, behind their sign only.
  if (sign && end == at) {
    while (end < line.size() && IsSyllableLead(line[end])) end += kSyllableBytes;
    return end > at && end <= line.size() ? end : kNoMatch;
  }
  while (end > at && !IsAsciiAlnum(line[end - 1])) --end;
  constexpr size_t kShortest = 3;
  if (end - at < kShortest) return kNoMatch;
  const std::string_view name = line.substr(at, end - at);
  const bool coined = name.find_first_of("0123456789_") != name.npos;
  return sign || marks > 1 || (marks > 0 && coined) ? end : kNoMatch;
}

void FindNames(std::string_view line, std::vector<Span>& out) {
  size_t from = 0;
  while (const auto messenger = FindAnyWord(line, kMessengers, from)) {
    from = messenger->end;
    size_t at = SkipSpaces(line, messenger->end);
    int marks = 0;
    while (const auto name = FindWordAt(line, at, kNameWords)) {
      marks = 1;
      at = SkipSpaces(line, name->end);
    }
    for (const std::string_view sign : {":", "：", "="}) {
      if (!line.substr(at).starts_with(sign)) continue;
      ++marks;
      at = SkipSpaces(line, at + sign.size());
      break;
    }
    const size_t end = NameEnd(line, at, marks);
    if (end == kNoMatch) continue;
    out.push_back({static_cast<uint32_t>(at), static_cast<uint32_t>(end)});
    from = end;
  }
}

}  // namespace

void FindChats(std::string_view line, std::vector<Span>& out) {
  FindAddresses(line, out);
  FindNames(line, out);
}

bool IsChatLink(std::string_view url) {
  std::vector<Span> found;
  FindAddresses(url, found);
  return !found.empty() && found.front().begin == 0;
}

}  // namespace gonggo

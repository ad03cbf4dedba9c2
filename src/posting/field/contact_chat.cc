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
constexpr WordTable kMessengers = {
    "카카오톡", "카톡",     "카카오",     "플러스친구", "플친",      "텔레그램", "라인",     "위챗",
    "왓츠앱",   "스카이프", "인스타그램", "인스타",     "kakaotalk", "kakao",    "telegram", "line",
    "wechat",   "whatsapp", "instagram",  "skype",      "discord",   "디스코드"};
// Those that are no words of other trades ("생산라인: a3", "Discord: bots").
constexpr WordTable kPlainMessengers = {"카카오톡", "카톡",      "텔레그램", "위챗",   "왓츠앱",
                                        "스카이프", "kakaotalk", "telegram", "wechat", "skype"};
constexpr WordTable kNameWords = {"오픈채팅", "채널", "플러스친구", "아이디", "id", "dm"};
constexpr WordTable kNameSigns = {":", "：", "="};
constexpr WordTable kDashes = {"-", "–", "—"};
constexpr WordTable kTopics = {"는", "은"};
constexpr WordTable kOpening = {"(", "[", "（", "\"", "'", "`", "“", "‘", "「", "<"};
// What may stand behind a name without a space: "gonggo99로 연락" has one, "CS2팀" none.
constexpr WordTable kBehindName = {"로", "으로", "를", "을", "에", "이", "가",  "은",
                                   "는", "와",   "과", "나", "및", "입", "추가"};
constexpr WordTable kTowards = {"로", "으로"};

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

// What before a name says that it is one.
struct NameMarks {
  bool plain = false;  // the messenger's name means nothing else
  bool word = false;   // "ID"
  bool sign = false;   // a colon
};

// Where "@" or not, a name ends that may be one: "gonggo_hr", "gonggo#1234", "live:.cid.1a2b".
size_t NameBytesEnd(std::string_view line, size_t at) {
  constexpr size_t kLongest = 64;
  size_t end = at;
  if (line.substr(at).starts_with("live:")) end += std::string_view("live:").size();
  const size_t most = std::min(line.size(), end + kLongest);
  while (end < most && IsNameByte(line[end])) ++end;
  if (end == most && end < line.size() && IsNameByte(line[end])) return at;
  while (end > at && !IsAsciiAlnum(line[end - 1])) --end;
  if (end < line.size() && line[end] == '#') {
    size_t digits = end + 1;
    while (digits < most && IsDigitByte(line[digits])) ++digits;
    if (digits > end + 1) end = digits;
  }
  return end;
}

// Whether nothing goes on behind a name that the whole phrase was said for: "카톡: gonggo".
bool IsPhraseEnd(std::string_view line, size_t end) {
  const size_t next = SkipSpaces(line, end);
  return next >= line.size() || std::string_view(".,;/|)]\"'").contains(line[next]) ||
         MatchSignAt(line, next, kTowards) != kNoMatch;
}

// The end of the name that stands at `at`, else kNoMatch.
size_t NameEnd(std::string_view line, size_t at, NameMarks marks) {
  const bool own_sign = at < line.size() && line[at] == '@';
  if (own_sign) ++at;
  size_t end = NameBytesEnd(line, at);
  // Channels have names in Hangul, behind their sign only.
  if (own_sign && end == at) {
    while (end < line.size() && IsSyllableLead(line[end])) end += kSyllableBytes;
    return end > at && end <= line.size() ? end : kNoMatch;
  }
  constexpr size_t kShortest = 3;
  if (end - at < kShortest) return kNoMatch;
  if (own_sign || (marks.word && marks.sign)) return end;
  const std::string_view name = line.substr(at, end - at);
  const bool coined =
      std::ranges::any_of(name, IsAlphaByte) && name.find_first_of("0123456789_#") != name.npos;
  if (marks.word) return coined ? end : kNoMatch;
  const bool goes_on = end < line.size() && IsSyllableLead(line[end]) &&
                       MatchSignAt(line, end, kBehindName) == kNoMatch;
  if (goes_on || std::ranges::any_of(name, IsUpperByte)) return kNoMatch;
  if (marks.sign && coined) return end;
  constexpr size_t kShortestBare = 5;  // "v20"
  const bool said = marks.plain && IsPhraseEnd(line, end);
  return said && (marks.sign || (coined && name.size() >= kShortestBare)) ? end : kNoMatch;
}

// What of `line` stands between a messenger at `at` and a name.
size_t PassNameMarks(std::string_view line, size_t at, NameMarks& marks) {
  while (true) {
    at = SkipSpaces(line, at);
    size_t next = MatchSignAt(line, at, kOpening);
    if (next == kNoMatch && !marks.sign) {
      next = MatchSignAt(line, at, kNameSigns);
      if (next == kNoMatch && marks.word) next = MatchSignAt(line, at, kDashes);
      marks.sign = next != kNoMatch;
    }
    if (next == kNoMatch) {
      next = MatchAnyAt(line, at, kNameWords);
      marks.word = marks.word || next != kNoMatch;
    }
    if (next == kNoMatch && marks.word && !marks.sign) {
      next = MatchSignAt(line, at, kTopics);
      marks.sign = next != kNoMatch;
    }
    if (next == kNoMatch) return at;
    at = next;
  }
}

void FindNames(std::string_view line, std::vector<Span>& out) {
  size_t from = 0;
  while (const auto messenger = FindAnyWord(line, kMessengers, from)) {
    const std::string_view word = line.substr(messenger->begin, messenger->end - messenger->begin);
    NameMarks marks{.plain = MatchAnyAt(word, 0, kPlainMessengers) == word.size()};
    const size_t at = PassNameMarks(line, messenger->end, marks);
    from = at;
    // "생산라인 id: a-03" is a line of a factory.
    const bool joined = messenger->begin >= kSyllableBytes &&
                        IsSyllableLead(line[messenger->begin - kSyllableBytes]);
    if (joined && word == "라인") continue;
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

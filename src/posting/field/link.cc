#include "posting/field/link.h"

#include <algorithm>
#include <array>
#include <utility>

#include "text/byte_class.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// A longer address is no link that anyone would open; it also bounds the look at brackets.
constexpr size_t kMaxLinkBytes = 4096;

// Characters that RFC 3986 allows, and letters of any script, which browsers show undecoded.
constexpr std::array<bool, 256> MakeUrlBytes() {
  std::array<bool, 256> may{};
  for (size_t c = 0x80; c < 0x100; ++c) may[c] = true;
  for (const char c : std::string_view("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                       "0123456789-._~:/?#[]@!$&'()*+,;=%"))
    may[static_cast<unsigned char>(c)] = true;
  return may;
}
constexpr auto kUrlBytes = MakeUrlBytes();

size_t SchemeSize(std::string_view text, size_t at) {
  const auto is = [&](std::string_view scheme) {
    if (text.size() - at < scheme.size()) return false;
    return std::equal(scheme.begin(), scheme.end(), text.begin() + static_cast<std::ptrdiff_t>(at),
                      [](char a, char b) { return a == LowerAscii(b); });
  };
  if (is("https://")) return 8;
  return is("http://") ? 7 : 0;
}

// The end of the address that begins at `begin`: stops at what can't stand in one, at a bracket
// that closes more than was opened, at Hangul directly behind ASCII (a particle), and at the next
// scheme.
size_t AddressEnd(std::string_view text, size_t begin, size_t scheme) {
  int round = 0;
  int square = 0;
  size_t i = begin + scheme;
  const size_t limit = std::min(text.size(), begin + kMaxLinkBytes);
  bool in_query = false;
  while (i < limit) {
    const auto c = static_cast<unsigned char>(text[i]);
    if (!kUrlBytes[c]) break;
    if (c >= 0x80) {
      const DecodedChar d = DecodeChar(text, i);
      // "https://a.kr/jobs/1에서" ends before the particle; "…?q=백엔드" and "/채용/1" go on.
      const char before = text[i - 1];
      if (!IsWordChar(d.code) ||
          (!in_query && before != '/' && !IsHangulSyllable(DecodeCharBefore(text, i).code)))
        break;
      i += d.size;
      continue;
    }
    if (c == '(') ++round;
    if (c == ')' && --round < 0) break;
    if (c == '[') ++square;
    if (c == ']' && --square < 0) break;
    if (c == '?') in_query = true;
    if (c == 'h' && SchemeSize(text, i) > 0 && text[i - 1] != '=' && text[i - 1] != '/') break;
    ++i;
  }
  while (i > begin + scheme &&
         std::string_view(".,;:!?'*_~").find(text[i - 1]) != std::string_view::npos)
    --i;
  while (i > begin + scheme && (text[i - 1] == '(' || text[i - 1] == '[')) --i;
  return i;
}

bool HasHost(std::string_view address, size_t scheme) {
  const std::string_view rest = address.substr(scheme);
  const size_t end = std::min(rest.find_first_of("/?#"), rest.size());
  const std::string_view host = rest.substr(0, end);
  return host.find('.') != std::string_view::npos || host.starts_with("localhost");
}

constexpr std::array<std::string_view, 24> kTracking = {
    "by_theme",   "fbclid",  "gclid",    "dclid",   "msclkid",  "igshid",
    "mc_cid",     "mc_eid",  "ref",      "referer", "referrer", "refsrc",
    "trackingid", "trk",     "source",   "src",     "gh_src",   "lever-source",
    "from",       "channel", "campaign", "_ga",     "t_ref",    "t_ref_content"};

bool Tracks(std::string_view name) {
  const std::string lower = AsciiLower(name);
  return lower.starts_with("utm_") || lower.starts_with("t_ref") ||
         std::find(kTracking.begin(), kTracking.end(), lower) != kTracking.end();
}

std::string CanonicalQuery(std::string_view query) {
  std::vector<std::string_view> kept;
  while (!query.empty()) {
    const size_t end = std::min(query.find('&'), query.size());
    const std::string_view pair = query.substr(0, end);
    query.remove_prefix(std::min(end + 1, query.size()));
    if (!pair.empty() && !Tracks(pair.substr(0, pair.find('=')))) kept.push_back(pair);
  }
  std::stable_sort(kept.begin(), kept.end());
  std::string out;
  for (const std::string_view pair : kept) {
    out += out.empty() ? '?' : '&';
    out += pair;
  }
  return out;
}

}  // namespace

std::vector<Found<std::string>> FindLinks(std::string_view text) {
  std::vector<Found<std::string>> links;
  for (size_t at = text.find("://"); at != std::string_view::npos; at = text.find("://", at + 3)) {
    const size_t begin = at >= 5 && SchemeSize(text, at - 5) > 0   ? at - 5
                         : at >= 4 && SchemeSize(text, at - 4) > 0 ? at - 4
                                                                   : at;
    if (begin == at) continue;
    const size_t scheme = SchemeSize(text, begin);
    const size_t end = AddressEnd(text, begin, scheme);
    const std::string_view address = text.substr(begin, end - begin);
    if (!HasHost(address, scheme)) continue;
    links.push_back(
        {std::string(address), {static_cast<uint32_t>(begin), static_cast<uint32_t>(end)}});
    at = std::max(at, end - 1);
  }
  return links;
}

std::string CanonicalLink(std::string_view url) {
  const size_t scheme = SchemeSize(url, 0);
  if (scheme == 0) return std::string(url);
  std::string_view rest = url.substr(scheme);
  std::string_view fragment;
  if (const size_t hash = rest.find('#'); hash != std::string_view::npos) {
    fragment = rest.substr(hash);
    rest = rest.substr(0, hash);
    if (!fragment.starts_with("#/") && !fragment.starts_with("#!")) fragment = {};
  }
  const size_t host_end = std::min(rest.find_first_of("/?"), rest.size());
  std::string host = AsciiLower(rest.substr(0, host_end));
  for (const std::string_view port : {":443", ":80"}) {
    if (host.ends_with(port)) host.resize(host.size() - port.size());
  }
  const size_t path_end = std::min(rest.find('?'), rest.size());
  std::string_view path = rest.substr(host_end, path_end - host_end);
  while (path.ends_with('/')) path.remove_suffix(1);
  const std::string_view query =
      path_end < rest.size() ? rest.substr(path_end + 1) : std::string_view();
  return AsciiLower(url.substr(0, scheme)) + host + std::string(path) + CanonicalQuery(query) +
         std::string(fragment);
}

bool LeadsToPage(std::string_view url) {
  static constexpr std::array<std::string_view, 7> kPictures = {".png", ".jpg",  ".jpeg", ".gif",
                                                                ".svg", ".webp", ".ico"};
  const std::string path = AsciiLower(url.substr(0, url.find_first_of("?#")));
  if (std::any_of(kPictures.begin(), kPictures.end(),
                  [&path](std::string_view end) { return path.ends_with(end); }))
    return false;
  const size_t scheme = SchemeSize(url, 0);
  const size_t behind = url.find_first_of("/?#", scheme);
  return behind != std::string_view::npos && url.find_first_not_of("/?#", behind) != url.npos;
}

std::optional<Found<std::string>> FindApplyPage(std::string_view text) {
  constexpr size_t kLongestBytes = 240;
  static constexpr std::array<std::string_view, 8> kApply = {
      "입사 지원", "입사지원", "온라인 접수", "온라인접수",
      "접수 : ",   "접수: ",   "Apply by ",   "Apply at "};
  if (text.size() > kLongestBytes) return std::nullopt;
  if (std::none_of(kApply.begin(), kApply.end(), [text](std::string_view words) {
        return text.find(words) != std::string_view::npos;
      }))
    return std::nullopt;
  auto links = FindLinks(text);
  if (links.size() != 1 || !LeadsToPage(links.front().value)) return std::nullopt;
  return std::move(links.front());
}

}  // namespace gonggo

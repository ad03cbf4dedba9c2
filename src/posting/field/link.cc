#include "posting/field/link.h"

#include <algorithm>
#include <array>

#include "posting/field/gate.h"
#include "requirement/scan.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr std::string_view kSchemes[] = {"https://", "http://", "www."};

// Parameters that tell where a reader came from and never which posting it is.
constexpr std::string_view kTracking[] = {
    "by_theme", "ref", "referer", "referrer", "ref_src", "ref_url", "refid", "fbclid", "gclid", "gclsrc", "dclid", "msclkid",
    "yclid", "igshid", "igsh", "mc_cid", "mc_eid", "trk", "trackingid", "tracking_id", "trackid", "lipi", "licu", "src",
    "source", "gh_src", "lever-source", "lever-origin", "lever_source", "_ga", "_gl", "_hsenc", "_hsmi", "mkt_tok", "spm",
    "from", "recommendkind", "t_ref", "t_ref_content", "t_ref_scnid", "t_category", "t_category_page", "searchword",
    "search_uuid", "immediately_apply", "position_from", "origin", "nclick", "n_media", "n_query", "wt_mc", "cmpid", "campaign",
    "oc", "sc", "logpath", "listno", "rec_source", "utm"};

bool IsTracking(std::string_view key) {
  const std::string lower = AsciiLower(key);
  if (lower.starts_with("utm_")) return true;
  return std::find(std::begin(kTracking), std::end(kTracking), lower) != std::end(kTracking);
}

// Hangul belongs to a path ("/공고-123"), but not to the sentence behind it ("example.com에서", ".../에서").
bool IsPathHangul(std::string_view text, size_t at) {
  static constexpr std::string_view kParticles[] = {"에서", "에", "로", "으로", "를", "을", "은", "는", "이", "가", "의", "참고",
                                                    "참조", "와", "과", "에서는", "에도", "입니다", "로도", "통해"};
  const DecodedChar c = DecodeChar(text, CharBoundaryBefore(text, at));
  if (!IsHangulSyllable(c.code)) return false;
  if (IsContinuationByte(text[at])) return true;  // the first byte was let in
  const char before = at > 0 ? text[at - 1] : ' ';
  if (static_cast<unsigned char>(before) >= 0x80) return true;
  if (std::string_view("/-_=").find(before) == std::string_view::npos) return false;
  if (at > 1 && text[at - 2] == '/') return false;  // no host
  size_t end = at;
  while (end < text.size() && static_cast<unsigned char>(text[end]) >= 0x80 && end - at < 12) ++end;
  const std::string_view run = text.substr(at, end - at);
  return std::find(std::begin(kParticles), std::end(kParticles), run) == std::end(kParticles);
}

bool EndsLink(std::string_view text, size_t at) {
  const auto b = static_cast<unsigned char>(text[at]);
  if (b <= 0x20 || b == 0x7F) return true;
  if (b >= 0x80) return !IsPathHangul(text, at);
  return std::string_view("<>\"`{}|\\^").find(text[at]) != std::string_view::npos;
}

size_t SchemeSize(std::string_view text, size_t at) {
  for (const std::string_view scheme : kSchemes) {
    if (text.size() - at < scheme.size()) continue;
    bool same = true;
    for (size_t i = 0; i < scheme.size(); ++i) same = same && (text[at + i] | 0x20) == (scheme[i] | 0x20);
    if (same) return scheme.size();
  }
  return 0;
}

// Without closing punctuation and brackets that were opened before the address.
size_t TrimEnd(std::string_view text, size_t begin, size_t end) {
  int round = 0;
  int square = 0;
  for (size_t i = begin; i < end; ++i) {
    round += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
    square += text[i] == '[' ? 1 : text[i] == ']' ? -1 : 0;
  }
  while (end > begin) {
    const char c = text[end - 1];
    const bool open = c == '(' || c == '[';
    const bool unbalanced = (c == ')' && round < 0) || (c == ']' && square < 0) || open;
    if (!unbalanced && std::string_view(".,;:!?'*_~").find(c) == std::string_view::npos) break;
    round += c == ')' ? 1 : c == '(' ? -1 : 0;
    square += c == ']' ? 1 : c == '[' ? -1 : 0;
    --end;
  }
  return end;
}

// Markdown: "](address)" ends at the first bracket that closes it.
size_t MarkdownEnd(std::string_view text, size_t begin, size_t end) {
  int depth = 0;
  for (size_t i = begin; i < end; ++i) {
    if (text[i] == '(') ++depth;
    if (text[i] == ')' && --depth < 0) return i;
    if (text[i] == ']' && i + 1 < end && text[i + 1] == '(') return i;  // [address](address)
  }
  return end;
}

bool HasHost(std::string_view link) {
  const size_t scheme = link.find("://");
  const std::string_view rest = scheme == std::string_view::npos ? link.substr(4) : link.substr(scheme + 3);
  const std::string_view host = rest.substr(0, rest.find_first_of("/?#:"));
  const size_t dot = host.find('.');
  if (host.starts_with("localhost")) return true;
  return dot != std::string_view::npos && dot > 0 && dot + 1 < host.size() &&
         std::any_of(host.begin(), host.end(), [](char c) { return IsAlphaByte(c) || IsDigitByte(c); });
}

}  // namespace

std::vector<Found<std::string>> FindLinks(std::string_view text) {
  std::vector<Found<std::string>> links;
  size_t at = 0;
  while (at + 4 < text.size()) {
    const char c = static_cast<char>(text[at] | 0x20);
    const bool word = at > 0 && (IsAlphaByte(text[at - 1]) || IsDigitByte(text[at - 1]));
    const size_t scheme = (c == 'h' || c == 'w') && !word ? SchemeSize(text, at) : 0;
    if (scheme == 0) {
      ++at;
      continue;
    }
    size_t stop = at + scheme;
    while (stop < text.size() && !EndsLink(text, stop)) ++stop;
    size_t end = MarkdownEnd(text, at, stop);
    end = TrimEnd(text, at, end);
    const std::string_view link = text.substr(at, end - at);
    if (link.size() > scheme && link.size() <= kMaxLinkBytes && HasHost(link)) {
      links.push_back({std::string(link), {static_cast<uint32_t>(at), static_cast<uint32_t>(end)}});
      at = end;
    } else {
      // What was passed over is looked at no more: it has no blank in it.
      at = stop;
    }
  }
  return links;
}

namespace {

std::string KeptParameters(std::string_view query) {
  std::string kept;
  while (!query.empty()) {
    const size_t end = std::min(query.find('&'), query.size());
    std::string_view part = query.substr(0, end);
    query.remove_prefix(std::min(end + 1, query.size()));
    if (part.starts_with("amp;")) part.remove_prefix(4);  // from HTML
    if (part.empty() || IsTracking(part.substr(0, part.find('=')))) continue;
    kept += kept.empty() ? "?" : "&";
    kept += part;
  }
  return kept;
}

std::string CanonicalHost(std::string_view authority) {
  std::string host = AsciiLower(authority);
  for (const std::string_view port : {":443", ":80"}) {
    if (host.ends_with(port)) host.resize(host.size() - port.size());
  }
  for (const std::string_view prefix : {"www.", "m."}) {
    if (host.starts_with(prefix) && std::count(host.begin(), host.end(), '.') > 1) host.erase(0, prefix.size());
  }
  return host;
}

}  // namespace

std::string CanonicalLink(std::string_view link) {
  const std::string_view trimmed = TrimSpaces(link);
  const size_t scheme = SchemeSize(trimmed, 0);
  if (trimmed.empty() || scheme == 0) return std::string(link);
  std::string_view rest = trimmed.substr(trimmed[0] == 'w' || trimmed[0] == 'W' ? 0 : scheme);
  std::string_view fragment;
  if (const size_t hash = rest.find('#'); hash != std::string_view::npos) {
    fragment = rest.substr(hash);
    rest = rest.substr(0, hash);
  }
  std::string_view query;
  if (const size_t mark = rest.find('?'); mark != std::string_view::npos) {
    query = rest.substr(mark + 1);
    rest = rest.substr(0, mark);
  }
  const size_t slash = std::min(rest.find('/'), rest.size());
  std::string_view path = rest.substr(slash);
  while (path.ends_with('/')) path.remove_suffix(1);
  std::string out = "https://" + CanonicalHost(rest.substr(0, slash));
  out += path;
  out += KeptParameters(query);
  if (fragment.starts_with("#/") || fragment.starts_with("#!")) out += fragment;
  return out;
}

}  // namespace gonggo

#include "net/web_address.h"

#include <curl/curl.h>
#include <unicode/bytestream.h>
#include <unicode/idna.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <memory>
#include <optional>

#include "net/limits.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

struct UrlDeleter {
  void operator()(CURLU* url) const { curl_url_cleanup(url); }
};
using UrlPtr = std::unique_ptr<CURLU, UrlDeleter>;

std::optional<std::string> Part(CURLU* url, CURLUPart part, unsigned flags) {
  char* text = nullptr;
  if (curl_url_get(url, part, &text, flags) != CURLUE_OK || text == nullptr) return std::nullopt;
  std::string copy(text);
  curl_free(text);
  return copy;
}

bool HasControlOrSpace(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte <= 0x20 || byte == 0x7f;
  });
}

// RFC 3986: letters, digits, "+-." up to the first colon.
std::string_view SchemeOf(std::string_view text) {
  const size_t colon = text.find(':');
  if (colon == std::string_view::npos || colon == 0) return {};
  const std::string_view scheme = text.substr(0, colon);
  const bool well_formed = std::all_of(scheme.begin(), scheme.end(), [](char c) {
    return IsAsciiAlpha(static_cast<unsigned char>(c)) || (c >= '0' && c <= '9') || c == '+' ||
           c == '-' || c == '.';
  });
  return well_formed ? scheme : std::string_view();
}

bool IsWebScheme(std::string_view scheme) {
  const std::string lower = AsciiLower(scheme);
  return lower == "http" || lower == "https";
}

// "채용.example" → "xn--oo5bn6h.example" (UTS 46). By ICU, as libcurl's own way hangs on the
// locale.
std::optional<std::string> AsciiHost(const std::string& host) {
  const auto is_ascii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
  if (std::all_of(host.begin(), host.end(), is_ascii)) return AsciiLower(host);
  UErrorCode code = U_ZERO_ERROR;
  const std::unique_ptr<icu::IDNA> idna(
      icu::IDNA::createUTS46Instance(UIDNA_NONTRANSITIONAL_TO_ASCII, code));
  if (U_FAILURE(code) || idna == nullptr) return std::nullopt;
  std::string ascii;
  icu::StringByteSink<std::string> sink(&ascii);
  icu::IDNAInfo info;
  idna->nameToASCII_UTF8(host, sink, info, code);
  if (U_FAILURE(code) || info.hasErrors() || ascii.empty()) return std::nullopt;
  return ascii;
}

// libcurl takes "%7f" in a host for the sign itself.
bool HasHostSignsOnly(std::string_view host) {
  return std::all_of(host.begin(), host.end(), [](char c) {
    return IsAsciiAlpha(static_cast<unsigned char>(c)) || (c >= '0' && c <= '9') || c == '.' ||
           c == '-' || c == '_' || c == ':' || c == '[' || c == ']';
  });
}

// Makes the host ASCII, and says which one it is. Signs that only now are digits and dots, since
// they stood in another script or as their codes ("0%787f.1"), may be a number in an odd form
// ("0x7f.1"), which libcurl knows when it takes the address apart: so it does that once more.
std::optional<std::string> SetAsciiHost(CURLU* url) {
  const auto written = Part(url, CURLUPART_HOST, 0);
  const auto host = written ? AsciiHost(*written) : std::nullopt;
  if (!host || host->empty() || !HasHostSignsOnly(*host) ||
      curl_url_set(url, CURLUPART_HOST, host->c_str(), 0) != CURLUE_OK)
    return std::nullopt;
  const auto whole = Part(url, CURLUPART_URL, 0);
  if (!whole || curl_url_set(url, CURLUPART_URL, whole->c_str(), 0) != CURLUE_OK)
    return std::nullopt;
  return Part(url, CURLUPART_HOST, 0);
}

// "%ec" → "%EC": versions of libcurl differ.
void RaiseEncoding(std::string& url) {
  for (size_t at = url.find('%'); at != std::string::npos; at = url.find('%', at + 1)) {
    for (size_t i = at + 1; i < std::min(at + 3, url.size()); ++i) {
      if (url[i] >= 'a' && url[i] <= 'f') url[i] = static_cast<char>(url[i] - 'a' + 'A');
    }
  }
}

std::expected<WebAddress, AddressProblem> TakeApart(CURLU* url) {
  WebAddress address;
  const auto scheme = Part(url, CURLUPART_SCHEME, 0);
  if (!scheme) return std::unexpected(AddressProblem::kMalformed);
  if (!IsWebScheme(*scheme)) return std::unexpected(AddressProblem::kScheme);
  if (Part(url, CURLUPART_USER, 0) || Part(url, CURLUPART_PASSWORD, 0)) {
    return std::unexpected(AddressProblem::kUserInfo);
  }
  // A zone ("fe80::1%eth0") names a network card of this machine.
  if (Part(url, CURLUPART_ZONEID, 0)) return std::unexpected(AddressProblem::kMalformed);
  const auto host = SetAsciiHost(url);
  const auto port = Part(url, CURLUPART_PORT, CURLU_DEFAULT_PORT);
  const auto path = Part(url, CURLUPART_PATH, 0);
  if (!host || host->empty() || !port || !path) {
    return std::unexpected(AddressProblem::kMalformed);
  }
  if (curl_url_set(url, CURLUPART_FRAGMENT, nullptr, 0) != CURLUE_OK) {
    return std::unexpected(AddressProblem::kMalformed);
  }
  const auto whole = Part(url, CURLUPART_URL, 0);
  const char* end = port->data() + port->size();
  if (!whole || std::from_chars(port->data(), end, address.port).ptr != end || address.port == 0) {
    return std::unexpected(AddressProblem::kMalformed);
  }
  address.url = *whole;
  address.scheme = AsciiLower(*scheme);
  address.host = *host;
  if (address.host.starts_with('[')) address.host = address.host.substr(1, address.host.size() - 2);
  // "a.example." is the same host, and would pass by a list of names.
  if (address.host.ends_with('.')) address.host.pop_back();
  if (address.host.empty()) return std::unexpected(AddressProblem::kMalformed);
  address.path = path->empty() ? "/" : *path;
  if (const auto query = Part(url, CURLUPART_QUERY, 0)) address.path += '?' + *query;
  // Encoded it may have three times the bytes.
  if (address.url.size() > kMaxUrlBytes) return std::unexpected(AddressProblem::kMalformed);
  RaiseEncoding(address.url);
  RaiseEncoding(address.path);
  return address;
}

// Parameters that let whoever has them in. Compared without case, '-' and '_'.
constexpr std::array<std::string_view, 22> kSecretNames = {
    "token",   "accesstoken", "idtoken",       "refreshtoken", "authtoken",    "auth",
    "authkey", "apikey",      "key",           "secret",       "clientsecret", "password",
    "passwd",  "pwd",         "session",       "sessionid",    "sid",          "jwt",
    "sig",     "signature",   "xamzsignature", "code"};

bool IsSecret(std::string_view name) {
  std::string plain;
  for (const char c : AsciiLower(name)) {
    if (c != '-' && c != '_') plain += c;
  }
  return std::find(kSecretNames.begin(), kSecretNames.end(), plain) != kSecretNames.end();
}

std::string ShownQuery(std::string_view query) {
  std::string out;
  for (;;) {
    const size_t end = std::min(query.find('&'), query.size());
    const std::string_view pair = query.substr(0, end);
    const size_t equals = pair.find('=');
    if (equals != std::string_view::npos && IsSecret(pair.substr(0, equals))) {
      out.append(pair.substr(0, equals + 1)) += "…";
    } else {
      out += pair;
    }
    if (end == query.size()) return out;
    out += '&';
    query.remove_prefix(end + 1);
  }
}

}  // namespace

std::string WebAddress::Origin() const {
  const std::string name = host.find(':') == std::string::npos ? host : '[' + host + ']';
  return scheme + "://" + name + ':' + std::to_string(port);
}

std::expected<WebAddress, AddressProblem> ParseWebAddress(std::string_view text) {
  const std::string_view trimmed = TrimSpaces(text);
  if (trimmed.empty() || trimmed.size() > kMaxUrlBytes || HasControlOrSpace(trimmed)) {
    return std::unexpected(AddressProblem::kMalformed);
  }
  const std::string_view scheme = SchemeOf(trimmed);
  if (scheme.empty()) return std::unexpected(AddressProblem::kMalformed);
  if (!IsWebScheme(scheme)) return std::unexpected(AddressProblem::kScheme);
  const UrlPtr url(curl_url());
  const std::string copy(trimmed);
  if (url == nullptr ||
      curl_url_set(url.get(), CURLUPART_URL, copy.c_str(), CURLU_URLENCODE) != CURLUE_OK) {
    return std::unexpected(AddressProblem::kMalformed);
  }
  return TakeApart(url.get());
}

std::expected<WebAddress, AddressProblem> ResolveReference(const WebAddress& base,
                                                           std::string_view reference) {
  const std::string_view trimmed = TrimSpaces(reference);
  if (trimmed.empty() || trimmed.size() > kMaxUrlBytes || HasControlOrSpace(trimmed)) {
    return std::unexpected(AddressProblem::kMalformed);
  }
  const std::string_view scheme = SchemeOf(trimmed);
  if (!scheme.empty()) return ParseWebAddress(trimmed);
  const UrlPtr url(curl_url());
  const std::string copy(trimmed);
  if (url == nullptr || curl_url_set(url.get(), CURLUPART_URL, base.url.c_str(), 0) != CURLUE_OK ||
      curl_url_set(url.get(), CURLUPART_URL, copy.c_str(), CURLU_URLENCODE) != CURLUE_OK) {
    return std::unexpected(AddressProblem::kMalformed);
  }
  return TakeApart(url.get());
}

std::string ShownAddress(std::string_view given) {
  // What a terminal would act on has no place in a message.
  std::string clean(given);
  std::erase_if(clean, [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 || byte == 0x7f;
  });
  std::string_view text = clean;
  std::string out;
  const size_t slashes = text.find("://");
  if (slashes != std::string_view::npos) {
    out = text.substr(0, slashes + 3);
    text.remove_prefix(slashes + 3);
    const std::string_view authority =
        text.substr(0, std::min(text.find_first_of("/?#\\"), text.size()));
    const size_t at = authority.rfind('@');
    if (at != std::string_view::npos) text.remove_prefix(at + 1);
  }
  text = text.substr(0, text.find('#'));
  const size_t question = text.find('?');
  out += text.substr(0, question);
  if (question != std::string_view::npos) {
    out += '?' + ShownQuery(text.substr(question + 1));
  }
  return out;
}

}  // namespace gonggo

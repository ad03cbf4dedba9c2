// WebAddress: an address of the web, taken apart the same way as the client that will open it does.
//
// In:  what a user, a page or a server wrote. Only http and https with a host, without user and
//      password, are addresses here; numbers in odd forms ("0x7f.1", "2130706433") and names in
//      Hangul become what they mean ("127.0.0.1", "xn--…"). RFC 3986, parsed by libcurl so that no
//      two parsers can disagree about the host.
// Pure; thread-safe.
#pragma once

#include <cstdint>
#include <expected>
#include <string>
#include <string_view>

namespace gonggo {

struct WebAddress {
  std::string url;     // normalised, without fragment: what is asked for
  std::string scheme;  // "http" or "https"
  std::string host;    // lower case ASCII; an IPv6 address without its brackets
  uint16_t port = 0;
  std::string path;  // with the query: "/jobs/7?lang=ko"; begins with '/'

  // "https://a.example:8443": what robots.txt and the pause belong to.
  [[nodiscard]] std::string Origin() const;

  friend bool operator==(const WebAddress&, const WebAddress&) = default;
};

enum class AddressProblem : uint8_t {
  kMalformed,  // no address, or longer than kMaxUrlBytes
  kScheme,     // ftp:, file:, javascript: …
  kUserInfo,   // "https://name:password@host/"
};

[[nodiscard]] std::expected<WebAddress, AddressProblem> ParseWebAddress(std::string_view text);

// What `reference` means on the page at `base`: absolute, "/jobs", "?page=2", "//b.example/" …
[[nodiscard]] std::expected<WebAddress, AddressProblem> ResolveReference(
    const WebAddress& base, std::string_view reference);

// The address as it may be shown and logged: without user, password and fragment, and with "…" for
// the values of parameters that let somebody in (token, key, code, signature …). Any text will do.
[[nodiscard]] std::string ShownAddress(std::string_view text);

}  // namespace gonggo

#include "net_targets.h"

#include <string>

#include "document/read.h"
#include "net/ip_address.h"
#include "net/robots.h"
#include "net/web_address.h"
#include "pipeline/closed_page.h"
#include "pipeline/link_list.h"
#include "pipeline/page_bytes.h"
#include "posting/parse.h"
#include "properties.h"

namespace gonggo::fuzz {

void ReadAddress(std::string_view bytes) {
  const std::string shown = ShownAddress(bytes);
  Require(shown.find('\x1b') == std::string::npos, "what is shown does nothing to a terminal");
  Require(ShownAddress(shown) == shown, "showing twice changes nothing");
  if (const auto ip = ParseIpAddress(bytes)) {
    Require(ParseIpAddress(IpAddressText(*ip)) == ip, "an IP address reads back");
  }
  const auto base = ParseWebAddress("https://a.example/jobs/7?x=1");
  for (const auto& address : {ParseWebAddress(bytes), ResolveReference(*base, bytes)}) {
    if (!address) continue;
    Require(address->scheme == "http" || address->scheme == "https", "only the web is opened");
    Require(!address->host.empty() && address->port != 0 && address->path.starts_with('/'),
            "an address is whole");
    Require(address->url.find_first_of("\r\n \t#") == std::string::npos, "no request is split");
    const auto again = ParseWebAddress(address->url);
    Require(again.has_value() && again->host == address->host && again->port == address->port,
            "the host stays who it is");
  }
}

void ReadRobots(std::string_view bytes) {
  const RobotsRules rules = ParseRobots(bytes, "gonggo");
  Require(rules.pause_milliseconds >= 0, "no pause is negative");
  Require(IsAllowed(rules, "/robots.txt"), "the rules may be read");
  (void)IsAllowed(rules, "/jobs/7?x=1");
  (void)IsAllowed(rules, bytes.substr(0, 200));
  Require(ParseRobots(bytes, "gonggo") == rules, "reading is deterministic");
}

void ReadPageBytes(std::string_view bytes) {
  for (const char* type : {"text/html; charset=euc-kr", "text/plain", "application/json", ""}) {
    const Page page{
        .url = "https://a.example/jobs/7", .body = std::string(bytes), .content_type = type};
    for (const Document& document : ReadDocuments(PageBytes(page), {.name = "fuzz"})) {
      RequireSoundDocument(document);
      (void)SaysClosed(document, ParsePostings(document, {}));
      (void)LinksIn(document);
    }
  }
}

}  // namespace gonggo::fuzz

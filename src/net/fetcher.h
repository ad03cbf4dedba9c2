// Fetcher: a link that the user gave → the page behind it, by the rules of good manners and
// caution.
//
// Every hop of a redirect is looked at as the first was: http or https, a host whose addresses are
// all public (or that the user allowed by name), and those addresses pinned for the connection, so
// that a second answer of the name server changes nothing. robots.txt is asked once an origin and
// run. One request at a time; between two to one host there is a pause. A server that says it is
// busy is waited for once, and else left alone for the rest of the run. Limits: net/limits.h.
// Fails with a FetchFailure. Not thread-safe.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "net/http.h"
#include "net/robots.h"

namespace gonggo {

struct FetchRules {
  // "intranet.example" or "127.0.0.1:8080": the user's own hosts, which may have any address, and
  // need no pause.
  std::vector<std::string> allowed_hosts;
  bool proxied = false;  // a proxy resolves the names, so only literal addresses can be judged
};

struct Page {
  std::string asked;  // the link, normalised
  std::string url;    // where it was found
  bool same = false;  // not changed since the validators; no body
  std::string body;
  std::string content_type;
  Validators validators;
};

// Asks for what is newer than `validators`, if the page is still at `url`.
struct KnownPage {
  std::string url;
  Validators validators;
};

class Fetcher {
 public:
  // All of them must outlive it.
  Fetcher(Transport& transport, Resolver& resolver, Pacer& pacer, FetchRules rules)
      : transport_(transport), resolver_(resolver), pacer_(pacer), rules_(std::move(rules)) {}

  [[nodiscard]] Fetched<Page> Fetch(const std::string& link, const KnownPage& known = {});

 private:
  struct Robots {
    RobotsRules rules;
    std::optional<FetchFailure> failure;
  };
  struct Host {
    std::optional<int64_t> asked_at;  // milliseconds of the pacer
    // As first resolved, or that there are none: what holds once holds for the run.
    std::optional<std::vector<IpAddress>> addresses;
    int64_t pause = 0;
    std::optional<FetchFailure> busy;
  };

  [[nodiscard]] Fetched<HttpResponse> Ask(HttpRequest request);
  [[nodiscard]] Fetched<HttpResponse> AskOnce(const HttpRequest& request);
  [[nodiscard]] Fetched<std::vector<IpAddress>> AddressesOf(const WebAddress& address);
  [[nodiscard]] bool IsAllowedHost(const WebAddress& address) const;
  [[nodiscard]] const Robots& RobotsOf(const WebAddress& address);
  [[nodiscard]] Robots ReadRobots(const WebAddress& address);
  [[nodiscard]] std::optional<FetchFailure> Forbidden(const WebAddress& address);

  Transport& transport_;
  Resolver& resolver_;
  Pacer& pacer_;
  FetchRules rules_;
  std::map<std::string, Robots> robots_;  // by origin
  std::map<std::string, Host> hosts_;
};

// The name that robots.txt files know this program by.
inline constexpr char kRobotsName[] = "gonggo";

}  // namespace gonggo

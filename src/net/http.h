// What travels between the rules of fetching (fetcher.h) and what does it: one request, one answer,
// or why there is none; and the three doors to the world, which tests replace.
#pragma once

#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <vector>

#include "net/ip_address.h"
#include "net/web_address.h"

namespace gonggo {

enum class FetchProblem : uint8_t {
  kMalformed,      // no address of the web
  kScheme,         // not http or https
  kUserInfo,       // user and password in the address
  kNotPublic,      // leads to this machine or network; `detail` is the address found
  kUnresolved,     // no such host
  kCannotConnect,  // nobody answers there
  kTls,            // the certificate is not to be trusted; `detail` is why
  kTimeout,        // slower than the limit
  kTooLarge,       // longer than the limit
  kTruncated,      // ended before its end
  kNotHttp,        // answered, but not in HTTP
  kTooManyRedirects,
  kRobots,         // robots.txt asks not to
  kRobotsUnknown,  // robots.txt could not be had, which means the same (RFC 9309, 2.3.1.4)
  kGone,           // 404, 410
  kRefused,        // 401, 403, 451 …: logging in, or no robots
  kBusy,           // 429, 503; `retry_seconds` if it said
  kServerError,    // 5xx
  kOtherStatus,
  kScriptFilled,  // a page whose text comes by scripts
  kNoContent,     // a page with nothing on it
  kUnreadable,    // a file that is no text
  kNoPosting,     // a page that says next to nothing: a login, a question whether one is a robot
  kProxy,         // the proxy that the user set does not work
  kInternal,      // out of memory and the like
};

struct FetchFailure {
  FetchProblem problem = FetchProblem::kInternal;
  std::string address;  // as it may be shown: where it went wrong, maybe behind redirects
  std::string detail;   // technical, English or a number; may be empty
  int status = 0;       // of HTTP, where there was one
  std::optional<int64_t> retry_seconds;

  friend bool operator==(const FetchFailure&, const FetchFailure&) = default;
};

template <typename T>
using Fetched = std::expected<T, FetchFailure>;

// What a server gave to recognise a page by that has not changed (RFC 9110, 8.8).
struct Validators {
  std::string etag;
  std::string last_modified;

  [[nodiscard]] bool empty() const { return etag.empty() && last_modified.empty(); }
  friend bool operator==(const Validators&, const Validators&) = default;
};

struct HttpRequest {
  WebAddress address;
  std::vector<IpAddress> pinned;  // connect to one of these and no other; empty with a proxy
  Validators validators;          // ask only for what is newer than this
  size_t max_bytes = 0;
  // What to do with a longer body.
  enum class Overflow : uint8_t { kFail, kCut } overflow = Overflow::kFail;
};

struct HttpResponse {
  int status = 0;
  std::string body;  // decompressed
  std::string content_type;
  std::string location;
  std::string retry_after;
  Validators validators;
};

// One request without following redirects. Fails with the problems of the connection; any status is
// an answer.
class Transport {
 public:
  virtual ~Transport() = default;
  [[nodiscard]] virtual Fetched<HttpResponse> Get(const HttpRequest& request) = 0;
};

// The addresses of a host; empty if there are none.
class Resolver {
 public:
  virtual ~Resolver() = default;
  [[nodiscard]] virtual std::vector<IpAddress> Resolve(const std::string& host) = 0;
};

// Time that passes.
class Pacer {
 public:
  virtual ~Pacer() = default;
  [[nodiscard]] virtual int64_t NowMilliseconds() = 0;
  virtual void Wait(int64_t milliseconds) = 0;
};

}  // namespace gonggo

// CurlTransport: one HTTP request by libcurl, to the pinned addresses and no other.
//
// No redirects, cookies, credentials, .netrc, referrer, or proxy of the environment. Certificates
// are checked against the system's. Nothing is logged. Not thread-safe; one request at a time.
#pragma once

#include <string>

#include "net/http.h"

namespace gonggo {

struct CurlSettings {
  std::string user_agent;
  std::string proxy;  // empty: none
  int timeout_seconds = 0;
};

class CurlTransport final : public Transport {
 public:
  explicit CurlTransport(CurlSettings settings);
  [[nodiscard]] Fetched<HttpResponse> Get(const HttpRequest& request) override;

 private:
  CurlSettings settings_;
};

}  // namespace gonggo

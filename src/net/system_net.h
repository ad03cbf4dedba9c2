// The real doors: the system's resolver and its monotonic clock. Thread-safe.
#pragma once

#include "net/http.h"

namespace gonggo {

// getaddrinfo: waits as long as the system's resolver is set to (resolv.conf: five seconds a server
// and try, unless somebody set other).
class SystemResolver final : public Resolver {
 public:
  [[nodiscard]] std::vector<IpAddress> Resolve(const std::string& host) override;
};

class SystemPacer final : public Pacer {
 public:
  [[nodiscard]] int64_t NowMilliseconds() override;
  void Wait(int64_t milliseconds) override;
};

}  // namespace gonggo

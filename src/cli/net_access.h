// NetAccess: the way into the network that the user's settings allow (net.* in the configuration).
//
// Makes no connection by itself. Not thread-safe.
#pragma once

#include <memory>

#include "base/result.h"
#include "cli/context.h"
#include "net/curl_transport.h"
#include "net/fetcher.h"
#include "net/system_net.h"
#include "pipeline/ingest.h"

namespace gonggo::cli {

class NetAccess {
 public:
  // kInvalidArgument for a setting that can't be; kUnsupported where libcurl is not installed.
  [[nodiscard]] static Result<std::unique_ptr<NetAccess>> Open(const Context& context);

  [[nodiscard]] Fetcher& fetcher() { return fetcher_; }

  // What Ingest and Refresh need, with the messages in the user's language. `this` and `context`
  // must outlive it.
  [[nodiscard]] PageIntake Intake(const Context& context, std::vector<std::string> links);

 private:
  NetAccess(CurlSettings settings, FetchRules rules)
      : transport_(std::move(settings)),
        fetcher_(transport_, resolver_, pacer_, std::move(rules)) {}

  CurlTransport transport_;
  SystemResolver resolver_;
  SystemPacer pacer_;
  Fetcher fetcher_;
};

}  // namespace gonggo::cli

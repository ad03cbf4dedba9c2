#include "net/fetcher.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "net/limits.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

FetchFailure FailureAt(FetchProblem problem, const WebAddress& address, std::string detail = {}) {
  return {.problem = problem, .address = ShownAddress(address.url), .detail = std::move(detail)};
}

FetchFailure FailureOf(AddressProblem problem, std::string_view text) {
  FetchFailure failure{.problem = FetchProblem::kMalformed, .address = ShownAddress(text)};
  if (problem == AddressProblem::kScheme) failure.problem = FetchProblem::kScheme;
  if (problem == AddressProblem::kUserInfo) failure.problem = FetchProblem::kUserInfo;
  return failure;
}

bool IsRedirect(const HttpResponse& response) {
  const int status = response.status;
  return (status == 301 || status == 302 || status == 303 || status == 307 || status == 308) &&
         !response.location.empty();
}

bool IsBusy(int status) { return status == 429 || status == 503; }

FetchProblem ProblemOfStatus(int status) {
  if (status == 404 || status == 410) return FetchProblem::kGone;
  if (status == 401 || status == 403 || status == 407 || status == 451) {
    return FetchProblem::kRefused;
  }
  if (IsBusy(status)) return FetchProblem::kBusy;
  return status >= 500 ? FetchProblem::kServerError : FetchProblem::kOtherStatus;
}

// Seconds only: dates are as good as "later".
std::optional<int64_t> RetrySeconds(const HttpResponse& response) {
  const std::string& text = response.retry_after;
  int64_t seconds = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), seconds);
  if (text.empty() || read.ptr != text.data() + text.size() || seconds < 0) return std::nullopt;
  return seconds;
}

FetchFailure FailureOfStatus(const HttpResponse& response, const WebAddress& address) {
  FetchFailure failure =
      FailureAt(ProblemOfStatus(response.status), address, std::to_string(response.status));
  failure.status = response.status;
  if (IsBusy(response.status)) failure.retry_seconds = RetrySeconds(response);
  return failure;
}

}  // namespace

bool Fetcher::IsAllowedHost(const WebAddress& address) const {
  const bool is_v6 = address.host.find(':') != std::string::npos;
  const std::string name = is_v6 ? '[' + address.host + ']' : address.host;
  const std::string with_port = name + ':' + std::to_string(address.port);
  return std::any_of(rules_.allowed_hosts.begin(), rules_.allowed_hosts.end(),
                     [&](const std::string& allowed) {
                       const std::string lower = AsciiLower(allowed);
                       return lower == address.host || lower == name || lower == with_port;
                     });
}

Fetched<std::vector<IpAddress>> Fetcher::AddressesOf(const WebAddress& address) {
  const auto literal = ParseIpAddress(address.host);
  if (rules_.proxied && !literal) return {};
  std::optional<std::vector<IpAddress>>& known = hosts_[address.host].addresses;
  if (!known) {
    known = literal ? std::vector<IpAddress>{*literal} : resolver_.Resolve(address.host);
  }
  const std::vector<IpAddress>& found = *known;
  if (found.empty()) return std::unexpected(FailureAt(FetchProblem::kUnresolved, address));
  if (!IsAllowedHost(address)) {
    // One that is not public is enough: which of them is connected to is not ours to say later.
    for (const IpAddress& one : found) {
      if (KindOf(one) != AddressKind::kPublic) {
        return std::unexpected(FailureAt(FetchProblem::kNotPublic, address, IpAddressText(one)));
      }
    }
  }
  if (rules_.proxied) return {};
  return found;
}

Fetched<HttpResponse> Fetcher::AskOnce(const HttpRequest& request) {
  Host& host = hosts_[request.address.host];
  if (host.busy) return std::unexpected(*host.busy);
  if (host.asked_at && !IsAllowedHost(request.address)) {
    const int64_t pause = std::max(kPauseMilliseconds, host.pause);
    const int64_t waited = pacer_.NowMilliseconds() - *host.asked_at;
    if (waited < pause) pacer_.Wait(pause - waited);
  }
  auto response = transport_.Get(request);
  host.asked_at = pacer_.NowMilliseconds();
  return response;
}

Fetched<HttpResponse> Fetcher::Ask(HttpRequest request) {
  auto addresses = AddressesOf(request.address);
  if (!addresses) return std::unexpected(addresses.error());
  request.pinned = std::move(*addresses);
  auto response = AskOnce(request);
  if (!response || !IsBusy(response->status)) return response;
  const auto seconds = RetrySeconds(*response);
  if (seconds && *seconds <= kMaxRetrySeconds) {
    pacer_.Wait(*seconds * 1000);
    response = AskOnce(request);
    if (!response || !IsBusy(response->status)) return response;
  }
  hosts_[request.address.host].busy = FailureOfStatus(*response, request.address);
  return response;
}

// RFC 9309, 2.3.1: what no robots.txt means depends on why there is none.
Fetcher::Robots Fetcher::ReadRobots(const WebAddress& address) {
  auto target = ResolveReference(address, "/robots.txt");
  for (int hop = 0; target && hop <= kMaxRedirects; ++hop) {
    const auto response = Ask({.address = *target,
                               .max_bytes = kMaxRobotsBytes,
                               .overflow = HttpRequest::Overflow::kCut});
    if (!response) {
      FetchFailure failure = response.error();
      const bool slow = failure.problem == FetchProblem::kTimeout ||
                        failure.problem == FetchProblem::kTruncated ||
                        failure.problem == FetchProblem::kTooLarge;
      if (slow) failure.problem = FetchProblem::kRobotsUnknown;
      return {{}, failure};
    }
    if (response->status / 100 == 2) return {ParseRobots(response->body, kRobotsName), {}};
    if (IsRedirect(*response)) {
      target = ResolveReference(*target, response->location);
      continue;
    }
    if (IsBusy(response->status)) return {{}, FailureOfStatus(*response, *target)};
    if (response->status >= 500) {
      FetchFailure failure = FailureOfStatus(*response, *target);
      failure.problem = FetchProblem::kRobotsUnknown;
      return {{}, failure};
    }
    return {};
  }
  // Redirects without end, or to nowhere: as if there were none.
  return {};
}

const Fetcher::Robots& Fetcher::RobotsOf(const WebAddress& address) {
  const auto known = robots_.find(address.Origin());
  if (known != robots_.end()) return known->second;
  Robots robots = ReadRobots(address);
  Host& host = hosts_[address.host];
  host.pause = std::min(robots.rules.pause_milliseconds, kMaxPauseMilliseconds);
  // Having asked for the rules, one may come in.
  host.asked_at.reset();
  return robots_.emplace(address.Origin(), std::move(robots)).first->second;
}

std::optional<FetchFailure> Fetcher::Forbidden(const WebAddress& address) {
  // Before anything is asked of it.
  if (const auto found = AddressesOf(address); !found) return found.error();
  const Robots& robots = RobotsOf(address);
  if (robots.failure) {
    FetchFailure failure = *robots.failure;
    failure.address = ShownAddress(address.url);
    return failure;
  }
  if (IsAllowed(robots.rules, address.path)) return std::nullopt;
  return FailureAt(FetchProblem::kRobots, address);
}

Fetched<Page> Fetcher::Fetch(const std::string& link, const KnownPage& known) {
  auto address = ParseWebAddress(link);
  if (!address) return std::unexpected(FailureOf(address.error(), link));
  Page page{.asked = address->url};
  for (int hop = 0; hop <= kMaxRedirects; ++hop) {
    if (auto forbidden = Forbidden(*address)) return std::unexpected(*forbidden);
    const Validators sent = known.url == address->url ? known.validators : Validators{};
    auto response = Ask({.address = *address, .validators = sent, .max_bytes = kMaxPageBytes});
    if (!response) return std::unexpected(response.error());
    if (IsRedirect(*response)) {
      auto next = ResolveReference(*address, response->location);
      if (!next) return std::unexpected(FailureOf(next.error(), response->location));
      address = std::move(next);
      continue;
    }
    // Without validators nobody asked whether it is the same: such a 304 says nothing.
    page.same = response->status == 304 && !sent.empty();
    if (!page.same && response->status / 100 != 2) {
      return std::unexpected(FailureOfStatus(*response, *address));
    }
    page.url = address->url;
    page.body = std::move(response->body);
    page.content_type = std::move(response->content_type);
    page.validators = std::move(response->validators);
    // A 304 need not repeat them.
    if (page.same && page.validators.empty()) page.validators = known.validators;
    return page;
  }
  return std::unexpected(FailureAt(FetchProblem::kTooManyRedirects, *address));
}

}  // namespace gonggo

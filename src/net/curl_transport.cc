#include "net/curl_transport.h"

#include <curl/curl.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>
#include <utility>

#include "net/limits.h"
#include "net/socket_address.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

struct EasyDeleter {
  void operator()(CURL* easy) const { curl_easy_cleanup(easy); }
};
struct ListDeleter {
  void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};
using ListPtr = std::unique_ptr<curl_slist, ListDeleter>;

// What callbacks see of one request.
struct Exchange {
  const HttpRequest* request = nullptr;
  HttpResponse response;
  size_t header_bytes = 0;
  bool headers_too_long = false;
  bool body_too_long = false;
  bool address_refused = false;
};

// The last lock: whatever was resolved, by whomever, no socket is opened to another address.
curl_socket_t OpenSocket(void* user, curlsocktype /*purpose*/, curl_sockaddr* target) {
  auto& exchange = *static_cast<Exchange*>(user);
  const std::vector<IpAddress>& pinned = exchange.request->pinned;
  if (!pinned.empty()) {
    const auto address = AddressOf(target->addr, target->addrlen);
    if (!address || std::find(pinned.begin(), pinned.end(), *address) == pinned.end()) {
      exchange.address_refused = true;
      return CURL_SOCKET_BAD;
    }
  }
  return socket(target->family, target->socktype | SOCK_CLOEXEC, target->protocol);
}

// "ETag: \"7\"" → its value, if the line has that name.
bool TakeHeader(std::string_view line, std::string_view name, std::string& value) {
  if (line.size() <= name.size() || line[name.size()] != ':') return false;
  if (AsciiLower(line.substr(0, name.size())) != name) return false;
  value = TrimSpaces(line.substr(name.size() + 1));
  return true;
}

size_t OnHeader(char* data, size_t size, size_t count, void* user) {
  auto& exchange = *static_cast<Exchange*>(user);
  const size_t bytes = size * count;
  exchange.header_bytes += bytes;
  if (exchange.header_bytes > kMaxHeaderBytes) {
    exchange.headers_too_long = true;
    return 0;
  }
  std::string_view line(data, bytes);
  while (line.ends_with('\n') || line.ends_with('\r')) line.remove_suffix(1);
  HttpResponse& response = exchange.response;
  // A status line begins an answer; those before it (100 Continue) were none.
  if (line.starts_with("HTTP/")) response = {};
  (void)(TakeHeader(line, "content-type", response.content_type) ||
         TakeHeader(line, "location", response.location) ||
         TakeHeader(line, "retry-after", response.retry_after) ||
         TakeHeader(line, "etag", response.validators.etag) ||
         TakeHeader(line, "last-modified", response.validators.last_modified));
  return bytes;
}

size_t OnBody(char* data, size_t size, size_t count, void* user) {
  auto& exchange = *static_cast<Exchange*>(user);
  const size_t bytes = size * count;
  std::string& body = exchange.response.body;
  const size_t room = exchange.request->max_bytes - body.size();
  body.append(data, std::min(bytes, room));
  if (bytes <= room) return bytes;
  exchange.body_too_long = true;
  return 0;
}

void InitializeOnce() {
  static const CURLcode done = curl_global_init(CURL_GLOBAL_DEFAULT);
  (void)done;
}

// "host:port:address,address", which curl connects to instead of asking for the host's.
std::string Pin(const HttpRequest& request) {
  const WebAddress& address = request.address;
  std::string pin = address.host + ':' + std::to_string(address.port) + ':';
  for (size_t i = 0; i < request.pinned.size(); ++i) {
    const std::string text = IpAddressText(request.pinned[i]);
    pin += (i > 0 ? "," : "") + (request.pinned[i].is_v4 ? text : '[' + text + ']');
  }
  return pin;
}

FetchProblem ProblemOf(CURLcode code) {
  switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
      return FetchProblem::kUnresolved;
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_PROXY:
      return FetchProblem::kProxy;
    case CURLE_COULDNT_CONNECT:
      return FetchProblem::kCannotConnect;
    case CURLE_OPERATION_TIMEDOUT:
      return FetchProblem::kTimeout;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_CACERT_BADFILE:
      return FetchProblem::kTls;
    case CURLE_PARTIAL_FILE:
    case CURLE_RECV_ERROR:
    case CURLE_SEND_ERROR:
    case CURLE_HTTP2:
    case CURLE_HTTP2_STREAM:
    case CURLE_BAD_CONTENT_ENCODING:
      return FetchProblem::kTruncated;
    case CURLE_GOT_NOTHING:
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_WEIRD_SERVER_REPLY:
      return FetchProblem::kNotHttp;
    case CURLE_FILESIZE_EXCEEDED:
      return FetchProblem::kTooLarge;
    default:
      return FetchProblem::kInternal;
  }
}

class Request {
 public:
  Request(const CurlSettings& settings, const HttpRequest& request)
      : settings_(settings), request_(request), easy_(curl_easy_init()) {
    exchange_.request = &request;
  }

  Fetched<HttpResponse> Run() {
    if (easy_ == nullptr) return std::unexpected(Failure(FetchProblem::kInternal, ""));
    SetLimits();
    SetTarget();
    SetHeaders();
    Set(CURLOPT_HEADERFUNCTION, &OnHeader);
    Set(CURLOPT_HEADERDATA, &exchange_);
    Set(CURLOPT_WRITEFUNCTION, &OnBody);
    Set(CURLOPT_WRITEDATA, &exchange_);
    Set(CURLOPT_ERRORBUFFER, error_.data());
    // An option that an older libcurl lacks would be a guard that is not there.
    if (wrong_ != CURLE_OK) {
      return std::unexpected(Failure(FetchProblem::kInternal, curl_easy_strerror(wrong_)));
    }
    return Outcome(curl_easy_perform(easy_.get()));
  }

 private:
  template <typename Value>
  void Set(CURLoption option, Value value) {
    const CURLcode code = curl_easy_setopt(easy_.get(), option, value);
    if (code != CURLE_OK && wrong_ == CURLE_OK) wrong_ = code;
  }

  void SetLimits() {
    Set(CURLOPT_PROTOCOLS_STR, "http,https");
    Set(CURLOPT_FOLLOWLOCATION, 0L);
    Set(CURLOPT_NOSIGNAL, 1L);
    Set(CURLOPT_TIMEOUT, static_cast<long>(settings_.timeout_seconds));
    Set(CURLOPT_CONNECTTIMEOUT,
        static_cast<long>(std::min(settings_.timeout_seconds, kMaxConnectSeconds)));
    Set(CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
    Set(CURLOPT_HTTP09_ALLOWED, 0L);
    Set(CURLOPT_FORBID_REUSE, 1L);
    // An empty string turns the environment's proxies off. What it excepts from a proxy must not
    // hold either: such hosts would be reached directly, past every check of their addresses.
    Set(CURLOPT_PROXY, settings_.proxy.c_str());
    Set(CURLOPT_NOPROXY, settings_.proxy.empty() ? "*" : "");
  }

  void SetTarget() {
    Set(CURLOPT_URL, request_.address.url.c_str());
    if (request_.pinned.empty()) return;
    // An address in figures needs no resolving (and libcurl takes no pin for one of IPv6).
    if (!ParseIpAddress(request_.address.host)) {
      resolve_.reset(curl_slist_append(nullptr, Pin(request_).c_str()));
      Set(CURLOPT_RESOLVE, resolve_.get());
    }
    Set(CURLOPT_OPENSOCKETFUNCTION, &OpenSocket);
    Set(CURLOPT_OPENSOCKETDATA, &exchange_);
  }

  void SetHeaders() {
    Set(CURLOPT_USERAGENT, settings_.user_agent.c_str());
    Set(CURLOPT_ACCEPT_ENCODING, "gzip, deflate");
    Header("Accept: text/html,application/xhtml+xml,application/json;q=0.9,*/*;q=0.8");
    Header("Accept-Language: ko,en;q=0.8");
    const Validators& known = request_.validators;
    if (!known.etag.empty()) Header("If-None-Match: " + known.etag);
    if (!known.last_modified.empty()) Header("If-Modified-Since: " + known.last_modified);
    Set(CURLOPT_HTTPHEADER, headers_.get());
  }

  void Header(const std::string& line) {
    curl_slist* list = headers_.release();
    curl_slist* longer = curl_slist_append(list, line.c_str());
    headers_.reset(longer == nullptr ? list : longer);
  }

  Fetched<HttpResponse> Outcome(CURLcode code) {
    long status = 0;
    curl_easy_getinfo(easy_.get(), CURLINFO_RESPONSE_CODE, &status);
    exchange_.response.status = static_cast<int>(status);
    const bool cut = exchange_.body_too_long && request_.overflow == HttpRequest::Overflow::kCut;
    if (code == CURLE_OK || cut) return std::move(exchange_.response);
    if (exchange_.body_too_long || exchange_.headers_too_long) {
      return std::unexpected(Failure(FetchProblem::kTooLarge, ""));
    }
    if (exchange_.address_refused) return std::unexpected(Failure(FetchProblem::kNotPublic, ""));
    const char* detail = error_[0] != '\0' ? error_.data() : curl_easy_strerror(code);
    return std::unexpected(Failure(ProblemOf(code), detail));
  }

  [[nodiscard]] FetchFailure Failure(FetchProblem problem, std::string detail) const {
    return {.problem = problem,
            .address = ShownAddress(request_.address.url),
            .detail = std::move(detail)};
  }

  const CurlSettings& settings_;
  const HttpRequest& request_;
  std::unique_ptr<CURL, EasyDeleter> easy_;
  ListPtr resolve_;
  ListPtr headers_;
  Exchange exchange_;
  std::array<char, CURL_ERROR_SIZE> error_{};
  CURLcode wrong_ = CURLE_OK;
};

}  // namespace

CurlTransport::CurlTransport(CurlSettings settings) : settings_(std::move(settings)) {}

Fetched<HttpResponse> CurlTransport::Get(const HttpRequest& request) {
  InitializeOnce();
  return Request(settings_, request).Run();
}

}  // namespace gonggo

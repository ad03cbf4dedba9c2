#include "llm/http_post.h"

#include <curl/curl.h>

#include <array>
#include <memory>
#include <mutex>

#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr long kConnectSeconds = 10;
// Of an address or a key: longer ones are mistakes.
constexpr size_t kMostSettingBytes = 4096;

struct CurlCloser {
  void operator()(CURL* handle) const { curl_easy_cleanup(handle); }
  void operator()(curl_slist* list) const { curl_slist_free_all(list); }
  void operator()(CURLU* url) const { curl_url_cleanup(url); }
};
using Curl = std::unique_ptr<CURL, CurlCloser>;
using Headers = std::unique_ptr<curl_slist, CurlCloser>;

std::unexpected<LlmFailure> Failed(LlmProblem problem, std::string detail = "", int status = 0) {
  return std::unexpected(LlmFailure{problem, status, std::move(detail)});
}

struct Received {
  std::string bytes;
  bool too_large = false;
};

size_t Receive(char* data, size_t size, size_t count, void* into) {
  auto& received = *static_cast<Received*>(into);
  const size_t bytes = size * count;
  if (received.bytes.size() + bytes > kMaxAnswerBytes) {
    received.too_large = true;
    return 0;
  }
  received.bytes.append(data, bytes);
  return bytes;
}

std::string Part(CURLU* url, CURLUPart part) {
  char* text = nullptr;
  if (curl_url_get(url, part, &text, 0) != CURLUE_OK) return "";
  std::string value(text);
  curl_free(text);
  return value;
}

bool IsThisMachine(std::string_view host) {
  const bool numbers = host.find_first_not_of("0123456789.") == std::string_view::npos;
  return host == "localhost" || host == "[::1]" || (numbers && host.starts_with("127."));
}

bool IsPrintable(std::string_view text) {
  for (const char c : text) {
    if (static_cast<unsigned char>(c) <= ' ' || static_cast<unsigned char>(c) >= 0x7F) return false;
  }
  return text.size() <= kMostSettingBytes;
}

struct Address {
  std::string scheme;
  std::string host;
};

Address AddressOf(const std::string& text) {
  const std::unique_ptr<CURLU, CurlCloser> url(curl_url());
  if (!url || curl_url_set(url.get(), CURLUPART_URL, text.c_str(), 0) != CURLUE_OK) return {};
  // A password would go out in clear and stand in messages; behind "?" or "#" no path can follow.
  for (const CURLUPart part :
       {CURLUPART_USER, CURLUPART_PASSWORD, CURLUPART_QUERY, CURLUPART_FRAGMENT})
    if (!Part(url.get(), part).empty()) return {};
  return {Part(url.get(), CURLUPART_SCHEME), Part(url.get(), CURLUPART_HOST)};
}

LlmFailure TransportFailure(CURLcode code, const Received& received, const char* why) {
  if (received.too_large) return {LlmProblem::kTooLarge, 0, ""};
  if (code == CURLE_OPERATION_TIMEDOUT) return {LlmProblem::kTimeout, 0, ""};
  return {LlmProblem::kUnreachable, 0, *why != '\0' ? why : curl_easy_strerror(code)};
}

LlmProblem ProblemOfStatus(long status) {
  constexpr long kUnauthorised = 401;
  constexpr long kForbidden = 403;
  constexpr long kTooManyRequests = 429;
  if (status == kUnauthorised || status == kForbidden) return LlmProblem::kKeyRefused;
  return status == kTooManyRequests ? LlmProblem::kTooMany : LlmProblem::kHttp;
}

}  // namespace

std::expected<void, LlmFailure> CheckAddress(const LlmSettings& settings) {
  if (!IsPrintable(settings.base_url) || !IsPrintable(settings.api_key))
    return Failed(LlmProblem::kBadAddress);
  const Address address = AddressOf(settings.base_url);
  if (address.host.empty() || (address.scheme != "http" && address.scheme != "https"))
    return Failed(LlmProblem::kBadAddress);
  // Whoever listens on the way could take the key.
  if (address.scheme == "http" && !settings.api_key.empty() && !IsThisMachine(address.host))
    return Failed(LlmProblem::kBadAddress, "http");
  return {};
}

std::expected<std::string, LlmFailure> PostJson(const LlmSettings& settings, std::string_view path,
                                                const std::string& body) {
  if (const auto usable = CheckAddress(settings); !usable) return std::unexpected(usable.error());
  static std::once_flag once;
  std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
  const Curl curl(curl_easy_init());
  Headers headers(curl_slist_append(nullptr, "Content-Type: application/json"));
  if (!settings.api_key.empty())
    (void)curl_slist_append(headers.get(), ("Authorization: Bearer " + settings.api_key).c_str());
  if (!curl || !headers) return Failed(LlmProblem::kUnreachable);
  std::string url = settings.base_url;
  while (url.ends_with('/')) url.pop_back();
  url += path;
  Received received;
  std::array<char, CURL_ERROR_SIZE> why{};
  const auto set = [&curl](CURLoption option, auto value) {
    (void)curl_easy_setopt(curl.get(), option, value);
  };
  set(CURLOPT_URL, url.c_str());
  set(CURLOPT_PROTOCOLS_STR, "http,https");
  set(CURLOPT_HTTPHEADER, headers.get());
  set(CURLOPT_POSTFIELDS, body.c_str());
  set(CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(body.size()));
  set(CURLOPT_WRITEFUNCTION, &Receive);
  set(CURLOPT_WRITEDATA, static_cast<void*>(&received));
  set(CURLOPT_ERRORBUFFER, why.data());
  set(CURLOPT_CONNECTTIMEOUT, kConnectSeconds);
  set(CURLOPT_TIMEOUT, static_cast<long>(settings.timeout.count()));
  set(CURLOPT_NOSIGNAL, 1L);
  set(CURLOPT_FOLLOWLOCATION, 0L);
  if (IsThisMachine(AddressOf(settings.base_url).host)) set(CURLOPT_NOPROXY, "*");
  const CURLcode code = curl_easy_perform(curl.get());
  if (code != CURLE_OK) return std::unexpected(TransportFailure(code, received, why.data()));
  long status = 0;
  (void)curl_easy_getinfo(curl.get(), CURLINFO_RESPONSE_CODE, &status);
  constexpr long kOk = 200;
  if (status != kOk) return Failed(ProblemOfStatus(status), "", static_cast<int>(status));
  return std::move(received.bytes);
}

}  // namespace gonggo

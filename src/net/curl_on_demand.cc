#include "net/curl_on_demand.h"

#include <curl/curl.h>
#include <dlfcn.h>

#include <array>
#include <cstdarg>

// curl.h gives these names to macros as well, in C at least.
#undef curl_easy_setopt
#undef curl_easy_getinfo

namespace gonggo {
namespace {

// The binary interface of libcurl since 2006; every header that CMake accepts describes it. Debian
// has it over OpenSSL and, by another name, over GnuTLS, which is what some systems have only.
constexpr std::array kLibraries = {"libcurl.so.4", "libcurl-gnutls.so.4"};

class CurlLibrary {
 public:
  CurlLibrary() {
    for (const char* library : kLibraries) {
      handle_ = dlopen(library, RTLD_NOW | RTLD_LOCAL);
      if (handle_ != nullptr) break;
      Complain();  // of the first, which is the one to install
    }
    if (handle_ != nullptr) problem_.clear();
    Find("curl_global_init", global_init);
    Find("curl_free", free);
    Find("curl_easy_init", easy_init);
    Find("curl_easy_cleanup", easy_cleanup);
    Find("curl_easy_setopt", easy_setopt);
    Find("curl_easy_getinfo", easy_getinfo);
    Find("curl_easy_perform", easy_perform);
    Find("curl_easy_strerror", easy_strerror);
    Find("curl_slist_append", slist_append);
    Find("curl_slist_free_all", slist_free_all);
    Find("curl_url", url);
    Find("curl_url_cleanup", url_cleanup);
    Find("curl_url_get", url_get);
    Find("curl_url_set", url_set);
  }

  [[nodiscard]] bool loaded() const { return problem_.empty(); }
  [[nodiscard]] const std::string& problem() const { return problem_; }

  decltype(&curl_global_init) global_init = nullptr;
  decltype(&curl_free) free = nullptr;
  decltype(&curl_easy_init) easy_init = nullptr;
  decltype(&curl_easy_cleanup) easy_cleanup = nullptr;
  decltype(&curl_easy_setopt) easy_setopt = nullptr;
  decltype(&curl_easy_getinfo) easy_getinfo = nullptr;
  decltype(&curl_easy_perform) easy_perform = nullptr;
  decltype(&curl_easy_strerror) easy_strerror = nullptr;
  decltype(&curl_slist_append) slist_append = nullptr;
  decltype(&curl_slist_free_all) slist_free_all = nullptr;
  decltype(&curl_url) url = nullptr;
  decltype(&curl_url_cleanup) url_cleanup = nullptr;
  decltype(&curl_url_get) url_get = nullptr;
  decltype(&curl_url_set) url_set = nullptr;

 private:
  template <typename Function>
  void Find(const char* name, Function& function) {
    if (handle_ == nullptr) return;
    function = reinterpret_cast<Function>(dlsym(handle_, name));
    if (function == nullptr) Complain();
  }

  void Complain() {
    const char* words = dlerror();
    if (problem_.empty()) problem_ = words == nullptr ? kLibraries.front() : words;
  }

  void* handle_ = nullptr;  // never closed: libcurl does not bear it after curl_global_init
  std::string problem_;
};

const CurlLibrary& Curl() {
  static const CurlLibrary library;
  return library;
}

// Headers before 8.0 want an address that may change to read a part of it.
template <typename Result, typename First, typename... Rest>
First FirstArgument(Result (*)(First, Rest...));
using AddressToRead = decltype(FirstArgument(&curl_url_get));

// Which kind of argument follows an option: curl.h's CURLOPTTYPE_*.
enum class OptionType : long { kLong = 0, kObject = 1, kFunction = 2, kOffset = 3, kBlob = 4 };
constexpr long kOptionsOfType = 10000;

}  // namespace

const std::string& WhyNoCurl() { return Curl().problem(); }

}  // namespace gonggo

using gonggo::Curl;

CURLcode curl_global_init(long flags) {
  return Curl().loaded() ? Curl().global_init(flags) : CURLE_FAILED_INIT;
}

void curl_free(void* pointer) {
  if (Curl().loaded()) Curl().free(pointer);
}

CURL* curl_easy_init() { return Curl().loaded() ? Curl().easy_init() : nullptr; }

void curl_easy_cleanup(CURL* easy) {
  if (Curl().loaded()) Curl().easy_cleanup(easy);
}

CURLcode curl_easy_setopt(CURL* easy, CURLoption option, ...) {
  if (!Curl().loaded()) return CURLE_FAILED_INIT;
  const auto set = Curl().easy_setopt;
  CURLcode code = CURLE_UNKNOWN_OPTION;
  va_list rest;
  va_start(rest, option);
  switch (static_cast<gonggo::OptionType>(option / gonggo::kOptionsOfType)) {
    case gonggo::OptionType::kLong:
      code = set(easy, option, va_arg(rest, long));
      break;
    case gonggo::OptionType::kFunction:
      code = set(easy, option, va_arg(rest, void (*)()));
      break;
    case gonggo::OptionType::kOffset:
      code = set(easy, option, va_arg(rest, curl_off_t));
      break;
    case gonggo::OptionType::kObject:
    case gonggo::OptionType::kBlob:
      code = set(easy, option, va_arg(rest, void*));
      break;
  }
  va_end(rest);
  return code;
}

CURLcode curl_easy_getinfo(CURL* easy, CURLINFO info, ...) {
  if (!Curl().loaded()) return CURLE_FAILED_INIT;
  va_list rest;
  va_start(rest, info);
  void* const where = va_arg(rest, void*);
  va_end(rest);
  return Curl().easy_getinfo(easy, info, where);
}

CURLcode curl_easy_perform(CURL* easy) {
  return Curl().loaded() ? Curl().easy_perform(easy) : CURLE_FAILED_INIT;
}

const char* curl_easy_strerror(CURLcode code) {
  return Curl().loaded() ? Curl().easy_strerror(code) : Curl().problem().c_str();
}

curl_slist* curl_slist_append(curl_slist* list, const char* text) {
  return Curl().loaded() ? Curl().slist_append(list, text) : nullptr;
}

void curl_slist_free_all(curl_slist* list) {
  if (Curl().loaded()) Curl().slist_free_all(list);
}

CURLU* curl_url() { return Curl().loaded() ? Curl().url() : nullptr; }

void curl_url_cleanup(CURLU* url) {
  if (Curl().loaded()) Curl().url_cleanup(url);
}

CURLUcode curl_url_get(gonggo::AddressToRead url, CURLUPart what, char** part, unsigned flags) {
  return Curl().loaded() ? Curl().url_get(url, what, part, flags) : CURLUE_OUT_OF_MEMORY;
}

CURLUcode curl_url_set(CURLU* url, CURLUPart what, const char* part, unsigned flags) {
  return Curl().loaded() ? Curl().url_set(url, what, part, flags) : CURLUE_OUT_OF_MEMORY;
}

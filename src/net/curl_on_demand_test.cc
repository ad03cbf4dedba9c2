#include "net/curl_on_demand.h"

#include <curl/curl.h>
#include <gtest/gtest.h>

#include <memory>
#include <string>

namespace gonggo {
namespace {

struct Closer {
  void operator()(CURL* easy) const { curl_easy_cleanup(easy); }
  void operator()(CURLU* url) const { curl_url_cleanup(url); }
};

TEST(CurlOnDemand, IsThere) { EXPECT_EQ(WhyNoCurl(), ""); }

// Every kind of argument arrives: curl refuses a wrong one, and gives back what it was told.
TEST(CurlOnDemand, HandsOnEveryKindOfArgument) {
  const std::unique_ptr<CURL, Closer> easy(curl_easy_init());
  ASSERT_NE(easy, nullptr);
  std::string told = "told";
  EXPECT_EQ(curl_easy_setopt(easy.get(), CURLOPT_PRIVATE, &told), CURLE_OK);
  EXPECT_EQ(curl_easy_setopt(easy.get(), CURLOPT_TIMEOUT, 7L), CURLE_OK);
  EXPECT_EQ(curl_easy_setopt(easy.get(), CURLOPT_TIMEOUT, -1L), CURLE_BAD_FUNCTION_ARGUMENT);
  EXPECT_EQ(curl_easy_setopt(easy.get(), CURLOPT_MAXFILESIZE_LARGE, curl_off_t{1} << 40U),
            CURLE_OK);
  EXPECT_EQ(curl_easy_setopt(easy.get(), CURLOPT_MAXFILESIZE_LARGE, curl_off_t{-1}),
            CURLE_BAD_FUNCTION_ARGUMENT);
  EXPECT_EQ(curl_easy_setopt(easy.get(), CURLOPT_PROTOCOLS_STR, "no such"),
            CURLE_UNSUPPORTED_PROTOCOL);
  EXPECT_EQ(curl_easy_setopt(easy.get(), CURLOPT_PROTOCOLS_STR, "http,https"), CURLE_OK);
  // A request that a function of ours ends before a socket is opened.
  bool asked = false;
  const auto refuse = [](void* user, curlsocktype, curl_sockaddr*) -> curl_socket_t {
    *static_cast<bool*>(user) = true;
    return CURL_SOCKET_BAD;
  };
  curl_socket_t (*const function)(void*, curlsocktype, curl_sockaddr*) = refuse;
  curl_easy_setopt(easy.get(), CURLOPT_URL, "http://127.0.0.1:9/");
  curl_easy_setopt(easy.get(), CURLOPT_NOPROXY, "*");
  curl_easy_setopt(easy.get(), CURLOPT_OPENSOCKETFUNCTION, function);
  curl_easy_setopt(easy.get(), CURLOPT_OPENSOCKETDATA, &asked);
  EXPECT_EQ(curl_easy_perform(easy.get()), CURLE_COULDNT_CONNECT);
  EXPECT_TRUE(asked);
  char* back = nullptr;
  EXPECT_EQ(curl_easy_getinfo(easy.get(), CURLINFO_PRIVATE, &back), CURLE_OK);
  EXPECT_EQ(static_cast<void*>(back), static_cast<void*>(&told));
  EXPECT_STREQ(curl_easy_strerror(CURLE_OK), "No error");
}

TEST(CurlOnDemand, TakesAddressesApart) {
  const std::unique_ptr<CURLU, Closer> url(curl_url());
  ASSERT_NE(url, nullptr);
  EXPECT_EQ(curl_url_set(url.get(), CURLUPART_URL, "https://a.example/b", 0), CURLUE_OK);
  char* host = nullptr;
  ASSERT_EQ(curl_url_get(url.get(), CURLUPART_HOST, &host, 0), CURLUE_OK);
  EXPECT_STREQ(host, "a.example");
  curl_free(host);
}

}  // namespace
}  // namespace gonggo

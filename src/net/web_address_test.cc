#include "net/web_address.h"

#include <gtest/gtest.h>

#include <string>

#include "net/limits.h"

namespace gonggo {
namespace {

std::string Outcome(const std::expected<WebAddress, AddressProblem>& address) {
  if (address) return address->Origin() + ' ' + address->path;
  switch (address.error()) {
    case AddressProblem::kMalformed:
      return "malformed";
    case AddressProblem::kScheme:
      return "scheme";
    case AddressProblem::kUserInfo:
      return "user";
  }
  return "?";
}

struct Row {
  const char* text;
  const char* outcome;
};

TEST(WebAddressTest, IsTakenApartAsTheClientDoes) {
  constexpr Row kRows[] = {
      {"https://a.example/jobs/7?lang=ko#apply", "https://a.example:443 /jobs/7?lang=ko"},
      {"HTTP://A.Example", "http://a.example:80 /"},
      {" https://a.example:8443/x ", "https://a.example:8443 /x"},
      {"https://a.example./x", "https://a.example:443 /x"},
      {"https://[2001:DB8::1]:81/", "https://[2001:db8::1]:81 /"},
      {"https://a.example/채용/7", "https://a.example:443 /%EC%B1%84%EC%9A%A9/7"},
      {"https://a.example/a/../b", "https://a.example:443 /b"},
      // Numbers in forms that some clients take.
      {"http://2130706433/", "http://127.0.0.1:80 /"},
      {"http://0x7f.1/", "http://127.0.0.1:80 /"},
      {"http://0177.0.0.1/", "http://127.0.0.1:80 /"},
      // The same in signs that only stand for digits and dots once they are ASCII.
      {"http://１２７.0.0.1/", "http://127.0.0.1:80 /"},
      {"http://0x7f.\u200B1:81/a?b=c", "http://127.0.0.1:81 /a?b=c"},
      {"http://127。1/", "http://127.0.0.1:80 /"},
      // And in signs that are written as their codes.
      {"http://0%787f.1/", "http://127.0.0.1:80 /"},
      {"http://%32130706433/x#y", "http://127.0.0.1:80 /x"},
      {"http://0%78a#x", "http://0.0.0.10:80 /"},
      {"http://a.ex%61mple/%61", "http://a.example:80 /%61"},
      {"http://a.example／b/", "malformed"},
      {"http://a.example：81/", "malformed"},
      {"http://a＠b.example/", "malformed"},
      {"http://a%7f.example/", "malformed"},
      {"http://a%20b.example/", "malformed"},
      {"http://a%2fb.example/", "malformed"},
      {"http://user@a.example/", "user"},
      {"http://user:pw@a.example/", "user"},
      {"http://127.0.0.1@a.example/", "user"},
      {"file:///etc/passwd", "scheme"},
      {"ftp://a.example/", "scheme"},
      {"javascript:alert(1)", "scheme"},
      {"gopher://a.example/", "scheme"},
      {"", "malformed"},
      {"공고", "malformed"},
      {"http://", "malformed"},
      {"http:///x", "http://x:80 /"},
      {"http://a b.example/", "malformed"},
      {"http://a.example/\r\nHost: b", "malformed"},
      {"http://a.example:99999/", "malformed"},
      {"http://a.example:0/", "malformed"},
      {"http://[fe80::1%25eth0]/", "malformed"},
      {"http://[::1/", "malformed"},
  };
  for (const Row& row : kRows)
    EXPECT_EQ(Outcome(ParseWebAddress(row.text)), row.outcome) << row.text;
  EXPECT_EQ(Outcome(ParseWebAddress("https://a.example/" + std::string(kMaxUrlBytes, 'x'))),
            "malformed");
}

TEST(WebAddressTest, WhatIsAskedForIsAnAddressAgain) {
  // Encoded it has three times the bytes.
  const std::string long_one = "https://a.example/" + std::string(kMaxUrlBytes / 2, '\xEC');
  EXPECT_EQ(Outcome(ParseWebAddress(long_one)), "malformed");
  EXPECT_EQ(Outcome(ResolveReference(*ParseWebAddress("https://a.example/"),
                                     long_one.substr(long_one.rfind('/')))),
            "malformed");
}

TEST(WebAddressTest, AHostInHangulIsTheOneInAscii) {
  const auto address = ParseWebAddress("https://채용.example/");
  ASSERT_TRUE(address.has_value());
  EXPECT_EQ(address->host, "xn--oo5bn6h.example");
}

TEST(WebAddressTest, ReferencesAreResolved) {
  const auto base = ParseWebAddress("https://a.example/jobs/7?x=1");
  ASSERT_TRUE(base.has_value());
  constexpr Row kRows[] = {
      {"/list", "https://a.example:443 /list"},
      {"8", "https://a.example:443 /jobs/8"},
      {"?page=2", "https://a.example:443 /jobs/7?page=2"},
      {"//b.example/", "https://b.example:443 /"},
      {"http://127.0.0.1/", "http://127.0.0.1:80 /"},
      {"file:///etc/passwd", "scheme"},
      {"//user@b.example/", "user"},
      {"", "malformed"},
  };
  for (const Row& row : kRows) {
    EXPECT_EQ(Outcome(ResolveReference(*base, row.text)), row.outcome) << row.text;
  }
}

TEST(WebAddressTest, SecretsAreNotShown) {
  constexpr Row kRows[] = {
      {"https://a.example/jobs/7?gh_jid=7", "https://a.example/jobs/7?gh_jid=7"},
      {"https://me:pw@a.example/x", "https://a.example/x"},
      {"https://me:p/w@a.example/x", "https://me:p/w@a.example/x"},
      {"https://a.example/x?id=3&access_token=abc&Api-Key=d&sig=e",
       "https://a.example/x?id=3&access_token=…&Api-Key=…&sig=…"},
      {"https://a.example/x?&id=3&&token=a&", "https://a.example/x?&id=3&&token=…&"},
      {"https://a.example/x#token=abc", "https://a.example/x"},
      {"https://a.example/\x1b[31mx", "https://a.example/[31mx"},
      {"token", "token"},
  };
  for (const Row& row : kRows) {
    EXPECT_EQ(ShownAddress(row.text), row.outcome) << row.text;
    EXPECT_EQ(ShownAddress(row.outcome), row.outcome) << row.text;
  }
}

}  // namespace
}  // namespace gonggo

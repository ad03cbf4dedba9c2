// What needs a server is in tests/prep/polish_test.py.
#include "llm/http_post.h"

#include <gtest/gtest.h>

namespace gonggo {
namespace {

LlmProblem Problem(const std::string& url, const std::string& key) {
  const auto checked = CheckAddress({.base_url = url, .model = "m", .api_key = key});
  EXPECT_FALSE(checked) << url;
  return checked ? LlmProblem::kTimeout : checked.error().problem;
}

TEST(CheckAddress, Table) {
  for (const char* url : {"", "example.test", "ftp://example.test/v1", "file:///etc/passwd",
                          "http://", "http://a b/v1", "http://example.test/\r\nX: y",
                          "https://예시.test/\n", "http://user:secret@example.test/v1",
                          "https://example.test/v1?x=1", "https://example.test/v1#x"})
    EXPECT_EQ(Problem(url, ""), LlmProblem::kBadAddress);
  // A key goes over plain http to this machine only.
  EXPECT_EQ(Problem("http://example.test/v1", "k"), LlmProblem::kBadAddress);
  EXPECT_EQ(Problem("http://127.0.0.1.example.test/v1", "k"), LlmProblem::kBadAddress);
  EXPECT_EQ(Problem("https://example.test/v1", "k\r\nX: y"), LlmProblem::kBadAddress);
  for (const char* url : {"https://example.test/v1", "http://127.0.0.1:8080/v1",
                          "http://localhost/v1", "http://[::1]:1/v1"})
    EXPECT_TRUE(CheckAddress({.base_url = url, .model = "m", .api_key = "k"})) << url;
  EXPECT_TRUE(CheckAddress({.base_url = "http://192.168.0.7:11434/v1", .model = "m"}));
}

}  // namespace
}  // namespace gonggo

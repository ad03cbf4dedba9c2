#include "posting/header/url_names.h"

#include <gtest/gtest.h>

#include <string>

#include "posting/testing/page.h"

namespace gonggo {
namespace {

bool Has(std::string_view text, std::string_view name) {
  const testing::Page page = testing::MakePage(text);
  return UrlNames(page.document.text, page.lines, page.All()).Has(name);
}

TEST(UrlNames, HostsAndFirstFolders) {
  const struct {
    std::string_view text, name;
    bool has;
  } rows[] = {
      {"https://jobs.example.com/skybarley/7", "Skybarley", true},
      {"[apply](https://jobs.example.com/skybarley)", "Skybarley", true},
      {"https://skybarley.example.com", "Skybarley", true},
      {"https://sky-barley.example.com/jobs", "Sky Barley", true},
      {"https://jobs.example.com/a/b/skybarley", "Skybarley", false},
      {"https://jobs.example.com/skybarley2", "Skybarley", false},
      {"https://jobs.example.com/?from=skybarley", "Skybarley", false},
      {"https://example.com/engineering", "Engineering", false},
      {"https://x.example/abc", "Abc", false},
      {"skybarley", "Skybarley", false},
      {"https://", "", false},
      {"", "Skybarley", false},
  };
  for (const auto& row : rows) EXPECT_EQ(Has(row.text, row.name), row.has) << row.text;
}

TEST(UrlNames, HostileTextIsTotal) {
  for (const std::string_view unit : {"://", "http://a.", "https://x/", "가://나."}) {
    std::string text;
    while (text.size() < 100'000) text += unit;
    EXPECT_FALSE(Has(text, "Skybarley")) << unit;
  }
}

}  // namespace
}  // namespace gonggo

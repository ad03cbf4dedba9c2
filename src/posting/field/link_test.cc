#include "posting/field/link.h"

#include <gtest/gtest.h>

namespace gonggo {
namespace {

struct Row {
  const char* text;
  const char* expected;  // links joined by a blank
};

const Row kRows[] = {
    {"https://example.com/jobs/1", "https://example.com/jobs/1"},
    {"지원: https://example.com/jobs/1.", "https://example.com/jobs/1"},
    {"(https://example.com/jobs/1)", "https://example.com/jobs/1"},
    {"[공고](https://example.com/jobs/1)", "https://example.com/jobs/1"},
    {"[https://a.example.com/](https://a.example.com/)", "https://a.example.com/ https://a.example.com/"},
    {"[공고](https://example.com/a_(b)) 끝", "https://example.com/a_(b)"},
    {"https://example.com/wiki/A_(b)", "https://example.com/wiki/A_(b)"},
    {"<https://example.com>", "https://example.com"},
    {"\"https://example.com/x?a=1&b=2\",", "https://example.com/x?a=1&b=2"},
    {"https://example.com/에서 지원", "https://example.com/"},
    {"https://example.com/백엔드-개발자-123 지원", "https://example.com/백엔드-개발자-123"},
    {"[공고](https://example.com/j/백엔드_2)", "https://example.com/j/백엔드_2"},
    {"https://example.com/123에서 지원", "https://example.com/123"},
    {"https://example.com에서 지원", "https://example.com"},
    {"www.example.com", "www.example.com"},
    {"HTTP://EXAMPLE.COM/A", "HTTP://EXAMPLE.COM/A"},
    {"**https://example.com/a**", "https://example.com/a"},
    {"https://a.example.com, https://b.example.com", "https://a.example.com https://b.example.com"},
    {"http://localhost:8400/x", "http://localhost:8400/x"},
    {"https://example.com/?q=a%20b#part", "https://example.com/?q=a%20b#part"},
    {"example.com", ""},
    {"http://", ""},
    {"https://x", ""},
    {"http://.", ""},
    {"xhttps://example.com", ""},
    {"ftp://example.com", ""},
    {"hi@example.com", ""},
    {"www.", ""},
    {"", ""},
};

TEST(FindLinks, Table) {
  for (const Row& row : kRows) {
    std::string shown;
    for (const auto& link : FindLinks(row.text)) {
      shown += (shown.empty() ? "" : " ") + link.value;
      EXPECT_EQ(Cut(row.text, link.at), link.value);
    }
    EXPECT_EQ(shown, row.expected) << row.text;
  }
}

TEST(FindLinks, LinearOnHostileText) {
  std::string text;
  while (text.size() < 900'000) text += "http://a.b(";
  EXPECT_TRUE(FindLinks(text).empty());
  std::string many;
  while (many.size() < 900'000) many += "http://a.b( ";
  EXPECT_EQ(FindLinks(many).size(), 900'000U / 12U);
  EXPECT_TRUE(FindLinks(std::string(900'000, 'h')).empty());
}

struct CanonicalRow {
  const char* link;
  const char* expected;
};

TEST(CanonicalLink, Table) {
  const CanonicalRow rows[] = {
      {"https://Example.com/Jobs/1", "https://example.com/Jobs/1"},
      {"http://www.example.com/jobs/1/", "https://example.com/jobs/1"},
      {"https://m.example.com/jobs/1", "https://example.com/jobs/1"},
      {"https://example.com:443/jobs", "https://example.com/jobs"},
      {"https://example.com:8443/jobs", "https://example.com:8443/jobs"},
      {"https://example.com/jobs/1?by_theme=true", "https://example.com/jobs/1"},
      {"https://example.com/j?utm_source=x&gh_jid=42&utm_medium=y", "https://example.com/j?gh_jid=42"},
      {"https://example.com/j?job_id=7&fbclid=abc", "https://example.com/j?job_id=7"},
      {"https://example.com/j?id=7&amp;utm_source=a", "https://example.com/j?id=7"},
      {"https://example.com/j?UTM_Source=x", "https://example.com/j"},
      {"https://example.com/j?b=2&a=1", "https://example.com/j?b=2&a=1"},
      {"https://example.com/j#apply", "https://example.com/j"},
      {"https://example.com/#/jobs/3", "https://example.com#/jobs/3"},
      {"https://example.com/", "https://example.com"},
      {"https://example.com", "https://example.com"},
      {"www.example.com/j", "https://example.com/j"},
      {" https://example.com/j ", "https://example.com/j"},
      {"https://example.com/j?", "https://example.com/j"},
      {"https://m.kr/j", "https://m.kr/j"},
      {"공고 링크 없음", "공고 링크 없음"},
      {"", ""},
  };
  for (const CanonicalRow& row : rows) {
    EXPECT_EQ(CanonicalLink(row.link), row.expected) << row.link;
    EXPECT_EQ(CanonicalLink(CanonicalLink(row.link)), row.expected) << row.link;
  }
}

}  // namespace
}  // namespace gonggo

#include "net/robots.h"

#include <gtest/gtest.h>

#include <string>

namespace gonggo {
namespace {

bool Allowed(std::string_view robots, std::string_view path) {
  return IsAllowed(ParseRobots(robots, "gonggo"), path);
}

TEST(RobotsTest, RulesOfRfc9309) {
  struct Row {
    const char* robots;
    const char* path;
    bool allowed;
  };
  constexpr Row kRows[] = {
      {"", "/jobs/7", true},
      {"User-agent: *\nDisallow: /", "/jobs/7", false},
      {"User-agent: *\nDisallow: /", "/robots.txt", true},
      {"User-agent: *\nDisallow:", "/jobs/7", true},
      {"User-agent: *\nDisallow: /jobs", "/jobs/7", false},
      {"User-agent: *\nDisallow: /jobs", "/job", true},
      {"user-agent:*\r\ndisallow:/jobs # all\r\n", "/jobs", false},
      // Our own group replaces the one of everybody.
      {"User-agent: *\nDisallow: /\n\nUser-agent: gonggo\nAllow: /", "/jobs/7", true},
      {"User-agent: Gonggo/1.0\nDisallow: /", "/jobs/7", false},
      {"User-agent: gonggobot\nDisallow: /", "/jobs/7", true},
      {"User-agent: other\nDisallow: /", "/jobs/7", true},
      {"User-agent: other\nUser-agent: gonggo\nDisallow: /a", "/a", false},
      {"User-agent: gonggo\nDisallow: /a\nUser-agent: other\nDisallow: /b", "/b", true},
      {"User-agent: gonggo\nDisallow: /a\n\nUser-agent: gonggo\nDisallow: /b", "/b", false},
      // The longest rule, and Allow of two as long.
      {"User-agent: *\nAllow: /jobs/\nDisallow: /", "/jobs/7", true},
      {"User-agent: *\nDisallow: /jobs/\nAllow: /", "/jobs/7", false},
      {"User-agent: *\nDisallow: /jobs\nAllow: /jobs", "/jobs/7", true},
      // Patterns.
      {"User-agent: *\nDisallow: /*/private", "/jobs/private/7", false},
      {"User-agent: *\nDisallow: /*.pdf$", "/a.pdf", false},
      {"User-agent: *\nDisallow: /*.pdf$", "/a.pdf?x=1", true},
      {"User-agent: *\nDisallow: /*?print=", "/jobs/7?print=1", false},
      {"User-agent: *\nDisallow: /jobs$", "/jobs", false},
      {"User-agent: *\nDisallow: /jobs$", "/jobs/7", true},
      {"User-agent: *\nDisallow: *", "/x", false},
      // Encoding.
      {"User-agent: *\nDisallow: /채용", "/%EC%B1%84%EC%9A%A9/7", false},
      {"User-agent: *\nDisallow: /%7ejobs", "/~jobs/7", false},
      {"User-agent: *\nDisallow: /a%2fb", "/a/b", true},
      // No rules at all.
      {"<html><body>User-agent: *</body></html>", "/x", true},
      {"Disallow: /", "/x", true},
      {"\xEF\xBB\xBFUser-agent: *\nDisallow: /", "/x", false},
      {"User-agent: *\rDisallow: /\r", "/x", false},
      {"User-agent: *\nSitemap: https://a.example/s.xml\nDisallow: /", "/x", false},
  };
  for (const Row& row : kRows) {
    EXPECT_EQ(Allowed(row.robots, row.path), row.allowed) << row.robots << "\n" << row.path;
  }
}

TEST(RobotsTest, AsksForAPause) {
  EXPECT_EQ(ParseRobots("User-agent: *\nCrawl-delay: 2.5", "gonggo").pause_milliseconds, 2500);
  EXPECT_EQ(ParseRobots("User-agent: *\nCrawl-delay: -1", "gonggo").pause_milliseconds, 0);
  EXPECT_EQ(ParseRobots("User-agent: *\nCrawl-delay: nan", "gonggo").pause_milliseconds, 0);
  EXPECT_EQ(ParseRobots("User-agent: *\nCrawl-delay: 1e300", "gonggo").pause_milliseconds,
            3'600'000);
}

TEST(RobotsTest, HostileFilesEnd) {
  std::string many = "User-agent: *\n";
  for (int i = 0; i < 30'000; ++i) many += "Disallow: /" + std::to_string(i) + "\n";
  EXPECT_FALSE(Allowed(many, "/29999"));
  std::string stars = "User-agent: *\nDisallow: /";
  for (int i = 0; i < 500; ++i) stars += "*a";
  EXPECT_FALSE(Allowed(stars, "/" + std::string(2000, 'a') + "b"));
  EXPECT_TRUE(Allowed(stars, "/" + std::string(400, 'a')));
  EXPECT_FALSE(Allowed("User-agent: *\nDisallow: /" + std::string(16, '*') + "b$",
                       "/" + std::string(2000, 'a') + "b"));
}

}  // namespace
}  // namespace gonggo

// RobotsRules: what a site's robots.txt says to this program.
//
// RFC 9309: groups of our name, else those of "*"; the longest rule that fits decides, and Allow
// where two are as long; '*' and '$'; percent-encoding compared by meaning. Besides, Crawl-delay,
// which the RFC does not have and many sites do. Total: what is no rule is no rule. Linear in the
// file, whose size the caller limits; a match is bounded by rule × path. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gonggo {

struct RobotsRules {
  struct Rule {
    std::string pattern;  // normalised, not empty
    bool allow = false;

    friend bool operator==(const Rule&, const Rule&) = default;
  };
  std::vector<Rule> rules;
  int64_t pause_milliseconds = 0;  // 0: says nothing

  friend bool operator==(const RobotsRules&, const RobotsRules&) = default;
};

// `name` is the product token that groups are told by ("gonggo").
[[nodiscard]] RobotsRules ParseRobots(std::string_view text, std::string_view name);

// `path` with its query, as in WebAddress::path. /robots.txt itself is always allowed.
[[nodiscard]] bool IsAllowed(const RobotsRules& rules, std::string_view path);

}  // namespace gonggo

#include "net/robots.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include "text/hex_digit.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

std::string_view WithoutComment(std::string_view line) {
  return TrimSpaces(line.substr(0, line.find('#')));
}

struct Line {
  std::string key;
  std::string_view value;
};

std::optional<Line> SplitLine(std::string_view line) {
  line = WithoutComment(line);
  const size_t colon = line.find(':');
  if (colon == std::string_view::npos) return std::nullopt;
  return Line{AsciiLower(TrimSpaces(line.substr(0, colon))), TrimSpaces(line.substr(colon + 1))};
}

bool IsUnreserved(unsigned char c) {
  return IsAsciiAlpha(c) || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' || c == '~';
}

void AppendEncoded(unsigned char byte, std::string& out) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  out += '%';
  out += kDigits[byte >> 4U];
  out += kDigits[byte & 15U];
}

// "/%7ejobs/가" and "/~jobs/%EA%B0%80" are the same path (RFC 9309, 2.2.2).
std::string NormalizedPath(std::string_view path) {
  std::string out;
  for (size_t i = 0; i < path.size(); ++i) {
    auto byte = static_cast<unsigned char>(path[i]);
    const bool encoded = path[i] == '%' && i + 2 < path.size() && HexValue(path[i + 1]) >= 0 &&
                         HexValue(path[i + 2]) >= 0;
    if (encoded) {
      byte = static_cast<unsigned char>(HexValue(path[i + 1]) * 16 + HexValue(path[i + 2]));
      i += 2;
    }
    if (byte >= 0x80 || (encoded && !IsUnreserved(byte))) {
      AppendEncoded(byte, out);
    } else {
      out += static_cast<char>(byte);
    }
  }
  return out;
}

// The groups that a line belongs to: user-agent lines in a row share what follows.
class GroupReader {
 public:
  explicit GroupReader(std::string_view name) : name_(AsciiLower(name)) {}

  void Read(std::string_view text) {
    while (!text.empty()) {
      const size_t end = std::min(text.find_first_of("\r\n"), text.size());
      if (const auto line = SplitLine(text.substr(0, end))) Take(*line);
      text.remove_prefix(std::min(end + 1, text.size()));
    }
  }

  [[nodiscard]] RobotsRules Result() { return named_ ? std::move(ours_) : std::move(others_); }

 private:
  void Take(const Line& line) {
    if (line.key == "user-agent") {
      if (!in_agents_) ours_here_ = all_here_ = false;
      in_agents_ = true;
      const std::string agent = ProductToken(line.value);
      if (line.value == "*") all_here_ = true;
      if (agent == name_) named_ = ours_here_ = true;
      return;
    }
    if (line.key == "allow" || line.key == "disallow") {
      in_agents_ = false;
      AddRule(line.value, line.key == "allow");
    } else if (line.key == "crawl-delay") {
      in_agents_ = false;
      SetPause(line.value);
    }
  }

  // "Gonggo/1.0" → "gonggo": letters, '-' and '_' (RFC 9309, 2.2.1).
  static std::string ProductToken(std::string_view value) {
    const auto end = std::find_if_not(value.begin(), value.end(), [](char c) {
      return IsAsciiAlpha(static_cast<unsigned char>(c)) || c == '-' || c == '_';
    });
    return AsciiLower(std::string_view(value.begin(), end));
  }

  template <typename Function>
  void ForEachGroup(const Function& function) {
    if (ours_here_) function(ours_);
    if (all_here_) function(others_);
  }

  void AddRule(std::string_view pattern, bool allow) {
    // "Disallow:" without a path forbids nothing.
    if (pattern.empty()) return;
    ForEachGroup(
        [&](RobotsRules& group) { group.rules.push_back({NormalizedPath(pattern), allow}); });
  }

  void SetPause(std::string_view value) {
    double seconds = 0;
    const auto read = std::from_chars(value.data(), value.data() + value.size(), seconds);
    if (read.ec != std::errc() || !(seconds > 0)) return;
    const auto pause = static_cast<int64_t>(std::min(seconds, 3600.0) * 1000);
    ForEachGroup([pause](RobotsRules& group) { group.pause_milliseconds = pause; });
  }

  std::string name_;
  RobotsRules ours_;
  RobotsRules others_;
  bool named_ = false;
  bool in_agents_ = false;
  bool ours_here_ = false;
  bool all_here_ = false;
};

// `pattern` from the path's beginning; '*' is any bytes, '$' at the end is the path's end.
bool Matches(std::string_view pattern, std::string_view path) {
  const bool anchored = pattern.ends_with('$');
  if (anchored) pattern.remove_suffix(1);
  size_t p = 0;
  size_t t = 0;
  size_t star = std::string_view::npos;
  size_t retry = 0;
  while (true) {
    if (p == pattern.size() && (!anchored || t == path.size())) return true;
    if (p < pattern.size() && pattern[p] == '*') {
      star = p++;
      retry = t;
    } else if (p < pattern.size() && t < path.size() && pattern[p] == path[t]) {
      ++p;
      ++t;
    } else if (star != std::string_view::npos && retry < path.size()) {
      p = star + 1;
      t = ++retry;
    } else {
      return false;
    }
  }
}

}  // namespace

RobotsRules ParseRobots(std::string_view text, std::string_view name) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  GroupReader reader(name);
  reader.Read(text);
  return reader.Result();
}

bool IsAllowed(const RobotsRules& rules, std::string_view path) {
  if (path == "/robots.txt") return true;
  const std::string normal = NormalizedPath(path);
  size_t longest = 0;
  bool allowed = true;
  for (const RobotsRules::Rule& rule : rules.rules) {
    const size_t size = rule.pattern.size();
    if (size < longest || (size == longest && (allowed || !rule.allow))) continue;
    if (!Matches(rule.pattern, normal)) continue;
    longest = size;
    allowed = rule.allow;
  }
  return allowed;
}

}  // namespace gonggo

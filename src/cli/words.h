// SplitWords: "json csv" → {"json", "csv"}; WithCommas: the other way. Pure; thread-safe.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gonggo::cli {

[[nodiscard]] inline std::vector<std::string> SplitWords(std::string_view words) {
  std::vector<std::string> out;
  size_t at = 0;
  while (at < words.size()) {
    const size_t end = words.find(' ', at);
    const size_t size = end == std::string_view::npos ? words.size() - at : end - at;
    if (size > 0) out.emplace_back(words.substr(at, size));
    at += size + 1;
  }
  return out;
}

// {"json", "csv"} → "json, csv".
[[nodiscard]] inline std::string WithCommas(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words) out.append(out.empty() ? "" : ", ").append(word);
  return out;
}

}  // namespace gonggo::cli

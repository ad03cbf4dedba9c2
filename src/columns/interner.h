// Interner: strings ↔ small numbers. Number 0 is the empty string; numbers are given in order.
//
// Views stay valid as long as the interner. Not thread-safe while strings are added.
#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace gonggo {

class Interner {
 public:
  Interner() { Number(""); }

  uint32_t Number(std::string_view text) {
    if (const auto known = numbers_.find(text); known != numbers_.end()) return known->second;
    const auto number = static_cast<uint32_t>(texts_.size());
    numbers_.emplace(texts_.emplace_back(text), number);
    return number;
  }

  [[nodiscard]] std::optional<uint32_t> Find(std::string_view text) const {
    const auto known = numbers_.find(text);
    if (known == numbers_.end()) return std::nullopt;
    return known->second;
  }

  [[nodiscard]] std::string_view operator[](uint32_t number) const { return texts_[number]; }
  [[nodiscard]] uint32_t size() const { return static_cast<uint32_t>(texts_.size()); }

 private:
  std::deque<std::string> texts_;  // does not move what it holds
  std::unordered_map<std::string_view, uint32_t> numbers_;
};

}  // namespace gonggo

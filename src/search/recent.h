// Recent: the values of the keys that were asked for last, so that they need not be found again.
//
// Holds at most so many; the one that was not asked for longest goes first. What Find and Put
// return is valid until the next Put or Clear. Not thread-safe.
#pragma once

#include <cstddef>
#include <list>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace gonggo {

template <typename Value>
class Recent {
 public:
  // At least one.
  explicit Recent(size_t most) : most_(most) {}

  // nullptr where it is not known (any more).
  [[nodiscard]] const Value* Find(std::string_view key) {
    const auto known = by_key_.find(key);
    if (known == by_key_.end()) return nullptr;
    entries_.splice(entries_.begin(), entries_, known->second);
    return &entries_.front().second;
  }

  // Of a key that Find does not know.
  const Value& Put(std::string key, Value value) {
    if (entries_.size() >= most_) {
      by_key_.erase(entries_.back().first);
      entries_.pop_back();
    }
    entries_.emplace_front(std::move(key), std::move(value));
    by_key_.emplace(entries_.front().first, entries_.begin());
    return entries_.front().second;
  }

  void Clear() {
    by_key_.clear();
    entries_.clear();
  }

 private:
  using Entries = std::list<std::pair<std::string, Value>>;

  size_t most_;
  Entries entries_;  // the one that was asked for last first
  std::unordered_map<std::string_view, typename Entries::iterator> by_key_;
};

}  // namespace gonggo

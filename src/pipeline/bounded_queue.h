// BoundedQueue: values from one thread to another, in order, never more than `capacity` at a time,
// nor of more weight together than `most_weight` (one value may weigh more, by itself).
//
// Either side may end it: the producer with Finish() (what is queued is still taken), the consumer
// with Abandon() (what is queued is dropped, and Push says so). Thread-safe.
#pragma once

#include <algorithm>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <limits>
#include <mutex>
#include <optional>
#include <utility>

namespace gonggo {

template <typename T>
class BoundedQueue {
 public:
  explicit BoundedQueue(size_t capacity, size_t most_weight = std::numeric_limits<size_t>::max())
      : capacity_(capacity), most_weight_(most_weight) {}

  // Waits for room. False if the consumer is gone.
  bool Push(T value, size_t weight = 0) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this, weight] {
      return abandoned_ || values_.empty() ||
             (values_.size() < capacity_ &&
              weight <= most_weight_ - std::min(weight_, most_weight_));
    });
    if (abandoned_) return false;
    values_.emplace_back(std::move(value), weight);
    weight_ += weight;
    changed_.notify_all();
    return true;
  }

  void Finish() {
    const std::lock_guard lock(mutex_);
    finished_ = true;
    changed_.notify_all();
  }

  // Waits for a value. nullopt once it is finished and empty, or abandoned.
  std::optional<T> Pop() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return finished_ || abandoned_ || !values_.empty(); });
    if (values_.empty()) return std::nullopt;
    std::optional<T> value(std::move(values_.front().first));
    weight_ -= std::min(weight_, values_.front().second);
    values_.pop_front();
    changed_.notify_all();
    return value;
  }

  void Abandon() {
    const std::lock_guard lock(mutex_);
    abandoned_ = true;
    values_.clear();
    weight_ = 0;
    changed_.notify_all();
  }

 private:
  const size_t capacity_;
  const size_t most_weight_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<std::pair<T, size_t>> values_;
  size_t weight_ = 0;
  bool finished_ = false;
  bool abandoned_ = false;
};

}  // namespace gonggo

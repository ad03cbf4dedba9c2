// BoundedQueue: values from one thread to another, in order, never more than `capacity` at a time.
//
// Either side may end it: the producer with Finish() (what is queued is still taken), the consumer
// with Abandon() (what is queued is dropped, and Push says so). Thread-safe.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace gonggo {

template <typename T>
class BoundedQueue {
 public:
  explicit BoundedQueue(size_t capacity) : capacity_(capacity) {}

  // Waits for room. False if the consumer is gone.
  bool Push(T value) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return abandoned_ || values_.size() < capacity_; });
    if (abandoned_) return false;
    values_.push_back(std::move(value));
    changed_.notify_all();
    return true;
  }

  void Finish() {
    const std::lock_guard lock(mutex_);
    finished_ = true;
    changed_.notify_all();
  }

  // Waits for a value. nullopt once it is finished and empty.
  std::optional<T> Pop() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return finished_ || !values_.empty(); });
    if (values_.empty()) return std::nullopt;
    std::optional<T> value(std::move(values_.front()));
    values_.pop_front();
    changed_.notify_all();
    return value;
  }

  void Abandon() {
    const std::lock_guard lock(mutex_);
    abandoned_ = true;
    values_.clear();
    changed_.notify_all();
  }

 private:
  const size_t capacity_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<T> values_;
  bool finished_ = false;
  bool abandoned_ = false;
};

}  // namespace gonggo

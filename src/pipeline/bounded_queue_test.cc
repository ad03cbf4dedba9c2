#include "pipeline/bounded_queue.h"

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <memory>
#include <thread>

namespace gonggo {
namespace {

TEST(BoundedQueueTest, KeepsTheOrder) {
  BoundedQueue<std::unique_ptr<int>> queue(3);
  std::thread producer([&] {
    for (int i = 0; i < 10'000; ++i) queue.Push(std::make_unique<int>(i));
    queue.Finish();
  });
  int next = 0;
  while (const auto value = queue.Pop()) EXPECT_EQ(**value, next++);
  producer.join();
  EXPECT_EQ(next, 10'000);
}

TEST(BoundedQueueTest, NeverHoldsMore) {
  BoundedQueue<int> queue(2);
  std::atomic<int> pushed = 0;
  std::atomic<int> most = 0;
  std::atomic<int> popped = 0;
  std::thread producer([&] {
    for (int i = 0; i < 1'000; ++i) {
      queue.Push(i);
      const int ahead = ++pushed - popped;
      if (ahead > most) most = ahead;
    }
    queue.Finish();
  });
  while (queue.Pop()) ++popped;
  producer.join();
  // Two wait, and one is between Pop and the count of it.
  EXPECT_LE(most, 3);
}

TEST(BoundedQueueTest, WeightIsBoundedButNothingIsTooHeavy) {
  BoundedQueue<int> queue(100, 10);
  EXPECT_TRUE(queue.Push(1, 50));  // by itself
  std::atomic<int> pushed = 0;
  std::thread producer([&] {
    for (int i = 0; i < 4; ++i) {
      if (!queue.Push(i, 6)) return;
      ++pushed;
    }
  });
  std::this_thread::sleep_for(std::chrono::milliseconds(20));
  EXPECT_EQ(pushed, 0);
  EXPECT_EQ(queue.Pop(), 1);
  for (int i = 0; i < 4; ++i) EXPECT_EQ(queue.Pop(), i);
  producer.join();
  queue.Abandon();
  EXPECT_EQ(queue.Pop(), std::nullopt);
}

TEST(BoundedQueueTest, AnAbandonedProducerStops) {
  BoundedQueue<int> queue(1);
  int pushed = 0;
  std::thread producer([&] {
    while (queue.Push(pushed)) ++pushed;
  });
  EXPECT_TRUE(queue.Pop().has_value());
  queue.Abandon();
  producer.join();
  EXPECT_GE(pushed, 1);
}

TEST(BoundedQueueTest, FinishedAndEmpty) {
  BoundedQueue<int> queue(1);
  queue.Push(7);
  queue.Finish();
  EXPECT_EQ(queue.Pop(), 7);
  EXPECT_EQ(queue.Pop(), std::nullopt);
  EXPECT_EQ(queue.Pop(), std::nullopt);
}

}  // namespace
}  // namespace gonggo

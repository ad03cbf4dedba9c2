#include "pipeline/ordered_work.h"

#include <gtest/gtest.h>

#include <atomic>
#include <memory>
#include <stdexcept>
#include <vector>

#include "pipeline/thread_limit_test.h"

namespace gonggo {
namespace {

struct Outcome {
  std::vector<int> taken;
  bool all = false;
};

Outcome Squares(size_t helpers, int tasks, int most = -1) {
  Outcome outcome;
  OrderedWork<int, int> work(
      helpers, [] { return [](int task) { return task * task; }; },
      [&](int done) {
        outcome.taken.push_back(done);
        return most < 0 || static_cast<int>(outcome.taken.size()) < most;
      });
  outcome.all = true;
  for (int i = 0; i < tasks && outcome.all; ++i) outcome.all = work.Add(i);
  outcome.all = work.Finish() && outcome.all;
  return outcome;
}

TEST(OrderedWork, ResultsComeInOrderWhateverTheThreads) {
  for (const size_t helpers : {0U, 1U, 3U}) {
    for (const int tasks : {0, 1, 2, 7, 500}) {
      const Outcome outcome = Squares(helpers, tasks);
      EXPECT_TRUE(outcome.all);
      ASSERT_EQ(outcome.taken.size(), static_cast<size_t>(tasks));
      for (int i = 0; i < tasks; ++i) EXPECT_EQ(outcome.taken[static_cast<size_t>(i)], i * i);
    }
  }
}

TEST(OrderedWork, StopsWhereTheTakerSays) {
  for (const size_t helpers : {0U, 1U, 3U}) {
    const Outcome outcome = Squares(helpers, 500, 9);
    EXPECT_FALSE(outcome.all);
    EXPECT_EQ(outcome.taken.size(), 9U);
  }
}

// Workers keep something of their own: one is made for each thread, and no more.
TEST(OrderedWork, MakesOneWorkerAThread) {
  std::atomic<int> made = 0;
  std::atomic<int> done = 0;
  {
    OrderedWork<int, int> work(
        2,
        [&] {
          ++made;
          return [&done](int task) {
            ++done;
            return task;
          };
        },
        [](int) { return true; });
    for (int i = 0; i < 300; ++i) work.Add(i);
    work.Finish();
  }
  EXPECT_EQ(done, 300);
  EXPECT_LE(made, 3);
  EXPECT_GE(made, 1);
}

// What waits when the taker leaves is given up, not done and not taken.
TEST(OrderedWork, DropsWhatNobodyTook) {
  for (const size_t helpers : {0U, 1U}) {
    std::atomic<int> done = 0;
    int taken = 0;
    const auto living = std::make_shared<int>(0);
    {
      OrderedWork<std::shared_ptr<int>, int> work(
          helpers,
          [&] {
            return [&done](std::shared_ptr<int>&& task) {
              ++done;
              return *task;
            };
          },
          [&taken](int) { return ++taken > 0; });
      for (int i = 0; i < 3; ++i) work.Add(living);
    }
    EXPECT_EQ(taken, 0);
    EXPECT_EQ(living.use_count(), 1);
    EXPECT_LE(done, helpers == 0 ? 0 : 3);
  }
}

// Whoever does the task, its exception comes where its result would have been taken.
TEST(OrderedWork, AnExceptionComesInItsTurn) {
  for (const size_t helpers : {0U, 1U, 3U}) {
    std::vector<int> taken;
    const auto run = [&] {
      OrderedWork<int, int> work(
          helpers,
          [] {
            return [](int task) {
              if (task == 40) throw std::runtime_error("40");
              return task;
            };
          },
          [&taken](int done) {
            taken.push_back(done);
            return true;
          });
      for (int i = 0; i < 100; ++i) work.Add(i);
      work.Finish();
    };
    EXPECT_THROW(run(), std::runtime_error);
    ASSERT_EQ(taken.size(), 40U);
    EXPECT_EQ(taken.back(), 39);
  }
}

TEST(OrderedWork, NothingIsTakenBehindAnException) {
  OrderedWork<int, int> work(
      0, [] { return [](int) -> int { throw std::runtime_error("any"); }; },
      [](int) { return true; });
  for (int i = 0; i < 3; ++i) EXPECT_TRUE(work.Add(i));
  EXPECT_THROW(work.Finish(), std::runtime_error);
  EXPECT_FALSE(work.Add(3));
  EXPECT_FALSE(work.Finish());
}

TEST(OrderedWork, AWorkerThatCannotBeMadeIsAnException) {
  for (const size_t helpers : {0U, 1U, 3U}) {
    const auto run = [&] {
      OrderedWork<int, int> work(
          helpers, []() -> OrderedWork<int, int>::Worker { throw std::runtime_error("none"); },
          [](int) { return true; });
      for (int i = 0; i < 100; ++i) work.Add(i);
      work.Finish();
    };
    EXPECT_THROW(run(), std::runtime_error);
  }
}

TEST(OrderedWork, WithoutThreadsTheCallerDoesItAll) {
  EXPECT_EQ(ExitCodeWithoutThreads([] {
              const Outcome outcome = Squares(3, 500);
              return outcome.all && outcome.taken.size() == 500 && outcome.taken[7] == 49 ? 0 : 1;
            }),
            0);
}

}  // namespace
}  // namespace gonggo

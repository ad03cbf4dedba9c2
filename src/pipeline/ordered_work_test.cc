#include "pipeline/ordered_work.h"

#include <gtest/gtest.h>

#include <atomic>
#include <numeric>

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

TEST(OrderedWork, DropsWhatNobodyTook) {
  std::atomic<int> done = 0;
  {
    OrderedWork<std::unique_ptr<int>, int> work(
        1,
        [&] {
          return [&done](std::unique_ptr<int>&& task) {
            ++done;
            return *task;
          };
        },
        [](int) { return true; });
    for (int i = 0; i < 3; ++i) work.Add(std::make_unique<int>(i));
  }
  EXPECT_LE(done, 3);
}

}  // namespace
}  // namespace gonggo

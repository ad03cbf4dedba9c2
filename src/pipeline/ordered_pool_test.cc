#include "pipeline/ordered_pool.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <stdexcept>
#include <system_error>
#include <vector>

#include "pipeline/thread_limit_test.h"

namespace gonggo {
namespace {

struct Counter {
  int tasks = 0;  // that this worker has done
};
using Pool = OrderedPool<int, Counter>;

// Deals `count` tasks, of weight 1, that give their number; `throwing` one throws.
auto Numbers(int count, int throwing = -1) {
  return [=](Pool& pool) {
    for (int i = 0; i < count; ++i) {
      const bool wanted = pool.Deal(Pool::Task([=](Counter& counter) {
                                      ++counter.tasks;
                                      if (i == throwing) throw std::runtime_error("task");
                                      return i;
                                    }),
                                    1);
      if (!wanted) return;
    }
  };
}

Counter NewCounter() { return {}; }

// 0: all of `count` came, in order.
int Disorder(Pool& pool, int count) {
  for (int i = 0; i < count; ++i) {
    if (pool.Pop() != i) return 1;
  }
  return pool.Pop() ? 2 : 0;
}

TEST(OrderedPool, ResultsComeInOrderWhateverTheThreads) {
  for (const size_t workers : {0U, 1U, 3U}) {
    for (const int tasks : {0, 1, 500}) {
      Pool pool({workers, 2, 100}, Numbers(tasks), NewCounter);
      EXPECT_EQ(Disorder(pool, tasks), 0) << workers << " workers, " << tasks << " tasks";
    }
  }
}

// Of tasks that are dealt and not taken there are never more than the limits say, and the one that
// waits for room.
TEST(OrderedPool, IsBoundedByNumberAndByWeight) {
  const struct {
    Pool::Limits limits;
    int most;
  } kRows[] = {{{2, 3, 1000}, 6}, {{2, 100, 5}, 5}, {{0, 4, 1000}, 4}};
  for (const auto& row : kRows) {
    std::atomic<int> dealt = 0;
    std::atomic<int> taken = 0;
    std::atomic<int> most = 0;
    {
      Pool pool(
          row.limits,
          [&](Pool& self) {
            for (int i = 0; i < 200; ++i) {
              if (!self.Deal(Pool::Task([i](Counter&) { return i; }), 1)) return;
              most = std::max(most.load(), ++dealt - taken.load());
            }
          },
          NewCounter);
      for (int i = 0; i < 200; ++i) {
        EXPECT_EQ(pool.Pop(), i);
        ++taken;
      }
    }
    // What was popped counts as taken a moment later.
    EXPECT_LE(most, row.most + 1);
    EXPECT_EQ(dealt, 200);
  }
}

TEST(OrderedPool, AnExceptionOfATaskComesInItsTurn) {
  for (const size_t workers : {0U, 1U, 3U}) {
    Pool pool({workers, 2, 100}, Numbers(100, 40), NewCounter);
    for (int i = 0; i < 40; ++i) ASSERT_EQ(pool.Pop(), i);
    EXPECT_THROW((void)pool.Pop(), std::runtime_error);
    EXPECT_EQ(pool.Pop(), 41);
  }
}

TEST(OrderedPool, AnExceptionOfTheMakerComesBehindWhatItDealt) {
  for (const size_t workers : {0U, 1U, 3U}) {
    Pool pool(
        {workers, 2, 100},
        [](Pool& self) {
          Numbers(10)(self);
          throw std::runtime_error("maker");
        },
        NewCounter);
    for (int i = 0; i < 10; ++i) ASSERT_EQ(pool.Pop(), i);
    EXPECT_THROW((void)pool.Pop(), std::runtime_error);
    EXPECT_EQ(pool.Pop(), std::nullopt);
  }
}

TEST(OrderedPool, AWorkerThatCannotBeMadeIsAnException) {
  for (const int good : {0, 1, 2}) {
    int made = 0;
    const auto make = [&] {
      if (made++ == good) throw std::runtime_error("worker");
      return Counter{};
    };
    EXPECT_THROW(Pool({3, 2, 100}, Numbers(1000), make), std::runtime_error);
    EXPECT_EQ(made, good + 1);
  }
}

TEST(OrderedPool, AConsumerMayStopEarly) {
  for (const size_t workers : {0U, 1U, 3U}) {
    std::atomic<bool> wanted = true;
    {
      Pool pool(
          {workers, 2, 100},
          [&wanted](Pool& self) {
            while (wanted) wanted = self.Deal(Pool::Task([](Counter&) { return 1; }), 1);
          },
          NewCounter);
      EXPECT_EQ(pool.Pop(), 1);
      EXPECT_EQ(pool.Pop(), 1);
    }
    EXPECT_FALSE(wanted);  // and the maker was told
  }
}

// Nobody could make the tasks beside the one who takes them: an exception, not an abort.
TEST(OrderedPool, WithoutAnyThreadThereIsAnException) {
  EXPECT_EQ(ExitCodeWithoutThreads([] {
              try {
                Pool pool({3, 2, 100}, Numbers(10), NewCounter);
              } catch (const std::system_error& problem) {
                return problem.code() == std::errc::resource_unavailable_try_again ? 0 : 2;
              }
              return 1;
            }),
            0);
}

}  // namespace
}  // namespace gonggo

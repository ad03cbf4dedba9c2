// OrderedPool: work dealt out to several threads, its results in the order in which it was dealt.
//
// One thread makes the tasks, the workers do one each, and whoever asks gets the results in the
// order of the tasks, so that they don't depend on the number of threads. A bounded number, and a
// bounded weight, of tasks is under way at a time.
#pragma once

#include <cstddef>
#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

#include "pipeline/bounded_queue.h"

namespace gonggo {

// Each worker thread has a `Worker` of its own, which its tasks use one after another.
template <typename Result, typename Worker>
class OrderedPool {
 public:
  using Task = std::packaged_task<Result(Worker&)>;

  struct Limits {
    size_t workers = 1;      // at least one
    size_t tasks = 1;        // under way for each worker
    size_t most_weight = 0;  // of all that are under way; one task may weigh more, by itself
  };

  // Begins at once: `make_tasks(*this)` in a thread of its own, which calls Deal. `make_worker()`
  // is called here, once for each worker.
  template <typename MakeTasks, typename MakeWorker>
  OrderedPool(const Limits& limits, MakeTasks make_tasks, MakeWorker make_worker)
      : tasks_(limits.workers * limits.tasks),
        results_(limits.workers * limits.tasks, limits.most_weight) {
    threads_.reserve(limits.workers + 1);
    threads_.emplace_back([this, make_tasks]() mutable {
      make_tasks(*this);
      tasks_.Finish();
      results_.Finish();
    });
    for (size_t i = 0; i < limits.workers; ++i) {
      // A worker need not be movable.
      std::unique_ptr<Worker> worker(new Worker(make_worker()));
      threads_.emplace_back([this, worker = std::move(worker)] {
        while (auto task = tasks_.Pop()) (*task)(*worker);
      });
    }
  }

  // Drops what nobody took.
  ~OrderedPool() {
    results_.Abandon();
    tasks_.Abandon();
    for (std::thread& thread : threads_) thread.join();
  }
  OrderedPool(const OrderedPool&) = delete;
  OrderedPool& operator=(const OrderedPool&) = delete;

  // From the thread that makes the tasks. Waits for room; false if nobody wants more.
  bool Deal(Task&& task, size_t weight) {
    return results_.Push(task.get_future(), weight) && tasks_.Push(std::move(task));
  }

  // Waits for the next result; nullopt after the last. From one thread.
  [[nodiscard]] std::optional<Result> Pop() {
    auto result = results_.Pop();
    if (!result) return std::nullopt;
    return result->get();
  }

 private:
  BoundedQueue<Task> tasks_;
  BoundedQueue<std::future<Result>> results_;  // in the order of the tasks
  std::vector<std::thread> threads_;
};

}  // namespace gonggo

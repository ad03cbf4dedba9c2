// OrderedPool: work dealt out to several threads, its results in the order in which it was dealt.
//
// One thread makes the tasks, the workers do one each, and whoever asks gets the results in the
// order of the tasks, so that they don't depend on the number of threads. A bounded number, and a
// bounded weight, of tasks is under way at a time.
//
// Where no worker can be had, whoever asks does the tasks; the thread that makes them is needed.
// Exceptions of tasks, and of what makes them, come out of Pop.
#pragma once

#include <algorithm>
#include <cstddef>
#include <exception>
#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <system_error>
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
    size_t workers = 1;      // 0: who asks for results does the tasks
    size_t tasks = 1;        // under way for each worker
    size_t most_weight = 0;  // of all that are under way; one task may weigh more, by itself
  };

  // Begins at once: `make_tasks(*this)` in a thread of its own, which calls Deal. `make_worker()`
  // is called here, once for each worker. Throws what it throws, and std::system_error where not
  // even one thread can be started.
  template <typename MakeTasks, typename MakeWorker>
  OrderedPool(const Limits& limits, MakeTasks make_tasks, MakeWorker make_worker)
      : tasks_(std::max<size_t>(limits.workers, 1) * limits.tasks),
        results_(std::max<size_t>(limits.workers, 1) * limits.tasks, limits.most_weight) {
    threads_.reserve(limits.workers + 1);
    threads_.emplace_back([this, make_tasks]() mutable { Make(make_tasks); });
    try {
      // The one that works here is a worker as well.
      for (size_t i = 0; i < std::max<size_t>(limits.workers, 1); ++i) {
        // A worker need not be movable.
        workers_.emplace_back(new Worker(make_worker()));
        if (i < limits.workers && !StartWorker(*workers_.back())) break;
      }
    } catch (...) {
      End();
      throw;
    }
  }

  // Drops what nobody took.
  ~OrderedPool() { End(); }
  OrderedPool(const OrderedPool&) = delete;
  OrderedPool& operator=(const OrderedPool&) = delete;

  // From the thread that makes the tasks. Waits for room; false if nobody wants more.
  bool Deal(Task&& task, size_t weight) {
    return results_.Push(task.get_future(), weight) && tasks_.Push(std::move(task));
  }

  // Waits for the next result; nullopt after the last. From one thread. Throws what the task threw
  // and, behind the last result, what the maker of the tasks threw.
  [[nodiscard]] std::optional<Result> Pop() {
    auto result = results_.Pop();
    if (!result) {
      if (problem_) std::rethrow_exception(std::exchange(problem_, nullptr));
      return std::nullopt;
    }
    if (threads_.size() == 1) {
      if (auto task = tasks_.Pop()) (*task)(*workers_.front());
    }
    return result->get();
  }

 private:
  template <typename MakeTasks>
  void Make(MakeTasks& make_tasks) {
    try {
      make_tasks(*this);
    } catch (...) {
      problem_ = std::current_exception();
    }
    tasks_.Finish();
    results_.Finish();
  }

  // False where no more threads can be had.
  bool StartWorker(Worker& worker) {
    try {
      threads_.emplace_back([this, &worker] {
        while (auto task = tasks_.Pop()) (*task)(worker);
      });
      return true;
    } catch (const std::system_error&) {
      return false;
    }
  }

  void End() {
    results_.Abandon();
    tasks_.Abandon();
    for (std::thread& thread : threads_) thread.join();
  }

  BoundedQueue<Task> tasks_;
  BoundedQueue<std::future<Result>> results_;  // in the order of the tasks
  std::exception_ptr problem_;                 // of the maker; read behind results_.Finish()
  std::vector<std::unique_ptr<Worker>> workers_;
  std::vector<std::thread> threads_;  // the maker, then the workers
};

}  // namespace gonggo

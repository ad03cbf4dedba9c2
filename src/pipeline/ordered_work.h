// OrderedWork: tasks shared among threads, their results taken in the order of the tasks.
//
// The thread that adds tasks works as well, whenever more of them wait than are wanted, so that one
// thread alone does everything in turn and two are both busy. Helpers start with the second task
// that waits: a single one needs none. A bounded number of tasks and results is kept. One thread
// adds and takes; workers are made and used in their own threads. Where no helper can be started,
// that one thread does it all. What a worker throws comes out of Add or Finish where its result
// would have been taken, and what making one throws as soon as it is known; nothing is taken then.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

namespace gonggo {

template <typename Task, typename Done>
class OrderedWork {
 public:
  using Worker = std::function<Done(Task&&)>;
  using MakeWorker = std::function<Worker()>;  // called once in each thread, by several at a time
  using Take = std::function<bool(Done&&)>;    // returns false to stop

  OrderedWork(size_t helpers, MakeWorker make_worker, Take take)
      : most_helpers_(helpers), make_worker_(std::move(make_worker)), take_(std::move(take)) {}

  ~OrderedWork() {
    {
      const std::lock_guard lock(mutex_);
      ended_ = true;
    }
    changed_.notify_all();
    for (std::thread& helper : helpers_) helper.join();
  }
  OrderedWork(const OrderedWork&) = delete;
  OrderedWork& operator=(const OrderedWork&) = delete;

  // False if no more results are taken.
  bool Add(Task task) {
    if (stopped_) return false;
    {
      const std::lock_guard lock(mutex_);
      slots_.push_back(std::make_unique<Slot>(std::move(task)));
    }
    changed_.notify_all();
    if (slots_.size() > 1 && helpers_.size() < most_helpers_ && can_start_) StartHelper();
    while (!stopped_ && slots_.size() > Capacity()) TakeFirst();
    return !stopped_;
  }

  // Takes what is left. False if it was stopped.
  bool Finish() {
    while (!stopped_ && !slots_.empty()) TakeFirst();
    return !stopped_;
  }

 private:
  enum class State : unsigned char { kWaiting, kUnderWay, kDone };
  struct Slot {
    explicit Slot(Task given) : task(std::move(given)) {}
    Task task;
    std::optional<Done> done;
    std::exception_ptr problem;  // instead of `done`
    State state = State::kWaiting;
  };

  [[nodiscard]] size_t Capacity() const { return 4 * (most_helpers_ + 1); }

  // The first that waits, from now on under way; null if there is none. Under the lock.
  Slot* Claim() {
    for (const auto& slot : slots_) {
      if (slot->state != State::kWaiting) continue;
      slot->state = State::kUnderWay;
      return slot.get();
    }
    return nullptr;
  }

  // Does the task with what `worker()` gives; never throws.
  template <typename GetWorker>
  void Do(Slot& slot, const GetWorker& worker) {
    std::optional<Done> done;
    std::exception_ptr problem;
    try {
      done.emplace(worker()(std::move(slot.task)));
    } catch (...) {
      problem = std::current_exception();
    }
    {
      const std::lock_guard lock(mutex_);
      slot.done = std::move(done);
      slot.problem = std::move(problem);
      slot.state = State::kDone;
    }
    changed_.notify_all();
  }

  void StartHelper() {
    try {
      helpers_.emplace_back([this] { Help(); });
    } catch (const std::system_error&) {
      can_start_ = false;
    }
  }

  void Help() {
    Worker worker;
    try {
      worker = make_worker_();
    } catch (...) {
      const std::lock_guard lock(mutex_);
      problem_ = std::current_exception();
      return;
    }
    std::unique_lock lock(mutex_);
    while (true) {
      Slot* slot = nullptr;
      changed_.wait(lock, [&] { return ended_ || (slot = Claim()) != nullptr; });
      if (ended_) return;
      lock.unlock();
      Do(*slot, [&worker]() -> const Worker& { return worker; });
      lock.lock();
    }
  }

  const Worker& OwnWorker() {
    if (!own_worker_) own_worker_ = make_worker_();
    return own_worker_;
  }

  // Takes the first result; works while it is not there.
  void TakeFirst() {
    std::unique_lock lock(mutex_);
    while (slots_.front()->state != State::kDone && !problem_) {
      Slot* const slot = Claim();
      if (slot == nullptr) {
        changed_.wait(lock, [this] { return slots_.front()->state == State::kDone; });
        break;
      }
      lock.unlock();
      Do(*slot, [this]() -> const Worker& { return OwnWorker(); });
      lock.lock();
    }
    if (problem_) Throw(problem_);
    const std::unique_ptr<Slot> first = std::move(slots_.front());
    slots_.pop_front();
    lock.unlock();
    if (first->problem) Throw(first->problem);
    stopped_ = !take_(std::move(*first->done));
  }

  [[noreturn]] void Throw(const std::exception_ptr& problem) {
    stopped_ = true;
    std::rethrow_exception(problem);
  }

  const size_t most_helpers_;
  const MakeWorker make_worker_;
  const Take take_;
  Worker own_worker_;
  bool stopped_ = false;
  bool can_start_ = true;

  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<std::unique_ptr<Slot>> slots_;  // in order; changed by the adding thread only
  std::exception_ptr problem_;               // of making a helper's worker
  bool ended_ = false;
  std::vector<std::thread> helpers_;
};

}  // namespace gonggo

// InSlices: one piece of work over many things, on several processors.
//
// The result must not depend on the number of slices: each has its own place for what it finds, and
// these are put together in their order.
#pragma once

#include <algorithm>
#include <cstddef>
#include <exception>
#include <system_error>
#include <thread>
#include <vector>

namespace gonggo {

// How many slices `size` things are worth cutting into: one a processor, at most four, and none
// smaller than `least` (at least 1), which must outweigh starting a thread (some 30 us).
[[nodiscard]] inline size_t UsefulSlices(size_t size, size_t least) {
  constexpr size_t kMostThreads = 4;
  const size_t processors =
      std::clamp<size_t>(std::thread::hardware_concurrency(), 1, kMostThreads);
  return std::clamp<size_t>(size / least, 1, processors);
}

// Calls `work(slice, begin, end)` for each of `slices` parts of [0, size), the first on the
// caller's thread, the others at the same time on their own; returns when all are done. What `work`
// throws comes out then, that of the first slice that threw. Where there is no thread to be had,
// the caller's does it all.
template <typename Work>
void InSlices(size_t size, size_t slices, const Work& work) {
  const auto begin_of = [&](size_t slice) { return size / slices * slice; };
  std::vector<std::exception_ptr> problems(slices);
  const auto run = [&](size_t slice) {
    try {
      work(slice, begin_of(slice), slice + 1 == slices ? size : begin_of(slice + 1));
    } catch (...) {
      problems[slice] = std::current_exception();
    }
  };
  std::vector<std::thread> threads;
  size_t started = 1;
  try {
    for (; started < slices; ++started) threads.emplace_back(run, started);
  } catch (const std::system_error&) {
    started = threads.size() + 1;  // the rest is done below
  }
  run(0);
  for (size_t slice = started; slice < slices; ++slice) run(slice);
  for (std::thread& thread : threads) thread.join();
  for (const std::exception_ptr& problem : problems) {
    if (problem) std::rethrow_exception(problem);
  }
}

}  // namespace gonggo

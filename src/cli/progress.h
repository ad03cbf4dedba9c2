// Progress: a bar on the last line of a terminal's stderr; nothing elsewhere or with --quiet.
//
// Drawn at most ten times a second, and cleared by Clear() before anything else is written there.
// Not thread-safe.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>

#include "cli/context.h"

namespace gonggo::cli {

class Progress {
 public:
  // `total` of 0: unknown, only counts are shown.
  Progress(const Context& context, uint64_t total);
  ~Progress() { Clear(); }
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  // `done` of the total, `count` postings so far.
  void Show(uint64_t done, uint64_t count);
  void Clear();

 private:
  bool enabled_;
  bool drawn_ = false;
  uint64_t total_;
  size_t columns_;
  Language language_;
  std::chrono::steady_clock::time_point next_;
};

}  // namespace gonggo::cli

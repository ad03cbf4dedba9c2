// InterruptNotice: what was kept, said where Ctrl+C ends a long command.
//
// While it lives, SIGINT writes one line on stderr and then ends the process as it would have:
// whatever is being stored is rolled back by the library. One at a time; not thread-safe.
#pragma once

#include <cstdint>

#include "cli/context.h"

namespace gonggo::cli {

class InterruptNotice {
 public:
  explicit InterruptNotice(const Context& context);
  ~InterruptNotice();
  InterruptNotice(const InterruptNotice&) = delete;
  InterruptNotice& operator=(const InterruptNotice&) = delete;

  // So many postings were written to the library, new or changed.
  void Kept(uint64_t postings);
};

}  // namespace gonggo::cli

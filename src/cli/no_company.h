// NoCompanyTally: the new postings of a file that name neither a company nor a link, by which one
// could tell them: what the user can say for all of them. Not thread-safe.
#pragma once

#include <cstdint>
#include <string>

#include "cli/context.h"
#include "model/posting.h"

namespace gonggo::cli {

class NoCompanyTally {
 public:
  void Count(const Posting& posting);

  // Says how to give the company of `file`, where several of its postings lack one; starts anew.
  void Tell(const std::string& file, Context& context);

 private:
  uint64_t without_ = 0;
  uint64_t all_ = 0;
};

}  // namespace gonggo::cli

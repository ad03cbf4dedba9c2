// What `add` says of new records in which there is no posting, so that nobody finds them in the
// list much later. Not thread-safe.
#pragma once

#include <cstdint>
#include <string>

#include "cli/context.h"
#include "model/posting.h"

namespace gonggo::cli {

// Whether nothing at all was read that a posting has: neither title nor company, no duties, no
// requirements, no conditions. A link alone is none: every page has one. Of what is unreadable
// nobody knows.
[[nodiscard]] bool HasNothingOfAPosting(const Posting& posting);

class NoPostingTally {
 public:
  // A posting that was stored as new.
  void Count(const Posting& posting, const std::string& id);
  // Once, when all were counted.
  void Tell(Context& context) const;

 private:
  struct Kind {
    uint64_t count = 0;
    std::string file;  // of the first one
    std::string id;
  };
  static void Add(Kind& kind, const Posting& posting, const std::string& id);

  Kind empty_;
  Kind unread_;
};

}  // namespace gonggo::cli

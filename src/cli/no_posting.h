// What `add` says of what holds no posting: what it left out of a folder and what can be done with
// it, what it stored since the user named it, and what it could not read. So nobody finds these in
// the list much later, and nothing is missed. Not thread-safe.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "cli/context.h"
#include "model/posting.h"
#include "pipeline/ingest.h"

namespace gonggo::cli {

class NoPostingTally {
 public:
  // Before the postings of `document` are counted, if any are stored.
  void Strayed(const StrayDocument& document);
  // A posting that was stored as new.
  void Count(const Posting& posting, const std::string& id);
  // Once, when all were counted.
  void Tell(Context& context) const;

 private:
  struct Stored {
    std::string name;
    std::string id;
  };
  struct Kind {
    std::vector<std::string> left_out;  // names
    std::vector<Stored> stored;         // new ones only
  };
  Kind& Of(StrayKind kind) {
    if (kind == StrayKind::kPrep) return preps_;
    if (kind == StrayKind::kNote) return notes_;
    return kind == StrayKind::kResume ? resumes_ : nothings_;
  }

  Kind nothings_;
  Kind resumes_;
  Kind preps_;
  Kind notes_;                              // never stored
  std::map<std::string, StrayKind> named_;  // by name: those that will be stored
  uint64_t unread_count_ = 0;
  std::string unread_id_;  // of the first one
};

// Says in which of `files` no opening was found; nothing where there are none. `words` as
// text::kAddNotesLeftOut.
void TellLeftOut(const std::vector<std::string>& files, const Bilingual& words, Context& context);

// "resume", "prep", "no_posting".
[[nodiscard]] std::string_view StrayKindName(StrayKind kind);

}  // namespace gonggo::cli

// UnreadTally: postings of one file that could not be read, told once a file on stderr.
// Not thread-safe.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "cli/context.h"
#include "model/posting.h"

namespace gonggo::cli {

// Whether nothing of it was read: it is unreadable, or a picture or the beginning of something that
// breaks off, without even a company or a title.
[[nodiscard]] bool IsUnread(const Posting& posting);

// Why nothing of it was read, in words; nullopt where something was.
[[nodiscard]] std::optional<std::string> UnreadWords(const Posting& posting, Language language);

class UnreadTally {
 public:
  void Count(const Posting& posting);
  // Those of the same file that were counted elsewhere, behind these.
  void Add(const UnreadTally& later);

  // Says what could not be read in `file`. True if the file counts as failed: there was something
  // in it of which nothing was read (a body of pictures under a title is told, but was read as what
  // it is).
  bool Tell(const std::string& file, Context& context) const;

  [[nodiscard]] uint64_t unreadable() const { return unreadable_; }

 private:
  uint64_t unreadable_ = 0;
  uint64_t image_only_ = 0;
  std::string message_;        // of the first unreadable one
  std::string image_message_;  // of the first picture
};

}  // namespace gonggo::cli

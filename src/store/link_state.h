// LinkState: what was found behind a posting's link when it was last looked at.
//
// An observation, not the user's doing: undo leaves it alone. A plain value.
#pragma once

#include <cstdint>
#include <string>

namespace gonggo {

enum class LinkCondition : uint8_t { kOpen, kClosed };

// Why a posting behind a link counts as closed.
enum class ClosedReason : uint8_t {
  kNone,  // it is open
  kGone,  // the server has no such page (404, 410)
  kPage,  // the page says so
  kList,  // the link leads to a list now
};

struct LinkState {
  std::string link;  // canonical (posting/field/link.h): the key
  std::string url;   // where the page was found, behind redirects
  // As the server gave them; only good while the posting still shows `revision`.
  std::string etag;
  std::string last_modified;
  int64_t revision = 0;
  LinkCondition condition = LinkCondition::kOpen;
  ClosedReason reason = ClosedReason::kNone;
  int64_t checked_at = 0;  // Unix seconds
  int64_t since = 0;       // when the condition was first seen

  friend bool operator==(const LinkState&, const LinkState&) = default;
};

}  // namespace gonggo

// CompareFacts: what postings say of pay, years, place and the like, side by side, each value with
// its line. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "fit/fit.h"
#include "model/language.h"
#include "model/posting.h"

namespace gonggo {

struct ComparedPosting {
  const Posting* posting = nullptr;              // as the user's corrections have it
  std::string heading;                           // company and title, for people
  std::set<std::string, std::less<>> corrected;  // fields that have the user's own value
  std::optional<PostingFit> fit;                 // where there is a profile
  bool closed = false;                           // its deadline has passed
};

struct FactCell {
  std::string words;  // empty: not stated
  uint32_t line = 0;  // of the posting's text; 0 where it has no place there
  bool corrected = false;
  bool unread = false;  // nothing of the posting could be read: it may state it all the same
};

struct FactRow {
  std::string_view field;  // as in the JSON form of a posting
  std::vector<FactCell> cells;
  bool stated = false;  // by any of them
  bool same = false;    // all say the same
};

// In the order in which people ask: pay first. Company and title, which name the posting, are none.
[[nodiscard]] std::vector<FactRow> CompareFacts(std::span<const ComparedPosting> postings,
                                                Date today, Language language);

}  // namespace gonggo

// PostingFacts: the values of a posting that are not lists of items, as label and words, in the
// order in which they are shown. Pure; thread-safe.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "model/language.h"
#include "model/posting.h"

namespace gonggo {

struct PostingFact {
  std::string_view field;  // as in the JSON form
  std::string words;       // empty: not stated
};

// Company and title among them.
[[nodiscard]] std::vector<PostingFact> PostingFacts(const Posting& posting, Date today,
                                                    Language language);

}  // namespace gonggo

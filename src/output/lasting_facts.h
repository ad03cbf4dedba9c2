// LastingFacts: the facts of a posting as label and words, for what is kept and may be read again:
// notes and exports. Days are days (no D-7), and each value stands as reading takes it. Pure;
// thread-safe.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/language.h"
#include "model/posting.h"

namespace gonggo {

struct LastingFact {
  std::string_view field;  // as in the JSON form; "region" for what the place's own words leave out
  std::string_view label;
  std::string words;
};

// Of what the posting states, in the order in which it is written; company and title among them,
// the link not.
[[nodiscard]] std::vector<LastingFact> LastingFacts(const Posting& posting, Language language);

}  // namespace gonggo

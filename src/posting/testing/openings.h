// What a text announces, in a line each, for tests of whole notes.
#pragma once

#include <string>
#include <string_view>

#include "posting/parse.h"
#include "posting/testing/page.h"

namespace gonggo::testing {

// "[requirements][wishes]".
inline std::string AsksOf(const Posting& posting) {
  std::string asks;
  for (const bool wish : {false, true}) {
    asks += '[';
    for (const Requirement& r : posting.requirements) {
      if ((r.necessity == Necessity::kPreferred) == wish) asks += r.text + ";";
    }
    asks += ']';
  }
  return asks;
}

// "company/title[requirements][wishes]" of each posting.
inline std::string Read(std::string_view text) {
  std::string all;
  for (const Posting& p : ParsePostings(MakeDocument(text), {})) {
    all += p.company.value_or("-") + "/" + p.title.value_or("-") + AsksOf(p) + '\n';
  }
  return all;
}

}  // namespace gonggo::testing

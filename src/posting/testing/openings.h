// What a text announces, in a line each, for tests of whole notes.
#pragma once

#include <string>
#include <string_view>

#include "posting/parse.h"
#include "posting/testing/page.h"

namespace gonggo::testing {

// "company/title[requirements][wishes]" of each posting.
inline std::string Read(std::string_view text) {
  std::string all;
  for (const Posting& p : ParsePostings(MakeDocument(text), {})) {
    all += p.company.value_or("-") + "/" + p.title.value_or("-");
    for (const bool wish : {false, true}) {
      all += '[';
      for (const Requirement& r : p.requirements) {
        if ((r.necessity == Necessity::kPreferred) == wish) all += r.text + ";";
      }
      all += ']';
    }
    all += '\n';
  }
  return all;
}

}  // namespace gonggo::testing

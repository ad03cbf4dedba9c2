// Whether a page that was fetched says that its posting is closed, and whether a link that once led
// to a posting leads to a list now.
//
// Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "model/document.h"
#include "model/posting.h"

namespace gonggo {

// By the lines above the posting's first requirement (a page lists other postings below, closed
// ones among them), or by any line where it has no requirements. Of a web page what is shown
// counts, also where the posting was read from the data in it.
[[nodiscard]] bool SaysClosed(const Document& document, const std::vector<Posting>& postings);

// True if the page asked for was moved to one above it on the same site ("/jobs/7" → "/jobs", "/"),
// as sites do with postings that are gone.
[[nodiscard]] bool LeadsToList(std::string_view asked, std::string_view found);

}  // namespace gonggo

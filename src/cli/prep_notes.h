// AttachPrepNotes: what `add` does with a document that somebody wrote to prepare for an interview.
//
// Its overview was read as a posting; the rest becomes the user's note on it, the questions with
// boxes to tick (profile/prep_document.h). A note that is there already stays as it is. Reads the
// raw source again and writes the library. Not thread-safe.
#pragma once

#include <string>
#include <vector>

#include "cli/context.h"
#include "store/library.h"

namespace gonggo::cli {

// A posting of such a document, just stored.
struct PrepSource {
  std::string id;
  std::string file;
};

void AttachPrepNotes(Context& context, Library& library, const std::vector<PrepSource>& sources);

}  // namespace gonggo::cli

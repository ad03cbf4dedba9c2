// RepeatedTexts: members of an object that say the same as another one, in another form.
//
// Boards give a body several times over: descriptionHtml beside descriptionPlain. Members whose
// keys are the same but for such an ending are compared by their letters, and the one with most
// structure is kept. Others are left out where they stand, as they are, in the longest one: a
// crawl's record has the page's whole text and then its requirements by themselves. Linear in the
// size for each long text. Thread-safe.
#pragma once

#include <cstdint>
#include <vector>

#include "document/json_value.h"

namespace gonggo {

// The nodes to leave out.
[[nodiscard]] std::vector<uint32_t> RepeatedTexts(const JsonTree& tree, uint32_t object);

}  // namespace gonggo

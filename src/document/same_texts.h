// RepeatedTexts: members of an object that say the same as another one, in another form.
//
// Boards give a body several times over: descriptionHtml beside descriptionPlain. Members are
// compared only where their keys are the same but for such an ending; the one with most structure
// is kept. Linear. Thread-safe.
#pragma once

#include <cstdint>
#include <vector>

#include "document/json_value.h"

namespace gonggo {

// The nodes to leave out.
[[nodiscard]] std::vector<uint32_t> RepeatedTexts(const JsonTree& tree, uint32_t object);

}  // namespace gonggo

// Lead-ins: sentences of running text that stop at a colon in front of a list.
//
// "As a ranger, you will: …" opens duties, "You should write to us if you have: …" requirements,
// though neither is a heading anybody knows by heart. Linear in the text. Pure; thread-safe.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "model/posting.h"
#include "posting/paragraph/paragraph_opening.h"

namespace gonggo {

// What `words`, which stand in front of a colon, say of what follows it.
[[nodiscard]] std::optional<SectionKind> KindOfLeadIn(std::string_view words);

// Adds those of `content` to `openings`, in order of their places; not where a heading stands
// already, nor in sections that tell what is offered or how to apply.
void AddLeadIns(std::string_view content, std::vector<ParagraphOpening>& openings);

}  // namespace gonggo

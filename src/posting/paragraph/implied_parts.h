// Implied parts: where the work and the demands begin in a paragraph that names neither.
//
// A heading that nobody knows by heart ("On your belt") stands in front of a list like any other:
// several items that ask ("5+ years at sea Knowledge of tides …") are requirements, several
// sentences that tell somebody what to do ("Mend the nets. Paint the hull. …") are duties, and "Our
// stack includes …" tells the stack amid what is said about the company. Linear in the text. Pure;
// thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "posting/paragraph/paragraph.h"

namespace gonggo {

// Cuts such parts out of those that are about the company or are duties, where `parts` has no
// requirements, and out of those about the company where it has no duties; out of the latter the
// stack.
void AddImpliedParts(std::string_view text, std::vector<ParagraphPart>& parts);

}  // namespace gonggo

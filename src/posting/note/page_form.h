// PageForm: what a page shows below and above a posting that is no word of it, in pasted text: the
// form to apply with ("* indicates a required field", "First Name*", "Attach") and a menu whose
// entries stand beside each other ("채용 커리어 소셜 이력서 더보기").
//
// Marks such lines as boilerplate. Linear. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "posting/line/lines.h"

namespace gonggo {

void MarkPageForm(std::string_view text, std::vector<Line>& lines);

}  // namespace gonggo

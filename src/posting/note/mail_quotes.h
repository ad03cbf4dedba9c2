// MailQuotes: a mail that is quoted as a whole, since somebody passed it on.
//
//   > see below, the second might suit your brother
//   >> 1) Laboratory Technician, Tarn Foods
//   >> Location: Athlone
//
// Where most lines stand behind such marks, and what a mail begins with among them, these are no
// part of what the lines say: an opening in it is none that its keeper quotes beside others.
// Linear. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "posting/line/lines.h"

namespace gonggo {

// Lines whose content the document's reader has read without the marks lose them altogether.
void CutMailQuotes(std::string_view text, std::vector<Line>& lines);

}  // namespace gonggo

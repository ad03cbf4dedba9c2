// FindWrittenMails: addresses that are written around so that no program finds them.
//
// "name (at) example.com", "name[at]example", "name 골뱅이 example.com", "name at example dot com",
// "name%40example.com". A bare " at " counts where the host says its dots or the line speaks of
// mail: "Engineer at example.com" is none. Appends to `out`. Linear; pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "base/span.h"

namespace gonggo {

void FindWrittenMails(std::string_view line, std::vector<Span>& out);

}  // namespace gonggo

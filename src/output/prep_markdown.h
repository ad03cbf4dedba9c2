// AppendPrepMarkdown, AppendPrepHtml: the interview document as text that stands in a file.
//
// Every section stands in a region of its own (prep_regions.h), so that the user may write between
// them and make the document again. Pure; thread-safe.
#pragma once

#include <string>

#include "model/language.h"
#include "output/prep_page.h"

namespace gonggo {

void AppendPrepMarkdown(const PrepPage& page, std::string& out);

// One page that needs nothing else: light and dark, and made to be printed.
void AppendPrepHtml(const PrepPage& page, Language language, std::string& out);

}  // namespace gonggo

// RenderPdfLayout: the text that `pdftotext -layout` writes → blocks.
//
// Form feeds end pages; runs of three spaces and more separate cells; indentation shows what a
// bullet's wrapped lines belong to. Linear. Pure; thread-safe.
#pragma once

#include <string_view>

#include "document/builder.h"

namespace gonggo {

void RenderPdfLayout(std::string_view layout, DocumentBuilder& builder);

// True where the page is set in two columns of running text, side by side: then the layout tears
// sentences, and pdftotext's reading order must be used.
[[nodiscard]] bool HasTextColumns(std::string_view layout);

}  // namespace gonggo

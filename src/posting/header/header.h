// Header: the lines that name a posting's title and company.
//
// Job boards put the title first and the company below it; notes put the company first. What a line
// says decides (a role such as 개발자, a legal form such as ㈜), its place only where that is
// silent. Labelled lines ("회사명: …") and record keys come first. Pure; thread-safe.
#pragma once

#include <string_view>

#include "posting/value/header_lines.h"
#include "posting/value/labelled_lines.h"

namespace gonggo {

[[nodiscard]] Header ReadHeader(std::string_view text, const LabelledLines& input, LineRange range);

}  // namespace gonggo

// TitleOfSubject: the title of a mail's posting by the mail's subject: the subject itself, or the
// line of the mail that holds the job of which the subject says more: "Role in Berlin: Account
// Manager (12 months)" is said of the line "Account Manager". Linear in the first lines. Pure;
// thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "posting/line/lines.h"
#include "posting/value/header_lines.h"

namespace gonggo {

// Looks below `subject`, which stands in a line of `range`.
[[nodiscard]] NamedLine TitleOfSubject(std::string_view text, const std::vector<Line>& lines,
                                       LineRange range, const NamedLine& subject);

}  // namespace gonggo

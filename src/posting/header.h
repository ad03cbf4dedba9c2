// Header: the lines that name a posting's title and company.
//
// Job boards put the title first and the company below it; notes put the company first. What a line
// says decides (a role such as 개발자, a legal form such as ㈜), its place only where that is
// silent. Labelled lines ("회사명: …") and record keys come first. Pure; thread-safe.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "posting/sections.h"

namespace gonggo {

struct NamedLine {
  uint32_t line = 0;  // index
  Span at;            // the name itself in the text
};

struct Header {
  std::optional<NamedLine> title;
  std::optional<NamedLine> company;
  std::vector<FixedLine> fixed;  // the lines that are title or company, repeated ones too
};

[[nodiscard]] Header ReadHeader(std::string_view text, const LabelledLines& input, LineRange range);

}  // namespace gonggo

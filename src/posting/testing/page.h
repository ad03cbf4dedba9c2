// Page: a short text as the steps of posting/ see it, for their tests.
//
// Lines that begin with '#'s are headings, with "-", "•" or "✔" items (two spaces a depth), "---"
// is a rule,
// "! " is boilerplate, two spaces continue the line above, anything else is a paragraph of its own.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/document.h"
#include "posting/line/heading.h"
#include "posting/line/lines.h"
#include "posting/table/loose_table.h"
#include "posting/value/labelled_lines.h"

namespace gonggo::testing {

struct Page {
  Document document;
  std::vector<Line> lines;
  std::vector<Heading> headings;
  LooseTables tables;

  [[nodiscard]] LabelledLines Labelled() const {
    return {lines, headings, {}, tables.lines, tables.cells};
  }
  [[nodiscard]] LineRange All() const { return {0, static_cast<uint32_t>(lines.size())}; }
  [[nodiscard]] std::string_view At(Span span) const;
  // Kinds of all lines but blank ones, in a letter each: T title, C company, F facts, A about, D
  // duties, R requirements, P preferred, S stack, B benefits, H process, O other.
  [[nodiscard]] std::string Letters(const std::vector<FixedLine>& fixed) const;
};

[[nodiscard]] Document MakeDocument(std::string_view text);
[[nodiscard]] Page MakePage(std::string_view text);

}  // namespace gonggo::testing

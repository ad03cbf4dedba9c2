// FactInput: the lines of one posting that its fields are read from. Plain value; the lines must
// outlive it.
#pragma once

#include <string_view>
#include <vector>

#include "model/posting.h"
#include "posting/value/choice_list.h"
#include "posting/value/header_lines.h"
#include "posting/value/labelled_lines.h"

namespace gonggo {

struct FactInput {
  std::string_view text;
  const LabelledLines& lines;
  LineRange range;
  const std::vector<SectionKind>& kinds;
  const Header& header;
  const std::vector<ChoiceList>& choices;
};

}  // namespace gonggo

// ReadFields: every field reader on every line of the bytes, labelled and not.
#pragma once

#include <string_view>

namespace gonggo::fuzz {

void ReadFields(std::string_view bytes);

}  // namespace gonggo::fuzz

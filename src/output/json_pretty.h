// AppendPrettyJson: compact JSON → the same, indented by two spaces for a human reader.
//
// `json` must be valid; lists and objects without content stay "[]" and "{}". Linear. Pure;
// thread-safe.
#pragma once

#include <string>
#include <string_view>

namespace gonggo {

void AppendPrettyJson(std::string_view json, std::string& out);

}  // namespace gonggo

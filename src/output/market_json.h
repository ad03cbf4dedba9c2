// What the JSON forms of market_data.h and compare_json.h share. Internal to output/.
#pragma once

#include <string>
#include <string_view>

#include "columns/row.h"
#include "output/json_object.h"

namespace gonggo {

[[nodiscard]] inline std::string_view AskId(AskKind kind) {
  constexpr std::string_view kIds[] = {"skill",       "family",   "degree",
                                       "certificate", "language", "trait"};
  return kIds[static_cast<size_t>(kind)];
}

// `append(element)` writes each element into `out`.
template <typename Range, typename Append>
void AppendList(JsonObject& object, std::string_view key, const Range& range, std::string& out,
                const Append& append) {
  object.Key(key);
  out += '[';
  bool first = true;
  for (const auto& element : range) {
    if (!first) out += ',';
    first = false;
    append(element);
  }
  out += ']';
}

}  // namespace gonggo

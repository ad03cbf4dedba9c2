// IdNamed: what the user calls a value → its id. Pure; thread-safe.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "model/labels.h"
#include "text/utf8.h"

namespace gonggo {

// The id of the name as it is shown, in either language, or typed without its spaces.
[[nodiscard]] inline std::optional<std::string> IdNamed(std::string_view text,
                                                        std::span<const NamedValue> names) {
  const auto folded = [](std::string_view name) {
    std::string out = AsciiLower(name);
    std::erase(out, ' ');
    return out;
  };
  const std::string typed = folded(text);
  for (const NamedValue& name : names) {
    if (typed == folded(name.id) || typed == folded(name.name.korean) ||
        typed == folded(name.name.english))
      return std::string(name.id);
  }
  return std::nullopt;
}

}  // namespace gonggo

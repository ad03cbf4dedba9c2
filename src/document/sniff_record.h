// The signs of record formats: JSON, JSON Lines, Python literals, CSV, TSV.
//
// Each takes UTF-8 text (the beginning of a file or all of it) and is linear. Pure; thread-safe.
#pragma once

#include <optional>
#include <string_view>

#include "model/document.h"

namespace gonggo {

// kJson, kJsonLines or kPythonDict, if the text opens as such a value does ({"key":, [{, {'key': …)
// and nothing but further values follows it.
[[nodiscard]] std::optional<Format> SniffLiteral(std::string_view text);

// kCsv or kTsv, if the first line reads as column names and (nearly) every record has as many
// cells. `complete` says that the last record is not cut off.
enum class TextExtent : uint8_t { kBeginning, kWhole };
[[nodiscard]] std::optional<Format> SniffTable(std::string_view text, TextExtent extent);

}  // namespace gonggo

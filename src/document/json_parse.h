// ParseValue: text → JsonTree, for JSON and for Python literals.
//
// Strict JSON is read as RFC 8259 has it; beyond it what people's files hold: comments, trailing,
// doubled and missing commas, single quotes, bare keys, NaN, raw line ends in strings, lone
// surrogates (→ U+FFFD). Python: its string prefixes, escapes and adjacency, tuples, sets, calls.
// Total: what can't be read ends the tree with `damage`, and every container that was open then
// says so. Depth beyond kMaxNesting is skipped, not read. Linear. Reuses the tree's memory.
// Thread-safe. Sources: RFC 8259; https://docs.python.org/3/reference/lexical_analysis.html
#pragma once

#include <cstdint>
#include <string_view>

#include "document/json_value.h"

namespace gonggo {

enum class LiteralDialect : uint8_t { kJson, kPython };

// Reads the value that begins at or behind `begin` (blanks and comments are passed over) into
// `tree`, whose old content is dropped. `source` is smaller than 4 GiB and must outlive the tree's
// use.
void ParseValue(std::string_view source, size_t begin, LiteralDialect dialect, JsonTree& tree);

// The first offset from `begin` on that is neither blank, comma, comment nor BOM.
[[nodiscard]] size_t SkipBetweenValues(std::string_view source, size_t begin);

}  // namespace gonggo

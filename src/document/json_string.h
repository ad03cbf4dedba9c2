// ReadQuoted: one quoted string of JSON or Python → its characters.
//
// Escapes of JSON, JavaScript (\xHH, \') or Python; surrogate pairs are joined, lone ones become
// U+FFFD. Raw line ends are taken as they are. Linear. Thread-safe.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace gonggo {

enum class EscapeRules : uint8_t {
  kJson,
  kPython,
  kPythonBytes,  // \xHH is a byte, not a character
  kNone,         // r'…': a backslash keeps the quote from ending the string, nothing more
};

struct QuotedString {
  std::string_view text;  // into the source, or into `decoded` where there were escapes
  size_t end = 0;         // behind the closing quote
  bool closed = true;
};

// The string whose first character stands at `begin`; `quote` is what ends it: ", ', """ or '''.
// `decoded` must have room for all of the source's bytes, so that earlier views stay valid.
[[nodiscard]] QuotedString ReadQuoted(std::string_view source, size_t begin, std::string_view quote,
                                      EscapeRules rules, std::string& decoded);

}  // namespace gonggo

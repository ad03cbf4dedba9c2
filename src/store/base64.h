// Base64 (RFC 4648, section 4, with padding). Pure; thread-safe.
#pragma once

#include <string>
#include <string_view>

namespace gonggo {

void AppendBase64(std::string_view bytes, std::string& out);

// False for anything that AppendBase64 never writes; `out` is then of no use.
[[nodiscard]] bool DecodeBase64(std::string_view text, std::string& out);

}  // namespace gonggo

// Base64, quoted-printable and percent-encoding → bytes.
//
// RFC 2045 (6.7, 6.8), RFC 2231. Total: characters outside the alphabet are skipped, a broken
// escape stands as it is. Linear. Pure; thread-safe.
#pragma once

#include <string>
#include <string_view>

namespace gonggo {

[[nodiscard]] std::string DecodeBase64(std::string_view text);

// Of a body: soft line ends ("=\n") are removed.
[[nodiscard]] std::string DecodeQuotedPrintable(std::string_view text);

// Of a header word: '_' is a space.
[[nodiscard]] std::string DecodeQ(std::string_view text);

// "%EA%B0%80" → bytes.
[[nodiscard]] std::string DecodePercent(std::string_view text);

}  // namespace gonggo

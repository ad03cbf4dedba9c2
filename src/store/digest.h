// Digest: the first 128 bits of a SHA-256 (FIPS 180-4), as the name of a content.
//
// Cryptographic, because contents come from strangers: two different postings must not be made to
// look like one. 128 bits keep an index entry small and leave no accidental collision. Pure;
// thread-safe.
#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>
#include <string_view>

namespace gonggo {

using Digest = std::array<uint8_t, 16>;

// The digest of `parts`, each preceded by its length, so that no two lists of parts run together.
[[nodiscard]] Digest DigestOf(std::initializer_list<std::string_view> parts);

}  // namespace gonggo

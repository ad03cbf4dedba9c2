// HexValue: what a hexadecimal digit counts, -1 for any other byte. Pure; thread-safe.
#pragma once

namespace gonggo {

[[nodiscard]] constexpr int HexValue(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

}  // namespace gonggo

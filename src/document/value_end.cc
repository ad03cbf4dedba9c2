#include "document/value_end.h"

#include <algorithm>
#include <cstring>

namespace gonggo {
namespace {

// Moves scan.at behind the closing quote; false where the source ends before it.
bool PassString(std::string_view source, ValueScan& scan) {
  for (;;) {
    const char* const from = source.data() + scan.at;
    const size_t left = source.size() - scan.at;
    const void* const hit = left == 0 ? nullptr : std::memchr(from, scan.quote, left);
    const size_t stop = hit == nullptr
                            ? source.size()
                            : static_cast<size_t>(static_cast<const char*>(hit) - source.data());
    const std::string_view between = source.substr(scan.at, stop - scan.at);
    // An odd number of backslashes before the quote escapes it.
    size_t slashes = 0;
    while (slashes < between.size() && between[between.size() - 1 - slashes] == '\\') ++slashes;
    if (hit == nullptr) {
      scan.at = source.size() - slashes;
      return false;
    }
    scan.at = stop + 1;
    if (slashes % 2 == 0) {
      scan.quote = 0;
      return true;
    }
  }
}

}  // namespace

size_t ContinueToValueEnd(std::string_view source, ValueScan& scan) {
  while (scan.at < source.size()) {
    if (scan.quote != 0) {
      if (!PassString(source, scan)) return std::string_view::npos;
      if (scan.depth == 0) return scan.at;
      continue;
    }
    const char c = source[scan.at];
    switch (c) {
      case '"':
      case '\'':
        scan.quote = c;
        break;
      case '{':
      case '[':
      case '(':
        ++scan.depth;
        break;
      case '}':
      case ']':
      case ')':
        if (scan.depth <= 1) return ++scan.at;
        --scan.depth;
        break;
      default:
        break;
    }
    ++scan.at;
  }
  return std::string_view::npos;
}

size_t FindValueEnd(std::string_view source, size_t begin) {
  ValueScan scan{.at = begin};
  return ContinueToValueEnd(source, scan);
}

size_t SkipComment(std::string_view source, size_t at) {
  if (at >= source.size() || (source[at] != '/' && source[at] != '#')) return at;
  if (source[at] == '/' && source.substr(at, 2) == "/*") {
    const size_t end = source.find("*/", at + 2);
    return end == std::string_view::npos ? source.size() : end + 2;
  }
  if (source[at] == '/' && source.substr(at, 2) != "//") return at;
  return std::min(source.find('\n', at), source.size());
}

}  // namespace gonggo

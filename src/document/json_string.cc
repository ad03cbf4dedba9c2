#include "document/json_string.h"

#include <algorithm>
#include <cstring>

#include "text/hex_digit.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

// Reads exactly `digits` hex digits at `at`; false if they are not there.
bool ReadHex(std::string_view source, size_t at, size_t digits, char32_t& value) {
  if (at + digits > source.size()) return false;
  value = 0;
  for (size_t i = 0; i < digits; ++i) {
    const int digit = HexValue(source[at + i]);
    if (digit < 0) return false;
    value = value * 16 + static_cast<char32_t>(digit);
  }
  return true;
}

bool IsHighSurrogate(char32_t c) { return c >= 0xD800 && c <= 0xDBFF; }
bool IsLowSurrogate(char32_t c) { return c >= 0xDC00 && c <= 0xDFFF; }

// \uXXXX (4 digits) and \UXXXXXXXX (8); `at` is behind the letter. Returns what was consumed. What
// is appended is never longer than the escape: that bounds `decoded`.
size_t AppendUnicode(std::string_view source, size_t at, size_t digits, std::string& out) {
  char32_t code = 0;
  if (!ReadHex(source, at, digits, code)) {
    out.append(source, at - 2, 2);
    return 0;
  }
  char32_t low = 0;
  if (IsHighSurrogate(code) && source.substr(at + digits, 2) == "\\u" &&
      ReadHex(source, at + digits + 2, 4, low) && IsLowSurrogate(low)) {
    AppendUtf8(0x10000 + ((code - 0xD800) << 10U) + (low - 0xDC00), out);
    return digits + 6;
  }
  const bool invalid = IsHighSurrogate(code) || IsLowSurrogate(code) || code > 0x10FFFF;
  AppendUtf8(invalid ? kReplacement : code, out);
  return digits;
}

// Escapes that both languages have; false if `c` is none of them.
bool AppendSimple(char c, std::string& out) {
  switch (c) {
    case 'n':
      out.push_back('\n');
      return true;
    case 't':
      out.push_back('\t');
      return true;
    case 'r':
      out.push_back('\r');
      return true;
    case 'b':
      out.push_back('\b');
      return true;
    case 'f':
      out.push_back('\f');
      return true;
    case '"':
    case '\'':
    case '\\':
      out.push_back(c);
      return true;
    default:
      return false;
  }
}

size_t AppendHexByte(std::string_view source, size_t at, EscapeRules rules, std::string& out) {
  char32_t code = 0;
  if (!ReadHex(source, at, 2, code)) {
    out.append("\\x");
    return 0;
  }
  if (rules == EscapeRules::kPythonBytes) {
    out.push_back(static_cast<char>(code));
  } else {
    AppendUtf8(code, out);
  }
  return 2;
}

size_t AppendOctal(std::string_view source, size_t at, EscapeRules rules, std::string& out) {
  char32_t code = 0;
  size_t digits = 0;
  while (digits < 3 && at + digits < source.size() && source[at + digits] >= '0' &&
         source[at + digits] <= '7') {
    code = code * 8 + static_cast<char32_t>(source[at + digits] - '0');
    ++digits;
  }
  if (rules == EscapeRules::kPythonBytes) {
    out.push_back(static_cast<char>(code & 0xFFU));
  } else {
    AppendUtf8(code, out);
  }
  return digits;
}

size_t AppendPythonOnly(std::string_view source, size_t at, EscapeRules rules, std::string& out) {
  const char c = source[at];
  if (c == '\n') return 1;
  if (c == '\r') return source.substr(at, 2) == "\r\n" ? 2 : 1;
  if (c == 'a' || c == 'v') {
    out.push_back(c == 'a' ? '\a' : '\v');
    return 1;
  }
  if (c >= '0' && c <= '7') return AppendOctal(source, at, rules, out);
  if (c == 'U' && rules == EscapeRules::kPython) return 1 + AppendUnicode(source, at + 1, 8, out);
  // Python keeps the backslash of an escape that it does not know, \N{…} stays readable so too.
  out.push_back('\\');
  return 0;
}

// The escape whose backslash stands just before `at`. Returns what it takes from `at` on.
size_t AppendEscape(std::string_view source, size_t at, EscapeRules rules, std::string& out) {
  const char c = source[at];
  if (AppendSimple(c, out)) return 1;
  if (c == 'u' && rules != EscapeRules::kPythonBytes) {
    return 1 + AppendUnicode(source, at + 1, 4, out);
  }
  if (c == 'x') return 1 + AppendHexByte(source, at + 1, rules, out);
  if (rules != EscapeRules::kJson) return AppendPythonOnly(source, at, rules, out);
  return 0;  // "\/", or an escape that JSON does not have: the character itself
}

// Appends the lines of `source` from `at` on that end with the escape of a line's end, the first of
// which is at `slash`: up to the last one in front of any other escape. Returns where that ends.
size_t AppendLines(std::string_view source, size_t at, size_t slash, std::string& out) {
  const size_t kept = out.size();
  const auto append = [&](char* data, size_t) {
    char* to = data + kept;
    while (slash != std::string_view::npos && slash + 1 < source.size() &&
           source[slash + 1] == 'n') {
      std::memcpy(to, source.data() + at, slash - at);
      to += slash - at;
      *to++ = '\n';
      at = slash + 2;
      slash = source.find('\\', at);
    }
    return static_cast<size_t>(to - data);
  };
  out.resize_and_overwrite(kept + source.size() - at, append);
  return at;
}

}  // namespace

QuotedString ReadQuoted(std::string_view source, size_t begin, std::string_view quote,
                        EscapeRules rules, std::string& decoded) {
  const size_t kept = decoded.size();
  bool escaped = false;
  size_t at = begin;      // looked at so far
  size_t copied = begin;  // taken over into `decoded` so far
  size_t stop = source.find(quote, at);
  for (;;) {
    if (stop < at) stop = source.find(quote, at);
    const size_t limit = std::min(stop, source.size());
    const size_t offset = source.substr(at, limit - at).find('\\');
    if (offset == std::string_view::npos || at + offset + 1 >= source.size()) break;
    const size_t slash = at + offset;
    if (rules == EscapeRules::kNone) {
      at = slash + 2;
      continue;
    }
    escaped = true;
    if (source[slash + 1] == 'n') {  // nearly all
      at = copied = AppendLines(source.substr(0, limit), copied, slash, decoded);
      continue;
    }
    decoded.append(source, copied, slash - copied);
    at = slash + 1 + AppendEscape(source, slash + 1, rules, decoded);
    copied = at;
    // A character that only lost its backslash is copied with the text behind it, even a quote.
    if (at == slash + 1 && at < source.size()) {
      decoded.push_back(source[at]);
      copied = ++at;
    }
  }
  const size_t end = std::min(stop, source.size());
  QuotedString result{.end = std::min(end + quote.size(), source.size()),
                      .closed = stop != std::string_view::npos};
  if (!escaped) {
    result.text = source.substr(begin, end - begin);
    return result;
  }
  decoded.append(source, copied, end - copied);
  result.text = std::string_view(decoded).substr(kept);
  return result;
}

}  // namespace gonggo

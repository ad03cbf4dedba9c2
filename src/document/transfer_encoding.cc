#include "document/transfer_encoding.h"

#include "text/hex_digit.h"

#include <cstdint>

namespace gonggo {
namespace {

int Base64Value(char c) {
  if (c >= 'A' && c <= 'Z') return c - 'A';
  if (c >= 'a' && c <= 'z') return c - 'a' + 26;
  if (c >= '0' && c <= '9') return c - '0' + 52;
  if (c == '+' || c == '-') return 62;
  if (c == '/' || c == '_') return 63;
  return -1;
}

// Decodes `mark` followed by two hexadecimal digits at `at`, or appends the mark itself.
void DecodeHex(std::string_view text, size_t& at, std::string& out) {
  if (at + 2 < text.size()) {
    const int high = HexValue(text[at + 1]);
    const int low = HexValue(text[at + 2]);
    if (high >= 0 && low >= 0) {
      out.push_back(static_cast<char>(static_cast<unsigned char>(high * 16 + low)));
      at += 3;
      return;
    }
  }
  out.push_back(text[at++]);
}

}  // namespace

std::string DecodeBase64(std::string_view text) {
  std::string out;
  out.reserve(text.size() / 4 * 3);
  uint32_t bits = 0;
  int count = 0;
  for (const char c : text) {
    if (c == '=') break;
    const int value = Base64Value(c);
    if (value < 0) continue;
    bits = (bits << 6U) | static_cast<uint32_t>(value);
    if (++count == 4) {
      out.push_back(static_cast<char>((bits >> 16U) & 0xFFU));
      out.push_back(static_cast<char>((bits >> 8U) & 0xFFU));
      out.push_back(static_cast<char>(bits & 0xFFU));
      bits = 0;
      count = 0;
    }
  }
  if (count == 2) out.push_back(static_cast<char>((bits >> 4U) & 0xFFU));
  if (count == 3) {
    out.push_back(static_cast<char>((bits >> 10U) & 0xFFU));
    out.push_back(static_cast<char>((bits >> 2U) & 0xFFU));
  }
  return out;
}

std::string DecodeQuotedPrintable(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (size_t at = 0; at < text.size();) {
    if (text[at] != '=') {
      out.push_back(text[at++]);
      continue;
    }
    // A soft line end, also with spaces that a mail server added before it.
    size_t end = at + 1;
    while (end < text.size() && (text[end] == ' ' || text[end] == '\t')) ++end;
    if (end < text.size() && text[end] == '\r') ++end;
    if (end < text.size() && text[end] == '\n') {
      at = end + 1;
    } else if (end == text.size()) {
      break;
    } else {
      DecodeHex(text, at, out);
    }
  }
  return out;
}

std::string DecodeQ(std::string_view text) {
  std::string out;
  for (size_t at = 0; at < text.size();) {
    if (text[at] == '=') {
      DecodeHex(text, at, out);
    } else {
      out.push_back(text[at] == '_' ? ' ' : text[at]);
      ++at;
    }
  }
  return out;
}

std::string DecodePercent(std::string_view text) {
  std::string out;
  for (size_t at = 0; at < text.size();) {
    if (text[at] == '%') {
      DecodeHex(text, at, out);
    } else {
      out.push_back(text[at++]);
    }
  }
  return out;
}

}  // namespace gonggo

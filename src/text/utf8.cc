#include "text/utf8.h"

#include <simdjson.h>
#include <utf8proc.h>

#include <array>

namespace gonggo {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

unsigned Byte(std::string_view text, size_t i) { return static_cast<unsigned char>(text[i]); }

// The size of the well-formed sequence at `i` (RFC 3629: no overlong forms, no surrogates), else 0.
uint32_t SequenceSize(std::string_view text, size_t i) {
  const unsigned lead = Byte(text, i);
  if (lead < 0x80) return 1;
  const size_t left = text.size() - i;
  if (lead < 0xC2 || lead > 0xF4) return 0;
  if (lead < 0xE0) return left >= 2 && IsContinuationByte(text[i + 1]) ? 2 : 0;
  if (left < 3) return 0;
  const unsigned second = Byte(text, i + 1);
  if (lead < 0xF0) {
    const unsigned low = lead == 0xE0 ? 0xA0 : 0x80;
    const unsigned high = lead == 0xED ? 0x9F : 0xBF;
    return second >= low && second <= high && IsContinuationByte(text[i + 2]) ? 3 : 0;
  }
  if (left < 4) return 0;
  const unsigned low = lead == 0xF0 ? 0x90 : 0x80;
  const unsigned high = lead == 0xF4 ? 0x8F : 0xBF;
  const bool ok = second >= low && second <= high && IsContinuationByte(text[i + 2]) &&
                  IsContinuationByte(text[i + 3]);
  return ok ? 4 : 0;
}

// The first and last bytes of the spaces of IsSpace. Most characters are told by one of theirs to
// be none; utf8_test.cc holds the table against IsSpace.
struct SpaceEdges {
  std::array<bool, 256> may_begin{};
  std::array<bool, 256> may_end{};

  constexpr SpaceEdges() {
    for (const unsigned first : {0x09U, 0x20U, 0xC2U, 0xE1U, 0xE2U, 0xE3U}) may_begin[first] = true;
    for (const unsigned last : {0x09U, 0x20U, 0x9FU, 0xA0U, 0xA4U, 0xAFU}) may_end[last] = true;
    for (unsigned last = 0x80; last <= 0x8A; ++last) may_end[last] = true;
  }
};

}  // namespace

namespace utf8_detail {

DecodedChar DecodeAny(std::string_view text, size_t offset) {
  const uint32_t size = SequenceSize(text, offset);
  const unsigned lead = Byte(text, offset);
  switch (size) {
    case 1:
      return {lead, 1};
    case 2:
      return {((lead & 0x1FU) << 6U) | (Byte(text, offset + 1) & 0x3FU), 2};
    case 3:
      return {((lead & 0x0FU) << 12U) | ((Byte(text, offset + 1) & 0x3FU) << 6U) |
                  (Byte(text, offset + 2) & 0x3FU),
              3};
    case 4:
      return {((lead & 0x07U) << 18U) | ((Byte(text, offset + 1) & 0x3FU) << 12U) |
                  ((Byte(text, offset + 2) & 0x3FU) << 6U) | (Byte(text, offset + 3) & 0x3FU),
              4};
    default:
      return {kReplacement, 1};
  }
}

DecodedChar DecodeAnyBefore(std::string_view text, size_t offset) {
  for (size_t back = 1; back <= 4 && back <= offset; ++back) {
    if (IsContinuationByte(text[offset - back])) continue;
    const DecodedChar c = DecodeAny(text, offset - back);
    if (c.size == back) return c;
    break;
  }
  return {kReplacement, 1};
}

bool IsRareSpace(char32_t c) {
  switch (c) {
    case 0x00A0:
    case 0x1680:
    case 0x202F:
    case 0x205F:
    case 0x3000:
    case 0x3164:  // Hangul filler and blank Braille pattern: people type them to get a blank
    case 0x2800:
      return true;
    default:
      return c >= 0x2000 && c <= 0x200A;
  }
}

bool IsRareWordChar(char32_t c) {
  switch (utf8proc_category(static_cast<utf8proc_int32_t>(c))) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
      return c != 0x3164;
    default:
      return false;
  }
}

}  // namespace utf8_detail

void AppendUtf8(char32_t code, std::string& out) {
  if (code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF)) code = kReplacement;
  const auto put = [&out](char32_t byte) { out.push_back(static_cast<char>(byte)); };
  if (code < 0x80) {
    put(code);
  } else if (code < 0x800) {
    put(0xC0U | (code >> 6U));
    put(0x80U | (code & 0x3FU));
  } else if (code < 0x10000) {
    put(0xE0U | (code >> 12U));
    put(0x80U | ((code >> 6U) & 0x3FU));
    put(0x80U | (code & 0x3FU));
  } else {
    put(0xF0U | (code >> 18U));
    put(0x80U | ((code >> 12U) & 0x3FU));
    put(0x80U | ((code >> 6U) & 0x3FU));
    put(0x80U | (code & 0x3FU));
  }
}

bool IsValidUtf8(std::string_view text) {
  return simdjson::validate_utf8(text.data(), text.size());
}

size_t CharBoundaryBefore(std::string_view text, size_t offset) {
  if (offset >= text.size()) return text.size();
  // A sequence has at most three continuation bytes; a longer row of them is malformed, and there
  // every byte is a character of its own.
  size_t start = offset;
  while (start > 0 && offset - start < 3 && IsContinuationByte(text[start])) --start;
  if (start == offset) return offset;
  return start + SequenceSize(text, start) > offset ? start : offset;
}

bool HasFinalConsonant(char32_t c) { return IsHangulSyllable(c) && (c - 0xAC00) % 28 != 0; }

std::string_view utf8_detail::TrimAnySpaces(std::string_view text) {
  static constexpr SpaceEdges kEdges;
  size_t begin = 0;
  while (begin < text.size() && kEdges.may_begin[Byte(text, begin)]) {
    const DecodedChar c = DecodeChar(text, begin);
    if (!IsSpace(c.code)) break;
    begin += c.size;
  }
  size_t end = text.size();
  while (end > begin && kEdges.may_end[Byte(text, end - 1)]) {
    const DecodedChar c = DecodeCharBefore(text, end);
    if (!IsSpace(c.code)) break;
    end -= c.size;
  }
  return text.substr(begin, end - begin);
}

std::string AsciiLower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

}  // namespace gonggo

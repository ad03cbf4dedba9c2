#include "store/base64.h"

#include <array>
#include <cstdint>

namespace gonggo {
namespace {

constexpr std::string_view kAlphabet =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr uint8_t kNone = 0xFF;

constexpr std::array<uint8_t, 256> Values() {
  std::array<uint8_t, 256> values{};
  values.fill(kNone);
  for (size_t i = 0; i < kAlphabet.size(); ++i) {
    values[static_cast<unsigned char>(kAlphabet[i])] = static_cast<uint8_t>(i);
  }
  return values;
}

}  // namespace

void AppendBase64(std::string_view bytes, std::string& out) {
  out.reserve(out.size() + (bytes.size() + 2) / 3 * 4);
  for (size_t at = 0; at < bytes.size(); at += 3) {
    const size_t size = bytes.size() - at < 3 ? bytes.size() - at : 3;
    uint32_t bits = 0;
    for (size_t i = 0; i < 3; ++i) {
      bits = bits << 8U | (i < size ? static_cast<unsigned char>(bytes[at + i]) : 0U);
    }
    for (size_t i = 0; i < 4; ++i) {
      out += i <= size ? kAlphabet[bits >> (18 - 6 * i) & 63U] : '=';
    }
  }
}

bool DecodeBase64(std::string_view text, std::string& out) {
  static constexpr std::array<uint8_t, 256> kValues = Values();
  out.clear();
  if (text.size() % 4 != 0) return false;
  out.reserve(text.size() / 4 * 3);
  for (size_t at = 0; at < text.size(); at += 4) {
    const bool last = at + 4 == text.size();
    size_t padding = 0;
    if (last && text[at + 3] == '=') padding = text[at + 2] == '=' ? 2 : 1;
    uint32_t bits = 0;
    for (size_t i = 0; i < 4; ++i) {
      const bool padded = i >= 4 - padding;
      const uint8_t value = padded ? 0 : kValues[static_cast<unsigned char>(text[at + i])];
      if (value == kNone) return false;
      bits = bits << 6U | value;
    }
    for (size_t i = 0; i < 3 - padding; ++i) {
      out += static_cast<char>(bits >> (16 - 8 * i) & 0xFFU);
    }
    // Bits that stand for nothing are zero, so that there is one text for the bytes.
    if ((padding == 1 && (bits & 0xFFU) != 0) || (padding == 2 && (bits & 0xFFFFU) != 0)) {
      return false;
    }
  }
  return true;
}

}  // namespace gonggo

#include "store/posting_id.h"

#include <cstdint>

#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr std::string_view kAlphabet = "0123456789abcdefghjkmnpqrstvwxyz";

}  // namespace

std::string PostingIdFrom(const Digest& identity, uint32_t attempt) {
  Digest digest = identity;
  if (attempt > 0) {
    const std::string bytes(identity.begin(), identity.end());
    digest = DigestOf({"id", bytes, std::to_string(attempt)});
  }
  uint64_t bits = 0;
  for (size_t i = 0; i < 8; ++i) bits = bits << 8U | digest[i];
  std::string id;
  for (size_t i = 0; i < kPostingIdLength; ++i) {
    id.push_back(kAlphabet[bits >> 59U]);
    bits <<= 5U;
  }
  return id;
}

std::string NormalizeIdPrefix(std::string_view typed) {
  std::string prefix;
  for (char c : AsciiLower(TrimSpaces(typed))) {
    if (c == 'o') c = '0';
    if (c == 'i' || c == 'l') c = '1';
    if (kAlphabet.find(c) == std::string_view::npos) return "";
    prefix.push_back(c);
  }
  return prefix;
}

}  // namespace gonggo

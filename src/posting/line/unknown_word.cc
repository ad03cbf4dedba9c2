#include "posting/line/unknown_word.h"

#include <algorithm>
#include <cstdint>
#include <vector>

#include "knowledge/hangul_split.h"
#include "knowledge/hangul_words.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr uint8_t kFewestUnknown = 2;  // syllables

}  // namespace

bool HoldsUnknownWord(std::string_view name) {
  std::vector<uint16_t> run;
  for (size_t at = 0; at < name.size() && run.size() < kMaxHangulRun;) {
    const DecodedChar c = DecodeChar(name, at);
    if (!IsHangulSyllable(c.code)) return false;
    run.push_back(static_cast<uint16_t>(c.code - kHangulFirst));
    at += c.size;
  }
  if (run.empty()) return false;
  HangulSplitter splitter;
  const std::vector<HangulPiece>& pieces = splitter.Split(run, HangulBefore::kSpace);
  return std::any_of(pieces.begin(), pieces.end(), [](const HangulPiece& piece) {
    return piece.kind == HangulPieceKind::kUnknown && piece.end - piece.begin >= kFewestUnknown;
  });
}

}  // namespace gonggo

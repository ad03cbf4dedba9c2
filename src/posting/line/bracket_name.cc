#include "posting/line/bracket_name.h"

#include <algorithm>
#include <cstdint>
#include <vector>

#include "knowledge/hangul_split.h"
#include "knowledge/hangul_words.h"
#include "posting/line/name_words.h"
#include "posting/line/names.h"
#include "posting/line/note_words.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr uint8_t kFewestUnknown = 2;  // syllables

// Whether some of it is no word: 너울커머스, not 브랜드커머스.
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

}  // namespace

bool IsNameInBrackets(std::string_view name) {
  return MayBeCompany(name) && !note_words::kShift.Is(name) &&
         !name_words::kOfOpening.StandsIn(name) && !name_words::kUnitEnd.Ends(name) &&
         name.find_first_of("/,&+") == std::string_view::npos &&
         IsHangulSyllable(DecodeChar(name, 0).code) &&
         (!name_words::kFieldOfWork.StandsIn(name) || HoldsUnknownWord(name));
}

}  // namespace gonggo

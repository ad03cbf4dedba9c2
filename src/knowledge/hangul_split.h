// HangulSplitter: a run of Hangul → the nouns, suffixes and endings that it is made of.
//
// The cheapest way through the run, over the table of words: few and long nouns, no syllables that
// belong to none. 백엔드개발자를 is 백엔드, 개발+자, 를; a run of unknown syllables stays whole but
// for its particles (무지개마켓에서 is 무지개, 마켓, 에서, where 무지개 is unknown). Words that are
// one for their reader (인사이트, 재개발) are in the table, or unknown, and never come apart.
//
// Total; linear: no word of the table is longer than kMaxHangulWord syllables, and nothing is
// looked for in longer runs than kMaxHangulRun. Keeps scratch buffers: one a thread.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "knowledge/hangul_words.h"

namespace gonggo {

// The compiler of the table refuses longer words.
inline constexpr size_t kMaxHangulWord = 12;
// Callers cut longer runs: no word has so many syllables, and what is looked at fits a cache.
inline constexpr size_t kMaxHangulRun = 64;

// What stands directly in front of the run.
enum class HangulBefore : uint8_t { kSpace, kDigit, kOther };

enum class HangulPieceKind : uint8_t {
  kNoun,
  kPrefix,
  kSuffix,
  kWord,     // or a unit: a token by itself
  kVerb,     // with its endings
  kUnknown,  // syllables that belong to nothing in the table
  kTail,     // particles and endings, stop words: says nothing that could be looked for
};

struct HangulPiece {
  HangulPieceKind kind = HangulPieceKind::kUnknown;
  uint8_t begin = 0;  // syllables of the run
  uint8_t end = 0;
  uint16_t entry = 0;  // index into HangulWords::entries

  friend bool operator==(const HangulPiece&, const HangulPiece&) = default;
};

class HangulSplitter {
 public:
  // `words` must outlive the splitter.
  explicit HangulSplitter(const HangulWords& words = BuiltInHangulWords()) : words_(words) {}

  [[nodiscard]] const HangulWords& words() const { return words_; }

  // `run`: numbers of syllables counted from U+AC00, 1 to kMaxHangulRun of them. The pieces cover
  // it in order; valid until the next call.
  const std::vector<HangulPiece>& Split(std::span<const uint16_t> run, HangulBefore before);

 private:
  // What the way so far ends with.
  static constexpr uint16_t kNever = 0x7FFF;
  enum State : uint8_t { kBegin, kNoun, kOneUnknown, kUnknown, kTail, kPrefix, kWord, kStates };
  struct Cell {
    uint16_t cost = kNever;
    uint8_t from = 0;
    State from_state = kBegin;
    HangulPieceKind kind = HangulPieceKind::kUnknown;
    uint16_t entry = 0;
  };
  using Cells = std::array<Cell, kStates>;
  enum class Unknown : uint8_t { kNotAllowed, kAllowed };
  // The cheapest way to something that may begin at a place.
  struct Way {
    uint16_t cost = kNever;
    State state = kBegin;
  };
  struct Ways {
    Way noun, suffix, particle, verb_of_noun, verb, word, unit;
  };

  [[nodiscard]] Ways WaysAt(size_t at, HangulBefore before) const;
  template <const auto& kAdded>
  [[nodiscard]] static Way Cheapest(const Cells& cells);
  void Reach(size_t at, State state, const Cell& cell);
  void AddUnknown(size_t at);
  void AddWords(std::span<const uint16_t> run, size_t at, const Ways& ways);
  void AddSurface(std::span<const uint16_t> run, size_t at, size_t end, uint16_t entry,
                  const Ways& ways);
  void AddVerb(std::span<const uint16_t> run, size_t at, size_t end, uint16_t entry, const Way& way,
               HangulPieceKind kind);
  [[nodiscard]] uint16_t WholeNoun(std::span<const uint16_t> run) const;
  Way Walk(std::span<const uint16_t> run, HangulBefore before, Unknown unknown);
  void Trace(size_t size, State state);

  const HangulWords& words_;
  std::array<Cells, kMaxHangulRun + 1> cells_;  // by syllables, then by state
  std::array<bool, kMaxHangulRun + 1> reached_{};
  std::vector<HangulPiece> pieces_;
};

// Where the pieces that stand at one place end: a prefix, a noun, its suffixes; or any other piece.
[[nodiscard]] size_t HangulGroupEnd(std::span<const HangulPiece> pieces, size_t at);

// Appends the tokens of `pieces` (as search/tokens.h describes) to `out`, each behind a space if
// `out` is not empty: a piece at a place, with its shorter forms beside it: "백엔드 개발자 |개발".
// `bytes` is the run in UTF-8.
void AppendHangulTokens(std::string_view bytes, std::span<const HangulPiece> pieces,
                        const HangulWords& words, std::string& out);

}  // namespace gonggo

// LineScorer: what one line says by itself about the kind of section it stands in.
//
// Adds up the weights of the cues in it (knowledge/line_cues.yaml) and of its shape. Used where
// headings say nothing, and to notice where a section ends without one. Keeps scratch buffers, and
// if it is to, what lines said that may come again: not thread-safe.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "knowledge/term_table.h"
#include "model/posting.h"
#include "posting/line/lines.h"
#include "text/text_memo.h"

namespace gonggo {

// Natural logarithms of probabilities by SectionKind, or of numbers that they are proportional to.
using KindScores = std::array<float, kSectionKindCount>;

enum class RepeatedLines : uint8_t { kReadAgain, kRemember };

// Whether the scores are those of a short line in which no word is known.
[[nodiscard]] bool IsSilent(const KindScores& scores);

class LineScorer {
 public:
  explicit LineScorer(RepeatedLines repeated = RepeatedLines::kReadAgain);

  // Only how much the kinds differ counts: the path looks at nothing else (section_path.cc), and
  // logarithms a line would cost more than adding up its cues.
  [[nodiscard]] KindScores Score(std::string_view text, const Line& line);

  // The same for any piece of text, by its words alone; these are probabilities.
  [[nodiscard]] KindScores ScoreText(std::string_view piece);

 private:
  void AddCues(std::string_view piece, KindScores& scores);
  void AddWords(std::string_view content, KindScores& scores);

  RepeatedLines repeated_;
  TextMemo<KindScores, 12> memo_;   // of words and arrows, from the prior on
  std::vector<TermMatch> matches_;  // in the last piece
  std::vector<uint8_t> seen_;       // by cue: 1 once it is counted; 0 between pieces
};

}  // namespace gonggo

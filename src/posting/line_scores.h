// LineScorer: what one line says by itself about the kind of section it stands in.
//
// Adds up the weights of the cues in it (knowledge/line_cues.yaml) and of its shape. Used where
// headings say nothing, and to notice where a section ends without one. Keeps scratch buffers: not
// thread-safe; one a document.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "knowledge/term_table.h"
#include "model/posting.h"
#include "posting/lines.h"

namespace gonggo {

// Natural logarithms of probabilities by SectionKind, or of numbers that they are proportional to.
using KindScores = std::array<float, kSectionKindCount>;

class LineScorer {
 public:
  LineScorer();

  // Only how much the kinds differ counts: the path looks at nothing else (section_path.cc), and
  // logarithms a line would cost more than adding up its cues.
  [[nodiscard]] KindScores Score(std::string_view text, const Line& line);

  // The same for any piece of text, by its words alone; these are probabilities.
  [[nodiscard]] KindScores ScoreText(std::string_view piece);

 private:
  void AddCues(std::string_view piece, KindScores& scores);

  std::vector<TermMatch> matches_;  // in the last piece
  std::vector<uint8_t> seen_;       // by cue: 1 once it is counted; 0 between pieces
};

}  // namespace gonggo

// ParagraphHeads: which lines that begin a paragraph may name an opening, by what stands below.
//
// A paragraph's first line alone says little: the company or job may stand in the second, and a
// bare name is one where facts follow. A chat without blank lines is one paragraph in which each
// message may begin an opening, so nothing here looks to a paragraph's end for each line: facts are
// counted once. Keeps no text. Linear. Not thread-safe.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "posting/split/opening_weight.h"
#include "posting/value/labelled_lines.h"

namespace gonggo {

class ParagraphHeads {
 public:
  // All must outlive it.
  ParagraphHeads(std::string_view text, const LabelledLines& input, const OpeningScale& scale);

  // Whether line `i` may begin an opening. `one_page`: in what may be a whole posting.
  [[nodiscard]] bool MayBegin(uint32_t i, bool one_page) const;

  // "필수: …" in the paragraph from line `i` on.
  [[nodiscard]] bool LabelsAsk(uint32_t i) const;

 private:
  // What stands below a line up to the end of its paragraph.
  struct Below {
    uint32_t end = 0;         // of the paragraph
    bool labels_ask = false;  // "필수: …" here or further down
  };

  [[nodiscard]] const Line& At(size_t i) const { return input_.lines[i]; }
  [[nodiscard]] bool IsNameLike(size_t i) const;
  // Stated behind line `i` up to `end` of its paragraph.
  [[nodiscard]] size_t FactsBelow(uint32_t i, uint32_t end) const;

  static constexpr size_t kNotCounted = static_cast<size_t>(-1);

  std::string_view text_;
  const LabelledLines& input_;
  const OpeningScale& scale_;
  std::vector<Below> below_;           // by line
  mutable std::vector<size_t> facts_;  // from each line on to its paragraph's end
};

}  // namespace gonggo

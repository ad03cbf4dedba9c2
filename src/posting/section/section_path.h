// SectionPath: the best sequence of section kinds over the lines of a posting (Viterbi).
//
// A state is a kind, or a kind that a known heading holds. Lines are given one after another; the
// time for each is constant. Thread-compatible.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "posting/line/heading.h"
#include "posting/saying/kind_lanes.h"
#include "posting/saying/line_scores.h"
#include "posting/section/short_message.h"
#include "posting/value/labelled_lines.h"

namespace gonggo {

// A line's say is limited, so that one odd line can't turn a section: how much less likely than the
// likeliest a kind may be.
inline constexpr float kLowestLineScore = -4.0F;

class SectionPath {
 public:
  // `input` must outlive the path.
  SectionPath(const LabelledLines& input, LineRange range, PostingLength length);

  // Each takes the next line of the range.

  // A line that is decided already; the path goes on from where it was.
  void Keep(uint32_t /*line*/) {}

  // A heading that opens a section of `kind`.
  void Enter(uint32_t line, SectionKind kind);

  // A line that says `own` by itself.
  void Step(uint32_t line, const KindScores& own);

  // A line that goes on with what the last heading holds, whatever it says (HeldRun).
  void Hold(uint32_t line);

  // How a line may pull the path out of the section of `kind` that the last heading holds.
  struct Pull {
    float price = 0;    // of leaving at this line, at least
    float staying = 0;  // what staying costs beside the line's own words
    float weight = 0;   // how much these count
  };
  [[nodiscard]] Pull PullAt(uint32_t line, SectionKind kind, bool after_glue) const;
  // Whether the last line that said something glued two fields of a page together.
  [[nodiscard]] bool after_glue() const { return after_glue_; }

  // The kinds of all lines.
  [[nodiscard]] std::vector<SectionKind> Trace() const;

 private:
  static constexpr size_t kStates = 2 * kLanes;  // kind, and kLanes + kind held by a heading

  // A line at which the path may turn, and the state above it by that in it. At all others it goes
  // on as it is.
  struct Turn {
    uint32_t line = 0;
    std::array<uint8_t, kStates> back{};
  };

  // The better way out of each kind, free or held, before the order of the kinds is charged.
  struct Ways {
    KindLanes score;
    std::array<int32_t, kLanes> state;
  };

  // Whether it is a heading that is not below the one that opened the section.
  [[nodiscard]] bool Closes(const Line& here) const;
  [[nodiscard]] Ways WaysOut(uint32_t line, bool closes) const;
  [[nodiscard]] static KindLanes StayingCosts(const Line& here, bool after_glue);
  [[nodiscard]] static KindLanes HeldStayingCosts(const KindLanes& staying, bool closes,
                                                  bool after_glue);
  [[nodiscard]] KindLanes HeldWeights(const Line& here) const;
  [[nodiscard]] bool HoldsLoosely() const;
  void StepFree(const KindLanes& staying, const Ways& out, const KindLanes& say, uint8_t* back);
  [[nodiscard]] uint8_t BestState() const;

  const LabelledLines& input_;
  LineRange range_;
  PostingLength length_;
  std::vector<bool> gaps_;  // by line of the range
  bool after_glue_ = false;
  std::array<uint32_t, kLanes> headings_left_{};  // known ones of each kind that are still to come
  KindLanes early_costs_{};                       // of entering a kind before its own heading
  uint8_t held_level_ = 0;              // of the last known heading, if it is a Markdown heading
  std::array<float, kStates> score_{};  // far below all others in the lanes that are no kind
  std::vector<Turn> turns_;             // in their order
};

}  // namespace gonggo

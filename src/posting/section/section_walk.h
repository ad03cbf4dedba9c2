// SectionWalk: takes the path over sections along the lines of one posting.
//
// A line is decided already, opens a section by its heading, or says something by its words. What
// lines say is found out only where it may matter: most of those below a known heading could not
// leave its section whatever they say, since leaving costs more than they can win together. Linear
// in the text. Not thread-safe.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "posting/saying/line_scores.h"
#include "posting/section/section_path.h"
#include "posting/value/labelled_lines.h"

namespace gonggo {

struct WalkedLines {
  std::string_view text;
  const LabelledLines& input;
  LineRange range;
};

class SectionWalk {
 public:
  // The lines and the scorer must outlive the walk.
  // `length` of a short message (short_message.h) lets each line speak for itself.
  SectionWalk(const WalkedLines& lines, const std::vector<FixedLine>& fixed, PostingLength length,
              LineScorer& scorer);

  // Kinds of the lines of the range, before what is fixed.
  [[nodiscard]] std::vector<SectionKind> Run();

 private:
  enum class Role : uint8_t { kKept, kOpens, kSubHeading, kSpeaks };
  struct Step {
    uint32_t line = 0;
    Role role = Role::kKept;
    SectionKind kind = SectionKind::kOther;  // kOpens
  };
  // A line below a heading, and what it may do at most.
  struct Pulled {
    size_t step = 0;
    SectionPath::Pull pull;
    float gain = 0;  // of leaving the section for the kind that the line speaks for
    std::optional<KindScores> says;
  };

  [[nodiscard]] Step StepAt(uint32_t line, std::optional<SectionKind>& pending) const;
  [[nodiscard]] KindScores Says(const Step& step);
  void CollectPulled(size_t begin, size_t end, SectionKind kind);
  void Ask(Pulled& line, SectionKind kind);
  [[nodiscard]] bool StaysHeld(SectionKind kind);
  void WalkHeld(size_t begin, size_t end);

  WalkedLines lines_;
  std::vector<bool> decided_;  // by line of the range
  LineScorer& scorer_;
  SectionPath path_;
  std::vector<Step> steps_;
  std::vector<Pulled> pulled_;  // of the section that is walked through
};

}  // namespace gonggo

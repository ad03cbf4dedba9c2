#include "posting/company_talk.h"

#include <algorithm>
#include <cstdint>
#include <optional>

namespace gonggo {
namespace {

using enum SectionKind;

// How much more the lines together must speak of the company than of work, in nats.
constexpr float kBeforeDuties = 3.5F;  // the next heading is one of duties
constexpr float kBeforeOthers = 7.0F;  // a later one is
constexpr float kAlone = 11.0F;        // none is
// Lines of work have begun.
constexpr float kWork = -2.0F;
// What is left speaks of work; less is told with the rest.
constexpr float kRest = -3.0F;

bool Opens(const Heading& heading) { return heading.is_heading && heading.kind; }

class TalkReader {
 public:
  TalkReader(std::string_view text, const LabelledLines& input, LineRange range, LineScorer& scorer,
             std::vector<SectionKind>& kinds)
      : text_(text), input_(input), range_(range), scorer_(scorer), kinds_(kinds) {}

  void Read() {
    for (uint32_t i = range_.end; i-- > range_.begin;) {
      const Heading& heading = input_.headings[i];
      if (!Opens(heading) || heading.kind != kDuties) continue;
      if (!heading.has_value && KindOf(i) == kDuties && !input_.InTable(i)) ReadBelow(i);
      last_duties_ = std::max(last_duties_, i);
    }
  }

 private:
  SectionKind& KindOf(uint32_t line) { return kinds_[line - range_.begin]; }

  // Whether the line speaks; blank ones, rules and buttons do not.
  [[nodiscard]] bool Speaks(uint32_t i) const {
    const Line& line = input_.lines[i];
    return !line.blank && !line.boilerplate && line.kind != BlockKind::kRule &&
           !input_.headings[i].control;
  }

  // How much more a line speaks of the company than of work.
  float Says(uint32_t i) {
    if (input_.headings[i].is_heading) return 0;
    const KindScores scores = scorer_.Score(text_, input_.lines[i]);
    return scores[static_cast<size_t>(kAbout)] - scores[static_cast<size_t>(kDuties)];
  }

  [[nodiscard]] float Needed(uint32_t next) const {
    if (next < range_.end && input_.headings[next].kind == kDuties) return kBeforeDuties;
    return next < last_duties_ ? kBeforeOthers : kAlone;
  }

  // The lines of the section that the heading opens: up to the next heading, or to a line that is
  // something else.
  uint32_t EndBelow(uint32_t heading) {
    uint32_t end = heading + 1;
    while (end < range_.end && !Opens(input_.headings[end]) &&
           (KindOf(end) == kDuties || input_.lines[end].blank))
      ++end;
    return end;
  }

  void ReadBelow(uint32_t heading) {
    uint32_t first = heading + 1;
    while (first < range_.end && !Speaks(first) && !Opens(input_.headings[first])) ++first;
    // Lists are of work.
    if (first >= range_.end || Opens(input_.headings[first]) || input_.lines[first].IsItem())
      return;
    const uint32_t end = EndBelow(heading);
    float sum = 0;
    float most = 0;
    uint32_t told = heading;  // the last line that tells of the company
    for (uint32_t i = first; i < end && sum > kWork; ++i) {
      if (!Speaks(i)) continue;
      sum += Says(i);
      if (sum <= most) continue;
      most = sum;
      told = i;
    }
    uint32_t next = end;
    while (next < range_.end && !Opens(input_.headings[next])) ++next;
    if (most < Needed(next)) return;
    if (sum > kWork && sum - most > kRest) told = end - 1;
    for (uint32_t i = heading; i <= told; ++i) {
      if (KindOf(i) == kDuties) KindOf(i) = kAbout;
    }
  }

  std::string_view text_;
  const LabelledLines& input_;
  LineRange range_;
  LineScorer& scorer_;
  std::vector<SectionKind>& kinds_;
  uint32_t last_duties_ = 0;  // the last heading of duties below
};

}  // namespace

void TellCompanyTalk(std::string_view text, const LabelledLines& input, LineRange range,
                     LineScorer& scorer, std::vector<SectionKind>& kinds) {
  TalkReader(text, input, range, scorer, kinds).Read();
}

}  // namespace gonggo

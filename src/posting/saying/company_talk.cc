#include "posting/saying/company_talk.h"

#include <algorithm>
#include <cstdint>
#include <optional>

#include "posting/line/names.h"
#include "text/byte_set.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

using enum SectionKind;

// How much more the lines together must speak of the company than of work, in nats.
constexpr float kBeforeDuties = 3.5F;  // the next heading is one of duties
constexpr float kBeforeOthers = 7.0F;  // a later one is
constexpr float kAlone = 10.0F;        // none is
// More than of people, below a heading of requirements.
constexpr float kPeopleBeforeDuties = 6.0F;
constexpr float kPeopleBeforeAbout = 9.0F;
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
    for (uint32_t i = range_.begin; i < range_.end; ++i) {
      if (IsProseBehindTalk(i)) KindOf(i) = kAbout;
    }
    for (uint32_t i = range_.end; i-- > range_.begin;) {
      const Heading& heading = input_.headings[i];
      if (!Opens(heading) || (heading.kind != kDuties && heading.kind != kRequirements)) continue;
      if (!heading.has_value && KindOf(i) == heading.kind && !input_.InTable(i)) ReadBelow(i);
      if (heading.kind == kDuties) last_duties_ = std::max(last_duties_, i);
    }
  }

 private:
  SectionKind& KindOf(uint32_t line) { return kinds_[line - range_.begin]; }

  // "이에 성장을 이어 가고자 새 동료를 채용하게 되었습니다." below what the company is: facts are
  // stated in few words, by a label or in numbers.
  [[nodiscard]] bool IsProseBehindTalk(uint32_t i) {
    constexpr size_t kShortestBytes = 50;
    const Line& line = input_.lines[i];
    if (line.blank || KindOf(i) != kFacts || line.IsItem() || !line.key.empty() ||
        line.record_value || Opens(input_.headings[i]) || input_.InTable(i))
      return false;
    const std::string_view content = Cut(text_, line.content);
    if (content.size() < kShortestBytes || !IsSentence(content) || HasDigit(content)) return false;
    uint32_t above = i;
    while (above > range_.begin && input_.lines[above - 1].blank) --above;
    return above > range_.begin && KindOf(above - 1) == kAbout;
  }

  // Whether the line speaks; blank ones, rules and buttons do not.
  [[nodiscard]] bool Speaks(uint32_t i) const {
    const Line& line = input_.lines[i];
    return !line.blank && !line.boilerplate && line.kind != BlockKind::kRule &&
           !input_.headings[i].control;
  }

  // How much more a line speaks of the company than of what its section is about.
  float Says(uint32_t i, SectionKind section) {
    if (input_.headings[i].is_heading) return 0;
    const KindScores scores = scorer_.Score(text_, input_.lines[i]);
    return scores[static_cast<size_t>(kAbout)] - scores[static_cast<size_t>(section)];
  }

  // How much more it has to be, where the next heading is `next`; nullopt where nothing suffices.
  [[nodiscard]] std::optional<float> Needed(SectionKind section, uint32_t next) const {
    const std::optional<SectionKind> kind =
        next < range_.end ? input_.headings[next].kind : std::nullopt;
    if (section == kRequirements) {
      if (kind == kDuties) return kPeopleBeforeDuties;
      return kind == kAbout ? std::optional(kPeopleBeforeAbout) : std::nullopt;
    }
    if (kind == kDuties) return kBeforeDuties;
    return next < last_duties_ ? kBeforeOthers : kAlone;
  }

  [[nodiscard]] uint32_t NextHeading(uint32_t line) const {
    while (line < range_.end && !Opens(input_.headings[line])) ++line;
    return line;
  }

  void ReadBelow(uint32_t heading) {
    const SectionKind section = KindOf(heading);
    const uint32_t next = NextHeading(heading + 1);
    uint32_t first = heading + 1;
    while (first < next && !Speaks(first)) ++first;
    const std::optional<float> needed = Needed(section, next);
    // Lists are of work and people.
    if (first == next || !needed || input_.lines[first].IsItem()) return;
    float sum = 0;
    float most = 0;
    uint32_t told = heading;  // the last line that tells of the company
    uint32_t i = first;
    for (; i < next && sum > kWork; ++i) {
      if (!Speaks(i)) continue;
      if (KindOf(i) != section) break;
      sum += Says(i, section);
      if (sum <= most) continue;
      most = sum;
      told = i;
    }
    if (most < *needed) return;
    if (sum > kWork && sum - most > kRest) told = i - 1;
    if (section == kRequirements && told + 1 < next) return;
    for (uint32_t k = heading; k <= told; ++k) {
      if (KindOf(k) == section) KindOf(k) = kAbout;
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

#include "posting/section/section_walk.h"

#include <algorithm>

#include "posting/line/heading_words.h"

namespace gonggo {
namespace {

// So much nearer than the price, sums that are rounded otherwise might decide.
constexpr float kMargin = 0.01F;

// Words of a sub-heading that weigh less say nothing.
constexpr float kTellingWords = 2.0F;

// What a sub-heading whose words are not known well enough to open a section says all the same.
KindScores SubHeadingScores(std::string_view core) {
  KindScores scores;
  scores.fill(-2.5F);
  const auto words = ReadHeadingWords(core);
  if (words && words->weight >= kTellingWords) scores[static_cast<size_t>(words->kind)] = -0.5F;
  for (const SectionKind k : {SectionKind::kTitle, SectionKind::kCompany, SectionKind::kOther}) {
    scores[static_cast<size_t>(k)] = -6.0F;
  }
  return scores;
}

}  // namespace

SectionWalk::SectionWalk(const WalkedLines& lines, const std::vector<FixedLine>& fixed,
                         PostingLength length, LineScorer& scorer)
    : lines_(lines),
      decided_(lines.range.end - lines.range.begin),
      scorer_(scorer),
      path_(lines.input, lines.range, length) {
  for (const FixedLine& f : fixed) {
    if (f.line >= lines.range.begin && f.line < lines.range.end)
      decided_[f.line - lines.range.begin] = true;
  }
}

SectionWalk::Step SectionWalk::StepAt(uint32_t i, std::optional<SectionKind>& pending) const {
  const Line& line = lines_.input.lines[i];
  const Heading& heading = lines_.input.headings[i];
  Step step{i};
  if (line.blank || decided_[i - lines_.range.begin] || line.boilerplate || heading.control ||
      line.kind == BlockKind::kRule) {
    step.role = Role::kKept;
  } else if (pending && !(heading.is_heading && heading.kind)) {
    step.role = Role::kOpens;
    step.kind = *pending;
    pending.reset();
  } else if (heading.is_heading && heading.kind) {
    step.role = Role::kOpens;
    step.kind = *heading.kind;
  } else if (const auto parts = lines_.input.PartsOf(i); !parts.empty()) {
    step.role = Role::kOpens;
    step.kind = KindOfParagraph(lines_.text, line, parts);
  } else {
    step.role = heading.is_heading ? Role::kSubHeading : Role::kSpeaks;
  }
  if (heading.opens_next) pending = heading.opens_next;
  return step;
}

KindScores SectionWalk::Says(const Step& step) {
  const Line& line = lines_.input.lines[step.line];
  return step.role == Role::kSubHeading ? SubHeadingScores(Cut(lines_.text, line.core))
                                        : scorer_.Score(lines_.text, line);
}

void SectionWalk::CollectPulled(size_t begin, size_t end, SectionKind kind) {
  pulled_.clear();
  pulled_.reserve(end - begin);
  bool after_glue = path_.after_glue();
  for (size_t s = begin; s < end; ++s) {
    if (steps_[s].role == Role::kKept) continue;
    const uint32_t line = steps_[s].line;
    Pulled& pulled = pulled_.emplace_back();
    pulled.step = s;
    pulled.pull = path_.PullAt(line, kind, after_glue);
    pulled.gain = pulled.pull.staying - kLowestLineScore * pulled.pull.weight;
    after_glue = lines_.input.lines[line].glued;
  }
}

// Sets the gain to what the line really says.
void SectionWalk::Ask(Pulled& line, SectionKind kind) {
  line.says = Says(steps_[line.step]);
  const float likeliest = *std::max_element(line.says->begin(), line.says->end());
  const bool asking = kind == SectionKind::kRequirements || kind == SectionKind::kPreferred;
  const float less = (*line.says)[static_cast<size_t>(kind)] - likeliest;
  const float say = asking && IsSilent(*line.says) ? 0.0F : std::max(less, kLowestLineScore);
  line.gain = line.pull.staying - say * line.pull.weight;
}

// Whether the path stays in the section: wherever it left, the lines from there on would have to
// win more than that costs. Lines are asked what they say only until this is sure.
bool SectionWalk::StaysHeld(SectionKind kind) {
  float gains = 0;
  size_t asked = pulled_.size();  // all from here on are
  for (size_t i = pulled_.size(); i-- > 0;) {
    const float limit = pulled_[i].pull.price - kMargin;
    gains += pulled_[i].gain;
    for (size_t k = i; gains >= limit && k < asked; ++k) {
      if (pulled_[k].says) continue;
      gains -= pulled_[k].gain;
      Ask(pulled_[k], kind);
      gains += pulled_[k].gain;
    }
    if (gains >= limit) return false;
    while (asked > 0 && asked > i && pulled_[asked - 1].says) --asked;
  }
  return true;
}

// The lines below a heading, up to the next one.
void SectionWalk::WalkHeld(size_t begin, size_t end) {
  const SectionKind kind = steps_[begin - 1].kind;
  CollectPulled(begin, end, kind);
  const bool held = StaysHeld(kind);
  auto pulled = pulled_.begin();
  for (size_t s = begin; s < end; ++s) {
    const Step& step = steps_[s];
    if (step.role == Role::kKept) {
      path_.Keep(step.line);
      continue;
    }
    if (held) {
      path_.Hold(step.line);
    } else {
      path_.Step(step.line, pulled->says ? *pulled->says : Says(step));
    }
    ++pulled;
  }
}

std::vector<SectionKind> SectionWalk::Run() {
  std::optional<SectionKind> pending;  // opened by a heading at the end of a line
  steps_.reserve(lines_.range.end - lines_.range.begin);
  for (uint32_t i = lines_.range.begin; i < lines_.range.end; ++i)
    steps_.push_back(StepAt(i, pending));
  for (size_t s = 0; s < steps_.size();) {
    const Step& step = steps_[s++];
    if (step.role == Role::kKept) {
      path_.Keep(step.line);
    } else if (step.role != Role::kOpens) {
      path_.Step(step.line, Says(step));
    } else {
      path_.Enter(step.line, step.kind);
      const auto opens = [](const Step& other) { return other.role == Role::kOpens; };
      const auto next =
          std::find_if(steps_.begin() + static_cast<std::ptrdiff_t>(s), steps_.end(), opens);
      const auto end = static_cast<size_t>(next - steps_.begin());
      WalkHeld(s, end);
      s = end;
    }
  }
  return path_.Trace();
}

}  // namespace gonggo

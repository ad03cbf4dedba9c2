#include "posting/sections.h"

#include <algorithm>

#include "posting/labels.h"
#include "posting/section_path.h"
#include "requirement/necessity.h"

namespace gonggo {
namespace {

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

// "접수기간 : …" is a fact wherever it stands beside the posting's core, and so are "홈페이지:
// https://…" and a link's text ("팀 블로그 바로가기").
bool IsFactLine(std::string_view text, const Line& line, SectionKind kind) {
  using enum SectionKind;
  if (line.blank) return false;
  if (Cut(text, line.core).ends_with("바로가기")) return true;
  if (line.key.empty()) return false;
  if (kind == kRequirements || kind == kPreferred || kind == kStack) return false;
  if (Cut(text, line.value).starts_with("http")) return kind != kDuties;
  const std::string_view field = FieldOfLabel(Cut(text, line.key));
  return !field.empty() && field != "role" && KindOfField(field) == kFacts;
}

}  // namespace

std::vector<SectionKind> AssignSections(std::string_view text, const LabelledLines& input,
                                        LineRange range, const std::vector<FixedLine>& fixed) {
  SectionPath path(input, range);
  LineScorer scorer;
  std::optional<SectionKind> pending;  // opened by a heading at the end of a line
  for (uint32_t i = range.begin; i < range.end; ++i) {
    const Line& line = input.lines[i];
    const Heading& heading = input.headings[i];
    const bool decided =
        std::any_of(fixed.begin(), fixed.end(), [i](const FixedLine& f) { return f.line == i; });
    if (line.blank || decided || line.boilerplate || heading.control ||
        line.kind == BlockKind::kRule) {
      path.Keep(i);
    } else if (pending && !(heading.is_heading && heading.kind)) {
      path.Enter(i, *pending);
      pending.reset();
    } else if (heading.is_heading && heading.kind) {
      path.Enter(i, *heading.kind);
    } else if (const auto parts = input.PartsOf(i); !parts.empty()) {
      path.Enter(i, HeaviestKind(parts));
    } else if (heading.is_heading) {
      path.Step(i, SubHeadingScores(Cut(text, line.core)));
    } else {
      path.Step(i, scorer.Score(text, line));
    }
    if (heading.opens_next) pending = heading.opens_next;
  }
  std::vector<SectionKind> kinds = path.Trace();
  for (const FixedLine& f : fixed) {
    if (f.line >= range.begin && f.line < range.end) kinds[f.line - range.begin] = f.kind;
  }
  for (uint32_t i = range.begin; i < range.end; ++i) {
    SectionKind& kind = kinds[i - range.begin];
    if (input.lines[i].boilerplate || input.headings[i].control) kind = SectionKind::kOther;
    if (IsFactLine(text, input.lines[i], kind)) kind = SectionKind::kFacts;
    const bool item =
        !input.lines[i].blank && !(input.headings[i].is_heading && input.headings[i].kind);
    if (item && kind == SectionKind::kRequirements && EndsAsWish(Cut(text, input.lines[i].content)))
      kind = SectionKind::kPreferred;
  }
  return kinds;
}

std::vector<Section> MakeSections(std::string_view text, const LabelledLines& input,
                                  LineRange range, const std::vector<SectionKind>& kinds) {
  std::vector<Section> sections;
  for (uint32_t i = range.begin; i < range.end; ++i) {
    const Line& line = input.lines[i];
    const Heading& heading = input.headings[i];
    const SectionKind kind = kinds[i - range.begin];
    const bool opens = !line.blank && heading.is_heading && heading.kind.has_value();
    if (sections.empty() || (!line.blank && (opens || sections.back().kind != kind))) {
      Section section{kind, "", i + 1, i + 1};
      if (opens) section.heading = std::string(Cut(text, heading.has_value ? line.key : line.core));
      sections.push_back(std::move(section));
    }
    sections.back().line_end = i + 1;
  }
  return sections;
}

}  // namespace gonggo

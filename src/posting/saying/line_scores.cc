#include "posting/saying/line_scores.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "knowledge/tables.h"
#include "posting/line/item_split.h"
#include "posting/line/labels.h"
#include "posting/saying/kind_lanes.h"
#include "text/byte_scan.h"
#include "text/meaningful_end.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr float kNeverByWords =
    -6.0F;  // title, company and other are decided by place, not by cues

// A short line in which nothing is known is as likely a page's label as anything.
constexpr size_t kShortBytes = 36;
constexpr float kShortAndSilent = 0.5F;

// Intercepts of the measured cues (docs/decisions/0020-line-cues.md), by SectionKind.
constexpr KindScores kPrior = {kNeverByWords, kNeverByWords, -0.2F, -0.02F, 0.07F,        -0.48F,
                               -0.71F,        0.3F,          0.12F, -0.47F, kNeverByWords};

// What a cue adds to each kind, together with the others of its surface and place.
const std::vector<KindLanes>& CueWeights() {
  static const std::vector<KindLanes> weights = [] {
    const auto terms = LineCues().terms();
    std::vector<KindLanes> out(terms.size(), KindLanes{});
    for (size_t first = 0; first < terms.size(); ++first) {
      for (auto t = static_cast<int32_t>(first); t >= 0; t = LineCues().NextSameSurface(t)) {
        const Term& term = terms[static_cast<size_t>(t)];
        if (term.place != terms[first].place) continue;
        out[first][static_cast<size_t>(*FromId<SectionKind>(term.id))] += term.weight;
      }
    }
    return out;
  }();
  return weights;
}

void AddTo(KindScores& scores, SectionKind kind, float weight) {
  scores[static_cast<size_t>(kind)] += weight;
}

void Normalise(KindScores& scores) {
  float sum = 0;
  const float top = *std::max_element(scores.begin(), scores.end());
  for (const float s : scores) sum += std::exp(s - top);
  const float log_sum = top + std::log(sum);
  for (float& s : scores) s -= log_sum;
}

// Two or more arrows between short steps: "서류전형 > 1차 면접 > 최종합격".
int CountArrows(std::string_view text) {
  const auto next_sign = [text](size_t from) {
    return FindByteWhere(text, from, [](auto c, auto next) {
      return (c == '>') | (c == 0xE2) | ((c == 0xEF) & (next == 0xBC));
    });
  };
  int count = 0;
  for (size_t i = next_sign(0); i < text.size(); i = next_sign(i + 1)) {
    const auto c = static_cast<unsigned char>(text[i]);
    if (c == '>') ++count;
    if (c == 0xEF && text.substr(i, 3) == "＞") ++count;
    if (c == 0xE2 && (text.substr(i, 3) == "→" || text.substr(i, 3) == "▶" ||
                      text.substr(i, 3) == "▷" || text.substr(i, 3) == "⇒"))
      ++count;
  }
  return count;
}

}  // namespace

bool IsSilent(const KindScores& scores) {
  // Words never make it likelier than kNeverByWords.
  return scores[static_cast<size_t>(SectionKind::kOther)] == kShortAndSilent;
}

LineScorer::LineScorer(RepeatedLines repeated)
    : repeated_(repeated), seen_(LineCues().terms().size(), 0) {}

void LineScorer::AddCues(std::string_view piece, KindScores& scores) {
  matches_.clear();
  LineCues().FindSurfaces(piece, MeaningfulEnd(piece), matches_);
  const auto& weights = CueWeights();
  KindLanes sums{};
  std::copy(scores.begin(), scores.end(), sums.begin());
  for (const TermMatch& m : matches_) {
    if (seen_[m.term] != 0) continue;
    seen_[m.term] = 1;
    for (size_t b = 0; b < kBlocks; ++b) {
      StoreBlock(LoadBlock(sums.data(), b) + LoadBlock(weights[m.term].data(), b), b, sums.data());
    }
  }
  for (const TermMatch& m : matches_) seen_[m.term] = 0;
  std::copy(sums.begin(), sums.begin() + kKinds, scores.begin());
}

KindScores LineScorer::ScoreText(std::string_view piece) {
  KindScores scores = kPrior;
  AddCues(piece, scores);
  Normalise(scores);
  return scores;
}

// What the words of a line say, whatever its shape.
void LineScorer::AddWords(std::string_view content, KindScores& scores) {
  AddCues(content, scores);
  if (matches_.empty() && content.size() <= kShortBytes)
    scores[static_cast<size_t>(SectionKind::kOther)] = kShortAndSilent;
}

KindScores LineScorer::Score(std::string_view text, const Line& line) {
  std::string_view content = Cut(text, line.content);
  // The first of glued items is of the section that goes on.
  const bool duty = line.glued && RequirementBehindDuty(content) != std::string_view::npos;
  if (line.glued) content = Cut(content, SplitGluedRequirement(content).duty);
  const KindScores* const known =
      repeated_ == RepeatedLines::kRemember ? memo_.Find(content, 0) : nullptr;
  KindScores scores = known != nullptr ? *known : kPrior;
  if (known == nullptr) {
    AddWords(content, scores);
    // Nearly no line holds an arrow.
    if (line.hints.fields.Has(Field::kProcess) && CountArrows(content) >= 2)
      AddTo(scores, SectionKind::kProcess, 4.0F);
    if (KindScores* const kept = memo_.Keep(content, 0); kept != nullptr) *kept = scores;
  }
  // A sentence with a requirement of years glued to it is a duty, whatever its words.
  if (duty) AddTo(scores, SectionKind::kDuties, 3.0F);
  if (line.kind == BlockKind::kKeyValue || (line.tabbed && !line.key.empty())) {
    const std::string_view field = line.field;
    if (!field.empty()) AddTo(scores, KindOfField(field), 3.0F);
  }
  if (!line.IsItem() && content.size() > 150) AddTo(scores, SectionKind::kAbout, 1.0F);
  if (line.IsItem()) {
    AddTo(scores, SectionKind::kAbout, -0.7F);
  }
  if (content.starts_with("http")) AddTo(scores, SectionKind::kAbout, 1.0F);
  // "3년이상, Kotlin/Spring": who counts years asks, and does not list what he works with.
  if (line.hints.fields.Has(Field::kYears)) AddTo(scores, SectionKind::kStack, -2.0F);
  return scores;
}

}  // namespace gonggo

#include <algorithm>
#include <set>

#include "model/labels.h"
#include "output/fit_words.h"
#include "output/prep_sections.h"

namespace gonggo {
namespace {

// "필수 · 공고 12행 “…”", or what stands outside of the requirements.
std::string ItemReason(const FitItem& item, const PrepView& view, const PrepWords& words) {
  if (item.requirement < 0) {
    const bool years = item.kind == FitItemKind::kExperience;
    const auto at = view.posting.evidence.find(years ? "experience" : "education");
    if (at == view.posting.evidence.end() || at->second.empty()) return "";
    return words.Reason({"", "", at->second.front().line, item.necessity, -1});
  }
  const Requirement& r = view.posting.requirements[static_cast<size_t>(item.requirement)];
  return words.Reason({"", "", r.line, r.necessity, item.requirement});
}

std::string Name(const FitItem& item, const PrepView& view, const PrepWords& words) {
  return ItemWords(item, view.posting, view.skills, words.language());
}

void AddGap(const PrepGap& gap, const PrepView& view, const PrepWords& words, PrepBlocks& blocks) {
  const FitItem& item = view.fit.items[gap.item];
  const std::string reason = ItemReason(item, view, words);
  if (reason.empty()) return;
  const std::string name = Name(item, view, words);
  blocks.push_back(PrepItem(
      0, name + ": " + std::string(Label(item.verdict, words.language())) + " — " + reason));
  for (const uint32_t line : gap.evidence)
    blocks.push_back(PrepItem(1, words.Say("지금 보여 줄 수 있는 것: ", "what can be shown now: ") +
                                     words.ProfileQuote(line)));
  const std::string note = NoteWords(item, words.language());
  if (!note.empty() && !gap.evidence.empty())
    blocks.push_back(PrepItem(1, words.Say("모자란 점: ", "what is short: ") + name + ", " + note));
  if (!gap.adjacent.empty() && !gap.adjacent_lines.empty()) {
    const std::string own = words.KeyName(gap.adjacent);
    const std::string quote = words.ProfileQuote(gap.adjacent_lines.front());
    blocks.push_back(
        PrepProse(1, words.Say("말하는 법: ", "how to speak of it: "),
                  words.Say(name + " 경험은 이력서에 없으니, 실제로 없다면 먼저 그렇게 밝히고 " +
                                own + " 경험에서 같은 점과 다른 점을 견주어 말합니다",
                            "if it is so, say first that you have not worked with " + name +
                                ", then compare it with " + own),
                  " (" + quote + ")"));
  } else if (gap.evidence.empty() && !gap.concepts.empty()) {
    const PrepConcept& first = view.document.concepts[gap.concepts.front()];
    const std::string concept_name(words.Cut(view.questions.concepts[first.concept_number].words));
    blocks.push_back(PrepProse(
        1, words.Say("말하는 법: ", "how to speak of it: "),
        words.Say("이력서에 적지 않은 경험이 있으면 그 일을, 없으면 없다고 밝히고 ‘" +
                      concept_name + "’에서 공부한 만큼만 말합니다",
                  "tell of work that the résumé leaves out if there was any; else say that there "
                  "was none, and speak of as much as you have studied of “" +
                      concept_name + "”")));
  }
}

}  // namespace

PrepBlocks ClaimsSection(const PrepView& view, const PrepWords& words) {
  PrepBlocks blocks;
  std::string last;
  for (const PrepClaim& claim : view.document.claims) {
    const FitItem& item = view.fit.items[claim.item];
    const std::string reason = ItemReason(item, view, words);
    if (reason.empty()) continue;
    if (blocks.empty())
      blocks.push_back(PrepHeading(2, words.Say("이 공고가 맞는 이유", "Why this fits")));
    if (reason != last) blocks.push_back(PrepItem(0, reason));
    last = reason;
    std::string line = Name(item, view, words) + " ← ";
    for (size_t i = 0; i < claim.lines.size(); ++i)
      line += (i > 0 ? " / " : "") + words.ProfileQuote(claim.lines[i]);
    blocks.push_back(PrepItem(1, std::move(line)));
  }
  return blocks;
}

PrepBlocks HighlightsSection(const PrepView& view, const PrepWords& words) {
  PrepBlocks blocks;
  for (const PrepHighlight& highlight : view.document.highlights) {
    if (blocks.empty())
      blocks.push_back(PrepHeading(2, words.Say("강조할 경력", "Experience to stress")));
    blocks.push_back(PrepHeading(3, words.EntryName(highlight.entry)));
    for (const PrepHighlight::Line& line : highlight.lines) {
      std::string shown;
      std::set<std::string> named;
      for (const size_t number : line.items) {
        const FitItem& item = view.fit.items[number];
        std::string one = Name(item, view, words);
        if (item.requirement >= 0)
          one += " (" +
                 words.PostingLine(
                     view.posting.requirements[static_cast<size_t>(item.requirement)].line) +
                 ")";
        if (named.insert(one).second) shown += (shown.empty() ? "" : ", ") + one;
      }
      blocks.push_back(PrepItem(0, words.ProfileQuote(line.line) + " → " + shown));
    }
  }
  return blocks;
}

PrepBlocks GapsSection(const PrepView& view, const PrepWords& words) {
  PrepBlocks blocks;
  for (const PrepGap& gap : view.document.gaps) AddGap(gap, view, words, blocks);
  if (!blocks.empty())
    blocks.insert(blocks.begin(), PrepHeading(2, words.Say("보완점과 답변 방법",
                                                           "Gaps, and how to speak of them")));
  return blocks;
}

PrepBlocks ProofSection(const PrepView& view, const PrepWords& words) {
  PrepBlocks blocks = {PrepHeading(2, words.Say("요건과 근거", "Requirements and proof"))};
  for (const Necessity necessity : {Necessity::kRequired, Necessity::kPreferred}) {
    for (size_t i = 0; i < view.posting.requirements.size(); ++i) {
      const Requirement& r = view.posting.requirements[i];
      if (r.necessity != necessity || IsDuty(r)) continue;
      blocks.push_back(
          PrepItem(0, words.Reason({"", "", r.line, necessity, static_cast<int32_t>(i)})));
      std::set<uint32_t> lines;
      for (const FitItem& item : view.fit.items) {
        if (item.requirement != static_cast<int32_t>(i)) continue;
        for (const ProfileEvidence& at : item.evidence) {
          if (lines.size() == 3 || !lines.insert(at.line).second) continue;
          blocks.push_back(PrepItem(1, words.ProfileQuote(at.line)));
        }
      }
      if (lines.empty()) blocks.push_back(PrepItem(1, words.Say("근거 없음", "no proof")));
    }
  }
  return blocks.size() > 1 ? blocks : PrepBlocks();
}

}  // namespace gonggo

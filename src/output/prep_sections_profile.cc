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

// How an honest answer goes, by what is short of what is asked for.
struct Answer {
  std::string_view ko;
  std::string_view en;
};

constexpr Answer kYearsAnswer = {
    "기간은 이력서에 적힌 대로 말하고 늘려 말하지 않습니다. 모자란 만큼은 이 일과 가까운 경험을 "
    "들어 답합니다",
    "state the time as the résumé has it, without stretching it, and answer with the work that "
    "comes closest"};
constexpr Answer kDegreeAnswer = {
    "학력은 있는 그대로 밝히고, 이 일에 필요한 것을 어디에서 익혔는지 말합니다",
    "state your education as it is, and say where you learned what this work needs"};
constexpr Answer kStudyingAnswer = {"졸업 전이라고 밝히고 언제 마치는지 말합니다",
                                    "say that you have not finished yet, and when you will"};
constexpr Answer kCertificateAnswer = {
    "자격증이 없으면 없다고 밝히고, 준비하고 있다면 시험 날짜를 말합니다",
    "if you do not have it, say so; if you are preparing for it, name the day of the exam"};
constexpr Answer kWishedCertificateAnswer = {
    "우대사항이라 없어도 지원할 수 있습니다. 없으면 없다고 짧게 답하고, 준비하고 있다면 시험 "
    "날짜를 "
    "말합니다",
    "it is a wish, so that you may apply without it: say in short that you do not have it; if you "
    "are "
    "preparing for it, name the day of the exam"};
constexpr Answer kOneCertificateAnswer = {
    "이 가운데 하나면 됩니다. 모두 없으면 없다고 밝히고, 먼저 준비하는 하나의 시험 날짜를 말합니다",
    "one of these is enough: if you have none, say so, and name the exam that you take first, with "
    "its day"};
constexpr Answer kLanguageAnswer = {
    "성적은 있는 그대로 밝히고, 그 언어로 일해 본 경험이 있으면 그 일을 말합니다",
    "state your result as it is, and tell of work that you have done in that language, if any"};
constexpr Answer kTraitAnswer = {"그렇게 일한 적이 있으면 그 일 하나를 골라 말합니다",
                                 "choose one occasion on which you worked like that, if there was "
                                 "one"};
constexpr Answer kPartlyAnswer = {
    "위에 적힌 것까지만 해 보았다고 말하고, 나머지는 해 보지 않았다면 그렇게 밝힙니다",
    "claim no more than what stands above; what you have not done, say that you have not"};
// Behind the name of what is missing.
constexpr Answer kMissingAnswer = {"어떻게 익힐지 말합니다",
                                   "else say that there was none, and how you will learn it"};

Answer AnswerFor(const PrepGap& gap, const FitItem& item) {
  if (item.note == FitNote::kStudying) return kStudyingAnswer;
  if (item.kind == FitItemKind::kExperience) return kYearsAnswer;
  if (item.kind == FitItemKind::kEducation) return kDegreeAnswer;
  if (item.kind == FitItemKind::kTrait) return kTraitAnswer;
  const auto only = [&item](ConditionKind kind) {
    return !item.condition.alternatives.empty() &&
           std::ranges::all_of(item.condition.alternatives,
                               [kind](const Alternative& a) { return a.kind == kind; });
  };
  if (only(ConditionKind::kYears)) return kYearsAnswer;
  if (only(ConditionKind::kDegree)) return kDegreeAnswer;
  if (only(ConditionKind::kCertificate)) {
    if (item.necessity == Necessity::kPreferred) return kWishedCertificateAnswer;
    return item.condition.alternatives.size() > 1 ? kOneCertificateAnswer : kCertificateAnswer;
  }
  if (only(ConditionKind::kLanguage)) return kLanguageAnswer;
  return gap.evidence.empty() ? kMissingAnswer : kPartlyAnswer;
}

// The first requirement that says what the work is; -1 where none does.
int32_t FirstDuty(const Posting& posting) {
  const auto duty =
      std::ranges::find(posting.requirements, SectionKind::kDuties, &Requirement::section);
  return duty == posting.requirements.end()
             ? -1
             : static_cast<int32_t>(duty - posting.requirements.begin());
}

// Each gap has one answer, which claims nothing that the profile does not show.
void AddAnswer(const PrepGap& gap, const FitItem& item, const std::string& name,
               const PrepView& view, const PrepWords& words, PrepBlocks& blocks) {
  const std::string label = words.Say("말하는 법: ", "how to speak of it: ");
  if (!gap.adjacent.empty() && !gap.adjacent_lines.empty()) {
    const std::string own = words.KeyName(gap.adjacent);
    const std::string quote = words.ProfileQuote(gap.adjacent_lines.front());
    blocks.push_back(
        PrepProse(1, label,
                  words.Say(name + " 경험은 이력서에 없으니, 실제로 없다면 먼저 그렇게 밝히고 " +
                                own + " 경험에서 같은 점과 다른 점을 견주어 말합니다",
                            "if it is so, say first that you have not worked with " + name +
                                ", then compare it with " + own),
                  " (" + quote + ")"));
    return;
  }
  const Answer answer = AnswerFor(gap, item);
  if (answer.ko == kMissingAnswer.ko && !gap.concepts.empty()) {
    const PrepConcept& first = view.document.concepts[gap.concepts.front()];
    const std::string concept_name(words.Cut(view.questions.concepts[first.concept_number].words));
    blocks.push_back(PrepProse(
        1, label,
        words.Say("이력서에 적지 않은 경험이 있으면 그 일을, 없으면 없다고 밝히고 ‘" +
                      concept_name + "’에서 공부한 만큼만 말합니다",
                  "tell of work that the résumé leaves out if there was any; else say that there "
                  "was none, and speak of as much as you have studied of “" +
                      concept_name + "”")));
    return;
  }
  if (answer.ko == kMissingAnswer.ko) {
    blocks.push_back(PrepProse(
        1, label,
        words.Say("이력서에 적지 않은 " + name + " 경험이 있으면 그 일을, 없으면 없다고 밝히고 " +
                      std::string(answer.ko),
                  "tell of work with " + name + " that the résumé leaves out if there was any; " +
                      std::string(answer.en))));
    return;
  }
  if (answer.ko == kYearsAnswer.ko) {
    if (const int32_t duty = FirstDuty(view.posting); duty >= 0) {
      const uint32_t line = view.posting.requirements[static_cast<size_t>(duty)].line;
      const std::string quote = words.PostingLine(line) + " “" + words.Quote(line, duty) + "”";
      blocks.push_back(PrepProse(
          1, label,
          words.Say(
              "기간은 이력서에 적힌 대로 말하고 늘려 말하지 않습니다. 모자란 만큼은 이 공고의 "
              "업무와 가까운 경험을 들어 답합니다",
              "state the time as the résumé has it, without stretching it, and answer with the "
              "work that comes closest to what the posting names"),
          " (" + quote + ")"));
      return;
    }
  }
  blocks.push_back(PrepProse(1, label, words.Say(answer.ko, answer.en)));
}

// Whether the posting's years are told once more by the requirement that they were read from.
bool IsToldByRequirement(const FitItem& item, const PrepView& view) {
  if (item.kind != FitItemKind::kExperience || item.requirement >= 0) return false;
  const auto at = view.posting.evidence.find("experience");
  if (at == view.posting.evidence.end() || at->second.empty()) return false;
  return std::ranges::any_of(view.document.gaps, [&](const PrepGap& gap) {
    const FitItem& other = view.fit.items[gap.item];
    if (other.requirement < 0) return false;
    const Requirement& r = view.posting.requirements[static_cast<size_t>(other.requirement)];
    return r.line == at->second.front().line &&
           std::ranges::any_of(other.condition.alternatives, [](const Alternative& a) {
             return a.kind == ConditionKind::kYears;
           });
  });
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
  const std::string note = NoteWords(item, view.posting, words.language());
  // What is beside it is told with the answer.
  const bool told = item.note == FitNote::kClose && !gap.adjacent.empty();
  if (!note.empty() && !gap.evidence.empty() && !told)
    blocks.push_back(PrepItem(1, words.Say("모자란 점: ", "what is short: ") + name + ", " + note));
  AddAnswer(gap, item, name, view, words, blocks);
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
  for (const PrepGap& gap : view.document.gaps) {
    if (!IsToldByRequirement(view.fit.items[gap.item], view)) AddGap(gap, view, words, blocks);
  }
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

#include "output/terminal_fit.h"

#include <algorithm>

#include "fit/grounds.h"
#include "model/labels.h"
#include "output/fit_words.h"
#include "output/posting_words.h"
#include "output/short_title.h"
#include "text/width.h"

namespace gonggo {
namespace {

constexpr Bilingual kFit{"적합도", "Fit"};
constexpr Bilingual kBlockers{"지원 불가 조건", "What rules it out"};
constexpr Bilingual kToCheck{"직접 확인할 조건", "To check yourself"};
constexpr Bilingual kNotSaid{"이력서에 없습니다", "the résumé says nothing of it"};
constexpr Bilingual kOfPosting{"공고 전체", "The whole posting"};
constexpr Bilingual kChanges{"무엇이 점수를 바꾸나", "What would change it"};
constexpr size_t kVerdictColumns = 14;
constexpr size_t kShownEvidence = 2;
constexpr size_t kShownChanges = 8;

class Page {
 public:
  Page(const FitView& view, const FitViewOptions& options) : view_(view), options_(options) {}

  std::string Render() {
    const Posting& posting = view_.posting;
    Line(0, Paint::kStrong,
         CompanyWords(posting.company, posting.link, posting.source, options_.language) + " · " +
             ShortTitle(posting.title, posting.company, options_.language));
    if (!posting.id.empty()) Line(0, Paint::kDim, posting.id);
    Score();
    Blockers(kBlockers, true);
    Blockers(kToCheck, false);
    Items();
    Changes();
    return std::move(out_);
  }

 private:
  [[nodiscard]] bool korean() const { return options_.language == Language::kKorean; }
  [[nodiscard]] std::string_view Word(const Bilingual& words) const {
    return words.In(options_.language);
  }

  void Line(size_t indent, Paint paint, std::string_view text) {
    const size_t room = options_.columns > indent + 10 ? options_.columns - indent : 10;
    out_ += std::string(indent, ' ') +
            options_.style.Paint(paint, TruncateToWidth(SafeForTerminal(text), room)) + '\n';
  }

  // Says why: the only place that does, so that nothing of it is cut off.
  void Note(size_t indent, std::string_view note) {
    const size_t room = options_.columns > indent + 10 ? options_.columns - indent : 10;
    std::string wrapped = WrapToWidth(SafeForTerminal(note), room, 0);
    const std::string next = '\n' + std::string(indent, ' ');
    for (size_t at = wrapped.find('\n'); at != std::string::npos; at = wrapped.find('\n', at + 1))
      wrapped.replace(at, 1, next);
    out_ += std::string(indent, ' ') + options_.style.Paint(Paint::kDim, wrapped) + '\n';
  }

  // A line of the posting with its number, which stays where the text is cut.
  void RequirementLine(const Requirement& requirement) {
    const std::string number = " (" + LineName(requirement.line) + ")";
    const std::string text =
        std::string(Label(requirement.necessity, options_.language)) + "  " + requirement.text;
    const size_t end = DisplayWidth(number);
    const size_t room = options_.columns > end + 10 ? options_.columns - end : 10;
    out_ += TruncateToWidth(SafeForTerminal(text), room) + number + '\n';
  }

  void Heading(std::string_view text) {
    out_ += '\n' + options_.style.Paint(Paint::kStrong, text) + '\n';
  }

  [[nodiscard]] std::string LineName(uint32_t line) const {
    return korean() ? std::to_string(line) + "행" : "line " + std::to_string(line);
  }

  void Score() {
    std::string words(Word(kFit));
    words += " " + ScoreWords(view_.fit, options_.language);
    if (view_.fit.score.Value()) {
      words += "  (" + CheckedWords(view_.fit, options_.language) + ")";
      if (HasFewGrounds(view_.fit)) words += korean() ? "  · 근거 적음" : "  · few grounds";
    }
    if (IsOverMaximum(view_.fit)) words += korean() ? "  · 경력 초과" : "  · over-experienced";
    if (view_.closed) words += korean() ? "  · 마감 지남" : "  · closed";
    Line(0, Paint::kStrong, words);
  }

  void Blockers(const Bilingual& title, bool certain) {
    bool first = true;
    for (const FitBlocker& blocker : view_.fit.blockers) {
      if (blocker.certain != certain) continue;
      if (first) Heading(Word(title));
      first = false;
      std::string words(Label(blocker.kind, options_.language));
      if (blocker.posting.line > 0)
        words += (korean() ? " · 공고 " : " · posting ") + LineName(blocker.posting.line);
      if (blocker.profile) {
        const ProfileLine& line = view_.profile.lines[blocker.profile->line];
        words +=
            (korean() ? " · 이력서 " : " · résumé ") + LineName(line.number) + ": " + line.text;
      } else if (!certain) {
        words += ": " + std::string(Word(kNotSaid));
      }
      Line(2, certain ? Paint::kWarning : Paint::kNotice, words);
    }
  }

  void Items() {
    int32_t last = INT32_MIN;
    for (const FitItem& item : view_.fit.items) {
      if (item.requirement != last) {
        out_ += '\n';
        if (item.requirement < 0) {
          Line(0, Paint::kPlain, Word(kOfPosting));
        } else {
          RequirementLine(view_.posting.requirements[static_cast<size_t>(item.requirement)]);
        }
        last = item.requirement;
      }
      Item(item);
    }
  }

  void Item(const FitItem& item) {
    const Paint paint = item.verdict == Verdict::kMet       ? Paint::kGood
                        : item.verdict == Verdict::kPartly  ? Paint::kNotice
                        : item.verdict == Verdict::kMissing ? Paint::kWarning
                                                            : Paint::kDim;
    std::string words = ItemWords(item, view_.posting, view_.skills, options_.language);
    if (view_.fit.score.Value() && item.verdict != Verdict::kUnknown)
      words += "  " + std::to_string(item.points) + "/" + std::to_string(item.most_points);
    const std::string_view verdict = Label(item.verdict, options_.language);
    out_ += "  " + options_.style.Paint(
                       paint, words.empty() ? verdict : PadToWidth(verdict, kVerdictColumns));
    const size_t used = 2 + kVerdictColumns;
    const size_t room = options_.columns > used + 10 ? options_.columns - used : 10;
    out_ += TruncateToWidth(SafeForTerminal(words), room) + '\n';
    const std::string note = NoteWords(item, view_.posting, options_.language);
    if (!note.empty()) Note(used, note);
    size_t shown = 0;
    uint32_t last = UINT32_MAX;
    for (const ProfileEvidence& at : item.evidence) {
      if (at.line == last || at.line >= view_.profile.lines.size()) continue;
      if (shown++ == kShownEvidence) break;
      last = at.line;
      const ProfileLine& line = view_.profile.lines[at.line];
      Line(used, Paint::kDim,
           (korean() ? "이력서 " : "résumé ") + LineName(line.number) + ": " + line.text);
    }
  }

  void Changes() {
    if (view_.fit.changes.empty()) return;
    Heading(Word(kChanges));
    for (size_t i = 0; i < std::min(kShownChanges, view_.fit.changes.size()); ++i) {
      const FitChange& change = view_.fit.changes[i];
      const FitItem& item = view_.fit.items[change.item];
      std::string why(Label(item.necessity, options_.language));
      if (item.requirement >= 0)
        why +=
            " " + LineName(view_.posting.requirements[static_cast<size_t>(item.requirement)].line);
      Line(2, Paint::kPlain,
           ChangeWords(change, options_.language) + ": +" + std::to_string(change.gain) + " (" +
               why + ")");
    }
  }

  const FitView& view_;
  const FitViewOptions& options_;
  std::string out_;
};

}  // namespace

std::string RenderFit(const FitView& view, const FitViewOptions& options) {
  return Page(view, options).Render();
}

}  // namespace gonggo

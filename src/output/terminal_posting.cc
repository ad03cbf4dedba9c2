#include "output/terminal_posting.h"

#include <algorithm>
#include <array>

#include "model/labels.h"
#include "output/condition_words.h"
#include "output/label_columns.h"
#include "output/posting_facts.h"
#include "output/posting_words.h"
#include "output/reader_words.h"
#include "output/section_items.h"
#include "output/short_title.h"
#include "output/skill_words.h"
#include "output/source_differences.h"
#include "output/terminal_own.h"
#include "output/text_lines.h"
#include "text/lines.h"
#include "text/markup.h"
#include "text/utf8.h"
#include "text/width.h"

namespace gonggo {
namespace {

constexpr size_t kIndent = 2;

class Page {
 public:
  Page(const PostingView& view, const PostingViewOptions& options)
      : view_(view),
        posting_(*view.posting),
        options_(options),
        lines_(view.text),
        lists_(SplitRequirements(posting_, lines_, ListExtent::kWithFacts)) {}

  std::string Render() {
    Title();
    if (IsUnreadable(posting_)) {
      // Nothing was read, so nothing can be said not to be stated.
      Diagnostics();
      Own();
      return std::move(out_);
    }
    Facts();
    Skills();
    for (const SectionKind kind :
         {SectionKind::kDuties, SectionKind::kRequirements, SectionKind::kPreferred,
          SectionKind::kStack, SectionKind::kBenefits, SectionKind::kProcess, SectionKind::kAbout,
          SectionKind::kOther}) {
      OneSection(kind);
    }
    LeftOut();
    Understood();
    Disagreements();
    Own();
    Diagnostics();
    return std::move(out_);
  }

 private:
  [[nodiscard]] bool korean() const { return options_.language == Language::kKorean; }
  [[nodiscard]] std::string_view Word(const Bilingual& words) const {
    return words.In(options_.language);
  }
  // Where what stands behind a label begins.
  [[nodiscard]] size_t text_indent() const { return kIndent + LabelColumns(options_.language); }
  [[nodiscard]] std::string Dim(std::string_view text) const {
    return options_.style.Paint(Paint::kDim, text);
  }

  // "12행"
  [[nodiscard]] std::string LineName(uint32_t line) const {
    return korean() ? std::to_string(line) + "행" : "line " + std::to_string(line);
  }
  // "12행: 경력 3~5년"; of a long line from a few words before what was read: "5행: … 사무실은 서울
  // 성수동에 있고".
  [[nodiscard]] std::string LineQuote(const Evidence& at) const {
    constexpr size_t kFarBytes = 60;
    constexpr size_t kLeadBytes = 24;
    std::string quote = LineName(at.line);
    std::string_view content = lines_.Line(at.line);
    if (content.empty()) return quote;
    quote += ": ";
    const auto begins = static_cast<size_t>(content.data() - view_.text.data());
    if (at.begin > begins + kFarBytes && at.begin < begins + content.size()) {
      const size_t space = content.find(' ', at.begin - begins - kLeadBytes);
      if (space < at.begin - begins) {
        content.remove_prefix(space + 1);
        quote += "… ";
      }
    }
    return quote + SafeForTerminal(PlainText(content));
  }

  void Heading(std::string_view text) {
    out_ += '\n' + options_.style.Paint(Paint::kStrong, text) + '\n';
  }

  // Text wrapped at `indent`, its first line after `lead` (already painted, `indent` columns wide).
  void Wrapped(const std::string& lead, std::string_view text, size_t indent,
               Paint paint = Paint::kPlain) {
    const size_t room = options_.columns > indent + 10 ? options_.columns - indent : 10;
    const std::string wrapped = WrapToWidth(SafeForTerminal(text), room, 0);
    out_ += lead;
    size_t at = 0;
    while (at <= wrapped.size()) {
      const size_t end = std::min(wrapped.find('\n', at), wrapped.size());
      if (at > 0 && end > at) out_.append(indent, ' ');
      if (at == 0 || end > at) {
        out_ += options_.style.Paint(paint, std::string_view(wrapped).substr(at, end - at)) + '\n';
      }
      at = end + 1;
    }
  }

  void Title() {
    const std::string company =
        CompanyWords(posting_.company, posting_.link, posting_.source, options_.language);
    Wrapped("", company + " · " + ShortTitle(posting_.title, posting_.company, options_.language),
            0, Paint::kStrong);
    std::string second = posting_.id;
    if (view_.removed) second += korean() ? "  (지운 공고)" : "  (removed)";
    if (!second.empty()) out_ += Dim(second) + '\n';
    if (posting_.link) Wrapped("", *posting_.link, 0, Paint::kDim);
  }

  // The lines that a value was read from; the user's own mark where it was corrected.
  [[nodiscard]] std::string Origin(std::string_view field) const {
    if (view_.corrected.contains(field)) return korean() ? "직접 고친 값" : "corrected by you";
    const auto it = posting_.evidence.find(field);
    if (it == posting_.evidence.end() || it->second.empty()) return "";
    return LineQuote(it->second.front());
  }

  void Facts() {
    Heading(Label(SectionKind::kFacts, options_.language));
    std::string missing;
    for (const PostingFact& fact : PostingFacts(posting_, options_.today, options_.language)) {
      if (fact.words.empty()) {
        missing +=
            (missing.empty() ? "" : ", ") + std::string(FieldLabel(fact.field, options_.language));
      } else {
        Fact(fact);
      }
    }
    if (view_.show_contacts) {
      for (const Contact& contact : posting_.contacts) Fact({"contacts", contact.value});
    }
    if (missing.empty()) return;
    Wrapped(std::string(kIndent, ' ') +
                PadToWidth(NotStated(options_.language), LabelColumns(options_.language)),
            missing, text_indent(), Paint::kDim);
  }

  void Fact(const PostingFact& fact) {
    const std::string label(FieldLabel(fact.field, options_.language));
    const std::string lead =
        std::string(kIndent, ' ') + PadToWidth(label, LabelColumns(options_.language));
    const size_t indent = text_indent();
    const std::string origin = Origin(fact.field);
    const Paint paint = view_.corrected.contains(fact.field) ? Paint::kNotice : Paint::kDim;
    const std::string words = SafeForTerminal(fact.words);
    const size_t used = indent + DisplayWidth(words) + 2;
    constexpr size_t kUsefulColumns = 24;
    const bool beside = !origin.empty() &&
                        used + std::min(DisplayWidth(origin), kUsefulColumns) <= options_.columns;
    if (beside) {
      out_ += lead + words + "  " +
              options_.style.Paint(paint, TruncateToWidth(origin, options_.columns - used)) + '\n';
      return;
    }
    Wrapped(lead, words, indent);
    if (origin.empty()) return;
    out_ += std::string(indent, ' ') +
            options_.style.Paint(paint, TruncateToWidth(origin, options_.columns - indent)) + '\n';
  }

  void Skills() {
    if (posting_.skills.empty()) return;
    Heading(FieldLabel("skills", options_.language));
    for (const Necessity necessity :
         {Necessity::kRequired, Necessity::kPreferred, Necessity::kMentioned}) {
      const std::string words = SkillsWithLines(posting_, necessity, options_.language);
      if (!words.empty()) Wrapped(Mark(necessity), words, MarkColumns());
    }
  }

  [[nodiscard]] size_t MarkColumns() const { return korean() ? 8 : 13; }
  // "  필수  "
  [[nodiscard]] std::string Mark(Necessity necessity) const {
    const Paint paint = necessity == Necessity::kRequired    ? Paint::kGood
                        : necessity == Necessity::kPreferred ? Paint::kNotice
                                                             : Paint::kDim;
    const std::string_view word = Label(necessity, options_.language);
    return std::string(kIndent, ' ') + options_.style.Paint(paint, word) +
           std::string(MarkColumns() - kIndent - DisplayWidth(word), ' ');
  }

  // "10-15, 20행"
  [[nodiscard]] std::string SectionLines(SectionKind kind) const {
    std::string lines;
    for (const Section& section : posting_.sections) {
      if (section.kind != kind) continue;
      lines += lines.empty() ? "" : ", ";
      lines += std::to_string(section.line_begin);
      if (section.line_end > section.line_begin) lines += '-' + std::to_string(section.line_end);
    }
    if (korean()) return lines + "행";
    const bool one = lines.find_first_not_of("0123456789") == std::string::npos;
    return (one ? "line " : "lines ") + lines;
  }

  // A section's name, and its own heading where it says something else: "자격요건 · 이런 분을
  // 찾아요".
  void SectionTitle(SectionKind kind) {
    std::string title(Label(kind, options_.language));
    for (const Section& section : posting_.sections) {
      if (section.kind != kind) continue;
      if (!section.heading.empty() && section.heading != title) {
        title += " · " + SafeForTerminal(section.heading);
      }
      break;
    }
    const std::string where = TruncateToWidth(SectionLines(kind), options_.columns / 2);
    const size_t room = options_.columns - DisplayWidth(where) - 2;
    out_ += '\n' + options_.style.Paint(Paint::kStrong, TruncateToWidth(title, room)) + "  " +
            Dim(where) + '\n';
  }

  void OneSection(SectionKind kind) {
    const bool has_section =
        std::any_of(posting_.sections.begin(), posting_.sections.end(),
                    [kind](const Section& section) { return section.kind == kind; });
    const bool demands = kind == SectionKind::kRequirements || kind == SectionKind::kPreferred;
    // Long prose that says nothing about the work: `--source` has it.
    const bool prose = kind == SectionKind::kAbout || kind == SectionKind::kOther;
    const std::vector<SectionItem> items = prose ? std::vector<SectionItem>{} : ItemsOf(kind);
    if (items.empty() && !demands) {
      if (!has_section) return;
      left_out_ += (left_out_.empty() ? "" : ", ") + std::string(Label(kind, options_.language)) +
                   ' ' + SectionLines(kind);
      return;
    }
    if (has_section) {
      SectionTitle(kind);
    } else {
      Heading(Label(kind, options_.language));
    }
    if (demands && items.empty())
      out_ += std::string(kIndent, ' ') + Dim(NotStated(options_.language)) + '\n';
    for (const SectionItem& item : items) Item(item);
  }

  [[nodiscard]] std::vector<SectionItem> ItemsOf(SectionKind kind) const {
    if (kind == SectionKind::kRequirements) return lists_.required;
    if (kind == SectionKind::kPreferred) return lists_.preferred;
    return SectionItems(posting_, lines_, kind);
  }

  void Item(const SectionItem& item) {
    const std::vector<const Requirement*> read = RequirementsAt(item.line, item.text);
    // What the work is done with is not asked for, unless its words say so.
    const bool mentioned =
        !read.empty() && IsDuty(*read.front()) && read.front()->necessity == Necessity::kMentioned;
    const Requirement* requirement = read.empty() || mentioned ? nullptr : read.front();
    const size_t indent = requirement == nullptr ? kIndent + 2 : MarkColumns();
    const std::string lead =
        requirement == nullptr ? std::string(kIndent, ' ') + "- " : Mark(requirement->necessity);
    const size_t begin = out_.size();
    const std::string tag = LineTag(item.line);
    Wrapped(lead, PlainText(item.text) + ' ' + tag, indent);
    // Dimmed where the wrapping left it whole, as the last word.
    const size_t at = out_.rfind(tag);
    if (at != std::string::npos && at >= begin) out_.replace(at, tag.size(), Dim(tag));
    if (requirement == nullptr) return;
    What(read, indent);
  }

  // What an item demands; where that is a fact of the posting, which one.
  void What(const std::vector<const Requirement*>& read, size_t indent) {
    const std::string margin(indent, ' ');
    bool shown = false;
    for (const Requirement* each : read) {
      for (const std::string& words : ConditionLines(*each, posting_, options_.language)) {
        Wrapped(margin, words, indent, Paint::kDim);
        shown = true;
      }
    }
    if (shown) return;
    const std::string facts = FactsWords(read, posting_, options_.language);
    if (facts.empty()) {
      Wrapped(margin, Word({"알아본 조건 없음", "nothing recognised"}), indent, Paint::kWarning);
      return;
    }
    Wrapped(margin, facts, indent, Paint::kDim);
  }

  [[nodiscard]] std::string LineTag(uint32_t line) const { return "(" + LineName(line) + ")"; }

  // The requirement that the item shows; all of its line where the line was read as several, and of
  // a part of the line those that stand in the part.
  [[nodiscard]] std::vector<const Requirement*> RequirementsAt(uint32_t line,
                                                               std::string_view text) const {
    std::vector<const Requirement*> here;
    const auto begin = std::lower_bound(
        posting_.requirements.begin(), posting_.requirements.end(), line,
        [](const Requirement& requirement, uint32_t value) { return requirement.line < value; });
    for (auto it = begin; it != posting_.requirements.end() && it->line == line; ++it) {
      if (it->text == text) return {&*it};
      here.push_back(&*it);
    }
    constexpr size_t kMarksBytes = 16;  // a bullet, emphasis
    if (text.size() + kMarksBytes < lines_.Line(line).size()) {
      std::erase_if(here, [text](const Requirement* requirement) {
        return text.find(requirement->text) == std::string_view::npos;
      });
    }
    return here;
  }

  // A heading with nothing below it would look as if something had failed.
  void LeftOut() {
    if (left_out_.empty()) return;
    out_ += '\n';
    const std::string where =
        posting_.id.empty() ? "" : ": gonggo show " + posting_.id + " --source";
    Wrapped("",
            std::string(Word({"원문에만 있는 부분: ", "Only in the source: "})) + left_out_ + where,
            0, Paint::kDim);
  }

  // How much of what is asked for was understood: a reader must know what may be missing above.
  void Understood() {
    const UnderstoodShare share = CountUnderstood(posting_);
    if (share.not_understood == 0) return;
    const std::string all = std::to_string(share.items);
    const std::string some = std::to_string(share.not_understood);
    const std::string words =
        korean()
            ? "요건 " + all + "개 가운데 " + some +
                  "개에서는 기술·연차·태도를 하나도 알아보지 못했습니다. 원문을 확인해 주세요."
            : "In " + some + " of " + all + " requirements nothing was recognised: see the text.";
    out_ += '\n';
    Wrapped("", words, 0, Paint::kDim);
  }

  void Disagreements() {
    if (view_.sources.size() < 2) return;
    Heading(Word({"출처마다 다르게 적힌 것", "Where the sources disagree"}));
    out_ += RenderSourceDifferences(view_, options_);
  }

  void Own() { out_ += RenderOwnRecords(view_, options_); }

  void Diagnostics() {
    if (posting_.diagnostics.empty()) return;
    Heading(Word({"읽으면서 알게 된 점", "Remarks on reading"}));
    for (const Diagnostic& diagnostic : posting_.diagnostics) {
      const std::string message = diagnostic.message.empty()
                                      ? diagnostic.code
                                      : ReaderWords(diagnostic.message, options_.language);
      Wrapped(std::string(kIndent, ' ') + options_.style.Paint(Paint::kWarning, "!") + ' ', message,
              kIndent + 2);
    }
  }

  const PostingView& view_;
  const Posting& posting_;
  const PostingViewOptions& options_;
  TextLines lines_;
  RequirementLists lists_;
  std::string left_out_;  // sections of which no line is shown
  std::string out_;
};

}  // namespace

std::string RenderPosting(const PostingView& view, const PostingViewOptions& options) {
  return Page(view, options).Render();
}

std::string RenderSource(std::string_view text, const PostingViewOptions& options) {
  const LineIndex lines(text);
  const size_t digits = std::to_string(lines.line_count()).size();
  std::string out;
  for (uint32_t line = 1; line <= lines.line_count(); ++line) {
    const std::string_view content = Cut(text, lines.LineSpan(line));
    if (line == lines.line_count() && content.empty()) break;  // after the last line end
    std::string number = std::to_string(line);
    number.insert(0, digits - number.size(), ' ');
    out += options.style.Paint(Paint::kDim, number) + "  " + SafeForTerminal(content) + '\n';
  }
  return out;
}

}  // namespace gonggo

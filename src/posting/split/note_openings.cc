#include "posting/split/note_openings.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>

#include "posting/line/heading_words.h"
#include "posting/line/labels.h"
#include "posting/line/names.h"
#include "posting/line/note_title.h"
#include "posting/note/note_facts.h"
#include "posting/note/note_names.h"
#include "posting/note/remark_words.h"
#include "posting/saying/name_place.h"
#include "posting/split/opening_heads.h"
#include "posting/split/opening_lines.h"
#include "posting/split/opening_weight.h"
#include "posting/split/paragraph_heads.h"
#include "posting/split/row_facts.h"
#include "posting/split/row_names.h"
#include "posting/split/row_pieces.h"
#include "text/char_count.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kLongestNameBytes = 120;

class Outline {
 public:
  Outline(std::string_view text, const LabelledLines& input)
      : text_(text), input_(input), scale_(text, input), heads_(input.lines.size()) {
    names_.resize(heads_.size(), Named::kNotAsked);
    for (size_t i = 0; i < heads_.size(); ++i) heads_[i] = HeadOf(text, input, i);
  }

  // The openings of [begin, end) in the way that shows most of them.
  [[nodiscard]] std::vector<LineRange> Find(LineRange range) {
    one_page_ = HasSectionsOnce(range) || OpensAsPage(range);
    std::vector<OpeningHead> forms;
    for (uint32_t i = range.begin; i < range.end && forms.size() < kMostForms; ++i) {
      const OpeningHead head = heads_[i];
      if (head.form != HeadForm::kNone &&
          std::find(forms.begin(), forms.end(), head) == forms.end() && Names(i))
        forms.push_back(head);
    }
    std::vector<LineRange> best;
    bool plain = true;  // `best` goes by paragraphs alone
    for (const OpeningHead form : forms) {
      std::vector<LineRange> openings = FindForm(range, form);
      const bool paragraphs = form.form == HeadForm::kParagraph;
      if (openings.size() > best.size() ||
          (!openings.empty() && openings.size() == best.size() && plain && !paragraphs)) {
        best = std::move(openings);
        plain = paragraphs;
      }
    }
    return best;
  }

  // Whether [begin, end) is a whole posting with its name above.
  [[nodiscard]] std::optional<LineRange> FindWhole(LineRange range) {
    while (range.begin < range.end && (At(range.begin).blank || At(range.begin).boilerplate ||
                                       IsNoName(Cut(text_, At(range.begin).content))))
      ++range.begin;
    if (range.begin >= range.end || !Names(range.begin)) return std::nullopt;
    const OpeningWeight weight = scale_.Weigh(range);
    if (!weight.named || !weight.core) return std::nullopt;
    return LineRange{range.begin, scale_.EndOf(range)};
  }

 private:
  static constexpr size_t kMostForms = 8;
  static constexpr size_t kMostAbove = 6;
  static constexpr size_t kLeastOfHalf = 3;  // lines of a paragraph, its name among them

  [[nodiscard]] const Line& At(size_t i) const { return input_.lines[i]; }

  // Two sections of the core at least, and none of what is asked for twice: a whole posting. Its
  // duties may have two ("The role", "What you will do").
  [[nodiscard]] bool HasSectionsOnce(LineRange range) const {
    std::array<size_t, kSectionKindCount> counts{};
    for (uint32_t i = range.begin; i < range.end; ++i) {
      if (scale_.HeadsCore(i) && !HeadsFacts(i, range.end))
        ++counts[static_cast<size_t>(*input_.headings[i].kind)];
    }
    const size_t duties = counts[static_cast<size_t>(SectionKind::kDuties)];
    const size_t required = counts[static_cast<size_t>(SectionKind::kRequirements)];
    const size_t preferred = counts[static_cast<size_t>(SectionKind::kPreferred)];
    const int kinds = (duties > 0 ? 1 : 0) + (required > 0 ? 1 : 0) + (preferred > 0 ? 1 : 0);
    return kinds >= 2 && duties <= 2 && required <= 1 && preferred <= 1;
  }

  // "지원자격" above "경력  3년 이상", "학력  무관", as boards begin a page: what is asked for
  // stands below in a section of its own.
  [[nodiscard]] bool HeadsFacts(uint32_t i, uint32_t end) const {
    uint32_t next = i + 1;
    while (next < end && At(next).blank) ++next;
    return next < end && (At(next).field == "experience" || At(next).field == "education");
  }

  // The title alone and below it the company alone, as a board's page begins.
  [[nodiscard]] bool OpensAsPage(LineRange range) const {
    uint32_t i = range.begin;
    for (size_t named = 0; named < 2; ++named) {
      while (i < range.end && At(i).blank) ++i;
      const bool alone = i + 1 < range.end && At(i + 1).blank && MayNameOpening(text_, At(i)) &&
                         At(i).kind != BlockKind::kHeading;
      if (!alone || IsNoName(Cut(text_, At(i).content))) return false;
      ++i;
    }
    return true;
  }

  // As MayName. Most lines of a posting are never asked, and the others more than once.
  [[nodiscard]] bool Names(size_t i) {
    if (names_[i] == Named::kNotAsked) names_[i] = MayName(i) ? Named::kYes : Named::kNo;
    return names_[i] == Named::kYes;
  }

  // Whether line `i` may name an opening by what it says.
  [[nodiscard]] bool MayName(size_t i) const {
    const Line& line = At(i);
    if (line.blank || line.boilerplate || !line.key.empty() || line.kind == BlockKind::kRule ||
        line.quote || !line.states.empty() || (input_.OpensSection(i) && !NamesAllTheSame(i)))
      return false;
    std::string_view words = Cut(text_, line.content);
    if (words.starts_with('<') && words.ends_with('>')) words = words.substr(1, words.size() - 2);
    // "<하늘소프트> iOS 개발자"
    if (const size_t close = words.find("> "); words.starts_with('<') && close != words.npos)
      words = words.substr(close + 2);
    const bool numbered = heads_[i].form == HeadForm::kNumber;
    // "3. 초록문방구 https://…"
    if (const size_t link = words.find(" http"); numbered && link != words.npos)
      words = words.substr(0, link);
    words = WithoutRowFacts(words);
    if (CountChars(words) < 2 || words.size() > kLongestNameBytes || EndsInPeriod(words) ||
        words.ends_with(':') || words.find("://") != std::string_view::npos ||
        IsDivider(text_, line))
      return false;
    const std::string_view core = Cut(text_, line.core);
    // "- 📍 서울 마포구 (주 2회 재택)"
    if (line.IsItem() && !FieldStatedInNote(WithoutParentheses(core)).empty()) return false;
    // "(2) 직접 찾음" heads one all the same.
    return (numbered || !IsNoName(words)) && FieldOfLabel(core).empty() && !IsOwnLabel(core) &&
           OwnStateOf(words) == OwnState::kNone && !IsSentence(words) && !EndsOpen(words) &&
           !AsksSomething(words) &&
           (words.substr(0, words.find('(')).find(", ") == std::string_view::npos ||
            IsRole(words) || StatesFacts(words) || Cut(text_, line.whole).starts_with('*'));
  }

  // "해온시스템즈, COBOL 유지보수, 을지로, 월 780"
  [[nodiscard]] static bool StatesFacts(std::string_view words) {
    constexpr std::ptrdiff_t kLeast = 2;
    const std::vector<RowPiece> pieces = PiecesOfRow(words);
    return !pieces.empty() && pieces[0].kind == RowPieceKind::kText &&
           std::count_if(pieces.begin(), pieces.end(), [](const RowPiece& piece) {
             return piece.kind == RowPieceKind::kFact && IsStrongField(piece.field);
           }) >= kLeast;
  }

  // Whether line `i` may name one of `form`. A mark may stand before some of the names of a note
  // only.
  [[nodiscard]] bool Is(uint32_t i, OpeningHead form) {
    const OpeningHead head = heads_[i];
    const bool marked =
        form.form == HeadForm::kParagraph && head.form == HeadForm::kMark && At(i).blank_before;
    return (head == form || marked) && Names(i);
  }

  // "☐ 늘봄복지관 - 사례관리 담당", "<1> 든든보험 콜센터 상담원": of a heading it has some words
  // only.
  [[nodiscard]] bool NamesAllTheSame(size_t i) const {
    const std::string_view core = Cut(text_, At(i).core);
    if (IsWholeHeading(core)) return false;
    if (NamesEmployer(core)) return true;
    const OpeningHead head = heads_[i];
    if (head.form == HeadForm::kNone || head.form == HeadForm::kParagraph) return false;
    return IsParted(core) || NamesPost(core);
  }

  // What stands below each name of `form`.
  [[nodiscard]] std::vector<LineRange> FindForm(LineRange range, OpeningHead form) {
    std::vector<LineRange> openings;
    size_t names = 0;
    size_t all_names = 0;  // with those that nothing stands below
    size_t strong = 0;     // openings by themselves
    const bool counted = form.form == HeadForm::kHeading || form.form == HeadForm::kNumber ||
                         form.form == HeadForm::kMark;
    size_t above = 0;     // lines above the first name
    bool headed = false;  // the page's own sections have begun
    for (uint32_t i = range.begin; i < range.end;) {
      if (!Is(i, form) || !MayBegin(i, form)) {
        // What is asked for above the first name belongs to a posting of another form.
        // "iOS 자격요건만 모음" is the note's own title.
        if (openings.empty() && (scale_.OpensCore(i) || scale_.HasCoreParts(i)) &&
            (above > 0 || !EndsAsCollection(Cut(text_, At(i).content))))
          return {};
        // Nor does a note say much before it begins.
        above += openings.empty() && !At(i).blank ? 1 : 0;
        if (above > kMostAbove && form.form != HeadForm::kHeading) return {};
        ++i;
        continue;
      }
      uint32_t end = i + 1;
      while (end < range.end && !EndsAt(end, form)) ++end;
      const OpeningWeight weight = scale_.Weigh({i, end});
      if (one_page_ && form.form == HeadForm::kParagraph && headed && !paragraphs_->LabelsAsk(i)) {
        i = end;
        continue;
      }
      headed = headed || weight.headed;
      // A half-written one says what is looked for, or until when.
      const bool marked = form.form != HeadForm::kParagraph;
      const bool said = weight.lines > 1;
      const bool titled = form.form == HeadForm::kHeading && said &&
                          (weight.job || (weight.named && IsNumberedHeading(i)));
      const bool numbered =
          form.form == HeadForm::kNumber && At(i).blank_before && weight.core && weight.facts > 1;
      const bool half = one_page_
                            ? marked && (titled || numbered || (weight.named && weight.facts > 0))
                        : marked ? (weight.named && said) || weight.facts > 0
                                 : (weight.parted || weight.named) && weight.lines >= kLeastOfHalf;
      ++names;
      ++all_names;
      if (weight.IsOpening(one_page_) || half) {
        // One posting that says its name twice.
        const std::string_view name = Cut(text_, At(i).content);
        if (!openings.empty() && Cut(text_, At(openings.back().begin).content) == name &&
            !IsSiteName(name))
          return {};
        openings.push_back({i, scale_.EndOf({i, end})});
        strong += weight.IsOpening(one_page_) ? 1 : 0;
      } else if (!marked || weight.lines == 1) {
        --names;  // any words of the keeper's
      }
      i = end;
    }
    // A list of thirteen things, two with a link below, is none of openings.
    const bool list = form.form == HeadForm::kNumber && openings.size() * 3 < all_names;
    const bool most = openings.size() * 3 >= names * 2 && !list;
    // Numbers and marks may head what one posting is about; headings stand for themselves.
    const bool heading = form.form == HeadForm::kHeading;
    const size_t least = heading ? 1 : counted ? (openings.size() + 1) / 2 : 2;
    return openings.size() >= 2 && strong >= least && most ? openings : std::vector<LineRange>{};
  }

  // "### 4. 하늘못시스템즈": one of those who are looked at one by one.
  [[nodiscard]] bool IsNumberedHeading(uint32_t i) const {
    std::string_view words = Cut(text_, At(i).whole);
    words = words.substr(std::min(words.find_first_not_of("# "), words.size()));
    const size_t digits = words.find_first_not_of("0123456789");
    return digits != std::string_view::npos && digits > 0 && digits <= 2 &&
           (words[digits] == '.' || words[digits] == ')');
  }

  // A paragraph's first line says so only with what stands below.
  [[nodiscard]] bool MayBegin(uint32_t i, OpeningHead form) {
    if (form.form != HeadForm::kParagraph) return true;
    if (!paragraphs_) paragraphs_.emplace(text_, input_, scale_);
    return paragraphs_->MayBegin(i, one_page_);
  }

  [[nodiscard]] bool EndsAt(uint32_t i, OpeningHead form) {
    const Line& line = At(i);
    if (line.blank) return false;
    if (form.form == HeadForm::kHeading && line.kind == BlockKind::kHeading)
      return line.level < form.level || Is(i, form);
    if (line.kind == BlockKind::kHeading && form.form != HeadForm::kHeading &&
        !input_.OpensSection(i))
      return true;
    return Is(i, form) && MayBegin(i, form);
  }

  std::string_view text_;
  const LabelledLines& input_;
  OpeningScale scale_;
  enum class Named : uint8_t { kNotAsked, kNo, kYes };
  std::vector<OpeningHead> heads_;            // by line
  std::vector<Named> names_;                  // by line
  std::optional<ParagraphHeads> paragraphs_;  // where they are asked for
  bool one_page_ = false;                     // of what is looked through
};

bool HasRecords(const LabelledLines& input) {
  return std::any_of(input.lines.begin(), input.lines.end(),
                     [](const Line& line) { return line.record_key || line.record_value; });
}

// The parts of a note between its dividers.
std::vector<LineRange> PartsOf(std::string_view text, const LabelledLines& input) {
  std::vector<LineRange> parts;
  uint32_t begin = 0;
  const auto end = static_cast<uint32_t>(input.lines.size());
  for (uint32_t i = 0; i <= end; ++i) {
    if (i < end && (input.lines[i].blank || !IsDivider(text, input.lines[i]))) continue;
    if (i > begin) parts.push_back({begin, i});
    begin = i + 1;
  }
  return parts;
}

}  // namespace

void DropTalk(std::string_view text, const LabelledLines& input, std::vector<LineRange>& ranges) {
  if (ranges.size() < 2 || HasRecords(input)) return;
  const OpeningScale scale(text, input);
  for (LineRange& range : ranges) range.end = scale.EndOf(range);
}

std::vector<LineRange> FindNoteOpenings(std::string_view text, const LabelledLines& input) {
  if (HasRecords(input) || input.lines.empty()) return {};
  Outline outline(text, input);
  std::vector<LineRange> whole = outline.Find({0, static_cast<uint32_t>(input.lines.size())});
  std::vector<LineRange> parted;
  const std::vector<LineRange> parts = PartsOf(text, input);
  for (size_t p = 0; parts.size() > 1 && p < parts.size(); ++p) {
    std::vector<LineRange> openings = outline.Find(parts[p]);
    if (openings.empty()) {
      if (const auto one = outline.FindWhole(parts[p])) openings.push_back(*one);
    }
    // What has no name of its own goes on with what stands above it.
    if (openings.empty() && !parted.empty()) parted.back().end = parts[p].end;
    parted.insert(parted.end(), openings.begin(), openings.end());
  }
  return parted.size() > whole.size() ? parted : whole;
}

}  // namespace gonggo

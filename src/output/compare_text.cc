#include "output/compare_text.h"

#include <utility>
#include <vector>

#include "model/labels.h"
#include "output/fit_words.h"
#include "output/grid.h"
#include "output/market_page.h"
#include "output/posting_words.h"
#include "text/width.h"

namespace gonggo {
namespace {

constexpr Bilingual kFitHeading{"내 이력서와", "YOUR FIT"};
constexpr Bilingual kFit{"적합도", "Fit"};
constexpr Bilingual kRuledOut{"지원 불가 조건", "Rules you out"};
constexpr Bilingual kToCheck{"확인할 조건", "To check"};
constexpr Bilingual kMissingRequired{"없는 필수 요건", "Required, missing"};
constexpr Bilingual kMissingPreferred{"없는 우대사항", "Preferred, missing"};
constexpr Bilingual kClosed{"마감 지남", "closed"};
constexpr Bilingual kNone{"없음", "none"};
constexpr Bilingual kFacts{"조건", "TERMS"};
constexpr Bilingual kByYou{"직접 고친 값", "corrected by you"};
constexpr Bilingual kUnread{"읽지 못함", "not read"};
constexpr Bilingual kByNone{"어느 공고에도 없는 조건: ", "Stated by none: "};
constexpr Bilingual kByAll{"모두 찾는 것", "ASKED BY ALL"};
constexpr Bilingual kBySome{"여럿이 찾는 것", "ASKED BY SOME"};

class Page {
 public:
  Page(std::span<const ComparedPosting> postings, const CompareReport& report,
       const SkillTable& skills, Date today, const MarketPage& page)
      : postings_(postings), report_(report), skills_(skills), today_(today), page_(page) {}

  std::string Render() {
    std::vector<std::string> headers;
    for (size_t i = 0; i < postings_.size(); ++i) {
      headers.push_back(Number(i));
      Wrapped(headers.back() + " ",
              postings_[i].posting->id + "  " + SafeForTerminal(postings_[i].heading));
    }
    const size_t all = postings_.size();
    const std::vector<GridSection> sections = {
        FitSection(), FactSection(),
        AskSection(kByAll, [&](const CompareRow& row) { return row.count == all; }),
        AskSection(kBySome,
                   [&](const CompareRow& row) { return row.count > 1 && row.count < all; })};
    out_ += RenderGrids(sections, headers, page_.columns, page_.style);
    for (size_t i = 0; i < all; ++i) AskedByOne(i);
    for (size_t i = 0; i < all; ++i) NotCompared(i);
    return std::move(out_);
  }

 private:
  [[nodiscard]] bool korean() const { return page_.language == Language::kKorean; }
  [[nodiscard]] std::string Word(const Bilingual& words) const {
    return std::string(words.In(page_.language));
  }
  static std::string Number(size_t i) { return "[" + std::to_string(i + 1) + "]"; }
  // Its words stay together where a line is broken.
  [[nodiscard]] std::string LineName(uint32_t line) const {
    return korean() ? std::to_string(line) + "행" : "line\u00A0" + std::to_string(line);
  }
  // " (27행)"; empty for 0.
  [[nodiscard]] std::string LineMark(uint32_t line) const {
    return line == 0 ? "" : " (" + LineName(line) + ")";
  }

  // Wrapped at the end of `lead`.
  void Wrapped(const std::string& lead, const std::string& text, Paint paint = Paint::kPlain) {
    const size_t indent = DisplayWidth(lead);
    const size_t room = page_.columns > indent + 10 ? page_.columns - indent : 10;
    const std::string wrapped = WrapToWidth(text, room, 0);
    out_ += lead;
    for (size_t at = 0; at <= wrapped.size();) {
      const size_t end = std::min(wrapped.find('\n', at), wrapped.size());
      if (at > 0 && end > at) out_.append(indent, ' ');
      if (at == 0 || end > at)
        out_ += page_.style.Paint(paint, std::string_view(wrapped).substr(at, end - at)) + '\n';
      at = end + 1;
    }
  }

  // ---- the user's fit

  // What is missing of one necessity, by the conditions that ask for it.
  [[nodiscard]] GridCell MissingCell(const ComparedPosting& compared, Necessity necessity) const {
    std::string words;
    for (const FitItem& item : compared.fit->items) {
      if (item.verdict != Verdict::kMissing || item.necessity != necessity) continue;
      if (!words.empty()) words += ", ";
      words += ItemWords(item, *compared.posting, skills_, page_.language);
      if (item.requirement >= 0)
        words +=
            LineMark(compared.posting->requirements[static_cast<size_t>(item.requirement)].line);
    }
    if (words.empty()) return {Word(kNone), Paint::kDim};
    return {words, necessity == Necessity::kRequired ? Paint::kWarning : Paint::kPlain};
  }

  [[nodiscard]] GridCell BlockerCell(const ComparedPosting& compared, bool certain) const {
    std::string words;
    for (const FitBlocker& blocker : compared.fit->blockers) {
      if (blocker.certain != certain) continue;
      if (!words.empty()) words += ", ";
      words += std::string(Label(blocker.kind, page_.language)) + LineMark(blocker.posting.line);
    }
    if (words.empty()) return {Word(kNone), Paint::kDim};
    return {words, certain ? Paint::kWarning : Paint::kNotice};
  }

  template <typename CellOf>
  void FitRow(const Bilingual& label, const CellOf& cell_of, GridSection& section) const {
    GridRow row{Word(label), {}};
    bool any = false;
    for (const ComparedPosting& compared : postings_) {
      row.cells.push_back(compared.fit ? cell_of(compared) : GridCell{"-", Paint::kDim});
      any = any || row.cells.back().paint != Paint::kDim;
    }
    if (any) section.rows.push_back(std::move(row));
  }

  [[nodiscard]] GridSection FitSection() const {
    GridSection section{Word(kFitHeading), {}};
    FitRow(
        kFit,
        [&](const ComparedPosting& compared) {
          std::string words = ScoreWords(*compared.fit, page_.language);
          if (compared.closed) words += " · " + Word(kClosed);
          return GridCell{words, Paint::kStrong};
        },
        section);
    FitRow(
        kRuledOut, [&](const ComparedPosting& compared) { return BlockerCell(compared, true); },
        section);
    FitRow(
        kToCheck, [&](const ComparedPosting& compared) { return BlockerCell(compared, false); },
        section);
    for (const auto& [label, necessity] : {std::pair(&kMissingRequired, Necessity::kRequired),
                                           std::pair(&kMissingPreferred, Necessity::kPreferred)}) {
      FitRow(
          *label,
          [&, necessity](const ComparedPosting& compared) {
            return MissingCell(compared, necessity);
          },
          section);
    }
    return section;
  }

  // ---- what they state

  [[nodiscard]] GridCell FactWords(const FactCell& cell) const {
    if (cell.words.empty())
      return {cell.unread ? Word(kUnread) : std::string(NotStated(page_.language)), Paint::kDim};
    if (cell.corrected) return {cell.words + " (" + Word(kByYou) + ")", Paint::kNotice};
    return {cell.words + LineMark(cell.line), Paint::kPlain};
  }

  [[nodiscard]] GridSection FactSection() const {
    GridSection section{Word(kFacts), {}};
    std::string not_stated;
    for (const FactRow& row : CompareFacts(postings_, today_, page_.language)) {
      const std::string label(FieldLabel(row.field, page_.language));
      if (!row.stated) {
        not_stated += (not_stated.empty() ? "" : ", ") + label;
        continue;
      }
      GridRow& added = section.rows.emplace_back(GridRow{label, {}});
      for (const FactCell& cell : row.cells) added.cells.push_back(FactWords(cell));
    }
    if (!not_stated.empty()) section.note = Word(kByNone) + not_stated;
    return section;
  }

  // ---- what they ask for

  [[nodiscard]] std::string Name(const CompareRow& row) const {
    return TermWords(row.kind, row.value, row.names, page_.language);
  }

  [[nodiscard]] GridCell AskCell(const std::optional<CompareCell>& cell) const {
    if (!cell) return {"-", Paint::kDim};
    std::string words(Label(cell->necessity, page_.language));
    const Paint paint = cell->necessity == Necessity::kRequired    ? Paint::kGood
                        : cell->necessity == Necessity::kPreferred ? Paint::kNotice
                                                                   : Paint::kDim;
    return {words + Where(*cell), paint};
  }

  // " (택1, 27행)"; empty where nothing is to be said.
  [[nodiscard]] std::string Where(const CompareCell& cell) const {
    if (!cell.choice) return LineMark(cell.line);
    return std::string(korean() ? " (택1" : " (one of") +
           (cell.line > 0 ? ", " + LineName(cell.line) : "") + ")";
  }

  template <typename Wanted>
  [[nodiscard]] GridSection AskSection(const Bilingual& heading, const Wanted& wanted) const {
    GridSection section{Word(heading), {}};
    for (const CompareRow& row : report_.rows) {
      if (!wanted(row)) continue;
      GridRow& added = section.rows.emplace_back(GridRow{Name(row), {}});
      for (const auto& cell : row.cells) added.cells.push_back(AskCell(cell));
    }
    return section;
  }

  void AskedByOne(size_t posting) {
    bool first = true;
    for (const Necessity necessity :
         {Necessity::kRequired, Necessity::kPreferred, Necessity::kMentioned}) {
      std::string names;
      for (const CompareRow& row : report_.rows) {
        const auto& cell = row.cells[posting];
        if (row.count != 1 || !cell || cell->necessity != necessity) continue;
        if (!names.empty()) names += ", ";
        names += SafeForTerminal(Name(row)) + Where(*cell);
      }
      if (names.empty()) continue;
      if (first)
        out_ +=
            Heading(korean() ? Number(posting) + "만 찾는 것" : "Only " + Number(posting), page_);
      first = false;
      // As wide as the widest of them: 필수, preferred.
      const size_t width = korean() ? 4 : 9;
      Wrapped("  " + PadToWidth(Label(necessity, page_.language), width) + "  ", names);
    }
  }

  void NotCompared(size_t posting) {
    if (report_.unread[posting].empty()) return;
    out_ += Heading((korean() ? "비교하지 못한 요건 " : "Not compared ") + Number(posting), page_);
    for (const UncomparedLine& line : report_.unread[posting])
      Wrapped("  · ", SafeForTerminal(line.text) + LineMark(line.line));
  }

  std::span<const ComparedPosting> postings_;
  const CompareReport& report_;
  const SkillTable& skills_;
  Date today_;
  const MarketPage& page_;
  std::string out_;
};

}  // namespace

std::string RenderCompare(std::span<const ComparedPosting> postings, const CompareReport& report,
                          const SkillTable& skills, Date today, const MarketPage& page) {
  return Page(postings, report, skills, today, page).Render();
}

}  // namespace gonggo

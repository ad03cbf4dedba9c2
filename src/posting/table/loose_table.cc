#include "posting/table/loose_table.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string>

#include "posting/line/heading_words.h"
#include "posting/line/labels.h"
#include "posting/line/names.h"
#include "posting/saying/papers_line.h"
#include "posting/table/table_fit.h"
#include "posting/table/table_path.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

using enum SectionKind;

constexpr size_t kMostLabelLines = 3;
constexpr size_t kLongestLabelBytes = 24;

// What the pieces of one table are.
class TableKinds {
 public:
  TableKinds(const TableText& table, const TableHead& head, std::span<const TablePiece> pieces)
      : table_(table),
        head_(head),
        pieces_(pieces),
        kinds_(pieces.size(), kFacts),
        labels_(pieces.size(), false) {}

  void Read(LineScorer& scorer) {
    MarkWrappedLabels();
    SectionKind kind = kFacts;
    bool process = false;  // up to the next blank line
    for (size_t i = 0; i < pieces_.size() && !IsOutside(i); ++i) {
      const TablePiece& piece = pieces_[i];
      const Column& column = head_.columns[piece.column];
      if (column.shape != ColumnShape::kText) continue;
      const bool entered = i == 0 || pieces_[i - 1].column != piece.column;
      if (entered) kind = column.kind;
      if (entered || piece.after_blank) process = false;
      if (const auto label = LabelAt(i)) {
        kind = *label;
        labels_[i] = !IsLabelWithValue(i);
        process = false;
      } else if (piece.after_blank && LineOf(i).key.empty() &&
                 (SaysProcess(At(i), scorer) || AsksForPapers(At(i)))) {
        // "포트폴리오 제출 필수" at the end of a cell.
        process = true;
      }
      if (NamesCareer(i)) labels_[i] = true;
      kinds_[i] = process ? kProcess : kind == kDuties && StatesFact(i) ? kFacts : kind;
    }
  }

  [[nodiscard]] bool IsOutside(size_t i) const { return pieces_[i].column >= head_.columns.size(); }
  [[nodiscard]] SectionKind KindOf(size_t i) const { return kinds_[i]; }
  [[nodiscard]] bool IsLabel(size_t i) const { return labels_[i]; }

 private:
  [[nodiscard]] std::string_view At(size_t i) const { return Cut(table_.text, pieces_[i].at); }
  [[nodiscard]] const Line& LineOf(size_t i) const { return table_.lines[pieces_[i].line]; }

  // "1) 근무지 : 부산" among duties.
  [[nodiscard]] bool StatesFact(size_t i) const {
    if (!IsLabelWithValue(i)) return false;
    const std::string_view field = LineOf(i).field;
    return !field.empty() && field != "role" && KindOfField(field) == kFacts;
  }

  // "6) 요건 : 아래 가운데 하나 이상".
  [[nodiscard]] bool IsLabelWithValue(size_t i) const {
    const Line& line = LineOf(i);
    return !line.key.empty() && pieces_[i].at.begin <= line.key.begin && !line.value.empty();
  }

  static bool SaysProcess(std::string_view words, LineScorer& scorer) {
    constexpr float kClearly = 0.3F;
    const KindScores says = scorer.ScoreText(words);
    const float process = says[static_cast<size_t>(kProcess)];
    for (size_t k = 0; k < kSectionKindCount; ++k) {
      if (k != static_cast<size_t>(kProcess) && says[k] + kClearly > process) return false;
    }
    return true;
  }

  [[nodiscard]] std::optional<SectionKind> LabelAt(size_t i) const {
    if (wrapped_[i]) return wrapped_[i];
    const Line& line = LineOf(i);
    if (!line.key.empty() && pieces_[i].at.begin <= line.key.begin) {
      const auto kind = CellLabelKind(Cut(table_.text, line.key));
      // "학력 : 대졸" is one of what is asked for, wherever it stands.
      return kind && IsCore(*kind) && line.field != "experience" ? kind : std::nullopt;
    }
    // "상세 내용" inside of a cell begins with it anew.
    if (IsContentWord(At(i))) return head_.columns[pieces_[i].column].kind;
    const auto label = CellLabelKind(At(i));
    // 근무조건 and 복리후생 inside of a cell are what they are; the rest is told by its column.
    if (!label || *label == kAbout || *label == kTitle || *label == kCompany || *label == kOther)
      return std::nullopt;
    return label;
  }

  // "자격요건 ⇥ 신입 ⇥ …": whom the next cell is about.
  [[nodiscard]] bool NamesCareer(size_t i) const {
    if (i + 1 == pieces_.size() || !pieces_[i + 1].after_tab) return false;
    return IsCareer(At(i)) || At(i) == "공통";
  }

  // "담당" / "업무 ⇥": a label before a tab, wrapped as its narrow cell was.
  void MarkWrappedLabels() {
    wrapped_.resize(pieces_.size());
    for (size_t i = 1; i < pieces_.size(); ++i) {
      if (IsOutside(i) || !pieces_[i].after_tab || !IsText(i - 1)) continue;
      std::string words;
      for (size_t n = 1; n <= kMostLabelLines && n <= i; ++n) {
        const size_t first = i - n;
        if (!IsText(first)) break;
        words.insert(0, At(first));
        if (words.size() > kLongestLabelBytes) break;
        const auto kind = CellLabelKind(words);
        if (kind && IsCore(*kind)) {
          for (size_t k = first; k < i; ++k) wrapped_[k] = kind;
        }
        if (pieces_[first].after_tab) break;
      }
    }
  }

  [[nodiscard]] bool IsText(size_t i) const {
    return !IsOutside(i) && head_.columns[pieces_[i].column].shape == ColumnShape::kText;
  }

  const TableText& table_;
  const TableHead& head_;
  std::span<const TablePiece> pieces_;
  std::vector<SectionKind> kinds_;
  std::vector<bool> labels_;
  std::vector<std::optional<SectionKind>> wrapped_;
};

class TableReader {
 public:
  TableReader(std::string_view text, const std::vector<Line>& lines, std::vector<Heading>& headings)
      : text_(text), lines_(lines), headings_(headings) {}

  LooseTables Read() {
    const std::vector<TableHead> heads = FindTableHeads(text_, lines_);
    if (heads.empty()) return {};
    LineScorer scorer;
    for (size_t h = 0; h < heads.size(); ++h) {
      const auto end =
          h + 1 < heads.size() ? heads[h + 1].caption : static_cast<uint32_t>(lines_.size());
      const std::vector<TablePiece> pieces =
          AlignTable({text_, lines_, headings_}, heads[h], end, scorer);
      if (pieces.empty()) continue;
      for (uint32_t i = heads[h].caption; i < heads[h].end; ++i) Add(i, kFacts, std::nullopt);
      AddRows(heads[h], pieces, scorer);
      AddCells(heads[h], pieces);
      AddTableRows(text_, heads[h], pieces, tables_.rows);
    }
    if (!ArePositions(text_, tables_.rows)) tables_.rows.clear();
    return std::move(tables_);
  }

 private:
  void Add(uint32_t line, SectionKind kind, const std::optional<SectionKind>& heading) {
    if (lines_[line].blank) return;
    tables_.lines.push_back({line, kind});
    headings_[line] = {};
    if (heading) headings_[line] = {.shape = 4.0F, .is_heading = true, .kind = heading};
  }

  // A line with pieces of several kinds is what most of it is.
  void AddRows(const TableHead& head, const std::vector<TablePiece>& pieces, LineScorer& scorer) {
    const TableText table{text_, lines_, headings_};
    TableKinds kinds(table, head, pieces);
    kinds.Read(scorer);
    for (size_t i = 0; i < pieces.size() && !kinds.IsOutside(i);) {
      std::array<size_t, kSectionKindCount> bytes{};
      std::optional<SectionKind> first;
      bool label = true;
      const uint32_t line = pieces[i].line;
      for (; i < pieces.size() && pieces[i].line == line; ++i) {
        if (pieces[i].at.empty()) continue;
        const SectionKind kind = kinds.KindOf(i);
        if (!first) first = kind;
        label = label && kinds.IsLabel(i);
        bytes[static_cast<size_t>(kind)] += pieces[i].at.size();
      }
      if (!first) continue;
      auto heaviest = *first;
      for (size_t k = 0; k < kSectionKindCount; ++k) {
        if (bytes[k] > bytes[static_cast<size_t>(heaviest)]) heaviest = static_cast<SectionKind>(k);
      }
      Add(line, heaviest, label ? std::optional(heaviest) : std::nullopt);
    }
  }

  // The first row of the first table is the first position.
  void AddCells(const TableHead& head, const std::vector<TablePiece>& pieces) {
    bool first_row = tables_.cells.empty();
    for (size_t i = 0; i < pieces.size() && pieces[i].column < head.columns.size();) {
      if (i > 0 && pieces[i].begins_row) first_row = false;
      const TablePiece& piece = pieces[i];
      StatedCell cell{piece.line, piece.at, head.columns[piece.column].field};
      for (++i; i < pieces.size() && !pieces[i].begins_cell; ++i) {
        if (pieces[i].at.empty()) continue;
        if (cell.at.empty()) cell = {pieces[i].line, pieces[i].at, cell.field};
        cell.at.end = pieces[i].at.end;
      }
      // "경력 ⇥" below 구분.
      const bool career =
          head.columns[piece.column].shape == ColumnShape::kShort && IsCareer(Cut(text_, cell.at));
      if (cell.field.empty() && career) cell.field = "experience";
      if (cell.field.empty() || cell.at.empty()) continue;
      (first_row ? tables_.cells : tables_.further).push_back(cell);
    }
  }

  std::string_view text_;
  const std::vector<Line>& lines_;
  std::vector<Heading>& headings_;
  LooseTables tables_;
};

}  // namespace

LooseTables ReadLooseTables(std::string_view text, const std::vector<Line>& lines,
                            std::vector<Heading>& headings) {
  return TableReader(text, lines, headings).Read();
}

}  // namespace gonggo

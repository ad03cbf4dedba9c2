#include "posting/link_rows.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <utility>

#include "posting/card_names.h"
#include "posting/labels.h"
#include "posting/names.h"
#include "posting/row_cells.h"
#include "text/markup.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kLongestRowBytes = 700;
constexpr uint32_t kMostLinesBelow = 6;

// What a link is called that is no name.
bool IsLinkWord(std::string_view label) {
  static constexpr std::array<std::string_view, 12> kWords = {
      "링크",     "공고",      "바로가기", "보기", "원문", "지원",
      "지원하기", "공고 보기", "link",     "Link", "here", "URL"};
  return std::find(kWords.begin(), kWords.end(), TrimSpaces(label)) != kWords.end() ||
         label.starts_with("http");
}

// "[[메모/너나들이\|검색 엔지니어]]": what a note's reader sees of it.
std::string_view LabelOfNote(std::string_view words) {
  if (!words.starts_with("[[")) return words;
  const size_t close = words.find("]]");
  if (close == std::string_view::npos) return words;
  std::string_view label = words.substr(2, close - 2);
  const size_t bar = label.rfind('|');
  const size_t slash = label.rfind('/');
  if (bar != std::string_view::npos) return label.substr(bar + 1);
  return slash == std::string_view::npos ? label : label.substr(slash + 1);
}

std::string_view WithoutMarks(std::string_view words) {
  static constexpr std::array<std::string_view, 8> kMarks = {"-", "—", "–", "|",
                                                             "·", ":", ",", "/"};
  for (bool again = true; again;) {
    again = false;
    words = TrimSpaces(words);
    for (const std::string_view mark : kMarks) {
      if (words.starts_with(mark)) words.remove_prefix(mark.size()), again = true;
      if (words.ends_with(mark)) words.remove_suffix(mark.size()), again = true;
    }
  }
  if (words.starts_with('(') && words.ends_with(')')) words = words.substr(1, words.size() - 2);
  return words;
}

class RowReader {
 public:
  RowReader(std::string_view text, const std::vector<Line>& lines)
      : text_(text), lines_(lines), reader_(text) {}

  std::vector<ListCard> Read() {
    if (text_.find("](http") == std::string_view::npos) return {};
    size_t others = 0;
    for (uint32_t i = 0; i < lines_.size(); ++i) {
      const Line& line = lines_[i];
      if (line.record_key || line.record_value) return {};
      if (line.blank || line.boilerplate || line.kind == BlockKind::kRule || IsTableRule(i))
        continue;
      const MarkdownLink link = FindMarkdownLink(Cut(text_, line.whole), 0);
      if (!link.whole.empty() && line.whole.size() <= kLongestRowBytes) {
        AddRow(i, link);
      } else if (Belongs(i)) {
        reader_.Read(i, line.content, cards_.back().pieces);
        cards_.back().own.end = i + 1;
      } else {
        if (IsRow(i)) head_ = i;
        others += line.kind == BlockKind::kHeading || IsRow(i) || line.key.size() > 0 ? 0 : 1;
      }
    }
    if (cards_.size() < kLeastListCards || others * 2 > cards_.size()) return {};
    return std::move(cards_);
  }

 private:
  [[nodiscard]] std::string_view Whole(uint32_t i) const {
    return TrimSpaces(Cut(text_, lines_[i].whole));
  }
  [[nodiscard]] bool IsRow(uint32_t i) const {
    return Whole(i).starts_with('|') && Whole(i).size() > 2;
  }
  [[nodiscard]] bool IsTableRule(uint32_t i) const {
    return IsRow(i) && Whole(i).find_first_not_of("|-: ") == std::string_view::npos;
  }
  // Below an item, further in.
  [[nodiscard]] bool Belongs(uint32_t i) const {
    if (cards_.empty() || IsRow(i)) return false;
    const uint32_t first = cards_.back().own.begin;
    return i == cards_.back().own.end && i - first < kMostLinesBelow &&
           lines_[i].indent > lines_[first].indent;
  }

  void AddRow(uint32_t i, const MarkdownLink& link) {
    ListCard card{.own = {i, i + 1}};
    if (IsRow(i)) {
      ReadCells(i, card);
    } else {
      ReadWords(i, lines_[i].whole, link, card);
    }
    cards_.push_back(std::move(card));
  }

  [[nodiscard]] std::string_view FieldOfColumn(size_t column) {
    if (!head_) return {};
    SplitCells(text_, lines_[*head_].whole, CellMark::kBar, head_cells_);
    if (column >= head_cells_.size()) return {};
    return FieldOfLabel(Cut(text_, head_cells_[column]));
  }

  void ReadCells(uint32_t i, ListCard& card) {
    SplitCells(text_, lines_[i].whole, CellMark::kBar, cells_);
    for (size_t c = 0; c < cells_.size(); ++c) {
      const Span cell = cells_[c];
      const std::string_view words = Cut(text_, cell);
      if (words.empty() || IsStatedAbsence(words)) continue;
      const std::string_view field = FieldOfColumn(c);
      const size_t before = card.pieces.size();
      const MarkdownLink link = FindMarkdownLink(words, 0);
      if (!link.whole.empty() || words.starts_with("[[")) {
        ReadWords(i, cell, link, card);
      } else if (field == "company" || field == "title" || field == "role" || field.empty()) {
        reader_.Read(i, cell, card.pieces);
      } else {
        PieceReader::Add(i, cell, field, card.pieces);
      }
      if (card.pieces.size() == before || card.pieces[before].kind == PieceKind::kLink) continue;
      if (field != "company" && field != "title" && field != "role") continue;
      Span& named = field == "company" ? card.company : card.title;
      if (named.empty()) named = card.pieces[before].at;
      card.pieces[before].kind = PieceKind::kName;
      card.pieces[before].field = {};
    }
  }

  // What stands before a link, its label, its address, and what stands behind.
  void ReadWords(uint32_t i, Span at, const MarkdownLink& link, ListCard& card) {
    const std::string_view words = Cut(text_, at);
    if (link.whole.empty()) {
      reader_.Read(i, SpanOf(text_, LabelOfNote(words)), card.pieces);
      return;
    }
    std::string_view before = words.substr(0, link.whole.begin);
    if (const size_t mark = before.find_first_not_of("-*+ \t0123456789.)");
        mark != std::string_view::npos)
      before.remove_prefix(mark);
    else
      before = {};
    if (before.starts_with("[ ]") || before.starts_with("[x]")) before.remove_prefix(3);
    AddPieces(i, LabelOfNote(WithoutMarks(before)), card);
    const std::string_view label = Cut(words, link.label);
    if (!IsLinkWord(label)) reader_.Read(i, SpanOf(text_, label), card.pieces);
    PieceReader::Add(i, SpanOf(text_, Cut(words, link.url)), "link", card.pieces);
    AddPieces(i, WithoutMarks(words.substr(link.whole.end)), card);
  }

  void AddPieces(uint32_t i, std::string_view words, ListCard& card) {
    if (words.empty()) return;
    for (const std::string_view mark : {" | ", " · ", " / ", ", "}) {
      if (words.find(mark) == std::string_view::npos) continue;
      for (const std::string_view part : PiecesBetween(words, mark)) {
        if (!part.empty()) reader_.Read(i, SpanOf(text_, part), card.pieces);
      }
      return;
    }
    reader_.Read(i, SpanOf(text_, words), card.pieces);
  }

  std::string_view text_;
  const std::vector<Line>& lines_;
  PieceReader reader_;
  std::vector<ListCard> cards_;
  std::optional<uint32_t> head_;  // the last row without a link
  std::vector<Span> cells_;
  std::vector<Span> head_cells_;
};

}  // namespace

std::vector<ListCard> FindLinkRows(std::string_view text, const std::vector<Line>& lines) {
  return RowReader(text, lines).Read();
}

}  // namespace gonggo

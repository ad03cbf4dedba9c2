#include "posting/card/link_rows.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

#include "posting/card/card_names.h"
#include "posting/field/link.h"
#include "posting/line/labels.h"
#include "posting/line/names.h"
#include "posting/line/row_cells.h"
#include "posting/line/row_marks.h"
#include "posting/note/note_lines.h"
#include "text/markup.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kLongestRowBytes = 700;
constexpr uint32_t kMostLinesBelow = 6;
// A link with less in front of it is what the line is about.
constexpr uint32_t kLeastBesideBytes = 6;

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
  static constexpr std::array<std::string_view, 10> kMarks = {"-", "—", "–", "|", "·",
                                                              ":", ",", "/", "*", "_"};
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
    size_t others = 0;
    for (uint32_t i = 0; i < lines_.size(); ++i) {
      const Line& line = lines_[i];
      if (line.record_key || line.record_value) return {};
      if (line.blank || line.boilerplate || line.kind == BlockKind::kRule || IsTableRule(i))
        continue;
      if (i + 1 < lines_.size() && IsRow(i) && IsTableRule(i + 1)) {
        ReadHead(i);
      } else if (const MarkdownLink link = LinkOf(i); !link.whole.empty()) {
        AddRow(i, link);
      } else if (IsRow(i) && names_openings_) {
        AddRow(i, {});
      } else if (Belongs(i)) {
        AddBelow(i);
      } else {
        others += line.kind == BlockKind::kHeading || !line.key.empty() ? 0 : 1;
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

  // The line's link, also one that stands behind its words as it is; empty of most.
  [[nodiscard]] MarkdownLink LinkOf(uint32_t i) const {
    const std::string_view words = Cut(text_, lines_[i].whole);
    if (words.size() > kLongestRowBytes || words.find("http") == std::string_view::npos) return {};
    MarkdownLink link = FindMarkdownLink(words, 0);
    if (!link.whole.empty()) return WithBrackets(words, link);
    const auto links = FindLinks(words);
    if (links.size() != 1 || links.front().at.begin < kLeastBesideBytes) return {};
    link.url = link.whole = links.front().at;
    return link;
  }

  // "[[신입] 서버 개발자](https://…)": brackets that the label has itself.
  static MarkdownLink WithBrackets(std::string_view words, MarkdownLink link) {
    const std::string_view label = Cut(words, link.label);
    const auto count = [label](char c) { return std::count(label.begin(), label.end(), c); };
    const size_t open = link.whole.begin > 0 && count(']') > count('[')
                            ? words.rfind('[', link.whole.begin - 1)
                            : std::string_view::npos;
    if (open != std::string_view::npos) {
      link.whole.begin = static_cast<uint32_t>(open);
      link.label.begin = link.whole.begin + 1;
    }
    return link;
  }

  // The columns of a table; whether a row of it is an opening without a link, too.
  void ReadHead(uint32_t i) {
    SplitCells(text_, lines_[i].whole, CellMark::kBar, cells_);
    columns_.clear();
    for (const Span cell : cells_) columns_.push_back(FieldOfLabel(Cut(text_, cell)));
    const auto has = [this](std::string_view field) {
      return std::find(columns_.begin(), columns_.end(), field) != columns_.end();
    };
    names_openings_ = has("company") && (has("title") || has("role"));
  }

  void AddBelow(uint32_t i) {
    const Line& line = lines_[i];
    ListCard& card = cards_.back();
    card.own.end = i + 1;
    if (line.key.empty()) {
      reader_.Read(i, line.content, card.pieces);
    } else if (!line.value.empty() && KindOfField(line.field) == SectionKind::kFacts) {
      PieceReader::Add(i, line.value, line.field, card.pieces);
    }
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

  void ReadCells(uint32_t i, ListCard& card) {
    SplitCells(text_, lines_[i].whole, CellMark::kBar, cells_);
    for (size_t c = 0; c < cells_.size(); ++c) {
      const Span cell = cells_[c];
      const std::string_view words = Cut(text_, cell);
      if (words.empty() || IsStatedAbsence(words)) continue;
      const std::string_view field = c < columns_.size() ? columns_[c] : std::string_view();
      const size_t before = card.pieces.size();
      const MarkdownLink link = WithBrackets(words, FindMarkdownLink(words, 0));
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
    if (!label.empty() && !IsLinkWord(label)) reader_.Read(i, SpanOf(text_, label), card.pieces);
    PieceReader::Add(i, SpanOf(text_, Cut(words, link.url)), "link", card.pieces);
    AddPieces(i, WithoutMarks(words.substr(link.whole.end)), card);
  }

  void AddPieces(uint32_t i, std::string_view words, ListCard& card) {
    if (words.empty()) return;
    const auto stands = [words](std::string_view mark) { return words.find(mark) != words.npos; };
    const auto first = std::find_if(kFactMarks.begin(), kFactMarks.end(), stands);
    const std::string_view mark = first == kFactMarks.end() ? ", " : *first;
    for (const std::string_view part : PiecesBetween(words, mark)) {
      if (!part.empty()) AddPiece(i, part, card);
    }
  }

  // "판교 (상시)": what stands in parentheses is a fact of its own.
  void AddPiece(uint32_t i, std::string_view words, ListCard& card) {
    const size_t open = words.rfind(" (");
    if (words.ends_with(')') && open != std::string_view::npos && open > 0) {
      const std::string_view inner = words.substr(open + 2, words.size() - open - 3);
      if (!FieldStatedBy(inner).empty()) {
        reader_.Read(i, SpanOf(text_, words.substr(0, open)), card.pieces);
        words = inner;
      }
    }
    reader_.Read(i, SpanOf(text_, words), card.pieces);
  }

  std::string_view text_;
  const std::vector<Line>& lines_;
  PieceReader reader_;
  std::vector<ListCard> cards_;
  std::vector<std::string_view> columns_;  // the fields of the table's columns
  bool names_openings_ = false;
  std::vector<Span> cells_;
};

}  // namespace

std::vector<ListCard> FindLinkRows(std::string_view text, const std::vector<Line>& lines) {
  return RowReader(text, lines).Read();
}

}  // namespace gonggo

#include "posting/split/opening_facts.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>

#include "posting/line/heading_words.h"
#include "posting/line/labels.h"
#include "posting/line/note_title.h"
#include "posting/line/row_cells.h"
#include "posting/note/remark_words.h"
#include "posting/split/opening_weight.h"
#include "posting/split/row_facts.h"
#include "posting/split/row_names.h"
#include "posting/split/row_pieces.h"
#include "text/char_count.h"
#include "text/trim.h"

namespace gonggo {
namespace {

using enum SectionKind;

constexpr size_t kLongestLineBytes = 120;
constexpr std::string_view kRow = "row";  // several fields, no one's name

bool MayState(const Line& line) {
  return !line.blank && !line.boilerplate && !line.record_key && !line.record_value &&
         line.key.empty() && line.states.empty() && line.kind != BlockKind::kHeading &&
         line.content.size() <= kLongestLineBytes;
}

// What is asked for, too.
bool IsAsked(std::string_view field) { return field == "experience" || field == "education"; }

// "경력 2년 이상", "초대졸↑": asks, where "경력 2~5년" says for whom.
bool AsksAtLeast(std::string_view words) {
  return words.ends_with("이상") || words.ends_with("↑") || words.ends_with("+");
}

class FactReader {
 public:
  FactReader(std::string_view text, std::vector<Heading>& headings, std::vector<Line>& lines)
      : text_(text), headings_(headings), lines_(lines) {}

  void Read(LineRange range) {
    const auto own = static_cast<std::ptrdiff_t>(facts_.lines.size());
    const auto own_cells = static_cast<std::ptrdiff_t>(facts_.cells.size());
    name_ = range.begin;
    ReadName(range.begin);
    bool listed = false;  // below a heading of the core on a line of its own
    for (uint32_t i = range.begin + 1; i < range.end; ++i) {
      const Heading& heading = headings_[i];
      if (heading.is_heading && heading.kind) {
        listed = listed || (IsCore(*heading.kind) && lines_[i].key.empty());
        continue;
      }
      if (IsOfKeeper(lines_[i])) {
        lines_[i].boilerplate = lines_[i].remark = true;
      } else if (MayState(lines_[i])) {
        ReadLine(i, listed);
      } else if (!listed && StatesField(lines_[i])) {
        lines_[i].states = lines_[i].field;
      }
    }
    ReadPlaceOfName(range, own_cells);
    if (!listed) AskAboveWishes(range, own);
  }

  OpeningFacts Take() { return std::move(facts_); }

 private:
  // "경력: 2~5년" among others of the kind.
  [[nodiscard]] static bool StatesField(const Line& line) {
    return !line.blank && !line.boilerplate && !line.record_key && !line.record_value &&
           !line.key.empty() && !line.value.empty() && !line.field.empty() && line.states.empty() &&
           KindOfField(line.field) == kFacts;
  }

  // What no posting says.
  [[nodiscard]] bool IsOfKeeper(const Line& line) const {
    if (line.blank || line.boilerplate || !line.key.empty() || line.kind == BlockKind::kHeading)
      return false;
    const std::string_view words = Cut(text_, line.content);
    return IsTalkOfOneself(words) && AskOfRowPiece(words) == RowAsk::kNone;
  }

  // The items of a list above "- 우대: …" in it are what is asked for.
  // `own` of the lines that were told before are other openings'.
  void AskAboveWishes(LineRange range, std::ptrdiff_t own) {
    uint32_t first = range.begin + 1;  // of the list
    for (uint32_t i = range.begin + 1; i < range.end; ++i) {
      const Line& line = lines_[i];
      if (!line.IsItem()) {
        first = i + 1;
        continue;
      }
      const Heading& heading = headings_[i];
      if (line.key.empty() || !heading.is_heading || heading.kind != kPreferred) continue;
      for (uint32_t k = first; k < i; ++k) {
        const Line& item = lines_[k];
        const bool told = std::any_of(facts_.lines.begin() + own, facts_.lines.end(),
                                      [k](const FlattenedLine& l) { return l.line == k; });
        if (item.blank || item.boilerplate || !item.key.empty() || !item.states.empty() || told ||
            headings_[k].is_heading)
          continue;
        facts_.lines.push_back({k, {{kRequirements, item.content}}});
      }
      break;
    }
    std::sort(facts_.lines.begin() + own, facts_.lines.end(),
              [](const FlattenedLine& a, const FlattenedLine& b) { return a.line < b.line; });
  }

  // "새봄의원 (수원)", "☐ 늘봄복지관 - 사례관리 담당".
  void ReadName(uint32_t i) {
    const std::string_view core = Cut(text_, lines_[i].core);
    const Heading& heading = headings_[i];
    const bool says = IsWholeHeading(core) || IsNoteTitle(core) || !heading.names.empty();
    if (heading.is_heading && heading.kind && !says && (IsParted(core) || NamesPost(core)))
      headings_[i] = {};
    const std::string_view words = Cut(text_, lines_[i].content);
    // "마케터 - 달콩베이커리 (성수) 12/10까지"
    for (const RowPiece& piece : PiecesOfRow(words)) {
      if (piece.kind == RowPieceKind::kFact && !piece.within && piece.field != "location")
        facts_.cells.push_back({i, SpanOf(text_, piece.words), piece.field});
    }
  }

  // The place beside the name, where no line of the opening says it: "Quillbay (Korea)" above
  // "서울 중구".
  void ReadPlaceOfName(LineRange range, std::ptrdiff_t own_cells) {
    const uint32_t name = range.begin;
    for (uint32_t i = name + 1; i < range.end; ++i) {
      if (lines_[i].field == "location" || lines_[i].states == "location") return;
    }
    if (std::any_of(facts_.cells.begin() + own_cells, facts_.cells.end(),
                    [](const StatedCell& cell) { return cell.field == "location"; }))
      return;
    const std::string_view words = Cut(text_, lines_[name].content);
    std::string_view place;
    for (const RowPiece& piece : PiecesOfRow(words)) {
      if (piece.field == "location" && !piece.within && place.empty()) place = piece.words;
    }
    const size_t open = words.find('(');
    const size_t close = words.find(')', std::min(open, words.size()));
    if (place.empty() && open != std::string_view::npos && close != std::string_view::npos &&
        open > 0) {
      const std::string_view inside = words.substr(open + 1, close - open - 1);
      if (FieldOfRowPiece(inside) == "location") place = inside;
    }
    if (!place.empty()) facts_.cells.push_back({name, SpanOf(text_, place), "location"});
  }

  // "광고 집행 경험 2년 이상, GA4 우대": what is asked for and what is wished for.
  bool ReadAskAndWish(uint32_t i) {
    const auto parts = PiecesBetween(Cut(text_, lines_[i].content), ", ");
    if (parts.size() < 2 || AskOfRowPiece(parts.back()) != RowAsk::kPreferred) return false;
    FlattenedLine line{i, {}};
    for (const std::string_view part : parts) {
      const RowAsk ask = AskOfRowPiece(part);
      // "자바, 카프카 우대" wishes for both.
      if (ask == RowAsk::kNone) return false;
      line.parts.push_back(
          {ask == RowAsk::kPreferred ? kPreferred : kRequirements, SpanOf(text_, part)});
    }
    if (line.parts.front().kind == kPreferred) return false;
    facts_.lines.push_back(std::move(line));
    return true;
  }

  static bool IsUnknown(const RowPiece& piece) {
    return piece.kind == RowPieceKind::kText || piece.kind == RowPieceKind::kOwn;
  }

  // "계약직 2년", "판교 (재택2)", "노원구 상계동 (7호선 노원역)": a few words behind a fact say
  // more of it.
  static bool GoesWithFacts(const std::vector<RowPiece>& pieces) {
    constexpr size_t kMostChars = 11;
    static constexpr std::array<std::string_view, 5> kFirst = {"employment", "location", "salary",
                                                               "deadline", "work"};
    if (pieces.empty() || std::find(kFirst.begin(), kFirst.end(), pieces[0].field) == kFirst.end())
      return false;
    size_t unknown = 0;
    for (const RowPiece& piece : pieces) {
      if (piece.kind == RowPieceKind::kRequired || piece.kind == RowPieceKind::kPreferred)
        return false;
      unknown += IsUnknown(piece) ? CountChars(piece.words) : 0;
    }
    return unknown <= kMostChars;
  }

  // "경비원   광주 북구", "프로덕트 매니저 | 서울 강남 | 4~8년": the job and facts of it, right
  // below who looks.
  bool ReadJobLine(uint32_t i, const std::vector<RowPiece>& pieces) {
    const bool below = i > 0 && !lines_[i].blank_before && i - 1 == name_;
    if (!below || pieces.size() < 2 || pieces[0].kind != RowPieceKind::kText ||
        !std::all_of(pieces.begin() + 1, pieces.end(), [](const RowPiece& piece) {
          return piece.kind == RowPieceKind::kFact && !piece.within;
        }))
      return false;
    for (const RowPiece& piece : pieces) {
      if (piece.kind == RowPieceKind::kFact)
        facts_.cells.push_back({i, SpanOf(text_, piece.words), piece.field});
    }
    return true;
  }

  void ReadLine(uint32_t i, bool listed) {
    if (!listed && ReadAskAndWish(i)) return;
    const std::vector<RowPiece> pieces = PiecesOfRow(Cut(text_, lines_[i].content));
    const bool goes = !listed && AskOfRowPiece(Cut(text_, lines_[i].content)) == RowAsk::kNone &&
                      GoesWithFacts(pieces);
    if (ReadJobLine(i, pieces)) return;
    bool says = false;  // a fact that asks for nothing
    bool asks = false;
    for (const RowPiece& piece : pieces) {
      if (piece.within || (IsUnknown(piece) && !goes)) return;
      if (IsUnknown(piece)) continue;
      const bool fact = piece.kind == RowPieceKind::kFact;
      says = says || (fact && !(IsAsked(piece.field) && AsksAtLeast(piece.words)));
      asks = asks || !fact || (IsAsked(piece.field) && AsksAtLeast(piece.words));
    }
    if (pieces.empty() || (listed && asks) || (!asks && !says)) return;
    for (const RowPiece& piece : pieces) {
      if (piece.kind == RowPieceKind::kFact)
        facts_.cells.push_back({i, SpanOf(text_, piece.words), piece.field});
    }
    if (asks) {
      facts_.lines.push_back({i, PartsOf(pieces)});
    } else {
      lines_[i].states = kRow;
    }
  }

  [[nodiscard]] std::vector<ParagraphPart> PartsOf(const std::vector<RowPiece>& pieces) const {
    std::vector<ParagraphPart> parts;
    for (const RowPiece& piece : pieces) {
      SectionKind kind = kFacts;
      if (piece.kind == RowPieceKind::kPreferred) kind = kPreferred;
      if (piece.kind == RowPieceKind::kRequired ||
          (piece.kind == RowPieceKind::kFact && IsAsked(piece.field) && AsksAtLeast(piece.words)))
        kind = kRequirements;
      parts.push_back({kind, SpanOf(text_, piece.words)});
    }
    return parts;
  }

  std::string_view text_;
  std::vector<Heading>& headings_;
  std::vector<Line>& lines_;
  OpeningFacts facts_;
  uint32_t name_ = 0;  // the line of the opening's name
};

}  // namespace

OpeningFacts ReadOpeningFacts(std::string_view text, const std::vector<LineRange>& ranges,
                              std::vector<Heading>& headings, std::vector<Line>& lines) {
  FactReader reader(text, headings, lines);
  for (const LineRange& range : ranges) reader.Read(range);
  return reader.Take();
}

}  // namespace gonggo

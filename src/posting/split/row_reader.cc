#include "posting/split/row_reader.h"

#include <algorithm>
#include <array>

#include "posting/line/chat_stamp.h"
#include "posting/line/heading_words.h"
#include "posting/line/labels.h"
#include "posting/line/names.h"
#include "posting/note/remark_words.h"
#include "posting/saying/fact_line.h"
#include "posting/split/row_facts.h"
#include "posting/split/row_names.h"
#include "posting/split/row_pieces.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kLongestRowBytes = 240;
constexpr size_t kMostPieces = 14;

bool IsDigit(char c) { return IsAsciiDigit(static_cast<unsigned char>(c)); }

// "달팽이출판 편집자 뽑음": the name alone.
std::string_view WithoutSearch(std::string_view words) {
  static constexpr std::array<std::string_view, 13> kEnds = {
      " 뽑음", " 구함", " 모집", " 채용", " 뽑는 중", " 찾음", " 모집중", " 급구", " 채용중", " 구해요", " 구인", " 뽑는중", " 모집함"};
  for (const std::string_view end : kEnds) {
    if (words.ends_with(end)) return TrimSpaces(words.substr(0, words.size() - end.size()));
  }
  return words;
}

// "**하늘보리**", "`하늘보리`": without the signs of emphasis.
std::string_view WithoutEmphasis(std::string_view words) {
  while (words.size() > 2 && (words[0] == '*' || words[0] == '_' || words[0] == '~'))
    words.remove_prefix(1);
  while (words.size() > 2 && (words.back() == '*' || words.back() == '_' || words.back() == ':'))
    words.remove_suffix(1);
  return words;
}

// What is no opening's: a sentence, a label and its value.
bool MayBeRow(std::string_view words, const Line& line) {
  if (words.empty() || words.size() > kLongestRowBytes || !line.field.empty()) return false;
  if (line.kind == BlockKind::kTableRow || words.starts_with('|') || words.starts_with("http"))
    return false;
  return !IsSentence(words) && !words.ends_with('?');
}

// A row begins with a name; where, until when, of which kind may stand before it.
bool MayBegin(const RowPiece& piece) {
  if (piece.kind == RowPieceKind::kText || piece.kind == RowPieceKind::kOwn || piece.within)
    return true;
  if (piece.kind != RowPieceKind::kFact) return false;
  if (piece.field == "location" || piece.field == "employment" || piece.field == "link") return true;
  return piece.field == "deadline" && (piece.words.find("까지") == std::string_view::npos) &&
         (IsDigit(piece.words[0]) || piece.words[0] == '~' || piece.words[0] == 'D' ||
          piece.words == "상시");
}

}  // namespace

std::string_view WordsOfRow(std::string_view text, const Line& line) {
  const std::string_view whole = Cut(text, line.whole);
  const auto stamp = static_cast<uint32_t>(StampBefore(whole));
  std::string_view words =
      TrimSpaces(Cut(text, NameSpan(text, {line.whole.begin + stamp, line.whole.end})));
  // "[x] …", a box that is ticked or not
  for (const std::string_view box : {"[x] ", "[X] ", "[ ] ", "☑ ", "☐ ", "✅ ", "⬜ "}) {
    if (words.starts_with(box)) words = TrimSpaces(words.substr(box.size()));
  }
  size_t digits = 0;
  while (digits < words.size() && digits < 2 && IsDigit(words[digits])) ++digits;
  const bool number = digits > 0 && digits + 1 < words.size() &&
                      (words[digits] == '.' || words[digits] == ')') && words[digits + 1] == ' ';
  if (number) words = TrimSpaces(words.substr(digits + 1));
  words.remove_prefix(OwnStateBefore(words));
  return words;
}

bool RowReader::SaysMore(const Line& line) const {
  const std::string_view words = WordsOfRow(text_, line);
  if (words.empty() || words.size() > kLongestRowBytes) return false;
  const std::vector<RowPiece> pieces = PiecesOfRow(words);
  return !pieces.empty() && pieces[0].kind != RowPieceKind::kText &&
         pieces[0].kind != RowPieceKind::kOwn && !pieces[0].within;
}

std::optional<ListRow> RowReader::Read(const Line& line, uint32_t index, RowNames names) {
  const std::string_view words = WordsOfRow(text_, line);
  if (!MayBeRow(words, line)) return std::nullopt;
  std::vector<RowPiece> pieces = PiecesOfRow(words);
  if (pieces.size() < 2 || pieces.size() > kMostPieces) return std::nullopt;
  if (!MayBegin(pieces[0])) return std::nullopt;
  std::vector<std::string_view> texts;
  bool apart = false;  // facts stand between the names
  for (RowPiece& piece : pieces) {
    apart = apart || (piece.kind != RowPieceKind::kText && texts.size() == 1);
    if (piece.kind != RowPieceKind::kText) continue;
    piece.words = WithoutSearch(WithoutEmphasis(piece.words));
    if (names == RowNames::kOfProjects && !texts.empty() && IsMonthlyRate(piece.words)) {
      piece.kind = RowPieceKind::kFact;
      piece.field = "salary";
      continue;
    }
    texts.push_back(piece.words);
  }
  if (texts.empty() || IsWholeHeading(texts[0]) || IsStepOfHiring(texts[0])) return std::nullopt;
  if (apart && texts.size() > 1 && !NamesPost(texts[1])) texts.resize(1);
  NamesInRow named = NamesOfTexts(texts);
  if (names == RowNames::kOfProjects && (named.taken < 2 || !NamesPost(named.title)))
    named = {{}, texts[0], {}, NamesPost(texts[0]), 1};
  ListRow row;
  row.parted = std::count_if(pieces.begin(), pieces.end(), [](const RowPiece& p) { return p.first; }) >= 2;
  row.counted = IsDayCount(pieces[0].words) || pieces[0].words == "상시";
  if (!named.company.empty()) row.company = SpanOf(text_, named.company);
  if (!named.title.empty()) row.title = SpanOf(text_, named.title);
  if (row.company.empty() && row.title.empty()) return std::nullopt;
  if (!row.company.empty()) row.parts.push_back({SectionKind::kCompany, row.company});
  if (!row.title.empty()) row.parts.push_back({SectionKind::kTitle, row.title});
  if (!named.place.empty()) {
    row.cells.push_back({index, SpanOf(text_, named.place), "location"});
    ++row.strong;
  }
  size_t text = 0;
  for (const RowPiece& piece : pieces) {
    const Span at = SpanOf(text_, piece.words);
    SectionKind kind = SectionKind::kOther;
    switch (piece.kind) {
      case RowPieceKind::kText:
        if (text++ < named.taken) continue;
        // "Java, Spring": what is worked with, whether asked for or not.
        if (!skills_.Find(piece.words).empty()) {
          kind = SectionKind::kStack;
          ++row.facts;
        } else {
          ++row.unknown;
        }
        break;
      case RowPieceKind::kFact:
        row.cells.push_back({index, at, piece.field});
        ++row.facts;
        if (piece.within) continue;
        row.dated = row.dated || piece.field == "deadline";
        row.strong += IsStrongField(piece.field) ? 1 : 0;
        if (IsStrongField(piece.field) || piece.field == "headcount") kind = SectionKind::kFacts;
        break;
      case RowPieceKind::kRequired:
        kind = SectionKind::kRequirements;
        ++row.facts;
        break;
      case RowPieceKind::kPreferred:
        kind = SectionKind::kPreferred;
        ++row.facts;
        break;
      case RowPieceKind::kOwn:
        break;
    }
    row.parts.push_back({kind, at});
  }
  row.named = named.sure || (named.taken == 2 && row.strong >= 2);
  std::sort(row.parts.begin(), row.parts.end(),
            [](const ParagraphPart& a, const ParagraphPart& b) { return a.at.begin < b.at.begin; });
  return row;
}

}  // namespace gonggo

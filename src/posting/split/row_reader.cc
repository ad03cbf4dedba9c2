#include "posting/split/row_reader.h"

#include <algorithm>

#include "posting/line/call_words.h"
#include "posting/line/chat_stamp.h"
#include "posting/line/heading_words.h"
#include "posting/line/labels.h"
#include "posting/line/names.h"
#include "posting/line/note_words.h"
#include "posting/note/note_facts.h"
#include "posting/note/remark_words.h"
#include "posting/saying/fact_line.h"
#include "posting/split/row_facts.h"
#include "posting/split/row_names.h"
#include "posting/split/row_pieces.h"
#include "text/byte_class.h"
#include "text/char_count.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kLongestRowBytes = 240;
constexpr size_t kMostPieces = 14;

// "달팽이출판 편집자 뽑음": the name alone.
std::string_view WithoutSearch(std::string_view words) {
  const std::string_view end = note_words::kSearchEnd.EndOf(words);
  return end.empty() ? words : TrimSpaces(words.substr(0, words.size() - end.size()));
}

// "**하늘보리**", "`하늘보리`": without the signs of emphasis.
std::string_view WithoutEmphasis(std::string_view words) {
  while (words.size() > 2 && (words[0] == '*' || words[0] == '_' || words[0] == '~'))
    words.remove_prefix(1);
  while (words.size() > 2 && (words.back() == '*' || words.back() == '_' || words.back() == ':'))
    words.remove_suffix(1);
  return words;
}

// "조약돌 MD ~12/6, 마포, 인턴 경력 쳐주나?": without what the keeper asks himself behind facts.
std::string_view WithoutQuestion(std::string_view words) {
  constexpr std::string_view kComma = ", ";
  if (!words.ends_with('?')) return words;
  const size_t comma = words.rfind(kComma);
  const bool facts = comma != std::string_view::npos &&
                     words.substr(0, comma).find(kComma) != std::string_view::npos;
  return facts ? words.substr(0, comma) : words;
}

// What is no opening's: a sentence, a label and its value.
bool MayBeRow(std::string_view words, const Line& line) {
  if (words.empty() || words.size() > kLongestRowBytes || !line.field.empty()) return false;
  if (words.starts_with('|')) return false;
  if (words.starts_with("http") && words.find(' ') == std::string_view::npos) return false;
  if (line.kind == BlockKind::kTableRow && words.find('\t') == std::string_view::npos) return false;
  return !IsSentence(words) && !words.ends_with('?');
}

// A row begins with a name; where, until when, of which kind may stand before it.
bool MayBegin(const RowPiece& piece) {
  if (piece.kind == RowPieceKind::kText || piece.kind == RowPieceKind::kOwn || piece.within)
    return true;
  if (piece.kind != RowPieceKind::kFact) return false;
  if (piece.field == "location" || piece.field == "employment" || piece.field == "link")
    return true;
  return piece.field == "deadline" && (piece.words.find("까지") == std::string_view::npos) &&
         (IsDigitByte(piece.words[0]) || piece.words[0] == '~' || piece.words[0] == 'D' ||
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
  while (digits < words.size() && digits < 2 && IsDigitByte(words[digits])) ++digits;
  const bool number = digits > 0 && digits + 1 < words.size() &&
                      (words[digits] == '.' || words[digits] == ')') && words[digits + 1] == ' ';
  // "1\t가든소프트\t백엔드", of a sheet
  const bool counted = digits > 0 && digits < words.size() && words[digits] == '\t';
  if (number || counted) words = TrimSpaces(words.substr(digits + 1));
  words.remove_prefix(OwnStateBefore(words));
  words.remove_prefix(CallTagBefore(words));
  return words;
}

bool RowReader::SaysMore(const Line& line) const {
  const std::string_view words = WordsOfRow(text_, line);
  if (words.empty() || words.size() > kLongestRowBytes) return false;
  const std::vector<RowPiece> pieces = PiecesOfRow(words);
  return !pieces.empty() && pieces[0].kind != RowPieceKind::kText &&
         pieces[0].kind != RowPieceKind::kOwn && !pieces[0].within;
}

// "Java", "React": a tool alone names no post.
bool RowReader::IsTool(std::string_view words) {
  constexpr size_t kLeastChars = 3;
  if (CountChars(words) < kLeastChars || IsRole(words) ||
      !IsAsciiAlpha(static_cast<unsigned char>(words[0])))
    return false;
  const std::vector<SkillMatch>& skills = skills_.Find(words);
  return skills.size() == 1 && skills[0].at.size() == words.size();
}

std::vector<std::string_view> RowReader::TextsOf(std::vector<RowPiece>& pieces, RowNames names) {
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
  if (texts.size() > 1 && ((apart && !NamesPost(texts[1])) || IsTool(texts[1]))) texts.resize(1);
  return texts;
}

// "11/20 하늘소프트 백엔드 (서류합)": the day on which somebody applied.
void RowReader::GiveDayToKeeper(std::vector<RowPiece>& pieces) {
  RowPiece& day = pieces[0];
  if (day.kind != RowPieceKind::kFact || day.field != "deadline" || !IsBareDay(day.words)) return;
  const bool own = std::any_of(pieces.begin() + 1, pieces.end(), [](const RowPiece& piece) {
    return (piece.kind == RowPieceKind::kOwn && OwnStateOf(piece.words) != OwnState::kNone &&
            !IsYetToApply(piece.words)) ||
           (piece.kind == RowPieceKind::kFact && piece.field == "deadline");
  });
  if (own) day.kind = RowPieceKind::kOwn;
}

void RowReader::AddPiece(const RowPiece& piece, uint32_t index, ListRow& row) {
  const Span at = SpanOf(text_, piece.words);
  SectionKind kind = SectionKind::kOther;
  if (piece.kind == RowPieceKind::kFact) {
    // "D-7 … (12/4)": the day says more.
    if (piece.field == "deadline")
      std::erase_if(row.cells, [this](const StatedCell& cell) {
        return cell.field == "deadline" && IsDayCount(Cut(text_, cell.at));
      });
    row.cells.push_back({index, at, piece.field});
    row.facts += piece.field == "headcount" ? 0 : 1;
    row.placed = row.placed || piece.field == "location";
    if (piece.within) return;
    row.dated = row.dated || piece.field == "deadline";
    row.strong += IsStrongField(piece.field) ? 1 : 0;
    if (IsStrongField(piece.field) || piece.field == "headcount") kind = SectionKind::kFacts;
  } else if (piece.kind == RowPieceKind::kText && skills_.Find(piece.words).empty()) {
    ++row.unknown;
  } else if (piece.kind == RowPieceKind::kOwn) {
    row.own = row.own || OwnStateOf(piece.words) != OwnState::kNone || IsStepOfHiring(piece.words);
  } else {
    ++row.facts;
    // "Java, Spring": what is worked with, whether asked for or not.
    kind = SectionKind::kStack;
    if (piece.kind == RowPieceKind::kRequired) kind = SectionKind::kRequirements;
    if (piece.kind == RowPieceKind::kPreferred) kind = SectionKind::kPreferred;
  }
  row.parts.push_back({kind, at});
}

ListRow RowReader::ReadDetail(const Line& line, uint32_t index) {
  ListRow detail;
  const std::string_view words = WordsOfRow(text_, line);
  if (words.empty() || words.size() > kLongestRowBytes || IsSentence(words)) return detail;
  // "영어 회화 가능자 우대": one ask, with all that it says.
  const RowAsk ask = AskOfRowPiece(words);
  if (ask != RowAsk::kNone && words.find_first_of(",/|") == std::string_view::npos) {
    detail.parts.push_back(
        {ask == RowAsk::kPreferred ? SectionKind::kPreferred : SectionKind::kRequirements,
         SpanOf(text_, words)});
    return detail;
  }
  for (const RowPiece& piece : PiecesOfRow(words)) AddPiece(piece, index, detail);
  return detail;
}

std::optional<ListRow> RowReader::Read(const Line& line, uint32_t index, RowNames names) {
  const std::string_view words = WithoutQuestion(WordsOfRow(text_, line));
  if (!MayBeRow(words, line)) return std::nullopt;
  std::vector<RowPiece> pieces = PiecesOfRow(words);
  if (pieces.size() < 2 || pieces.size() > kMostPieces) return std::nullopt;
  if (!words.starts_with('[') && !MayBegin(pieces[0])) return std::nullopt;
  GiveDayToKeeper(pieces);
  const std::vector<std::string_view> texts = TextsOf(pieces, names);
  if (texts.empty() || IsWholeHeading(texts[0]) || IsStepOfHiring(texts[0])) return std::nullopt;
  NamesInRow named = NamesOfTexts(texts);
  if (names == RowNames::kOfProjects && (named.taken < 2 || !NamesPost(named.title)))
    named = {{}, texts[0], {}, NamesPost(texts[0]), 1};
  if (named.company.empty() && named.title.empty()) return std::nullopt;
  ListRow row;
  row.parted =
      std::count_if(pieces.begin(), pieces.end(), [](const RowPiece& p) { return p.first; }) >= 2;
  if (!named.company.empty()) {
    row.company = SpanOf(text_, named.company);
    row.parts.push_back({SectionKind::kCompany, row.company});
  }
  if (!named.title.empty()) {
    row.title = SpanOf(text_, named.title);
    row.parts.push_back({SectionKind::kTitle, row.title});
  }
  if (!named.place.empty()) {
    row.cells.push_back({index, SpanOf(text_, named.place), "location"});
    ++row.strong;
  }
  size_t text = 0;
  for (const RowPiece& piece : pieces) {
    if (piece.kind == RowPieceKind::kText && text++ < named.taken) continue;
    AddPiece(piece, index, row);
  }
  // A post's own page says as much as a fact of it.
  const bool linked = std::any_of(row.cells.begin(), row.cells.end(),
                                  [](const StatedCell& cell) { return cell.field == "link"; });
  if (linked && named.sure && NamesPost(named.title)) ++row.strong;
  row.named = named.sure || (named.taken == 2 && row.strong >= 1 && row.facts >= 2) ||
              (pieces[0].kind == RowPieceKind::kText && row.parted && row.dated && row.strong >= 2);
  std::sort(row.parts.begin(), row.parts.end(),
            [](const ParagraphPart& a, const ParagraphPart& b) { return a.at.begin < b.at.begin; });
  return row;
}

}  // namespace gonggo

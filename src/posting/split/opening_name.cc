#include "posting/split/opening_name.h"

#include <array>
#include <cstddef>
#include <vector>

#include "knowledge/tables.h"
#include "posting/line/bracket_name.h"
#include "posting/line/fact_tag.h"
#include "posting/line/heading_words.h"
#include "posting/line/names.h"
#include "posting/line/note_words.h"
#include "posting/line/row_cells.h"
#include "posting/line/row_marks.h"
#include "posting/note/note_facts.h"
#include "posting/note/note_names.h"
#include "posting/note/remark_words.h"
#include "posting/saying/name_place.h"
#include "posting/split/opening_weight.h"
#include "posting/split/row_facts.h"
#include "posting/split/row_names.h"
#include "posting/split/row_pieces.h"
#include "text/byte_class.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kLongestNameBytes = 120;
constexpr size_t kLongestTitleBytes = 60;
// An item that says the job stands among the first.
constexpr size_t kMostItems = 2;

bool AsksForSomething(std::string_view words) { return AskOfRowPiece(words) != RowAsk::kNone; }

bool SaysJob(std::string_view words) {
  // "한마루엔지니어링" names no engineer.
  if (words.ends_with("엔지니어링") && words.find(' ') == std::string_view::npos) return false;
  return NamesPost(words) && !AsksForSomething(words);
}

bool StatesFact(std::string_view words) {
  return !FieldStatedInNote(words).empty() || IsBareDay(words) ||
         FactTagOf(words) != FactTag::kNone;
}

// "정규직", "기간제(11개월)" end as titles do.
bool IsFact(std::string_view piece) {
  return StatesFact(piece) || StatesFact(WithoutParentheses(piece));
}

// "야간", "주말": when one works.
bool IsShift(std::string_view words) { return note_words::kShift.Is(words); }

// Whether the words may be a company's: short, no job, no fact.
bool MayBeWho(std::string_view words) {
  words = WithoutParentheses(words);
  if (IsShift(words)) return false;
  return (MayBeCompany(words) || HasLegalForm(words) || EndsLikeCompany(words) ||
          EndsLikeEmployer(words) || IsLatinName(words)) &&
         !SaysJob(words) && !StatesFact(words) && !IsNoName(words) &&
         OwnStateOf(words) == OwnState::kNone && !IsSentence(words) && !words.ends_with(',');
}

// What a name may stand in; a messenger writes bold in stars.
constexpr std::array<std::array<std::string_view, 2>, 5> kBrackets = {
    {{"<", ">"}, {"[", "]"}, {"【", "】"}, {"《", "》"}, {"*", "*"}}};

// Signs and marks at both ends: "★★ …", "2) …", "1️⃣ …", "<…>", "… ⭐⭐".
std::string_view WithoutMarks(std::string_view words) {
  const auto is_sign = [](char32_t code) {
    return code >= 0x80 && !IsWordChar(code) && code != U'“' && code != U'‘' && code != U'㈜';
  };
  bool number = true;
  while (!words.empty()) {
    const DecodedChar c = DecodeChar(words, 0);
    const bool keycap =
        IsDigitByte(words[0]) && words.substr(1).starts_with("\xEF\xB8\x8F\xE2\x83\xA3");
    if (keycap) {
      words.remove_prefix(1 + 6);
    } else if (is_sign(c.code) || words[0] == ' ' || words[0] == '*' || words[0] == '#') {
      words.remove_prefix(c.size);
    } else if (size_t digits = words.find_first_not_of("0123456789");
               number && digits > 0 && digits <= 2 && digits + 1 < words.size() &&
               (words[digits] == '.' || words[digits] == ')')) {
      words.remove_prefix(digits + 1);
      number = false;
    } else {
      break;
    }
  }
  while (!words.empty()) {
    const DecodedChar c = DecodeCharBefore(words, words.size());
    if (!is_sign(c.code) && words.back() != ' ' && words.back() != '*') break;
    words.remove_suffix(c.size);
  }
  for (const auto& [open, close] : kBrackets) {
    if (words.size() > open.size() + close.size() && words.starts_with(open) &&
        words.find(close, open.size()) == words.size() - close.size())
      return TrimSpaces(words.substr(open.size(), words.size() - open.size() - close.size()));
  }
  return words;
}

class NameReader {
 public:
  NameReader(std::string_view text, const LabelledLines& input, LineRange range)
      : text_(text), input_(input), range_(range) {}

  std::optional<OpeningName> Read() {
    auto first = NextLine(range_.begin);
    if (!first || !MayBeName(*first)) return std::nullopt;
    // "(2) 직접 찾음" above "하늘보리 - 서버 개발자".
    if (auto both = ReadBracketed(*first)) return both;
    if (IsNoName(Words(*first)) || IsSiteName(Words(*first))) {
      first = NextLine(*first + 1);
      if (!first || !IsPlain(*first)) return std::nullopt;
    }
    const std::string_view words = Words(*first);
    if (words.empty() || words.size() > kLongestNameBytes) return std::nullopt;
    // Headings of what `gonggo digest` and `export` write say it themselves: "*1 . 하늘보리 · 서버
    // 개발자 · 자격 조건*", "회사 미기재 · notes.txt · 서버 개발자".
    if (!input_.headings[*first].names.empty() || words.starts_with("회사 미기재") ||
        words.starts_with("No company"))
      return std::nullopt;
    if (auto both = ReadParted(*first, words)) return both;
    if (auto both = ReadTogether(*first, words)) return both;
    return SaysJob(words) ? ReadCompanyBelow(*first, words) : ReadJobBelow(*first, words);
  }

 private:
  [[nodiscard]] const Line& At(size_t i) const { return input_.lines[i]; }
  [[nodiscard]] bool IsPlain(size_t i) const {
    return At(i).key.empty() && At(i).states.empty() && !input_.OpensSection(i);
  }
  // "☐ 늘봄복지관 - 사례관리 담당" has words of a heading.
  [[nodiscard]] bool MayBeName(size_t i) const {
    return At(i).key.empty() && At(i).states.empty() &&
           !(input_.OpensSection(i) && IsWholeHeading(Cut(text_, At(i).core)));
  }
  [[nodiscard]] std::string_view Words(size_t i) const {
    const std::string_view words = Cut(text_, At(i).content);
    // "초록문방구 https://…"
    const size_t link = words.find(" http");
    return WithoutRowFacts(WithoutMarks(words.substr(0, link)));
  }

  [[nodiscard]] std::optional<uint32_t> NextLine(uint32_t i) const {
    while (i < range_.end && (At(i).blank || At(i).boilerplate)) ++i;
    return i < range_.end ? std::optional(i) : std::nullopt;
  }

  [[nodiscard]] NamedLine Named(uint32_t line, std::string_view words) const {
    return {line, SpanOf(text_, words)};
  }

  // "하늘게임즈" of "[구인] 하늘게임즈": the brackets name nobody.
  [[nodiscard]] static std::string_view WithoutTag(std::string_view piece) {
    const size_t close = piece.find("] ");
    if (!piece.starts_with('[') || close == std::string_view::npos ||
        IsNameInBrackets(piece.substr(1, close - 1)))
      return piece;
    const std::string_view behind = TrimSpaces(piece.substr(close + 2));
    // "[신입] 서버 개발자" is one title.
    return SaysJob(behind) ? piece : behind;
  }

  // "서버 개발자" of "서버 개발자, 0~2년, 선릉, 12/31까지".
  [[nodiscard]] static std::string_view BeforeFacts(std::string_view piece) {
    const size_t comma = piece.find(", ");
    if (comma == std::string_view::npos || comma == 0) return piece;
    const auto behind = PiecesOfRow(piece.substr(comma + 2));
    return !behind.empty() && behind[0].kind == RowPieceKind::kFact ? piece.substr(0, comma)
                                                                    : piece;
  }

  // "달콩베이커리 (성수) 12/10까지", "모노레일컴퍼니 (역삼) 12/1": the name alone.
  [[nodiscard]] static std::string_view WithoutFactsBehind(std::string_view piece) {
    for (size_t space = piece.rfind(' '); space != std::string_view::npos && space > 0;
         space = piece.rfind(' ')) {
      const std::string_view last = piece.substr(space + 1);
      if (!IsBareDay(last) && FactTagOf(last) != FactTag::kDeadline &&
          FieldStatedInNote(last) != "deadline")
        break;
      piece = TrimSpaces(piece.substr(0, space));
    }
    return piece;
  }

  // What parts the names of a line: the mark that stands first.
  [[nodiscard]] static std::string_view FirstMark(std::string_view words) {
    std::string_view first;
    size_t begin = words.size();
    for (const std::string_view mark : {" @ ", " — ", " – ", " - ", " / ", " | ", " · "}) {
      const size_t at = words.find(mark);
      if (at >= begin) continue;
      begin = at;
      first = mark;
    }
    return first;
  }

  // "<하늘소프트> iOS 개발자", "[하늘소프트] iOS 개발자", "*하늘소프트* iOS 개발자".
  [[nodiscard]] std::optional<OpeningName> ReadBracketed(uint32_t line) const {
    const std::string_view words = WithoutRowFacts(TrimSpaces(Cut(text_, At(line).content)));
    for (const auto& [open, close] : kBrackets) {
      const size_t end = words.find(close, open.size());
      if (!words.starts_with(open) || end == std::string_view::npos) continue;
      const std::string_view inside = TrimSpaces(words.substr(open.size(), end - open.size()));
      const std::string_view behind = WithoutMarks(words.substr(end + close.size()));
      if (behind.empty() || !(IsNameInBrackets(inside) || HasLegalForm(inside)) ||
          !MayBeWho(inside) || !SaysJob(behind))
        return std::nullopt;
      return OpeningName{Named(line, behind), Named(line, inside)};
    }
    return std::nullopt;
  }

  // Both names in one line.
  [[nodiscard]] std::optional<OpeningName> ReadParted(uint32_t line, std::string_view words) const {
    const std::string_view mark = FirstMark(words);
    if (mark.empty()) return std::nullopt;
    const auto pieces = PiecesBetween(words, mark);
    std::string_view company;
    std::string_view title;
    for (std::string_view piece : pieces) {
      piece = WithoutFactsBehind(BeforeFacts(WithoutTag(piece)));
      if (IsFact(piece)) continue;
      if (title.empty() && SaysJob(piece)) {
        title = piece;
      } else if (company.empty() && MayBeWho(piece)) {
        company = HasLegalForm(piece) ? piece : WithoutParentheses(piece);
      }
    }
    // "햇살어린이집 - 만1세반 담임": beside such a name what is looked for.
    const bool alone = pieces.size() > 1 && std::all_of(pieces.begin() + 2, pieces.end(), IsFact);
    if (title.empty() && alone && (EndsLikeCompany(company) || EndsLikeEmployer(company)) &&
        WithoutParentheses(pieces[0]) == company && !StatesFact(pieces[1]) &&
        pieces[1].size() <= kLongestTitleBytes && !IsSentence(pieces[1]))
      title = pieces[1];
    if (company.empty() || title.empty()) return std::nullopt;
    return OpeningName{Named(line, title), Named(line, company)};
  }

  // "든든손해보험 콜센터 상담원", "바로정형외과 - 도수치료사 (주5일)".
  [[nodiscard]] std::optional<OpeningName> ReadTogether(uint32_t line,
                                                        std::string_view words) const {
    if (!IsHangulSyllable(DecodeChar(words, 0).code)) return std::nullopt;
    std::vector<std::string_view> texts;
    size_t facts = 0;
    for (const RowPiece& piece : PiecesOfRow(words)) {
      if (piece.kind == RowPieceKind::kText) texts.push_back(piece.words);
      facts += piece.kind == RowPieceKind::kFact && piece.first ? 1 : 0;
    }
    NamesInRow names = NamesOfTexts(texts);
    // "은하수페이 (핀테크) 서버 개발자": what the company does.
    if (const size_t close = names.title.find(") ");
        names.title.starts_with('(') && close != std::string_view::npos)
      names.title.remove_prefix(close + 2);
    // "해온시스템즈, COBOL 계정계 유지보수, 을지로, 월 780"
    const bool row = facts >= 2 && texts.size() >= 2 && texts[1] == names.title &&
                     (EndsLikeCompany(names.company) || EndsLikeEmployer(names.company));
    if (names.company.empty() || IsNoName(words) ||
        !(row || (names.sure && NamesPost(names.title))))
      return std::nullopt;
    return OpeningName{Named(line, names.title), Named(line, names.company)};
  }

  // "Data Analyst (Remote)" and right below it "Quillbay Analytics".
  [[nodiscard]] std::optional<OpeningName> ReadCompanyBelow(uint32_t line,
                                                            std::string_view words) const {
    const uint32_t next = line + 1;
    if (next >= range_.end || At(next).blank || At(next).IsItem() || !IsPlain(next))
      return std::nullopt;
    const std::string_view below = Words(next);
    // A company's name in Hangul may be part of the line above.
    if (below.empty() || IsHangulSyllable(DecodeChar(words, 0).code) || !MayBeWho(below))
      return std::nullopt;
    return OpeningName{Named(line, words), Named(next, WithoutParentheses(below))};
  }

  // "호텔 물마루" and below it "프론트데스크 사원 (경력 1년 이상)" or "- 외래 간호사 / 정규직".
  [[nodiscard]] std::optional<OpeningName> ReadJobBelow(uint32_t line,
                                                        std::string_view words) const {
    if (!MayBeWho(words)) return std::nullopt;
    size_t items = 0;
    for (auto next = NextLine(line + 1); next && items < kMostItems; next = NextLine(*next + 1)) {
      if (!IsPlain(*next)) return std::nullopt;
      const std::string_view below = Words(*next);
      std::string_view job = JobIn(below);
      if (job.empty()) job = FirstOfRow(below);
      if (job.empty() && *next == line + 1 && NamesEmployer(words)) job = ShortJob(below);
      if (!job.empty())
        return OpeningName{Named(*next, job), Named(line, WithoutParentheses(words))};
      // "시리즈A · 32명 · 누적투자 85억"
      const bool tags = below.find(" · ") != std::string_view::npos && items == 0;
      if (!At(*next).IsItem() && !tags) return std::nullopt;
      ++items;
    }
    return std::nullopt;
  }

  // "수의테크니션" right below "들판동물병원": a word or two that say nothing else.
  [[nodiscard]] static std::string_view ShortJob(std::string_view words) {
    constexpr size_t kLongestBytes = 45;
    words = TrimSpaces(words.substr(0, words.find(" - ")));
    if (words.empty() || words.size() > kLongestBytes || StatesFact(words) ||
        AsksForSomething(words) || IsSentence(words) || IsNoName(words) ||
        words.find_first_of("0123456789,:/") != std::string_view::npos ||
        std::count(words.begin(), words.end(), ' ') > 1 || IsTalkOfOneself(words) ||
        PageEntries().FindWhole(words) >= 0)
      return {};
    return words;
  }

  // "수의테크니션 / 서울 노원구 / 정규직": what stands before two facts at least, and nothing else,
  // below a company's name.
  [[nodiscard]] static std::string_view FirstOfRow(std::string_view words) {
    constexpr size_t kLeastFacts = 2;
    const std::vector<RowPiece> pieces = PiecesOfRow(words);
    if (pieces.size() <= kLeastFacts || pieces[0].kind != RowPieceKind::kText ||
        AsksForSomething(pieces[0].words) || pieces[0].words.size() > kLongestTitleBytes)
      return {};
    const bool facts = std::all_of(pieces.begin() + 1, pieces.end(), [](const RowPiece& piece) {
      return piece.kind == RowPieceKind::kFact && !piece.within;
    });
    return facts ? pieces[0].words : std::string_view();
  }

  // The job in "인프라 담당자 / 경기 안양 / 채용시"; "" where none is in it.
  [[nodiscard]] static std::string_view JobIn(std::string_view words) {
    if (words.empty() || words.size() > kLongestNameBytes || IsSentence(words)) return {};
    const auto stands = [words](std::string_view mark) { return words.find(mark) != words.npos; };
    const auto first = std::find_if(kFactMarks.begin(), kFactMarks.end(), stands);
    const auto pieces = PiecesBetween(words, first == kFactMarks.end() ? "  " : *first);
    for (const std::string_view piece : pieces) {
      // "경력 3년 이상" has a word of titles.
      if (SaysJob(piece) && !IsFact(piece) && piece.find(',') == std::string_view::npos &&
          !piece.ends_with("이상") && !piece.ends_with("경험"))
        return TrimSpaces(piece);
    }
    return {};
  }

  std::string_view text_;
  const LabelledLines& input_;
  LineRange range_;
};

}  // namespace

std::optional<OpeningName> ReadOpeningName(std::string_view text, const LabelledLines& input,
                                           LineRange range) {
  return NameReader(text, input, range).Read();
}

}  // namespace gonggo

#include "posting/split/row_pieces.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "knowledge/tables.h"
#include "posting/line/names.h"
#include "posting/line/row_cells.h"
#include "posting/note/remark_words.h"
#include "posting/split/row_facts.h"
#include "text/char_count.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// More words at once state no fact in a row.
constexpr size_t kMostWordsOfFact = 4;

bool IsDigit(char c) { return IsAsciiDigit(static_cast<unsigned char>(c)); }

std::string_view Between(std::string_view first, std::string_view last) {
  return {first.begin(), last.end()};
}

// The bytes of the mark at `at` that parts pieces; 0 where none stands there.
size_t MarkAt(std::string_view row, size_t at) {
  static constexpr std::array<std::string_view, 15> kMarks = {": ",  " / ", " | ", " · ", " - ",
                                                              " – ", " — ", " : ", " → ", " -> ",
                                                              ", ",  ". ",  "; ",  "  ",  "\t"};
  for (const std::string_view mark : kMarks) {
    if (!row.substr(at).starts_with(mark)) continue;
    // "12. 4": a day.
    const bool number = at > 0 && IsDigit(row[at - 1]) && at + mark.size() < row.size() &&
                        IsDigit(row[at + mark.size()]);
    if (mark == ". " && number) continue;
    return mark.size();
  }
  constexpr std::string_view kDot = "ㆍ";
  return row.substr(at).starts_with(kDot) ? kDot.size() : 0;
}

enum class Commas : uint8_t { kPart, kWithin };

// Those between marks that stand in no brackets.
std::vector<std::string_view> PartsOf(Commas commas, std::string_view row) {
  std::vector<std::string_view> parts;
  size_t begin = 0;
  size_t depth = 0;
  for (size_t at = 0; at < row.size();) {
    if (row[at] == '(' || row[at] == '[') ++depth;
    if ((row[at] == ')' || row[at] == ']') && depth > 0) --depth;
    const bool within = commas == Commas::kWithin && row[at] == ',';
    const size_t mark = depth == 0 && !within ? MarkAt(row, at) : 0;
    if (mark == 0) {
      ++at;
      continue;
    }
    if (const std::string_view part = TrimSpaces(row.substr(begin, at - begin)); !part.empty())
      parts.push_back(part);
    at += mark;
    begin = at;
  }
  if (const std::string_view part = TrimSpaces(row.substr(begin)); !part.empty())
    parts.push_back(part);
  return parts;
}

// "하늘보리/백엔드/판교/~12.4": slashes without spaces, not those of a day.
std::vector<std::string_view> PartsAtSlashes(std::string_view row) {
  std::vector<std::string_view> parts;
  size_t begin = 0;
  size_t depth = 0;
  for (size_t at = 0; at <= row.size(); ++at) {
    if (at < row.size() && row[at] == '(') ++depth;
    if (at < row.size() && row[at] == ')' && depth > 0) --depth;
    const bool slash = at < row.size() && depth == 0 && row[at] == '/' && at > 0 &&
                       !(IsDigit(row[at - 1]) && at + 1 < row.size() && IsDigit(row[at + 1]));
    if (at < row.size() && !slash) continue;
    if (const std::string_view part = TrimSpaces(row.substr(begin, at - begin)); !part.empty())
      parts.push_back(part);
    begin = at + 1;
  }
  return parts;
}

// Whether commas stand within the pieces: "한별병원 / 영양사 / 영양사 면허, 1년 이상 / 고양", but
// not those that part facts.
bool WithoutCommas(std::string_view row) {
  size_t marks = 0;
  for (const std::string_view mark : {" / ", " | "}) {
    for (size_t at = row.find(mark); at != row.npos; at = row.find(mark, at + mark.size())) ++marks;
  }
  if (marks < 2 || row.find(", ") == std::string_view::npos) return false;
  const auto parts = PartsOf(Commas::kWithin, row);
  return std::none_of(parts.begin(), parts.end(), [](std::string_view part) {
    const auto pieces = PiecesBetween(part, ", ");
    return pieces.size() > 1 && std::any_of(pieces.begin(), pieces.end(), [](auto piece) {
             const std::string_view field = FieldOfRowPiece(piece);
             return IsStrongField(field) && field != "experience" && field != "education";
           });
  });
}

// Words at spaces; brackets and what they hold are one.
std::vector<std::string_view> WordsOf(std::string_view part) {
  std::vector<std::string_view> words;
  size_t begin = 0;
  size_t depth = 0;
  for (size_t at = 0; at <= part.size(); ++at) {
    if (at < part.size() && part[at] == '(') ++depth;
    if (at < part.size() && part[at] == ')' && depth > 0) --depth;
    if (at < part.size() && (part[at] != ' ' || depth > 0)) continue;
    if (at > begin) words.push_back(part.substr(begin, at - begin));
    begin = at + 1;
  }
  return words;
}

// "하늘보리 백엔드 https://… 석사 이상": links are pieces of their own.
std::vector<std::string_view> ApartFromLinks(const std::vector<std::string_view>& parts) {
  std::vector<std::string_view> apart;
  for (std::string_view part : parts) {
    size_t link = part.starts_with("http") ? 0 : part.find(" http");
    while (link != std::string_view::npos) {
      if (link > 0) apart.push_back(TrimSpaces(part.substr(0, link++)));
      const size_t end = std::min(part.find(' ', link), part.size());
      apart.push_back(part.substr(link, end - link));
      part = TrimSpaces(part.substr(end));
      link = part.starts_with("http") ? 0 : part.find(" http");
    }
    if (!part.empty()) apart.push_back(part);
  }
  return apart;
}

class PieceReader {
 public:
  std::vector<RowPiece> Read(std::string_view row) {
    auto parts = PartsOf(WithoutCommas(row) ? Commas::kWithin : Commas::kPart, row);
    if (parts.size() <= 1 && row.find("://") == std::string_view::npos) {
      auto slashed = PartsAtSlashes(row);
      if (slashed.size() >= 3) parts = std::move(slashed);
    }
    if (row.find("http") != std::string_view::npos) parts = ApartFromLinks(parts);
    for (const std::string_view part : parts) ReadPart(part);
    return std::move(pieces_);
  }

 private:
  void Add(std::string_view words, RowPieceKind kind, std::string_view field = {}) {
    pieces_.push_back({words, kind, field, first_, false});
    first_ = false;
  }

  // Whether the piece as a whole says one thing.
  bool ReadWhole(std::string_view part) {
    if (OwnStateOf(part) != OwnState::kNone || IsOwnThought(part) || IsStepOfHiring(part)) {
      Add(part, RowPieceKind::kOwn);
      return true;
    }
    if (const std::string_view field = FieldOfRowPiece(part); !field.empty()) {
      Add(part, RowPieceKind::kFact, field);
      return true;
    }
    return false;
  }

  void ReadPart(std::string_view part) {
    first_ = true;
    if (ReadWhole(part) || ReadBrackets(part)) return;
    const auto words = WordsOf(part);
    if (IsAsk(part, words)) {
      AddText(part);
      return;
    }
    std::vector<std::string_view> rest;  // words that are known to say nothing
    for (size_t i = 0; i < words.size();) {
      const size_t count = FactAt(words, i);
      if (count == 0) {
        rest.push_back(words[i++]);
        continue;
      }
      const std::string_view fact = Between(words[i], words[i + count - 1]);
      const std::string_view field = FieldOfRowPiece(fact);
      const bool career = count == 1 && (field == "employment" || fact == "신입");
      if (career && WithinName(words, i, rest)) {
        pieces_.push_back({fact, RowPieceKind::kFact, field, false, true});
        rest.push_back(words[i++]);
        continue;
      }
      AddRest(rest);
      Add(fact, RowPieceKind::kFact, field);
      i += count;
    }
    AddRest(rest);
  }

  // "Swift 2년 이상", behind a name: what is asked for, with the years that are.
  bool IsAsk(std::string_view part, const std::vector<std::string_view>& words) const {
    const auto texts = std::count_if(pieces_.begin(), pieces_.end(), [](const RowPiece& piece) {
      return piece.kind == RowPieceKind::kText;
    });
    if (texts == 0 || AskOfRowPiece(part) == RowAsk::kNone || (texts < 2 && NamesJob(part)))
      return false;
    // "김나래세무회계 - 기장 담당 3년↑": what follows the company's name alone is the post.
    const bool years = part.ends_with("↑") || part.ends_with("이상");
    if (years && texts < 2 && pieces_[0].words.find(' ') == std::string_view::npos) return false;
    for (size_t i = 0; i < words.size(); ++i) {
      const size_t count = FactAt(words, i);
      if (count == 0) continue;
      const std::string_view field = FieldOfRowPiece(Between(words[i], words[i + count - 1]));
      if (field != "experience" && field != "education" && field != "term") return false;
      i += count - 1;
    }
    return true;
  }

  // "신입 백엔드", "국어 기간제": part of what a post is called.
  static bool WithinName(const std::vector<std::string_view>& words, size_t i,
                         const std::vector<std::string_view>& rest) {
    return !rest.empty() || (i + 1 < words.size() && FieldOfRowPiece(words[i + 1]).empty());
  }

  // How many words from `i` on state a fact; 0 where they state none.
  static size_t FactAt(const std::vector<std::string_view>& words, size_t i) {
    for (size_t count = std::min(kMostWordsOfFact, words.size() - i); count > 0; --count) {
      const std::string_view field = FieldOfRowPiece(Between(words[i], words[i + count - 1]));
      if (!field.empty() && !SaysMore(words, i, count, field) && !IsOfName(words, i, count, field))
        return count;
    }
    return 0;
  }

  // "월 310 주6일" says two things, "경력 1년 이상 우대" what is wished for.
  static bool SaysMore(const std::vector<std::string_view>& words, size_t i, size_t count,
                       std::string_view field) {
    static constexpr std::array<std::string_view, 8> kAsks = {"우대", "필수", "우대함", "필",
                                                              "환영", "선호", "가점",   "소지자"};
    const size_t behind = i + count;
    if (behind < words.size() &&
        std::find(kAsks.begin(), kAsks.end(), words[behind]) != kAsks.end())
      return true;
    // "주5일 월 250", "경력 3년"
    if (words[behind - 1] == "월" && behind < words.size() && IsDigit(words[behind][0]))
      return true;
    // "자바 3년"
    if (field == "term" && words.size() > 1 && words[behind - 1].ends_with("년")) return true;
    if (field == "experience" && words[i] == "경력") return false;
    for (size_t k = 1; k < count; ++k) {
      const auto first = FieldOfRowPiece(Between(words[i], words[i + k - 1]));
      const auto second = FieldOfRowPiece(Between(words[i + k], words[behind - 1]));
      if (first.empty() || second.empty()) continue;
      if (first != second || field == "employment") return true;
    }
    return false;
  }

  static bool StatesFrom(const std::vector<std::string_view>& words, size_t i) {
    for (size_t count = 1; count <= kMostWordsOfFact && i + count <= words.size(); ++count) {
      if (!FieldOfRowPiece(Between(words[i], words[i + count - 1])).empty()) return true;
    }
    return false;
  }

  // "야간 피킹", "서울 우유", "이천 대월물류 지게차기사": within words that say something else no
  // shift and no place is sure.
  static bool IsOfName(const std::vector<std::string_view>& words, size_t i, size_t count,
                       std::string_view field) {
    const std::string_view fact = Between(words[i], words[i + count - 1]);
    const size_t behind = i + count;
    if (field == "hours")
      return fact.find_first_of("0123456789") == std::string_view::npos && count < words.size() &&
             CountChars(fact) <= 2;
    if (field != "location" && field != "work") return false;
    const bool edge = i == 0 || behind == words.size() || StatesFrom(words, behind) ||
                      !FieldOfRowPiece(words[i - 1]).empty();
    if (!edge) return true;
    const std::string_view last = words[behind - 1];
    static constexpr std::array<std::string_view, 8> kPlaces = {"시", "군", "구", "동",
                                                                "읍", "면", "리", "역"};
    return count >= 2 && behind < words.size() && Regions().FindWhole(last) < 0 &&
           FieldOfRowPiece(words[behind]).empty() &&
           std::none_of(
               kPlaces.begin(), kPlaces.end(),
               [last](std::string_view end) { return last.ends_with(end); });
  }

  void AddRest(std::vector<std::string_view>& rest) {
    if (rest.empty()) return;
    const std::string_view words = Between(rest.front(), rest.back());
    const bool named = std::any_of(pieces_.begin(), pieces_.end(), [](const RowPiece& piece) {
      return piece.kind == RowPieceKind::kText;
    });
    const size_t count = rest.size();
    // "지게차기사 면허 필수", the first words of a row: a name, and what is asked for.
    if (!named && count > 2 && AskOfRowPiece(words) != RowAsk::kNone) {
      AddText(Between(rest.front(), rest[count - 3]));
      AddText(Between(rest[count - 2], rest.back()));
    } else {
      AddText(words);
    }
    rest.clear();
  }

  void AddText(std::string_view words) {
    const bool named = std::any_of(pieces_.begin(), pieces_.end(), [](const RowPiece& piece) {
      return piece.kind == RowPieceKind::kText;
    });
    const RowAsk ask = named || WordsOf(words).size() > 1 ? AskOfRowPiece(words) : RowAsk::kNone;
    RowPieceKind kind = RowPieceKind::kText;
    if (ask == RowAsk::kPreferred) kind = RowPieceKind::kPreferred;
    if (ask == RowAsk::kRequired) kind = RowPieceKind::kRequired;
    if (OwnStateOf(words) != OwnState::kNone || IsOwnThought(words)) kind = RowPieceKind::kOwn;
    Add(words, kind);
  }

  // "백엔드 (서울/신입)", "영양사 (주 40시간) 충주", "[프리] 은행 차세대": brackets that state
  // facts or say how far one is.
  bool ReadBrackets(std::string_view part) {
    const bool square = part[0] == '[';
    const size_t open = square ? 0 : part.find('(');
    if (open == std::string_view::npos) return false;
    const size_t close = part.find(square ? ']' : ')', open);
    if (close == std::string_view::npos || close <= open + 1) return false;
    const std::string_view inside = part.substr(open + 1, close - open - 1);
    // "[하늘보리](https://…)"
    if (square && part.substr(close + 1).starts_with("(http") && part.ends_with(')')) {
      ReadPart(inside);
      Add(part.substr(close + 2, part.size() - close - 3), RowPieceKind::kFact, "link");
      return true;
    }
    const auto facts = inside.find(", ") == std::string_view::npos && !SaysOne(inside)
                           ? PartsAtSlashes(inside)
                           : PartsOf(Commas::kPart, inside);
    const auto known = static_cast<size_t>(std::count_if(
        facts.begin(), facts.end(), [](std::string_view fact) { return SaysOne(fact); }));
    const bool all = known == facts.size();
    // "가나다소프트 (백엔드, 판교, ~12/4)"
    const bool most = known >= 1 && facts.size() >= 2 && known * 2 >= facts.size();
    if (facts.empty() || (!all && !most && !square)) return false;
    const std::string_view before = TrimSpaces(part.substr(0, open));
    const std::string_view behind = TrimSpaces(part.substr(close + 1));
    if (!before.empty() && before.find('(') == std::string_view::npos) ReadPart(before);
    if (all || most) {
      for (const std::string_view fact : facts) {
        first_ = true;
        if (!ReadWhole(fact)) AddText(fact);
      }
    } else {
      Add(inside, RowPieceKind::kText);
    }
    if (!behind.empty()) ReadPart(behind);
    return true;
  }

  static bool SaysOne(std::string_view words) {
    return OwnStateOf(words) != OwnState::kNone || !FieldOfRowPiece(words).empty();
  }

  std::vector<RowPiece> pieces_;
  bool first_ = true;
};

}  // namespace

std::vector<RowPiece> PiecesOfRow(std::string_view row) { return PieceReader().Read(row); }

}  // namespace gonggo

#include "posting/split/row_pieces.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>

#include "knowledge/tables.h"
#include "posting/line/name_words.h"
#include "posting/line/names.h"
#include "posting/line/sentence_words.h"
#include "posting/note/remark_words.h"
#include "posting/split/row_facts.h"
#include "posting/split/row_parts.h"
#include "text/byte_class.h"
#include "text/byte_set.h"
#include "text/char_count.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// More words at once state no fact in a row.
constexpr size_t kMostWordsOfFact = 4;

// The words of a part, and the field that up to kMostWordsOfFact of them state together: asked for
// again and again, worked out once.
class PartWords {
 public:
  explicit PartWords(std::string_view part)
      : words_(WordsOfPart(part)), fields_(words_.size() * kMostWordsOfFact) {}

  [[nodiscard]] size_t size() const { return words_.size(); }
  [[nodiscard]] bool empty() const { return words_.empty(); }
  std::string_view operator[](size_t i) const { return words_[i]; }
  [[nodiscard]] std::string_view back() const { return words_.back(); }
  // The `count` words from `i` on.
  [[nodiscard]] std::string_view From(size_t i, size_t count) const {
    return Between(words_[i], words_[i + count - 1]);
  }
  [[nodiscard]] std::string_view FieldFrom(size_t i, size_t count) const {
    auto& field = fields_[i * kMostWordsOfFact + count - 1];
    if (!field) field = FieldOfRowPiece(From(i, count));
    return *field;
  }

 private:
  std::vector<std::string_view> words_;
  mutable std::vector<std::optional<std::string_view>> fields_;
};

class PieceReader {
 public:
  std::vector<RowPiece> Read(std::string_view row) {
    for (const std::string_view part : PartsOfRow(row)) ReadPart(part);
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
    const PartWords words(part);
    if (const size_t state = WordsOfState(words); state > 0) {
      const std::string_view behind = words.From(words.size() - state, state);
      ReadPart(words.From(0, words.size() - state));
      Add(behind, RowPieceKind::kOwn);
      return;
    }
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
      const std::string_view fact = words.From(i, count);
      const std::string_view field = words.FieldFrom(i, count);
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

  // "하늘소프트 백엔드 개발자 지원 완료": how many words behind others say how far somebody is. A
  // day before which one means to apply is the opening's.
  static size_t WordsOfState(const PartWords& words) {
    constexpr size_t kMostWords = 4;
    size_t state = 0;
    for (size_t count = 1; count < words.size() && count <= kMostWords; ++count) {
      const std::string_view first = words[words.size() - count];
      if (first.starts_with('~') || first.find("까지") != std::string_view::npos) break;
      const std::string_view behind = Between(first, words.back());
      const bool day = IsDigitByte(first[0]) && IsYetToApply(behind);
      if (!day && OwnStateOf(behind) != OwnState::kNone) state = count;
    }
    return state;
  }

  // "Swift 2년 이상", behind a name: what is asked for, with the years that are.
  bool IsAsk(std::string_view part, const PartWords& words) const {
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
      const std::string_view field = words.FieldFrom(i, count);
      if (field != "experience" && field != "education" && field != "term") return false;
      i += count - 1;
    }
    return true;
  }

  // "신입 백엔드", "국어 기간제": part of what a post is called.
  static bool WithinName(const PartWords& words, size_t i,
                         const std::vector<std::string_view>& rest) {
    return !rest.empty() || (i + 1 < words.size() && words.FieldFrom(i + 1, 1).empty());
  }

  // How many words from `i` on state a fact; 0 where they state none.
  static size_t FactAt(const PartWords& words, size_t i) {
    for (size_t count = std::min(kMostWordsOfFact, words.size() - i); count > 0; --count) {
      const std::string_view field = words.FieldFrom(i, count);
      if (!field.empty() && !SaysMore(words, i, count, field) && !IsOfName(words, i, count, field))
        return count;
    }
    return 0;
  }

  // "월 310 주6일" says two things, "경력 1년 이상 우대" what is wished for.
  static bool SaysMore(const PartWords& words, size_t i, size_t count, std::string_view field) {
    static constexpr std::array<std::string_view, 8> kAsks = {"우대", "필수", "우대함", "필",
                                                              "환영", "선호", "가점",   "소지자"};
    const size_t behind = i + count;
    if (behind < words.size() &&
        std::find(kAsks.begin(), kAsks.end(), words[behind]) != kAsks.end())
      return true;
    // "주5일 월 250", "경력 3년"
    if (words[behind - 1] == "월" && behind < words.size() && IsDigitByte(words[behind][0]))
      return true;
    // "자바 3년"
    if (field == "term" && words.size() > 1 && words[behind - 1].ends_with("년")) return true;
    // "총무 ~12/10": what is looked for, and until when. One applies ("접수") until then, too.
    if (field == "deadline" && count > 1 && words[i] != "접수" && name_words::kWork.Ends(words[i]))
      return true;
    if (field == "experience" && words[i] == "경력") return false;
    for (size_t k = 1; k < count; ++k) {
      const auto first = words.FieldFrom(i, k);
      const auto second = words.FieldFrom(i + k, count - k);
      if (first.empty() || second.empty()) continue;
      if (first != second || field == "employment") return true;
    }
    return false;
  }

  static bool StatesFrom(const PartWords& words, size_t i) {
    for (size_t count = 1; count <= kMostWordsOfFact && i + count <= words.size(); ++count) {
      if (!words.FieldFrom(i, count).empty()) return true;
    }
    return false;
  }

  // "야간 피킹", "서울 우유", "이천 대월물류 지게차기사": within words that say something else no
  // shift and no place is sure.
  static bool IsOfName(const PartWords& words, size_t i, size_t count, std::string_view field) {
    const std::string_view fact = words.From(i, count);
    const size_t behind = i + count;
    if (field == "hours") return !HasDigit(fact) && count < words.size() && CountChars(fact) <= 2;
    if (field != "location" && field != "work") return false;
    const bool edge = i == 0 || behind == words.size() || StatesFrom(words, behind) ||
                      !words.FieldFrom(i - 1, 1).empty();
    if (!edge) return true;
    const std::string_view last = words[behind - 1];
    static constexpr std::array<std::string_view, 8> kPlaces = {"시", "군", "구", "동",
                                                                "읍", "면", "리", "역"};
    return count >= 2 && behind < words.size() && Regions().FindWhole(last) < 0 &&
           words.FieldFrom(behind, 1).empty() &&
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
    const RowAsk ask =
        named || WordsOfPart(words).size() > 1 ? AskOfRowPiece(words) : RowAsk::kNone;
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
    // "[[하늘보리]] 백엔드 개발자", "[[2026/하늘보리|하늘보리]] …", a link within the keeper's
    // notes
    if (const size_t end = part.find("]]"); part.starts_with("[[") && end != part.npos && end > 2) {
      std::string_view name = part.substr(2, end - 2);
      name = name.substr(name.rfind('|') + 1);
      if (!name.empty()) Add(name, RowPieceKind::kText);
      if (const std::string_view behind = TrimSpaces(part.substr(end + 2)); !behind.empty())
        ReadPart(behind);
      return true;
    }
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
    const bool slashes = inside.find(", ") == std::string_view::npos && !SaysOne(inside);
    const auto facts =
        PartsWithin(inside, slashes ? WithinBrackets::kSlashes : WithinBrackets::kMarks);
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

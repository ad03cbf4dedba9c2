#include "posting/heading/heading_shape.h"

#include <array>

#include "posting/line/heading_words.h"
#include "posting/line/line_mark.h"
#include "posting/line/names.h"
#include "posting/line/note_words.h"
#include "posting/line/word_lists.h"
#include "text/char_count.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

float LengthScore(std::string_view core) {
  constexpr size_t kMostChars = 42;
  if (core.size() > kMostChars * 4) return -3.0F;  // of four bytes at most
  const size_t chars = core.size() <= 12 ? core.size() : CountChars(core);
  if (chars <= 12) return 1.0F;
  if (chars <= 20) return 0.5F;
  if (chars <= 30) return 0.0F;
  if (chars <= kMostChars) return -1.0F;
  return -3.0F;
}

constexpr float kAboveList = 1.5F;
constexpr float kAmongLike = -3.0F;

// How an item's neighbours speak for or against its being a heading: "- 자격 조건" above deeper
// items is one, an item among its like is not.
float ItemScore(const Line& line, const Line* previous, const Line* next) {
  if (next != nullptr && next->IsItem() &&
      (next->level > line.level || next->indent > line.indent + 1))
    return kAboveList;
  const bool like_next = next != nullptr && next->IsItem() && next->level == line.level;
  const bool like_previous =
      previous != nullptr && previous->IsItem() && previous->level == line.level;
  if (like_next && like_previous) return -2.5F;
  return like_next || like_previous ? -2.0F : -0.5F;
}

// "1) 필수 자격 요건" above "• …".
bool NumbersList(std::string_view text, const Line& line, const Line& next) {
  const auto numbered = [text](const Line& l) {
    return HasNumber(text.substr(l.whole.begin, l.content.begin - l.whole.begin));
  };
  return next.IsItem() && numbered(line) && !numbered(next);
}

// "✔ 주도적으로 일하는 분" between two items with the same mark, or as the first or last of a list
// of them: headings have something between them.
bool IsAmongLike(std::string_view text, const std::vector<Line>& lines, size_t i,
                 const Line* previous, const Line* next) {
  const std::string_view mark = MarkOf(text, lines[i]);
  if (mark.empty()) return false;
  const auto like = [&](const Line* other) {
    return other != nullptr && other->IsItem() && MarkOf(text, *other) == mark;
  };
  if (like(next) && like(previous)) return true;
  if (lines[i].notice) return false;
  const bool parted = i + 1 == lines.size() || lines[i + 1].blank;
  if (like(next)) return !parted;
  return parted && !lines[i].blank_before && (next == nullptr || !next->IsItem()) && like(previous);
}

// "이런 분과 함께하고 싶어요", "합류하면 담당할 업무예요": begins as headings in whole sentences
// do, and no wrapped item goes on so.
bool OpensLikeHeading(std::string_view text, const Line& line, const Line* previous,
                      const Line& next) {
  constexpr size_t kMostBytes = 72;  // some 26 syllables
  if (line.IsItem()) return false;
  const std::string_view core = Cut(text, line.core);
  if (core.size() > kMostBytes) return false;
  static constexpr std::array<std::string_view, 7> kWords = {
      "이런 ", "이러한 ", "이렇게 ", "합류하", "입사하", "오시면", "함께하기 위한"};
  static constexpr BeginWords kOpens(kWords);
  if (kOpens.Begins(core)) return next.IsItem() || !Cut(text, line.content).ends_with('.');
  // Prose about oneself begins so, too.
  static constexpr std::array<std::string_view, 2> kOneself = {"저희", "우리"};
  static constexpr BeginWords kOfOneself(kOneself);
  return next.IsItem() && (line.blank_before || previous == nullptr || previous->IsItem()) &&
         kOfOneself.Begins(core);
}

}  // namespace

bool EndsAsHeading(std::string_view core) {
  constexpr size_t kLeastBytes = 6;
  if (core.size() < kLeastBytes) return false;
  if (core.front() >= 'A' && core.front() <= 'Z') return true;
  return note_words::kHeadingEnd.Ends(core);
}

bool EndsLikeSentence(std::string_view content) {
  if (content.empty()) return false;
  if (content.back() == '.')
    return !content.ends_with("...");  // "Nice to have..." goes on in the list below
  static constexpr std::array<std::string_view, 4> kEnds = {"니다", "바로가기", "클릭!", ";"};
  static constexpr EndWords kOfSentences(kEnds);
  return kOfSentences.Ends(content);
}

const Line* NextLine(const std::vector<Line>& lines, size_t i) {
  for (size_t j = i + 1; j < lines.size(); ++j) {
    if (!lines[j].blank) return &lines[j];
  }
  return nullptr;
}

const Line* PreviousLine(const std::vector<Line>& lines, size_t i) {
  for (size_t j = i; j-- > 0;) {
    if (!lines[j].blank) return &lines[j];
  }
  return nullptr;
}

float HeadingShape(std::string_view text, const std::vector<Line>& lines, size_t i) {
  const Line& line = lines[i];
  if (line.kind == BlockKind::kHeading) return 4.0F;
  if (line.kind == BlockKind::kKeyValue || line.kind == BlockKind::kRule) return -4.0F;
  const std::string_view content = Cut(text, line.content);
  float score = LengthScore(Cut(text, line.core));
  if (!line.starts_block) score -= 1.0F;
  if (line.decorated) score += 2.0F;
  if (line.colon) score += 1.5F;
  if (line.blank_before) score += 0.5F;
  if (line.hints.signs.Has(LineSign::kComma) && content.find(", ") != std::string_view::npos)
    score -= 0.5F;
  const Line* next = NextLine(lines, i);
  if (next == nullptr) return score - 2.0F;
  const Line* previous = PreviousLine(lines, i);
  // "이런 분을 기다립니다" above a list is a heading; above prose it is prose, if it says more.
  const bool opens = OpensLikeHeading(text, line, previous, *next);
  if (opens) score += 0.5F;
  if (EndsLikeSentence(content) && !opens &&
      !(content.starts_with("이런 ") && IsWholeHeading(Cut(text, line.core))))
    score -= line.decorated || (next->IsItem() && !line.IsItem()) ? 1.0F : 2.5F;
  // The further line of a wrapped item: "- AWS, NoSQL 활용 / 경험이 있으신 분".
  if (!line.IsItem() && !line.blank_before && !line.decorated && previous->IsItem() && !opens)
    score -= next->IsItem() ? 1.0F : 2.0F;
  // Where it is an item by its mark, it is one: a bullet, or beside others that are marked alike.
  const bool bullet =
      line.IsItem() &&
      (!line.decorated || MarkOf(text, line).find_first_of("-*+o") != std::string_view::npos);
  const bool among = line.IsItem() && !bullet && IsAmongLike(text, lines, i, previous, next);
  if ((bullet || among) && NumbersList(text, line, *next)) {
    score += kAboveList;
  } else if (bullet || among) {
    // "ㅇ 급여와 복리후생 관리": its mark alone makes it no heading.
    score += among ? kAmongLike : ItemScore(line, previous, next);
  } else if (next->IsItem() &&
             (previous == nullptr || !line.IsItem() || previous->level != line.level)) {
    score += 1.0F;
  }
  return score;
}

}  // namespace gonggo

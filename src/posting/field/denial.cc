#include "posting/field/denial.h"

#include <algorithm>

#include "requirement/scan.h"
#include "text/byte_class.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr WordTable kDenials = {"없음",
                                "없습니다",
                                "없어요",
                                "없다",
                                "불가",
                                "불가능",
                                "불가합니다",
                                "안됨",
                                "안돼요",
                                "안됩니다",
                                "하지 않음",
                                "안함",
                                "아님",
                                "아닙니다",
                                "아니요",
                                "아니오",
                                "불필요",
                                "필요 없음",
                                "미해당",
                                "해당 없음",
                                "제외",
                                "none",
                                "no",
                                "not possible",
                                "not available",
                                "not offered",
                                "n/a",
                                "x",
                                "✕",
                                "❌",
                                "✗"};
// What may stand between a name and what denies it.
constexpr WordTable kWork = {"근무는", "근무", "은",   "는",   "도",
                             "직은",   "직",   "work", "days", "day"};

size_t SkipMark(std::string_view text, size_t at) {
  at = SkipSpaces(text, at);
  static constexpr WordTable kMarks = {"|", ":", "：", "-", "–", "="};
  const size_t mark = MatchAnyAt(text, at, kMarks);
  return mark == kNoMatch ? at : SkipSpaces(text, mark);
}

// Whether a clause ends at `at`: "재택 x" does, "재택 x-ray" goes on.
bool EndsClause(std::string_view text, size_t at) {
  at = SkipSpaces(text, at);
  static constexpr WordTable kEnds = {"|", ",", ".", "/", ")", "]", ";", "·", "!", "("};
  return at >= text.size() || MatchAnyAt(text, at, kEnds) != kNoMatch;
}

}  // namespace

bool IsDeniedBehind(std::string_view text, size_t end) {
  size_t at = SkipSpaces(text, end);
  if (const size_t work = MatchAnyAt(text, at, kWork); work != kNoMatch) at = work;
  at = SkipMark(text, at);
  const auto denial = FindWordAt(text, at, kDenials);
  return denial && EndsClause(text, denial->end);
}

bool IsDeniedBefore(std::string_view text, size_t begin) {
  constexpr size_t kReach = 40;
  static constexpr WordTable kDenials = {
      "no",    "not",   "cannot",  "can't", "can’t",   "without", "isn't",   "isn’t", "don't",
      "don’t", "never", "doesn't", "won't", "doesn’t", "won’t",   "neither", "unable"};
  // "We don't have an office and work fully remotely" says two things, and so does "not only".
  static constexpr WordTable kParts = {"and",   "but",  "so",   "as",
                                       "while", "only", "just", "limited"};
  const size_t from = begin - std::min(begin, kReach);
  std::string_view clause = text.substr(from, begin - from);
  if (const size_t sign = clause.find_last_of(",.;:!?()[]|/\n"); sign != std::string_view::npos)
    clause.remove_prefix(sign + 1);
  const auto denial = FindAnyWord(clause, kDenials);
  return denial && !HasAnyWord(clause.substr(denial->end), kParts);
}

bool IsDenial(std::string_view value) {
  const size_t at = SkipSpaces(value, 0);
  const auto denial = FindWordAt(value, at, kDenials);
  return denial && EndsClause(value, denial->end);
}

}  // namespace gonggo

#include "posting/field/denial.h"

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

bool IsDenial(std::string_view value) {
  const size_t at = SkipSpaces(value, 0);
  const auto denial = FindWordAt(value, at, kDenials);
  return denial && EndsClause(value, denial->end);
}

}  // namespace gonggo

#include "posting/necessity.h"

#include <algorithm>
#include <array>
#include <span>

#include "posting/line_scores.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

using Words = std::span<const std::string_view>;

constexpr std::array<std::string_view, 16> kPreferredCues = {
    "우대", "면 좋아요", "면 좋습니다", "면 더 좋", "면 더욱 좋", "면 좋겠", "환영", "가산점", "플러스", "a plus", "preferred", "nice to have",
    "bonus", "is an advantage", "would be great", "이면 베스트"};
constexpr std::array<std::string_view, 8> kRequiredCues = {"필수", "필요해요", "필요합니다", "반드시", "required", "must have", "must be", "mandatory"};
constexpr std::array<std::string_view, 6> kNotRequired = {"필수는 아니", "필수 아님", "필수는 아닙", "not required", "필수사항 아", "필수가 아니"};

bool ContainsAny(std::string_view text, Words words) {
  return std::any_of(words.begin(), words.end(),
                     [text](std::string_view w) { return text.find(w) != std::string_view::npos; });
}

}  // namespace

std::string WithoutParentheses(std::string_view text) {
  std::string out;
  int depth = 0;
  for (char c : text) {
    if (c == '(') ++depth;
    if (depth == 0) out += c;
    if (c == ')' && depth > 0) --depth;
  }
  return out;
}

Necessity ReadNecessity(std::string_view item, Necessity of_section) {
  const std::string plain = AsciiLower(WithoutParentheses(item));
  if (ContainsAny(plain, kPreferredCues)) return Necessity::kPreferred;
  if (of_section == Necessity::kPreferred && ContainsAny(plain, kRequiredCues) && !ContainsAny(AsciiLower(item), kNotRequired)) {
    return Necessity::kRequired;
  }
  return of_section;
}

bool EndsAsWish(std::string_view item) {
  const std::string_view words = item.substr(0, MeaningfulEnd(item));
  constexpr std::array<std::string_view, 14> kWishEnds = {"우대", "우대함", "우대합니다", "우대해요", "우대드립니다", "좋아요", "좋습니다", "좋겠습니다", "좋겠어요",
                                                          "환영합니다", "환영해요", "a plus", "is preferred", "가산점"};
  return std::any_of(kWishEnds.begin(), kWishEnds.end(), [words](std::string_view e) { return words.ends_with(e); });
}

}  // namespace gonggo

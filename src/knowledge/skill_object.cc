#include "knowledge/skill_object.h"

#include <algorithm>

#include "knowledge/skill_fold.h"
#include "text/byte_class.h"
#include "text/particle.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr std::string_view kAfterConsonant = "을";
constexpr std::string_view kAfterVowel = "를";

bool EndsInHangul(std::string_view word) {
  return word.size() >= kSyllableBytes &&
         IsHangulSyllable(DecodeCharBefore(word, word.size()).code);
}

// What is done, where the sentence names the practice as surely as the name does. 분석, 설계, 처리,
// 정의 and 개발 are what any line of duties does to anything: "데이터를 추출" names no practice.
constexpr std::string_view kActions[] = {"튜닝",     "최적화",   "리뷰",   "자동화", "리팩토링",
                                         "리팩터링", "모니터링", "이중화", "다중화", "마이그레이션",
                                         "시각화",   "모델링",   "전처리", "정규화", "밸런싱"};

bool IsAction(std::string_view word) {
  return std::ranges::find(kActions, word) != std::ranges::end(kActions);
}

}  // namespace

std::vector<std::string> WithObjectParticle(std::string_view surface) {
  const size_t space = surface.rfind(' ');
  if (space == std::string_view::npos || space == 0) return {};
  const std::string_view object = surface.substr(0, space);
  const std::string_view rest = surface.substr(space);
  if (!IsAction(rest.substr(1)) || object.ends_with(kAfterConsonant) ||
      object.ends_with(kAfterVowel) || surface.size() + kAfterVowel.size() > kMaxSurfaceBytes)
    return {};
  const auto with = [&](std::string_view particle) {
    return std::string(object).append(particle).append(rest);
  };
  if (EndsInHangul(object)) return {with(ParticleAfter(object, "을/를"))};
  const auto last = static_cast<unsigned char>(object.back());
  if (!IsAsciiAlpha(last) && !IsAsciiDigit(last)) return {};
  return {with(kAfterVowel), with(kAfterConsonant)};
}

}  // namespace gonggo

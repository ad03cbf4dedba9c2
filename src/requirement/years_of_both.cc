#include "requirement/years_of_both.h"

#include <array>
#include <cstdint>

#include "knowledge/tables.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

struct Sides {
  std::string_view before;
  std::string_view behind;
};

// What stands at both sides of the last "or".
Sides SidesOfOr(std::string_view between) {
  constexpr std::array<std::string_view, 5> kOr = {"또는", "혹은", "거나", "내지", " or "};
  size_t at = std::string_view::npos;
  size_t end = 0;
  for (const std::string_view word : kOr) {
    const size_t found = between.rfind(word);
    if (found == std::string_view::npos || (at != std::string_view::npos && found < at)) continue;
    at = found;
    end = found + word.size();
  }
  if (at == std::string_view::npos) return {between, {}};
  return {TrimSpaces(between.substr(0, at)), TrimSpaces(between.substr(end))};
}

std::string_view WithoutParticle(std::string_view word) {
  constexpr std::array<std::string_view, 8> kParticles = {"의", "이", "을", "를",
                                                          "은", "는", "에", "에서"};
  for (const std::string_view particle : kParticles) {
    if (word.ends_with(particle)) return word.substr(0, word.size() - particle.size());
  }
  return word;
}

enum class WordOfWork : uint8_t { kNone, kRelated, kOther };

// What knowledge/any_work.yaml says of a word, with or without its particle.
WordOfWork KindOf(std::string_view word) {
  int32_t term = AnyWorkWords().FindWhole(word);
  if (term < 0) term = AnyWorkWords().FindWhole(WithoutParticle(word));
  if (term < 0) return WordOfWork::kNone;
  const bool related = AnyWorkWords().terms()[static_cast<size_t>(term)].id == "related";
  return related ? WordOfWork::kRelated : WordOfWork::kOther;
}

bool HasWord(std::string_view words, WordOfWork kind) {
  while (!words.empty()) {
    const std::string_view word = words.substr(0, words.find(' '));
    words = TrimSpaces(words.substr(word.size()));
    if (!WithoutParticle(word).empty() && KindOf(word) == kind) return true;
  }
  return false;
}

// Whether the words name a thing that one has years of.
bool NamesThing(std::string_view words) { return HasWord(words, WordOfWork::kNone); }

}  // namespace

bool AreYearsOfBoth(std::string_view between, YearsStand stand) {
  const Sides sides = SidesOfOr(between);
  // "경력 5년 이상이신 분 (또는 정보처리기사)": what a bracket says first is said of all before it.
  if (stand == YearsStand::kBeforeSkill)
    return !sides.before.ends_with('(') && NamesThing(sides.before);
  // "Java 또는 서버 개발 경력 3년"
  if (NamesThing(sides.behind)) return true;
  // "데이터 분석 또는 관련 경험 5년": who is able to do it ("Java 가능자 또는 …") stands alone.
  return !NamesThing(sides.before) && HasWord(sides.behind, WordOfWork::kRelated);
}

}  // namespace gonggo

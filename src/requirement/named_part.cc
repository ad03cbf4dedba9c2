#include "requirement/named_part.h"

#include <algorithm>

#include "knowledge/skill_fold.h"
#include "requirement/scan.h"

namespace gonggo {
namespace {

// What a named thing is, or what is done with it.
constexpr WordTable kTails = {"기술",   "모델",       "알고리즘",     "프레임워크",   "라이브러리",
                              "언어",   "프로그램",   "앱",           "문화",         "클라우드",
                              "데이터", "파이프라인", "pipeline",     "pipelines",    "대시보드",
                              "채널",   "전략",       "어플리케이션", "애플리케이션", "개발",
                              "설계",   "소지자",     "고급",         "중급",         "활용",
                              "운영",   "문서",       "장비",         "에디터",       "자격"};
// … with a language.
constexpr WordTable kLanguageTails = {"회화",         "능통",     "가능", "구사",   "실력",
                                      "능숙",         "의사소통", "소통", "이메일", "비즈니스",
                                      "커뮤니케이션", "독해",     "작문", "말하기", "번역"};
constexpr size_t kShortestName = 2;

bool Names(const SkillTable& skills, std::string_view words, int32_t skill) {
  for (int32_t s = skills.FindSurface(FoldSurface(words).bytes); s >= 0;
       s = skills.same_surface[static_cast<size_t>(s)]) {
    if (skills.surfaces[static_cast<size_t>(s)].skill == skill) return true;
  }
  return false;
}

bool IsSame(std::string_view a, std::string_view b) {
  return !b.empty() && FoldSurface(a).bytes == FoldSurface(b).bytes;
}

// `at` without words of `tails` at its end, as long as what is left names the skill.
Span WithoutTails(std::string_view line, Span at, WordList tails, int32_t skill,
                  const SkillTable& skills) {
  for (Span rest = at;;) {
    const std::string_view words = Cut(line, rest);
    const size_t begin = MatchAnyBefore(words, words.size(), tails);
    const size_t end = begin == kNoMatch ? 0 : SkipSpacesBack(words, begin);
    if (end < kShortestName) return at;
    rest.end = rest.begin + static_cast<uint32_t>(end);
    if (Names(skills, Cut(line, rest), skill)) at = rest;
  }
}

// "자연어 처리(NLP)": without the other name in parentheses.
Span InFrontOfParenthesis(std::string_view line, Span at, int32_t skill, const SkillTable& skills) {
  const std::string_view words = Cut(line, at);
  if (!words.ends_with(')')) return at;
  const size_t open = words.find('(');
  if (open == std::string_view::npos) return at;
  const Span front{at.begin, at.begin + static_cast<uint32_t>(SkipSpacesBack(words, open))};
  return Names(skills, Cut(line, front), skill) ? front : at;
}

// "비즈니스 영어회화": the first of the words of `at` that names the language.
Span LanguageIn(std::string_view line, Span at, int32_t skill, const SkillTable& skills) {
  const std::string_view words = Cut(line, at);
  for (size_t begin = 0; begin < words.size();) {
    const size_t end = std::min(words.find(' ', begin), words.size());
    const Span word{at.begin + static_cast<uint32_t>(begin), at.begin + static_cast<uint32_t>(end)};
    const Span bare = WithoutTails(line, word, kLanguageTails, skill, skills);
    if (bare != word || Names(skills, Cut(line, word), skill)) return bare;
    begin = end + 1;
  }
  return at;
}

}  // namespace

Span NamedPart(std::string_view line, Span at, int32_t skill, const SkillTable& skills) {
  if (skill < 0) return at;
  const SkillKind kind = skills.skills[static_cast<size_t>(skill)].kind;
  if (kind == SkillKind::kHumanLanguage) return LanguageIn(line, at, skill, skills);
  const Span front = InFrontOfParenthesis(line, at, skill, skills);
  const Span name = WithoutTails(line, front, kTails, skill, skills);
  if (name == front || Cut(line, name).ends_with("형")) return front;  // "생성형 모델"
  const Skill& entry = skills.skills[static_cast<size_t>(skill)];
  const std::string_view whole = Cut(line, front);
  // "언리얼 엔진", "스프링 프레임워크"
  return IsSame(whole, entry.name) || IsSame(whole, entry.name_ko) ? front : name;
}

}  // namespace gonggo

#include "fit/language_command.h"

#include <algorithm>
#include <array>
#include <string>

#include "fit/closure.h"
#include "fit/level.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// Each is about the level of a language wherever it stands beside one; 비즈니스 and native alone
// may be about something else.
constexpr std::array<std::string_view, 31> kGood = {
    "비즈니스 수준",  "비즈니스수준",    "비즈니스 레벨",       "비즈니스레벨",
    "비즈니스 회화",  "비즈니스 영어",   "비즈니스 일본",       "비즈니스 중국",
    "영어 비즈니스",  "비즈니스급",      "비지니스 수준",       "비지니스 레벨",
    "비지니스 영어",  "비즈니스 커뮤니", "비즈니스 의사소통",   "능통",
    "유창",           "원어민",          "네이티브 수준",       "네이티브 레벨",
    "네이티브급",     "business level",  "business-level",      "business english",
    "fluent",         "fluency",         "native level",        "native-level",
    "native speaker", "near-native",     "professional working"};

// The least result that shows a good command, C1 of the CEFR or one step below it. TOEIC: 945 is C1
// and 785 B2 (ETS, "TOEIC Listening and Reading: mapping to the CEFR"); Korean employers ask for
// 900 where they write 비즈니스. OPIc and TOEIC Speaking: IH leads to the ACTFL's Advanced.
// TOEFL iBT: 95 is C1 (ETS). JLPT N1 and HSK 6 are the highest levels of theirs.
struct Least {
  std::string_view test;
  int level = 0;
};
constexpr int kOralHigh = 8;  // IH, as LanguageLevel counts
constexpr int kOralMost = 9;
constexpr std::array<Least, 6> kLeast = {{{"hsk", 6},
                                          {"jlpt", 5},
                                          {"opic", kOralHigh},
                                          {"toefl", 95},
                                          {"toeic", 900},
                                          {"toeic_speaking", 140}}};

// Names of languages, by what they have in common.
constexpr std::array<std::string_view, 12> kLanguages = {
    "영어",   "일본어", "일어",    "중국어",   "한국어",  "외국어",
    "베트남", "영문",   "english", "japanese", "chinese", "korean"};
// What joins the things that a line asks for.
constexpr std::array<std::string_view, 8> kJoins = {",",    ";",   "/",   "·",
                                                    " 및 ", "고 ", "며 ", " and "};

// "Java에 능통, 영어 가능": the words before 능통, up to what joins them to others, name what it is
// about, and no language.
bool IsOfAnotherThing(std::string_view line, size_t word) {
  size_t begin = 0;
  for (const std::string_view join : kJoins) {
    const size_t at = line.substr(0, word).rfind(join);
    if (at != std::string_view::npos) begin = std::max(begin, at + join.size());
  }
  const std::string_view before = TrimSpaces(line.substr(begin, word - begin));
  const bool about = before.ends_with("에") || before.ends_with("을") || before.ends_with("를");
  return about && std::ranges::none_of(kLanguages, [&](std::string_view language) {
           return before.find(language) != std::string_view::npos;
         });
}

bool Implies(std::string_view test, std::string_view language, const SkillTable& skills) {
  const auto from = skills.FindSkill(test);
  const auto to = skills.FindSkill(language);
  return from && to && std::ranges::binary_search(ImpliedBy(*from, skills), *to);
}

}  // namespace

bool IsHumanLanguage(std::string_view id, const SkillTable& skills) {
  const auto skill = skills.FindSkill(id);
  return skill && skills.skills[*skill].kind == SkillKind::kHumanLanguage;
}

bool AsksForGoodCommand(std::string_view line) {
  const std::string folded = AsciiLower(line);
  return std::ranges::any_of(kGood, [&](std::string_view word) {
    for (size_t at = folded.find(word); at != std::string::npos; at = folded.find(word, at + 1)) {
      if (!IsOfAnotherThing(folded, at)) return true;
    }
    return false;
  });
}

bool IsHighResult(const ProfileScore& score) {
  const auto level = LanguageLevel(score.test, score.level);
  const auto* const least = std::ranges::find(kLeast, score.test, &Least::test);
  if (!level || least == kLeast.end()) return false;
  // TOEIC Speaking has points (up to 200) and, since 2022, grades.
  if (score.test == "toeic_speaking" && *level <= kOralMost) return *level >= kOralHigh;
  return *level >= least->level;
}

LanguageShown ShownOfLanguage(const Profile& profile, std::string_view language,
                              const SkillTable& skills) {
  LanguageShown shown;
  for (const ProfileSkill& skill : profile.skills) {
    if (skill.id == language) shown.named = true;
    const auto index = skills.FindSkill(skill.id);
    if (index && skills.skills[*index].kind == SkillKind::kLanguageTest &&
        Implies(skill.id, language, skills))
      shown.tested = true;
  }
  shown.good = shown.named || std::ranges::any_of(profile.scores, [&](const ProfileScore& score) {
                 return IsHighResult(score) && Implies(score.test, language, skills);
               });
  return shown;
}

}  // namespace gonggo

#include "output/fit_words.h"

#include <algorithm>

#include "fit/items.h"
#include "fit/level.h"
#include "model/labels.h"
#include "output/condition_words.h"
#include "output/posting_words.h"
#include "output/skill_words.h"
#include "output/terminal_profile.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

std::string AlternativeWords(const FitItem& item, size_t i, const SkillTable& skills,
                             Language language) {
  const Alternative& a = item.condition.alternatives[i];
  const bool korean = language == Language::kKorean;
  switch (a.kind) {
    case ConditionKind::kFamily:
      return FamilyWords(a.value, skills, language);
    case ConditionKind::kYears: {
      const MonthsAsked asked = ReadMonthsAsked(a.value);
      std::string words;
      if (!item.years_of[i].empty()) {
        const auto skill = skills.FindSkill(item.years_of[i]);
        words = (skill ? SkillWords(skills.skills[*skill], language) : item.years_of[i]) + " ";
      }
      if (!item.subject_of[i].empty()) words = item.subject_of[i] + (korean ? " 경력 " : ": ");
      if (asked.least > 0)
        words += MonthsWords(asked.least, language) + (korean ? " 이상" : " or more");
      if (asked.has_most)
        words += std::string(asked.least > 0 ? ", " : "") + MonthsWords(asked.most, language) +
                 (korean ? " 이하" : " or less");
      return words;
    }
    case ConditionKind::kDegree: {
      const auto degree = FromId<Education>(a.value).value_or(Education::kAny);
      if (degree == Education::kAny) return korean ? "관련 학위" : "a degree";
      return std::string(Label(degree, language));
    }
    case ConditionKind::kEquivalent:
      return EquivalentWords(a, language);
    case ConditionKind::kSkill:
    case ConditionKind::kCertificate:
    case ConditionKind::kLanguage:
      break;
  }
  const auto skill = skills.FindSkill(a.value);
  if (!skill) return a.surface.empty() ? a.value : a.surface;
  return SkillWords(skills.skills[*skill], language);
}

// "비즈니스 수준(C1)"
std::string CommonLevelWords(const std::string& test, int level, Language language) {
  constexpr Bilingual kNames[] = {{"입문", "beginner"},
                                  {"기초", "basic"},
                                  {"일상 회화", "conversational"},
                                  {"업무", "working level"},
                                  {"비즈니스", "business level"},
                                  {"원어민", "native level"}};
  if (level < 1 || static_cast<size_t>(level) > std::size(kNames)) return LevelName(test, level);
  const bool korean = language == Language::kKorean;
  return std::string(kNames[static_cast<size_t>(level - 1)].In(language)) +
         (korean ? " 수준(" : " (") + LevelName(test, level) + ")";
}

// "790점", "IM2", "4급"
std::string ResultWords(const std::string& test, int level, Language language) {
  if (HasCommonLevels(test)) return CommonLevelWords(test, level, language);
  std::string name = LevelName(test, level);
  const bool number = IsAsciiDigit(static_cast<unsigned char>(name.front()));
  if (!number || language != Language::kKorean) return name;
  return name + (test == "hsk" || test == "tsc" || test == "topik" ? "급" : "점");
}

// A test result below what is asked for: both, and for points how many are missing.
std::string LowerLevelWords(const FitItem& item, Language language) {
  const bool korean = language == Language::kKorean;
  const std::string asked = ResultWords(item.note_test, item.note_asked, language);
  if (item.note_shown == 0 && HasCommonLevels(item.note_test))
    return korean ? "공고는 " + asked + ", 이력서에는 수준이 적혀 있지 않습니다"
                  : "asks for " + asked + "; the résumé states no level";
  if (item.note_shown == 0)
    return korean ? "공고는 " + asked + ", 이력서에는 점수나 등급이 적혀 있지 않습니다"
                  : "asks for " + asked + "; the résumé states no result";
  const std::string shown = ResultWords(item.note_test, item.note_shown, language);
  std::string words = korean ? "공고는 " + asked + ", 이력서는 " + shown + "입니다"
                             : "asks for " + asked + ", the résumé has " + shown;
  // Grades have no distance that people count in.
  if (!IsAsciiDigit(static_cast<unsigned char>(asked.front()))) return words;
  const std::string missing =
      ResultWords(item.note_test, item.note_asked - item.note_shown, language);
  return words + (korean ? " (" + missing + " 모자람)" : " (" + missing + " short)");
}

// "1년 모자랍니다", with what was counted and may not count, and what was not.
std::string ShortWords(const FitItem& item, Language language) {
  const bool korean = language == Language::kKorean;
  const std::string months = MonthsWords(item.note_months, language);
  std::vector<std::string> remarks;
  if (item.note_unclear > 0) {
    const std::string unclear = MonthsWords(item.note_unclear, language);
    const std::string surely = MonthsWords(item.note_months + item.note_unclear, language);
    remarks.push_back(korean ? "직무가 불분명한 " + unclear + "을 빼면 " + surely
                             : surely + " without the " + unclear +
                                   " of jobs whose title names no role");
  }
  if (item.note == FitNote::kYearsElsewhere)
    remarks.emplace_back(korean ? "다른 직무의 경력은 세지 않았습니다"
                                : "years in other roles are not counted");
  std::string words = months + (korean ? " 모자랍니다" : " short");
  for (size_t i = 0; i < remarks.size(); ++i) words += (i == 0 ? " (" : "; ") + remarks[i];
  return remarks.empty() ? words : words + ")";
}

}  // namespace

std::string_view Label(Verdict verdict, Language language) {
  constexpr Bilingual kLabels[] = {{"충족", "met"},
                                   {"일부 충족", "partly"},
                                   {"이력서에 없음", "not in résumé"},
                                   {"판단 불가", "cannot tell"}};
  return kLabels[static_cast<size_t>(verdict)].In(language);
}

std::string_view Label(BlockerKind kind, Language language) {
  constexpr Bilingual kLabels[] = {{"경력", "years"},
                                   {"면허·자격", "licence"},
                                   {"국적·비자", "citizenship"},
                                   {"병역", "military service"}};
  return kLabels[static_cast<size_t>(kind)].In(language);
}

std::string ScoreWords(const PostingFit& fit, Language language) {
  if (const auto score = fit.score.Value()) return std::to_string(*score);
  return (language == Language::kKorean ? "판단 불가: " : "cannot tell: ") +
         CheckedWords(fit, language);
}

std::string CheckedWords(const PostingFit& fit, Language language) {
  const std::string judged = std::to_string(fit.judged_items);
  const std::string all = std::to_string(fit.items.size());
  const bool korean = language == Language::kKorean;
  std::string words =
      korean ? all + "개 중 " + judged + "개 확인" : judged + " of " + all + " checked";
  // Whether there is a score goes by the weight; where the count alone would say otherwise, or
  // leaves it open, the weight is said.
  const bool half = 2 * fit.judged_items >= fit.items.size();
  if (half == fit.score.IsJudged()) return words;
  const std::string percent =
      std::to_string(100 * uint64_t{fit.score.judged} / std::max(fit.score.total, 1U));
  return words + (korean ? " (점수 비중 " : " (") + percent + (korean ? "%)" : "% of the weight)");
}

std::string ItemWords(const FitItem& item, const Posting& posting, const SkillTable& skills,
                      Language language) {
  if (item.kind == FitItemKind::kNotUnderstood) return "";
  if (item.kind == FitItemKind::kTrait) {
    const auto& traits = posting.requirements[static_cast<size_t>(item.requirement)].traits;
    return std::string(TraitLabel(traits[static_cast<size_t>(item.part)], language));
  }
  const bool korean = language == Language::kKorean;
  std::string words;
  for (size_t i = 0; i < item.condition.alternatives.size(); ++i) {
    if (i > 0) words += korean ? " 또는 " : " or ";
    words += AlternativeWords(item, i, skills, language);
  }
  if (item.condition.open) words += korean ? " 등" : " and the like";
  const uint32_t asked = CountAsked(item.condition);
  if (asked > 1)
    words +=
        korean ? " 중 " + std::to_string(asked) + "개" : ", " + std::to_string(asked) + " of them";
  return words;
}

std::string NoteWords(const FitItem& item, const Posting& posting, Language language) {
  const bool korean = language == Language::kKorean;
  const std::string months = MonthsWords(item.note_months, language);
  switch (item.note) {
    case FitNote::kNone:
    case FitNote::kFamilyMember:
    case FitNote::kNoTrait:
      return "";
    case FitNote::kImplied:
      return korean ? "이 기술을 바탕으로 하는 다른 기술이 이력서에 있습니다"
                    : "shown by what builds on it";
    case FitNote::kNearName:
      return korean ? "이력서에는 다른 이름으로 적혀 있습니다" : "there under another name";
    case FitNote::kClose:
      return korean ? "비슷한 기술이 있습니다" : "a similar skill is there";
    case FitNote::kNotEnough:
      return korean ? "요구한 수에 모자랍니다" : "fewer than asked for";
    case FitNote::kYearsShort:
    case FitNote::kYearsElsewhere:
      return ShortWords(item, language);
    case FitNote::kYearsUnclear:
      return korean ? "경력 " + months + "은 직함만으로 직무를 알 수 없습니다"
                    : months + " are of jobs whose title names no role";
    case FitNote::kYearsOfUnknown:
      return korean ? "이 공고가 어떤 직무인지 알 수 없어, 경력 " + months +
                          "이 맞는 경력인지 판단하지 못했습니다"
                    : "what work this posting is about is not known, so whether " + months +
                          " count cannot be said";
    case FitNote::kYearsOfOther:
      return korean ? "이력서만으로는 이 일을 몇 년 했는지 알 수 없습니다"
                    : "the résumé alone does not say for how long this was done";
    case FitNote::kYearsNotShown:
      return korean ? "기술은 있지만 기간이 적혀 있지 않습니다"
                    : "the skill is there, its years are not";
    case FitNote::kOverMaximum:
      return korean ? "경력 초과: " + months + " 많습니다" : "over-experienced by " + months;
    case FitNote::kEquivalent:
      return korean ? "그에 준하는 역량도 되므로 이력서만으로는 알 수 없습니다"
                    : "something equivalent counts, too";
    case FitNote::kGeneral:
      return korean ? "흔한 업무라 이력서에 적지 않았을 수 있습니다"
                    : "so general that its absence says nothing";
    case FitNote::kStudying:
      return korean ? "아직 졸업 전입니다" : "not finished yet";
    case FitNote::kOtherField:
      if (item.verdict == Verdict::kUnknown)
        return korean
                   ? "전공이 다릅니다. 관련 전공으로 인정되는지는 이력서만으로 알 수 없습니다"
                   : "the degree is in another field; whether it counts as related cannot be said";
      return korean ? "학위는 있지만 공고가 찾는 전공과 다릅니다"
                    : "the degree is in another field than asked for";
    case FitNote::kLowerLevel:
      return LowerLevelWords(item, language);
    case FitNote::kLanguageTest:
      if (item.verdict == Verdict::kMet)
        return korean ? "어학 성적으로 봅니다" : "judged by the result of a language test";
      if (item.verdict == Verdict::kUnknown) return LowerLevelWords(item, language);
      return korean ? "어학 성적으로 봅니다 (이 수준에는 모자람)"
                    : "judged by the result of a language test, which does not show that level";
    case FitNote::kNoReading:
      if (item.requirement >= 0) {
        const Requirement& line = posting.requirements[static_cast<size_t>(item.requirement)];
        if (std::string facts = FactsWords({&line}, posting, language); !facts.empty())
          return facts;
      }
      return korean ? "이 줄은 뜻을 알아내지 못했습니다" : "this line was not understood";
  }
  return "";
}

std::string ChangeWords(const FitChange& change, Language language) {
  const bool korean = language == Language::kKorean;
  if (change.skill.empty()) {
    const std::string months = MonthsWords(change.months, language);
    return korean ? "경력이 " + months + " 늘면" : months + " more of experience";
  }
  if (change.family)
    return korean ? change.name_ko + " 가운데 하나를 더하면" : "one of " + change.name;
  return korean ? change.name_ko + " 추가" : "adding " + change.name;
}

}  // namespace gonggo

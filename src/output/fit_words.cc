#include "output/fit_words.h"

#include "fit/items.h"
#include "model/labels.h"
#include "output/condition_words.h"
#include "output/posting_words.h"
#include "output/skill_words.h"
#include "output/terminal_profile.h"

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
      return korean ? "그에 준하는 역량" : "something equivalent";
    case ConditionKind::kSkill:
    case ConditionKind::kCertificate:
    case ConditionKind::kLanguage:
      break;
  }
  const auto skill = skills.FindSkill(a.value);
  if (!skill) return a.surface.empty() ? a.value : a.surface;
  return SkillWords(skills.skills[*skill], language);
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
  const std::string judged = std::to_string(fit.judged_items);
  const std::string all = std::to_string(fit.items.size());
  return language == Language::kKorean
             ? "판단 불가: " + all + "개 중 " + judged + "개 확인"
             : "cannot tell: " + judged + " of " + all + " could be checked";
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

std::string NoteWords(const FitItem& item, Language language) {
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
    case FitNote::kClose:
      return korean ? "비슷한 기술이 있습니다" : "a similar skill is there";
    case FitNote::kNotEnough:
      return korean ? "요구한 수에 모자랍니다" : "fewer than asked for";
    case FitNote::kYearsShort:
      return korean ? months + " 모자랍니다" : months + " short";
    case FitNote::kYearsElsewhere:
      return korean ? months + " 모자랍니다 (다른 직무의 경력은 세지 않았습니다)"
                    : months + " short (years in other roles are not counted)";
    case FitNote::kYearsUnclear:
      return korean ? "경력 " + months + "은 직함만으로 직무를 알 수 없습니다"
                    : months + " are of jobs whose title names no role";
    case FitNote::kYearsOfUnknown:
      return korean ? "이 공고가 어떤 직무인지 알 수 없어, 경력 " + months +
                          "이 맞는 경력인지 판단하지 못했습니다"
                    : "what work this posting is about is not known, so whether " + months +
                          " count cannot be said";
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
    case FitNote::kLowerLevel:
      return korean ? "점수나 등급이 모자라거나 적혀 있지 않습니다"
                    : "the result is lower or not stated";
    case FitNote::kNoReading:
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

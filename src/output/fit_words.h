// What a fit says, as a person would write it: "충족", "경력 초과", "Java 또는 Kotlin".
//
// Pure; thread-safe.
#pragma once

#include <string>
#include <string_view>

#include "fit/fit.h"
#include "knowledge/skill_table.h"
#include "model/language.h"

namespace gonggo {

[[nodiscard]] std::string_view Label(Verdict verdict, Language language);
[[nodiscard]] std::string_view Label(BlockerKind kind, Language language);

// "72", or "판단 불가: 9개 중 3개 확인"
[[nodiscard]] std::string ScoreWords(const PostingFit& fit, Language language);

// "9개 중 3개 확인", with the share of the weight where a score does not go by the count.
[[nodiscard]] std::string CheckedWords(const PostingFit& fit, Language language);

// What an item asks for: "Java 또는 Kotlin", "3년 이상 (Java)", "학사", "소통".
[[nodiscard]] std::string ItemWords(const FitItem& item, const Posting& posting,
                                    const SkillTable& skills, Language language);

// Why: "비슷한 기술이 있습니다", "1년 2개월 모자랍니다"; empty where nothing is to be said.
[[nodiscard]] std::string NoteWords(const FitItem& item, const Posting& posting, Language language);

// "Kafka를 더하면", "경력이 1년 2개월 늘면"
[[nodiscard]] std::string ChangeWords(const FitChange& change, Language language);

}  // namespace gonggo

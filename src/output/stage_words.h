// Stages and what they mean for today, in the user's words: "1차 면접 예정", "지원 완료 · 14일째
// 무응답", "불합격 (2차 면접)".
//
// Pure; thread-safe.
#pragma once

#include <string>
#include <string_view>

#include "model/language.h"
#include "track/stage_rules.h"
#include "track/status.h"

namespace gonggo {

// "2차 면접", "interview 2"
[[nodiscard]] std::string Label(const StagePoint& point, Language language);
// As Label, and where 불합격 was: "불합격 (2차 면접)".
[[nodiscard]] std::string EventWords(const ApplicationEvent& event, Language language);

// `silent_days` from which silence is told.
[[nodiscard]] std::string StatusWords(const ApplicationStatus& status, int64_t silent_days,
                                      Language language);

// "14일째 무응답"
[[nodiscard]] std::string SilenceWords(int64_t days, Language language);

// Why a stage can't be recorded, and what to do.
[[nodiscard]] std::string StageProblemWords(const StageProblem& problem, Language language);

}  // namespace gonggo

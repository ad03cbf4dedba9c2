// ReadExperience: how much experience a title, fact line or requirement asks for, and whether 신입
// may apply.
//
// "경력 3~5년" → 3, 5; "신입/경력(3년↑)" → 3, –, newcomer; "경력무관" and "신입" → –, –, newcomer;
// "경력직" → –, – (neither bound known, so a caller goes on asking the next lines). What is only a
// wish ("3년 이상 우대"), an internship or somebody's training ("신입 교육") is nullopt. Pure;
// thread-safe.
#pragma once

#include <optional>
#include <string_view>

#include "model/posting.h"
#include "posting/field/found.h"

namespace gonggo {

[[nodiscard]] std::optional<Found<Experience>> ReadExperience(std::string_view text,
                                                              Labelled labelled);

// What only a title may say: "동물병원 신입 간호사", "기술영업 신입사원" (but not "신입 교육
// 담당자").
[[nodiscard]] std::optional<Found<Experience>> ReadNewcomerTitle(std::string_view title);

// What a line says in passing, whatever it is about: "신입 지원자의 경우 필기시험이 있습니다" among
// the steps of hiring, "경력 무관, 실력에 따른 인상" among the benefits. Only that newcomers may
// apply.
[[nodiscard]] std::optional<Found<Experience>> ReadWelcome(std::string_view text);

}  // namespace gonggo

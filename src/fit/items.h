// FitItems: what a posting asks for, one thing an item, with its weight (docs/fit.md).
//
// Duties are none (decision 23). Weights depend on the posting only, never on a profile. Pure;
// thread-safe.
#pragma once

#include <vector>

#include "fit/fit.h"
#include "knowledge/skill_table.h"

namespace gonggo {

inline constexpr int kRequiredWeight = 60;
inline constexpr int kPreferredWeight = 20;
// The conditions of one line weigh no more than so many: "Java, Spring, JPA, MySQL, Redis, AWS"
// must not outweigh three lines.
inline constexpr int kMostConditionsOfLine = 3;
// Of a general subject (서비스 운영), by which a condition's weight is divided.
inline constexpr int kGeneralDivisor = 2;
// Of a soft trait, likewise.
inline constexpr int kTraitDivisor = 5;

// Without verdicts; in the order of the posting, what stands outside of requirements first.
[[nodiscard]] std::vector<FitItem> FitItemsOf(const Posting& posting, const SkillTable& skills);

// The least and most of an alternative of kind years, in months; 0 and a most that nobody reaches
// where it has none. "3-5" is 36 and 60.
struct MonthsAsked {
  int least = 0;
  int most = 0;
  bool has_most = false;
};
[[nodiscard]] MonthsAsked ReadMonthsAsked(std::string_view years_value);

// Whether the condition can be met by something that no résumé shows: an equivalent, or a general
// subject or years of one that no skill names, whose absence says nothing.
[[nodiscard]] bool MayBeUnknown(const FitItem& item, const SkillTable& skills);

// Whether alternative `i` asks for years of work as such, and not of a skill or a subject.
[[nodiscard]] bool AsksForYearsOfWork(const FitItem& item, size_t i);

// How many alternatives must be met; never more than there can be.
[[nodiscard]] uint32_t CountAsked(const Condition& condition);

}  // namespace gonggo

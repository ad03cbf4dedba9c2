// ReadProbation: how many months of probation there are.
//
// In:  one line, or the value beside a label (수습기간).
// Out: months; 0 where the text says that there is none. Weeks and days count where they are the
// usual way
//      to write months (12주 and 90일 are 3). Two lengths for two kinds of people ("경력 3개월 /
//      신입 6개월"), ranges ("3~6개월") and mere bounds ("최대 6개월", "3개월 미만") are left open.
//      Pure; linear; thread-safe.
#pragma once

#include <optional>
#include <string_view>

#include "posting/field/found.h"

namespace gonggo {

[[nodiscard]] std::optional<Found<int>> ReadProbation(std::string_view text, Labelled labelled);

// Whom a posting is for.
enum class Career : unsigned char { kNewcomer, kExperienced };

// The months of one of two kinds of people: "수습기간 경력 3개월 / 신입 6개월". nullopt where the
// text doesn't tell them apart.
[[nodiscard]] std::optional<Found<int>> ReadProbationOf(std::string_view text, Career career);

}  // namespace gonggo

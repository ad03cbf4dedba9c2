// ReadOfficeDays: on how many days of a week people come to work, or do not.
//
// "3 office days per week", "two days on site", "in-office 5 days a week", "bis zu zwei Tage pro
// Woche im Homeoffice": some days at both places are hybrid, five at one are not. In: a sentence.
// Total; linear. Pure; thread-safe.
#pragma once

#include <optional>
#include <string_view>

#include "model/posting.h"
#include "posting/field/found.h"

namespace gonggo {

[[nodiscard]] std::optional<Found<WorkPlace>> ReadOfficeDays(std::string_view sentence);

}  // namespace gonggo

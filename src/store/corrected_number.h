// Numbers that the user sets for a posting: years of experience, pay, people, months on trial.
//
// Each puts `value` into the posting's field; false, and nothing is changed, where it is none. A
// range is "3~5", "3-5", "3~" or "~5"; a bare number of experience is a lower bound, as postings
// mean it, and else both ends. Pure; thread-safe.
#pragma once

#include <string_view>

#include "model/posting.h"

namespace gonggo {

// "3", "3년 이상", "3~5"; "any" 경력무관, "newcomer" 신입.
[[nodiscard]] bool SetExperience(std::string_view value, Posting& posting);

// A bare number is won a year, below 100,000 in units of 10,000 won; else as postings write it and
// `show` repeats it ("시급 11,000원", "USD 120,000 a year"); "negotiable" 협의.
[[nodiscard]] bool SetSalary(std::string_view value, Posting& posting);

// "3", "3~5명".
[[nodiscard]] bool SetHeadcount(std::string_view value, Posting& posting);

// Months: "3", "3개월".
[[nodiscard]] bool SetProbation(std::string_view value, Posting& posting);

}  // namespace gonggo

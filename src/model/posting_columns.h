// The columns of a posting's row in a table (`export --format csv`): what writes it and what reads
// it again go by one list. New ones go to the end, since people's sheets count columns.
#pragma once

#include <array>
#include <string_view>

namespace gonggo {

inline constexpr std::array<std::string_view, 34> kPostingColumns = {"id",
                                                                     "company",
                                                                     "title",
                                                                     "role",
                                                                     "employment",
                                                                     "experience_min",
                                                                     "experience_max",
                                                                     "newcomer",
                                                                     "education",
                                                                     "work",
                                                                     "region",
                                                                     "location",
                                                                     "salary_min",
                                                                     "salary_max",
                                                                     "salary_currency",
                                                                     "salary_period",
                                                                     "posted",
                                                                     "deadline",
                                                                     "link",
                                                                     "skills_required",
                                                                     "skills_preferred",
                                                                     "skills_mentioned",
                                                                     "requirements",
                                                                     "preferred",
                                                                     "process",
                                                                     "tags",
                                                                     "source",
                                                                     "diagnostics",
                                                                     "deadline_time",
                                                                     "salary_negotiable",
                                                                     "headcount",
                                                                     "probation_months",
                                                                     "eligibility",
                                                                     "duties"};
// Behind them, where the user asked for it.
inline constexpr std::string_view kContactsColumn = "contacts";

}  // namespace gonggo

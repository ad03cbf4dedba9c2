// One company under its Korean and its English name: 구글 is Google, 당근 is Karrot
// (knowledge/companies.yaml).
//
// Pure; thread-safe.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "columns/table.h"

namespace gonggo {

// The other names of the company that is called `name`, if it is a known one; spaces, ASCII case
// and what says only that it is a company (㈜, 주식회사, Inc.) are ignored. Empty for any other
// text.
[[nodiscard]] std::vector<std::string_view> OtherCompanyNames(std::string_view name);

// `name` as it is looked for in others: folded, and without its legal form, however that is
// written; what is nothing but a form stays.
[[nodiscard]] std::string WantedCompanyName(std::string_view name);

// Whether `company`, as a posting has it, is called `name`: by a whole word of it or by the
// beginning of one in Hangul (라인플러스 is LINE), so that LINE is not found in Online.
[[nodiscard]] bool IsCompanyCalled(std::string_view company, std::string_view name);

// Adds the postings of the company that is called `name` which stand under its other names.
void AddCompaniesByOtherNames(const ColumnTable& table, std::string_view name, Bits& slots);

}  // namespace gonggo

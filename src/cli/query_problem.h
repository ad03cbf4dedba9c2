// ExplainProblem: what is wrong with a query, where, and what is possible there.
#pragma once

#include <string>
#include <string_view>

#include "model/language.h"
#include "search/query.h"

namespace gonggo::cli {

// A sentence, then the query with its place marked below it:
//   '기슬' 필터는 없습니다. 혹시 '기술:'을 쓰려고 하셨나요?
//     기슬:파이썬
//     ^^^^
// `values_now`, where it is not empty, are the values that the filter has in the library ("재택 3 ·
// 출근 20"), and stand in the place of an example. Safe for a terminal. Pure; thread-safe.
[[nodiscard]] std::string ExplainProblem(const QueryProblem& problem, std::string_view query,
                                         Language language, std::string_view values_now = {});

// Whether the values that there are would help: a filter without a value, or a value without a
// filter.
[[nodiscard]] bool AsksForValues(const QueryProblem& problem);

}  // namespace gonggo::cli

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
// Safe for a terminal. Pure; thread-safe.
[[nodiscard]] std::string ExplainProblem(const QueryProblem& problem, std::string_view query,
                                         Language language);

}  // namespace gonggo::cli

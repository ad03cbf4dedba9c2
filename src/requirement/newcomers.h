// Whether a line that names years lets those apply who have none.
//
// "신입 또는 경력 3년 이상", "경력 2년 이상 (신입 지원 가능)": years that nobody has to have. Not
// so "신입 교육 경험 3년 이상". Linear in the line. Pure; thread-safe.
#pragma once

#include <string_view>

namespace gonggo {

[[nodiscard]] bool AdmitsNewcomers(std::string_view line);

}  // namespace gonggo

// Labelled titles: the position that a label names where no line of its own does.
//
// "직무: 배차 서버 개발" in a short note (any name, where a label names the company, too),
// "채용직무 및 인원" above "사무직(인사) 1명". Linear. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "posting/value/header_lines.h"
#include "posting/value/labelled_lines.h"

namespace gonggo {

// Whether line `i`, which has a label of titles, says one: "• 모집 분야 : 사원급(신입/경력)" among
// the duties does not.
[[nodiscard]] bool MayNameTitle(std::string_view text, const LabelledLines& input, uint32_t i);

[[nodiscard]] std::optional<NamedLine> FindLabelledTitle(std::string_view text,
                                                         const LabelledLines& input,
                                                         LineRange range, bool company_labelled);

}  // namespace gonggo

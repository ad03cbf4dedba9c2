// TrailingHeading: a known heading that was pasted behind a line, and opens what stands below it.
//
// "… 팀과 협업합니다. [이런 분을 찾아요]", "… 제품 개선 | Qualifications", "… 소통 능력을 갖추신 분
// 2) 우대 사항". Linear in the line. Pure; thread-safe.
#pragma once

#include <optional>
#include <string_view>

#include "model/posting.h"

namespace gonggo {

// The section that the heading at the end of `content` opens; nullopt where none stands there.
[[nodiscard]] std::optional<SectionKind> TrailingHeading(std::string_view content);

}  // namespace gonggo

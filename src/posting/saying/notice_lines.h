// NoticeLines: lines among duties, requirements and wishes that say by themselves that they are
// something else.
//
// "주민등록번호는 가리고 제출해 주시기 바랍니다" tells how to apply, "서울시 구로구 새말로 9" where
// the work is, a paragraph on equal opportunities nothing of the position. Pure; thread-safe;
// linear.
#pragma once

#include <optional>
#include <string_view>

#include "model/posting.h"
#include "posting/line/lines.h"

namespace gonggo {

// What such a line is; nullopt for one of the section's own.
[[nodiscard]] std::optional<SectionKind> KindOfNotice(std::string_view text, const Line& line);

}  // namespace gonggo

// KeeperDays: days above what somebody found, sent or heard on them.
//
//   11/24 월
//   - 하늘식품 생산관리 (천안, 정규직) 12/9까지
//   11/26 수
//   - 들보리 배관설계 (울산, 경력 3년)
//
// A plan has headings for days that say no more ("## 월", "**다음주**", "**날짜 모름**").
//
// Openings that are sorted by their last days look the same, so who asks has to see whether the
// lines below say of themselves until when or how far somebody is. Linear. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "posting/line/lines.h"

namespace gonggo {

// The line behind the labels of a file between rules, above everything; 0 where there are none.
[[nodiscard]] uint32_t FrontMatterEnd(std::string_view text, const std::vector<Line>& lines);

// The lines of such days, in order: two at least, the first of them above everything but the note's
// own title, each above another line.
[[nodiscard]] std::vector<uint32_t> FindKeeperDays(std::string_view text,
                                                   const std::vector<Line>& lines);

}  // namespace gonggo

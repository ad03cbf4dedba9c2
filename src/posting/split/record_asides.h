// RecordAsides: what the remarks of a record ask for.
//
//   회사명: 두레상사
//   비고: JLPT N1 필수
//
// A table of openings that was pasted into a file of its own is read a record a row; its column for
// remarks says now and then what is asked for. Linear. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "posting/line/lines.h"
#include "posting/paragraph/paragraph.h"

namespace gonggo {

// "비고", "메모": what a label or column for remarks is called.
[[nodiscard]] bool IsAsideLabel(std::string_view label);

// The lines of remarks that ask for something, in order, each with what it asks for.
[[nodiscard]] std::vector<FlattenedLine> FindRecordAsides(std::string_view text,
                                                          const std::vector<Line>& lines);

}  // namespace gonggo

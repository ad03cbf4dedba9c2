// FindNamedBlocks: the postings of a short note, in which names stand above labels that say what
// each asks for.
//
//   1. 하늘보리
//   직무: 배차 서버 개발
//   필수: Java 3년 이상
//   우대: Kafka
//
// Numbered names count together, and so do bare ones below a blank line, and those above lines that
// stand further in. What stands below a name asks for something or states two facts ("~12/10",
// "판교"). Where "회사: 하늘보리" stands again with another name, each such block is one. Linear.
// Pure; thread-safe.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "posting/value/labelled_lines.h"

namespace gonggo {

// Each begins with the line of its name; empty unless there are two at least.
[[nodiscard]] std::vector<LineRange> FindNamedBlocks(std::string_view text,
                                                     const LabelledLines& input);

}  // namespace gonggo

// FindNamedBlocks: the postings of a short note, in which names stand above labels that say what
// each asks for.
//
//   1. 하늘보리
//   직무: 배차 서버 개발
//   필수: Java 3년 이상
//   우대: Kafka
//
// Numbered names count together, and so do bare ones below a blank line. Linear. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "posting/labelled_lines.h"

namespace gonggo {

// The lines of the names; empty unless there are two at least and each asks for something.
[[nodiscard]] std::vector<uint32_t> FindNamedBlocks(std::string_view text,
                                                    const LabelledLines& input);

}  // namespace gonggo

// Short message: a posting of a few lines without any heading, as people write it to others.
//
//   개발자 채용합니다 🙌
//   - Kotlin/Spring 3년 이상 해보신 분
//   - MSA 경험 있으면 좋아요
//   - 12월 15일까지 DM 주세요
//
// One line asks, the next one wishes, the third says until when: they are no sections, and each
// speaks for itself. Linear. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "model/posting.h"
#include "posting/value/labelled_lines.h"

namespace gonggo {

enum class PostingLength : uint8_t { kUsual, kShortMessage };

// Lines that are `decided` already say nothing of it.
[[nodiscard]] PostingLength LengthOf(const LabelledLines& input, LineRange range,
                                     const std::vector<FixedLine>& decided);

// What the lines of a short message say of themselves, where the path of sections took them along
// with others.
void TellShortMessage(std::string_view text, const LabelledLines& input, LineRange range,
                      std::vector<SectionKind>& kinds);

}  // namespace gonggo

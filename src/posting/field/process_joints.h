// Joints: the signs that stand between the steps of a hiring process in one line.
//
// "서류 > 면접 → 합격", "서류 - 면접", "서류/면접", "서류, 면접", "서류·면접", and two spaces where
// a page has lost its arrows: "서류  면접  합격". Pure; linear; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "base/span.h"

namespace gonggo {

enum class Joint : unsigned char { kArrow, kDash, kSlash, kComma, kDot, kGap };

[[nodiscard]] constexpr unsigned BitOf(Joint joint) { return 1U << static_cast<unsigned>(joint); }

// The bits of the joints that may stand in the text; of the others there are none.
[[nodiscard]] unsigned JointsIn(std::string_view text);

// The parts of `text` from `begin` on between joints of that kind, which count outside of brackets
// only. Empty where there are more than kMaxSteps.
inline constexpr size_t kMaxSteps = 15;
[[nodiscard]] std::vector<Span> SplitAt(std::string_view text, size_t begin, Joint joint);

}  // namespace gonggo

// Item split: where one line holds several requirements.
//
// Cuts at bullets and semicolons inside the line, at full stops, and at the commas of a list of
// Korean requirements ("꼼꼼함, 책임감, Redis 운영 경험" is three). A comma inside a requirement is
// kept: "F/W, VPN, DLP 등 보안 장비 운영", "개발 경험, 협업 능력을 갖춘 분", anything in
// parentheses. In doubt nothing is cut. Linear. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "base/span.h"

namespace gonggo {

// The requirements in `text`, one line: pieces of it, trimmed, not empty, in order.
[[nodiscard]] std::vector<Span> SplitGluedItems(std::string_view text);
// The same, appended to `pieces`.
void SplitGluedItems(std::string_view text, std::vector<Span>& pieces);

// A line of duties, and the requirement that stands behind the last bullet inside it: "배차 서버
// 고도화 • 자바 경력 3년 이상".
struct GluedLine {
  Span duty;
  Span requirement;  // empty if there is none
};
[[nodiscard]] GluedLine SplitGluedRequirement(std::string_view text);

// Where a requirement of years begins behind a sentence ("… 설계하고 운영합니다. 자료 분석 경력 5년
// 이상") or a middle dot, without a bullet of its own; npos where none does.
[[nodiscard]] size_t RequirementBehindDuty(std::string_view text);

}  // namespace gonggo

// Spaced labels: the rows of a page's table of facts, copied with a space between label and value.
//
//   경력조건 경력 (2년 이상)
//   학력 초대졸 이상
//   고용형태 정규직
//
//   [포지션] 서버 개발자
//   [근무지] 서울 강남
//
// Where several such rows stand one below another, each is a label and what it says. "모집기간
// 2026.12.01 ~ 12.15" says it alone. In running text nothing is touched. Linear. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "posting/line/lines.h"

namespace gonggo {

// A label that a few words begin with, and which field it names; both empty where they begin with
// none, or are nothing else.
struct SpacedLabel {
  std::string_view label;
  std::string_view field;  // "" of a label that heads a section
};
[[nodiscard]] SpacedLabel SpacedLabelOf(std::string_view words);

void ReadSpacedLabels(std::string_view text, std::vector<Line>& lines);

}  // namespace gonggo

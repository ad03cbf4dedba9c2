// ReadProcess: the steps of hiring in one line: "서류전형 > 1차 면접 > 2차 면접 > 최종합격".
//
// Steps are joined by any arrow (> ＞ -> -＞ --> → ▶ ⇒ ➔ »), or by - / , · where the line has none.
// A label in front
// ("전형절차:"), numbers, bullets, notes and closing words ("… 순으로 진행됩니다") are left out;
// what stands in brackets stays with its step. Unlabelled, at least two steps must be known ones
// (서류, 면접, interview …), and where only commas, slashes or dots join them, each must be nothing
// but the name of a step. Empty where there are fewer than two. ReadProcessStep reads a line that
// is one step by itself ("서류전형", "2. 1차 면접 (실무)", "Step 3. 커피챗"); it knows the words
// that steps are named with, so that "사용자 인터뷰" and "단위 테스트 작성" are none. Pure; linear;
// thread-safe.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "posting/field/found.h"

namespace gonggo {

[[nodiscard]] std::vector<Found<std::string>> ReadProcess(std::string_view text, Labelled labelled);

// Whether a line is a process under any heading: three or more steps joined by arrows or dashes,
// each of them nothing but the name of a step.
[[nodiscard]] bool IsProcessByShape(std::string_view text);

[[nodiscard]] std::optional<Found<std::string>> ReadProcessStep(std::string_view text);

}  // namespace gonggo

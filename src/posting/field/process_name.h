// IsStepName: whether a few words are nothing but the name of a hiring step ("1차 실무진 면접",
// "처우 협의").
//
// What stands in brackets may be anything. Every other word must be one that steps are named with,
// and one of them must name a step by itself. Linear; no allocation; pure; thread-safe.
#pragma once

#include <string_view>

namespace gonggo {

[[nodiscard]] bool IsStepName(std::string_view name);

}  // namespace gonggo

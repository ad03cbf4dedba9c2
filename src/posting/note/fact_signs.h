// FactSigns: the emoji that a fact stands behind where people write short.
//
//   📍 판교        📅 12/10까지        💰 4,000 ~ 8,000만        🎓 학력 무관
//
// Linear in the signs. Pure; thread-safe.
#pragma once

#include <string_view>

namespace gonggo {

struct FactSign {
  std::string_view emoji;
  std::string_view field;  // the name that FieldStatedBy gives it
};

// The words behind an emoji that says what they are about; goes to `sign`. Without one all of the
// words, and `sign` stays as it is.
[[nodiscard]] std::string_view BehindSign(std::string_view words, const FactSign*& sign);

}  // namespace gonggo

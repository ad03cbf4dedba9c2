// Hints of the gate (gate.h) that open a field only together: bits above those of the fields.
#pragma once

#include <cstdint>

#include "posting/field/gate.h"

namespace gonggo {

inline constexpr Field kUntil = static_cast<Field>(20);
inline constexpr Field kHiring = static_cast<Field>(21);
inline constexpr Field kMonth = static_cast<Field>(22);
inline constexpr Field kYearUnit = static_cast<Field>(23);    // 년
inline constexpr Field kPeopleUnit = static_cast<Field>(24);  // 명
inline constexpr Field kRange = static_cast<Field>(25);       // a sign that may mean "to"
inline constexpr Field kBracket = static_cast<Field>(26);
inline constexpr uint32_t kFieldBits = (1U << 20U) - 1;

}  // namespace gonggo

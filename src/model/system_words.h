// What an errno means, as this product says it. Pure; thread-safe.
#pragma once

#include <string>

#include "model/language.h"

namespace gonggo {

// "저장 공간이 부족합니다"; the system's own words for what is rare.
[[nodiscard]] std::string SystemWords(int error, Language language);

}  // namespace gonggo

// DueWords: what there is to do, in a few words: "마감", "1차 면접 14:00", "14일째 무응답 (지원
// 완료)".
//
// Pure; thread-safe.
#pragma once

#include <string>

#include "model/language.h"
#include "track/due.h"

namespace gonggo {

[[nodiscard]] std::string DueWords(const DueItem& item, Language language);

}  // namespace gonggo

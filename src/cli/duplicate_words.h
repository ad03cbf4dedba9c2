// DuplicateWords: why a posting stands in a group of near-duplicates, in words: "제목이 같고 요건
// 문장의 92%가 같음". Pure; thread-safe.
#pragma once

#include <string>

#include "cli/context.h"
#include "store/records.h"

namespace gonggo::cli {

[[nodiscard]] std::string DuplicateWords(const DuplicateGroup::Member& member,
                                         const Context& context);

}  // namespace gonggo::cli

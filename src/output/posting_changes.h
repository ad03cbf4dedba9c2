// PostingChanges: what one reading of a posting says otherwise than the one before it, a line each.
// Pure; thread-safe.
#pragma once

#include <string>
#include <vector>

#include "base/date.h"
#include "model/language.h"
#include "model/posting.h"

namespace gonggo {

// "마감일: 2026-12-31 → 2027-01-15", "요건 추가: …", "요건 삭제: …". Empty if they say the same.
[[nodiscard]] std::vector<std::string> PostingChanges(const Posting& before, const Posting& after,
                                                      Date today, Language language);

}  // namespace gonggo

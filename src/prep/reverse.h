// ChooseReverse: 역질문, what to ask them, by what the posting says and by what it leaves out.
//
// Pure; thread-safe.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "prep/keys.h"
#include "prep/prep.h"

namespace gonggo {

// An interview leaves time for three or four; the rest are to choose from.
inline constexpr size_t kMostReverse = 8;

// "salary", "team" … : what a job seeker wants to know and the posting does not say. `text` is the
// posting's own.
[[nodiscard]] std::vector<std::string> LeftOut(const Posting& posting, std::string_view text);

[[nodiscard]] std::vector<PrepReverse> ChooseReverse(const Posting& posting, std::string_view text,
                                                     const PostingKeys& keys,
                                                     const QuestionTable& table,
                                                     const SkillTable& skills);

}  // namespace gonggo

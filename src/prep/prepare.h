// Prepare: Posting × Profile × Fit → PrepDocument.
//
// Deterministic: equal inputs give equal documents. An empty profile gives a document without
// claims, highlights, stories and gaps. Pure; thread-safe.
#pragma once

#include <string_view>

#include "fit/fit.h"
#include "knowledge/questions.h"
#include "knowledge/skill_table.h"
#include "prep/prep.h"

namespace gonggo {

// `text` is the document that the posting was read from, or empty where it is not at hand.
[[nodiscard]] PrepDocument Prepare(const Posting& posting, std::string_view text,
                                   const Profile& profile, const PostingFit& fit,
                                   const SkillTable& skills, const QuestionTable& table);

}  // namespace gonggo

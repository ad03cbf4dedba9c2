// The JSON forms of a fit and of what to learn (docs/fit.md). The key order is fixed. Thread-safe.
#pragma once

#include <string>
#include <vector>

#include "fit/fit.h"
#include "fit/learn.h"

namespace gonggo {

// Appends one object without a line end.
void AppendFitJson(const PostingFit& fit, const Posting& posting, const Profile& profile,
                   bool closed, std::string& out);

// `ids` are those of the postings, by their number.
void AppendLearnJson(const LearnReport& report, const SkillTable& skills,
                     const std::vector<std::string>& ids, std::string& out);

}  // namespace gonggo

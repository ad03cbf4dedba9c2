// FindUnknownTerms: words of a requirement that look like names of skills and that no entry knows.
//
// In Korean lines every Latin word, in English ones those with capitals; in both, what stands in a
// list beside a known skill. What the knowledge has in another place or case (known_names.h) and
// words that were looked at and are no skills (knowledge/not_skills.yaml) are left out. For growing
// the knowledge from real postings, never for reading them. Linear. Thread-safe but for the finder.
#pragma once

#include <string_view>
#include <vector>

#include "base/span.h"
#include "knowledge/skill_finder.h"
#include "requirement/known_names.h"

namespace gonggo {

// Bytes of the line, in order, none overlapping a known skill or another term.
[[nodiscard]] std::vector<Span> FindUnknownTerms(std::string_view line, SkillFinder& finder,
                                                 const KnownNames& names);

}  // namespace gonggo

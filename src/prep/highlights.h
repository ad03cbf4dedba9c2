// ChooseClaims, ChooseHighlights, StoryOf: what of the profile speaks for a person in one posting.
//
// Only what the fit found evidence of. Pure; thread-safe.
#pragma once

#include <vector>

#include "fit/fit.h"
#include "prep/prep.h"

namespace gonggo {

inline constexpr size_t kMostHighlights = 5;
inline constexpr size_t kMostHighlightLines = 4;
// More lines than these prove nothing more.
inline constexpr size_t kMostEvidenceLines = 3;

// Of items that are met; in the order of their weight.
[[nodiscard]] std::vector<PrepClaim> ChooseClaims(const PostingFit& fit);

// Jobs and projects by how much of what the posting asks for their lines show.
[[nodiscard]] std::vector<PrepHighlight> ChooseHighlights(const Profile& profile,
                                                          const PostingFit& fit);

// The experience to tell where somebody asks about one of `keys`; empty where the profile has none
// inside of a job or project.
[[nodiscard]] PrepStory StoryOf(const std::vector<std::string>& keys, const Profile& profile);

// The lines of evidence, each once, at most kMostEvidenceLines.
[[nodiscard]] std::vector<uint32_t> LinesOf(const std::vector<ProfileEvidence>& evidence,
                                            const Profile& profile);

}  // namespace gonggo

#include "pipeline/stray.h"

#include "posting/likeness.h"
#include "profile/prep_document.h"
#include "profile/resume_signs.h"

namespace gonggo {

std::optional<StrayKind> StrayKindOf(const Document& document, std::span<const Posting> postings,
                                     Date as_of) {
  // It tells of somebody's experience, too.
  if (IsPrepDocument(document)) return std::nullopt;
  if (LooksLikeResume(document, as_of)) return StrayKind::kResume;
  if (!LooksLikePosting(document, postings)) return StrayKind::kNothing;
  return std::nullopt;
}

}  // namespace gonggo

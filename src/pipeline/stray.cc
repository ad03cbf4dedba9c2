#include "pipeline/stray.h"

#include <string_view>

#include "model/no_posting.h"
#include "posting/split/likeness.h"
#include "posting/split/no_opening.h"
#include "profile/prep_document.h"
#include "profile/resume_signs.h"

namespace gonggo {
namespace {

// The mark of the document that `gonggo prep` writes, near its beginning (output/prep_regions.h).
bool IsOwnPrep(const Document& document) {
  constexpr size_t kHeadBytes = 8192;
  constexpr std::string_view kMark = "<!-- gonggo:of interview ";
  return std::string_view(document.origin.raw).substr(0, kHeadBytes).find(kMark) !=
         std::string_view::npos;
}

}  // namespace

const Diagnostic* NothingIn(const Document& document) {
  for (const Diagnostic& diagnostic : document.diagnostics) {
    if (diagnostic.code == kDiagnosticEmpty || diagnostic.code == kDiagnosticNoDocument)
      return &diagnostic;
  }
  return nullptr;
}

std::optional<StrayKind> StrayKindOf(const Document& document, std::span<const Posting> postings,
                                     Date as_of) {
  if (IsOwnPrep(document)) return StrayKind::kPrep;
  // It tells of somebody's experience, too.
  if (IsPrepDocument(document)) return std::nullopt;
  if (LooksLikeResume(document, as_of)) return StrayKind::kResume;
  if (HoldsNoOpening(document, postings)) return StrayKind::kNote;
  if (!LooksLikePosting(document, postings)) return StrayKind::kNothing;
  return std::nullopt;
}

bool IsNoteWithoutOpening(const Document& document, std::span<const Posting> postings) {
  return HoldsNoOpening(document, postings) && !IsPrepDocument(document);
}

}  // namespace gonggo

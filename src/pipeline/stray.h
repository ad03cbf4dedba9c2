// StrayKindOf: what a document is that lies among postings and is none. IsNoteWithoutOpening: the
// one kind that gives no posting even where it was named. NothingIn: why nobody needs to look.
//
// Pure; thread-safe.
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "base/date.h"
#include "model/document.h"
#include "model/posting.h"

namespace gonggo {

enum class StrayKind : uint8_t {
  kResume,   // somebody's résumé or cover letter
  kPrep,     // what Gonggo itself wrote to prepare for an interview
  kNote,     // a diary, a list of what is to be done: a note that tells of no opening
  kNothing,  // a program, a manual: nothing that a posting has
};

// The remark of a reader that a document is empty, or certainly none that holds a posting; nullptr
// where it may be one.
[[nodiscard]] const Diagnostic* NothingIn(const Document& document);

// nullopt for what looks like a posting, a document that somebody prepared for one among them.
// `postings` are those that were read from it; "현재" in it is `as_of`.
[[nodiscard]] std::optional<StrayKind> StrayKindOf(const Document& document,
                                                   std::span<const Posting> postings, Date as_of);

// Whether it is a note in which nobody looks for anybody (posting/split/no_opening.h), and none
// that somebody wrote to prepare for one opening.
[[nodiscard]] bool IsNoteWithoutOpening(const Document& document,
                                        std::span<const Posting> postings);

}  // namespace gonggo

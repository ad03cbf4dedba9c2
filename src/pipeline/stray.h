// StrayKindOf: what a document is that lies among postings and is none.
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
  kNothing,  // a program, a manual, a diary: nothing that a posting has
};

// nullopt for what looks like a posting, a document that somebody prepared for one among them.
// `postings` are those that were read from it; "현재" in it is `as_of`.
[[nodiscard]] std::optional<StrayKind> StrayKindOf(const Document& document,
                                                   std::span<const Posting> postings, Date as_of);

}  // namespace gonggo

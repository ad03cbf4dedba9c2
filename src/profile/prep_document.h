// A document that somebody wrote to prepare for one interview: which of it is the posting, which is
// notes, which is their own experience.
//
// It is one where at least three headings are those of knowledge/prep_headings.yaml, the questions
// or the highlights among them. Its overview is read as a posting by posting/; here is what to do
// with the rest. Any format (headings are the Document's). Pure; thread-safe.
#pragma once

#include <optional>
#include <string>

#include "model/document.h"
#include "model/posting.h"
#include "profile/form.h"

namespace gonggo {

[[nodiscard]] bool IsPrepDocument(const Document& document);

// The same by what is known of a posting that was read from one: its headings.
[[nodiscard]] bool IsOfPrepDocument(const Posting& posting);

// The lines behind the overview as a note in Markdown: those of a format without marks become
// headings and items, and each predicted question gets a box to tick ("- [ ] …", text/checklist.h).
// Empty where it is no such document or there is nothing behind the overview.
[[nodiscard]] std::string PrepNoteOf(const Document& document);

// The highlights as projects without a period, one a group of them; nullopt where it is no such
// document. Nothing else of it is anybody's experience: not what the posting asks for, nor what is
// to be reviewed.
[[nodiscard]] std::optional<ProfileForm> PrepHighlightsOf(const Document& document);

}  // namespace gonggo

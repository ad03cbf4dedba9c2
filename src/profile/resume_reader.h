// ReadResume: a résumé of any format but JSON → the form of a profile.
//
// In:  a Document (document/read.h) of a résumé or 경력기술서, Korean or English.
// Out: its texts by part, jobs and projects with their periods and lines, each with its line in the
//      Document. Contact details and referees are left out. Where no part is recognised all lines
//      stand in the summary, with the diagnostic "no_parts". Of an interview-preparation document
//      (prep_document.h) only the highlights, with "prep_document". Nothing is guessed.
// Linear but for the heads of entries, which are looked up two lines back. Pure; thread-safe.
#pragma once

#include <vector>

#include "model/diagnostic.h"
#include "model/document.h"
#include "profile/form.h"

namespace gonggo {

struct ResumeReading {
  ProfileForm form;
  std::vector<Diagnostic> diagnostics;  // those of the document first
};

[[nodiscard]] ResumeReading ReadResume(const Document& document);

}  // namespace gonggo

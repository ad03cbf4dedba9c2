// LooksLikeResume: whether a document is somebody's résumé or cover letter, which lies in the same
// folder as the postings and reads much like one of them.
//
// The signs are those that no posting shows: two spans of months in which somebody worked or
// studied ("2021.03 ~ 현재"), a mobile number among its first lines, a first line that says it
// ("경력기술서"), a job or a degree of the JSON Resume form, a job with its months below "경력"
// where "학력" is a heading, too. Linear. Pure; thread-safe.
#pragma once

#include "base/date.h"
#include "model/document.h"

namespace gonggo {

// `as_of` is the day on which "현재" is, as in FindPeriod.
[[nodiscard]] bool LooksLikeResume(const Document& document, Date as_of);

}  // namespace gonggo

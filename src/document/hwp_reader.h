// HWP (Hangul 5 and older) → one Document that says what to do.
//
// The format's body is not read: the file counts as unreadable, with the advice to save it as PDF
// or HWPX. The preview that Hangul keeps beside the body (its first page, PrvText) is given as
// text, so that the user sees which posting it is. Never fails; linear. Thread-safe. Format:
// "한글문서파일형식 5.0", Hancom.
#pragma once

#include <string_view>
#include <vector>

#include "document/read.h"
#include "model/document.h"

namespace gonggo {

[[nodiscard]] std::vector<Document> ReadHwp(std::string_view bytes, const ReadHint& hint);

}  // namespace gonggo

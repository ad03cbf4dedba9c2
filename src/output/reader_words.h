// ReaderWords: what a reader says of a document (Diagnostic::message, in Korean, as it is stored
// with the posting) in the user's language. Pure; thread-safe.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "model/language.h"

namespace gonggo {

// "a.hwp: HWP 파일은 …" → "a.hwp: HWP files …". A message that holds numbers of its own, or one
// that is not known, stays what it is.
[[nodiscard]] std::string ReaderWords(std::string_view message, Language language);

// All that are known: for the test that holds them against what readers say.
[[nodiscard]] std::span<const Bilingual> AllReaderSentences();

}  // namespace gonggo

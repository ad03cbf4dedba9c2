// ReaderWords: what a reader says of a document (Diagnostic::message, in Korean, as it is stored
// with the posting) in the user's language. Pure; thread-safe.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/diagnostic.h"
#include "model/language.h"

namespace gonggo {

// "a.hwp: HWP 파일은 …" → "a.hwp: HWP files …", with the numbers and names that stand in it; also
// back, since `extract` writes in the user's language and `add` reads that. A message that is not
// known stays what it is.
[[nodiscard]] std::string ReaderWords(std::string_view message, Language language);

// The messages of `diagnostics` in `language`, for JSON that is shown to the user.
void SayIn(Language language, std::vector<Diagnostic>& diagnostics);

// All that are known: for the test that holds them against what readers say.
[[nodiscard]] std::vector<Bilingual> AllReaderSentences();

}  // namespace gonggo

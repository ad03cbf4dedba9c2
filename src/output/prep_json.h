// AppendPrepJson: the interview document as one JSON object (docs/prep.md), for programs: what is
// in it and what it rests on, with the words of the reader's language. Pure; thread-safe.
#pragma once

#include <string>

#include "model/language.h"
#include "output/prep_page.h"

namespace gonggo {

// Raise it when a key changes its meaning or goes.
inline constexpr int kPrepJsonVersion = 1;

void AppendPrepJson(const PrepView& view, Language language, std::string& out);

}  // namespace gonggo

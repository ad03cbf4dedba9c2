// The lists of knowledge/note_words.yaml: what people who keep openings write of themselves, and
// how they write facts. Compiled by tools/compile_word_lists; constant, thread-safe.
#pragma once

#include "posting/line/word_lists.h"
#include "requirement/word_table.h"

namespace gonggo::note_words {

// Titles of notes and of what they collect (line/note_title.h).
extern const WordList kTitleWord;
extern const HeldWords kCollection;
extern const EndWords kCollectionEnd;

}  // namespace gonggo::note_words

// The lists of knowledge/prose_words.yaml, which says what each holds: how clauses of a posting
// that is told in sentences begin and end. Compiled by tools/compile_word_lists; constant,
// thread-safe.
#pragma once

#include "posting/line/word_lists.h"

namespace gonggo::prose_words {

// Asked by saying/prose.h.
extern const EndWords kClauseEnd;
extern const BeginWords kClauseBegin;
extern const BeginWords kClauseJoint;
extern const BeginWords kBehindPerson;

}  // namespace gonggo::prose_words

// The lists of knowledge/chat_words.yaml, which says what each holds: words of people who talk with
// each other, of whom some tell of openings. Compiled by tools/compile_word_lists; constant,
// thread-safe.
#pragma once

#include "posting/line/word_lists.h"

namespace gonggo::chat_words {

// What a messenger or a page writes around messages: note/chat_tellings.h, line/chat_stamp.h.
extern const WholeWords kSelf;
extern const HeldWords kHead;
extern const WholeWords kCounted;

// What is said between openings, and before one: note/chat_tellings.h.
extern const HeldWords kAnotherOpening;
extern const BeginWords kSmallTalkBegin;
extern const EndWords kSmallTalkEnd;
extern const BeginWords kGreeting;
extern const HeldWords kOwnFirm;

// How names and facts are said: the same.
extern const BeginWords kSaidLabel;
extern const EndWords kSaidEnd;

}  // namespace gonggo::chat_words

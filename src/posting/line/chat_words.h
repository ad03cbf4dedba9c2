// The lists of knowledge/chat_words.yaml, which says what each holds: words of people who talk with
// each other, of whom some tell of openings. Compiled by tools/compile_word_lists; constant,
// thread-safe.
#pragma once

#include "posting/line/word_lists.h"

namespace gonggo::chat_words {

// What a messenger or a page writes around messages: note/chat_tellings.h, line/chat_stamp.h,
// note/surroundings.h.
extern const WholeWords kSelf;
extern const HeldWords kHead;
extern const EndWords kOfApp;
extern const WholeWords kHeadWord;
extern const WholeWords kCounted;
extern const BeginWords kMessageHead;

// What is said between openings, and before one: note/chat_talk.h, note/chat_tellings.h.
extern const HeldWords kAnotherOpening;
extern const BeginWords kSmallTalkBegin;
extern const EndWords kSmallTalkEnd;
extern const EndWords kQuestionEnd;
extern const EndWords kCallEnd;
extern const BeginWords kGreeting;
extern const BeginWords kInterjection;
extern const EndWords kLeadEnd;
extern const EndWords kTalkBehind;
extern const HeldWords kOwnFirm;

// How names and facts are said: the same.
extern const BeginWords kSaidLabel;
extern const EndWords kSaidEnd;
extern const EndWords kSaidEndSyllable;

// Sentences that tell who looks for whom: split/told_name.h.
extern const BeginWords kCall;
extern const EndWords kPlaceOfCall;
extern const EndWords kSubjectEnd;
extern const EndWords kOwnerEnd;
extern const EndWords kObjectEnd;
extern const EndWords kRoleEnd;
extern const EndWords kTopicEnd;
extern const WholeWords kBesideTitle;
extern const WholeWords kNobody;
extern const EndWords kToldFactEnd;

// The same in English: split/told_english.h.
extern const BeginWords kEnglishCall;
extern const BeginWords kEnglishWish;
extern const EndWords kEnglishPlural;
extern const BeginWords kEnglishArticle;
extern const BeginWords kEnglishTitleEnd;

// Letters of such sentences: split/letter.h, note/mail_close.h.
extern const HeldWords kLetterGreeting;
extern const HeldWords kLetterClosing;
extern const HeldWords kMailAsks;
extern const HeldWords kMailFoot;
extern const EndWords kQuoteIntro;
extern const EndWords kSignedEnd;
extern const WholeWords kSignOff;

}  // namespace gonggo::chat_words

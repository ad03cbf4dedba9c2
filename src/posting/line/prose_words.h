// The lists of knowledge/prose_words.yaml, which says what each holds: how clauses of a posting
// that is told in sentences begin and end, and who looks for whom in it. Compiled by
// tools/compile_word_lists; constant, thread-safe.
#pragma once

#include "posting/line/word_lists.h"

namespace gonggo::prose_words {

// Asked by saying/prose.h.
extern const EndWords kClauseEnd;
extern const BeginWords kClauseBegin;
extern const BeginWords kClauseJoint;
extern const BeginWords kBehindPerson;

// Asked by split/told_posting.h.
extern const BeginWords kSeeks;
extern const WholeWords kBesideSought;
extern const EndWords kSoughtEnd;
extern const EndWords kHonorific;
extern const EndWords kBeforeTitle;
extern const EndWords kEmployerEnd;
extern const BeginWords kOffice;
extern const EndWords kIntroductionEnd;
extern const HeldWords kCompanyIs;
extern const EndWords kKindBeforeName;
extern const WholeWords kAgency;
extern const WholeWords kSoughtTopic;
extern const EndWords kIs;
extern const BeginWords kQuote;
extern const EndWords kVerbStem;
extern const BeginWords kEnglishDoes;
extern const BeginWords kEnglishSeek;
extern const BeginWords kEnglishPost;
extern const BeginWords kEnglishFrom;
extern const BeginWords kEnglishWanted;
extern const WholeWords kEnglishNoName;

// Asked by fact/told_facts.h.
extern const HeldWords kToldApply;
extern const HeldWords kToldUntil;
extern const HeldWords kToldFilled;
extern const HeldWords kToldEnds;
extern const HeldWords kToldAlways;
extern const HeldWords kToldNoPay;
extern const HeldWords kMoneySign;
extern const HeldWords kToldRemote;
extern const HeldWords kToldHome;
extern const HeldWords kToldSomeDays;
extern const HeldWords kToldEveryDay;
extern const BeginWords kNoEmploymentBehind;
extern const BeginWords kPlaceLabel;
extern const EndWords kPlaceEnd;
extern const BeginWords kPlaceOfWork;
extern const WholeWords kNoPlace;
extern const EndWords kPlaceNameEnd;
extern const BeginWords kStands;
extern const EndWords kWhere;
extern const BeginWords kEnglishPlace;

}  // namespace gonggo::prose_words

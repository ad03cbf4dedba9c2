// The lists of knowledge/note_words.yaml, which says what each holds: what people who keep openings
// write of themselves, and how they write facts. Compiled by tools/compile_word_lists; constant,
// thread-safe.
#pragma once

#include "posting/line/word_lists.h"
#include "requirement/word_table.h"

namespace gonggo::note_words {

// Titles of notes and of what they collect: line/note_title.h.
extern const WordList kNoteTitleWord;
extern const HeldWords kCollection;
extern const EndWords kCollectionEnd;

// How far an application is, and what is thought of an opening: note/remark_words.h; columns of
// one's own: table/table_columns.h.
extern const WordList kOwnState;
extern const WordList kDatedState;
extern const WordList kBesideState;
extern const HeldWords kYetToApply;
extern const WholeWords kOwnLabel;
extern const EndWords kThoughtEnd;
extern const BeginWords kThoughtBegin;
extern const BeginWords kSelfBegin;
extern const EndWords kTalkEnd;
extern const BeginWords kTalkBegin;
extern const EndWords kCommentEnd;
extern const WholeWords kOwnColumn;
extern const WholeWords kAsideLabel;

// Labels and facts of lines: note/note_lines.h, spaced_labels.h, note_facts.h.
extern const WholeWords kBareLabel;
extern const EndWords kHeadingEnd;  // heading/headings.cc
extern const BeginWords kHeadingRest;
extern const BeginWords kGluedLabel;  // note/spaced_labels.h, with what follows it
extern const BeginWords kCareerValue;
extern const BeginWords kDegreeValue;
extern const BeginWords kPayValue;
extern const BeginWords kPapersLabel;  // saying/papers_line.h
extern const EndWords kLineAsksEnd;
extern const WholeWords kAnyWordLabel;
extern const EndWords kNoStationEnd;

// Pieces of rows: split/row_facts.h, row_hours.h.
extern const BeginWords kPay;
extern const BeginWords kRewardOfBoard;  // card/card_pieces.cc
extern const WholeWords kOpenDeadline;
extern const BeginWords kWayToApply;
extern const WholeWords kPlaceRest;
extern const WholeWords kSurePlaceRest;
extern const BeginWords kEmploymentBegin;
extern const WholeWords kCareer;
extern const BeginWords kBenefit;
extern const WholeWords kGiven;
extern const EndWords kPieceWishesEnd;
extern const EndWords kPieceAsksEnd;
extern const BeginWords kStepOfHiring;
extern const WholeWords kWorkTime;
extern const EndWords kStartOfWorkEnd;

// Names of openings and what stands below them: split/opening_name.h, row_reader.h,
// opening_weight.h.
extern const WholeWords kShift;
extern const EndWords kSearchEnd;
extern const EndWords kOpeningAsksEnd;

// Names of openings: note/note_names.h. Steps of hiring beside one's own state: note/own_remarks.h.
extern const WholeWords kPointing;
extern const EndWords kCompanyCallEnd;
extern const EndWords kTaskBehindTitle;
extern const WholeWords kPlanHead;
extern const HeldWords kHiringStep;

// Notes that tell of no opening, and what only an opening has: split/note_signs.h, no_opening.h.
extern const HeldWords kOwnHead;
extern const EndWords kOwnHeadEnd;
extern const BeginWords kOwnHeadBegin;
extern const WholeWords kOwnHeadWhole;
extern const WholeWords kDutiesHead;
extern const HeldWords kOwnTask;
extern const HeldWords kOwnPursuit;
extern const WholeWords kEssayHead;
extern const HeldWords kWhatIsOpen;
extern const HeldWords kNoneOpen;
extern const HeldWords kBoardLink;
extern const HeldWords kHeldCall;
extern const WholeWords kTitleOfNote;

// What lies around a pasted page: note/surroundings.h, page_form.h, page_foot.h.
extern const BeginWords kMailHead;
extern const BeginWords kKindOfCompany;
extern const HeldWords kPageFoot;
extern const BeginWords kPageFootBegin;
extern const BeginWords kPageFootLink;
extern const EndWords kPageFootEnd;
extern const EndWords kOtherPostingsEnd;
extern const BeginWords kOtherPostingsBegin;
extern const HeldWords kToReaders;
extern const BeginWords kFormField;
extern const BeginWords kFormBegin;
extern const BeginWords kSureFormField;

}  // namespace gonggo::note_words

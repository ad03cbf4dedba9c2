// The lists of knowledge/name_words.yaml, which says what each holds: words by which whom somebody
// looks for and who looks are told apart. Compiled by tools/compile_word_lists; constant,
// thread-safe.
#pragma once

#include "posting/line/word_lists.h"

namespace gonggo::name_words {

// Whom somebody looks for, and for what: line/names.h, note/note_names.h, split/row_names.h.
extern const EndWords kPost;
extern const EndWords kWork;
extern const EndWords kPersonEnd;
extern const EndWords kLoneTitleEnd;
extern const WholeWords kJobQuality;
extern const EndWords kJobUnitEnd;
extern const HeldWords kTitleWord;
extern const EndWords kTaskEnd;

// Who looks: the same.
extern const EndWords kBranch;
extern const WholeWords kNoBranch;
extern const EndWords kEmployerEnd;
extern const EndWords kSchoolEnd;
extern const EndWords kNoSchoolEnd;
extern const WholeWords kUnitOfCompany;
extern const EndWords kCompanyEnd;
extern const EndWords kBoardEnd;
extern const WholeWords kKindOfEmployer;
extern const EndWords kKindOfEmployerEnd;
extern const EndWords kLabelEnd;
extern const HeldWords kLegalForm;
extern const WholeWords kShortened;
extern const WholeWords kNoCompany;

// What brackets before a title hold: line/bracket_name.h.
extern const HeldWords kOfOpening;
extern const HeldWords kHeadsTeams;     // split/position_rows.cc
extern const WholeWords kBranchColumn;  // split/position_rows.cc
extern const WholeWords kCallTag;       // line/call_words.h
extern const HeldWords kFieldOfWork;
extern const EndWords kUnitEnd;
extern const WholeWords kDepartment;  // line/bracket_name.h

// How pages name each of several positions, and all of them: split/positions.h, keyed_positions.h,
// headline.h, titled_positions.h.
extern const BeginWords kPositionMark;
extern const WholeWords kPositionColumn;
extern const WholeWords kColumnOfPositions;  // table/table_columns.cc
extern const HeldWords kHeadline;
extern const WholeWords kSharedPart;

}  // namespace gonggo::name_words

// The catalogue's part for the user's own hand on postings: removing, tags, notes, corrections,
// groups (message_texts.h says how texts are written).
#pragma once

#include "model/language.h"

namespace gonggo::cli::text {

inline constexpr Bilingual kRemoved{"공고 {0}건을 지웠습니다. 되살리려면: {1}",
                                    "postings removed: {0}. To bring them back: {1}"};
inline constexpr Bilingual kRestored{"공고 {0}건을 되살렸습니다.", "postings restored: {0}."};
inline constexpr Bilingual kTagged{"공고 {0}건에 태그를 붙였습니다.", "postings tagged: {0}."};
inline constexpr Bilingual kUntagged{"공고 {0}건에서 태그를 뗐습니다.",
                                     "tags taken off postings: {0}."};
inline constexpr Bilingual kNoted{"메모했습니다.", "noted."};
inline constexpr Bilingual kNoteAppended{"메모에 덧붙였습니다.", "added to the note."};
inline constexpr Bilingual kNoteReplaced{
    "메모를 바꿨습니다. 전의 메모로 되돌리려면 gonggo undo를 쓰세요.",
    "note replaced. To get the previous one back: gonggo undo"};
inline constexpr Bilingual kEmptyNote{
    "빈 메모는 남길 수 없습니다. 메모를 지우려면 --clear를 쓰세요.",
    "a note cannot be empty. To delete the note, use --clear."};
inline constexpr Bilingual kReplaceNeedsText{
    "--replace에는 새 메모 내용이 있어야 합니다. 메모를 지우려면 --clear만 쓰세요.",
    "--replace needs the new note. To delete the note, use --clear alone."};
inline constexpr Bilingual kNoteCleared{"메모를 지웠습니다.", "note deleted."};
inline constexpr Bilingual kNoNote{"메모가 없습니다.", "there is no note."};
inline constexpr Bilingual kNoCompanyToNote{
    "이 공고에는 회사 이름이 없어 회사 메모를 남길 수 없습니다. 먼저 회사 이름을 "
    "정해 주세요: gonggo correct {0} company 이름",
    "this posting names no company. Set it first: gonggo correct {0} company NAME"};
inline constexpr Bilingual kClearTakesNoValue{"--clear에는 값을 함께 적지 않습니다.",
                                              "--clear takes no value."};
inline constexpr Bilingual kEmptyCorrection{
    "빈 값으로 고칠 수는 없습니다. 고친 값을 취소하려면 --clear를 쓰세요.",
    "a value cannot be empty. To take a correction back, use --clear."};
inline constexpr Bilingual kCorrectedToTheSame{
    "값은 전과 같습니다. 다시 읽을 때에도 이 값을 씁니다.",
    "the value is as it was; it stays when the posting is read again."};
inline constexpr Bilingual kCorrected{"고쳤습니다. 되돌리려면 gonggo undo를 쓰세요.",
                                      "corrected. To take it back: gonggo undo"};
inline constexpr Bilingual kCorrectionCleared{"고친 값을 취소하고 읽은 값으로 되돌렸습니다.",
                                              "correction taken back."};
inline constexpr Bilingual kNotCorrectable{
    "'{0}'{은/는} 고칠 수 있는 항목이 아닙니다. 고칠 수 있는 것: {1}",
    "'{0}' cannot be corrected. Fields that can: {1}"};
inline constexpr Bilingual kBadCorrection{
    "'{0}'{은/는} {1}에 쓸 수 있는 값이 아닙니다. 쓸 수 있는 값: {2}",
    "'{0}' is not a valid value for {1}. Valid values: {2}"};
inline constexpr Bilingual kUndone{"이 작업을 되돌렸습니다: {0} (공고 {1}건)",
                                   "undone: {0} ({1} postings)"};
inline constexpr Bilingual kUndoneAction{"이 작업을 되돌렸습니다: {0}", "undone: {0}"};
inline constexpr Bilingual kNoteTakesAnId{
    "회사에 메모하려면 그 회사의 공고 ID에 --company를 붙여 주세요: gonggo note ID --company "
    "\"메모\"",
    "for a note on a company, give the ID of one of its postings with --company: gonggo note ID "
    "--company \"NOTE\""};
inline constexpr Bilingual kUndoAfterProfile{
    "마지막으로 바뀐 것은 프로필 '{0}'입니다. 프로필을 되돌리려면 gonggo profile undo, 그보다 먼저 "
    "한 일 '{1}'{을/를} 되돌리려면 gonggo undo --force를 쓰세요.",
    "what changed last is the profile '{0}'. To take that back: gonggo profile undo; what was done "
    "before it, '{1}': gonggo undo --force"};
inline constexpr Bilingual kNoGroups{"거의 같은 공고가 없습니다.", "there are no near-duplicates."};
inline constexpr Bilingual kLeftGroup{"공고 {0}건을 묶음에서 뺐습니다.",
                                      "took {0} out of their groups."};
inline constexpr Bilingual kGroupRepresentative{"대표 공고: {0}", "represented by {0}"};
inline constexpr Bilingual kGroupSelf{"이 공고: {1}", "this posting: {1}"};
inline constexpr Bilingual kGroupMember{"{0}: {1}", "{0}: {1}"};
// Why a posting is in a group: {0} of the requirements, {1} of the duties.
inline constexpr Bilingual kAlikeTitle{"제목이 같고 ", "same title; "};
inline constexpr Bilingual kAlikeAsks{"요건 문장의 {0}가 같음",
                                      "{0} of the requirements are the same"};
inline constexpr Bilingual kAlikeAsksAndDuties{
    "요건 문장의 {0}, 업무 문장의 {1}가 같음",
    "{0} of the requirements and {1} of the duties are the same"};
inline constexpr Bilingual kHistoryTitle{"읽은 판", "Revisions"};
inline constexpr Bilingual kHistoryLine{"{0}  {1}  규칙 {2}판", "{0}  {1}  rules {2}"};
inline constexpr Bilingual kHistoryCurrent{"  (지금)", "  (current)"};

}  // namespace gonggo::cli::text

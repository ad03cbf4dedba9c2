// The catalogue of what track, board, due, calendar, import and export --all say (messages.h).
#pragma once

#include "model/language.h"

namespace gonggo::cli::text {

inline constexpr Bilingual kNotAStage{
    "'{0}'{은/는} 아는 단계가 아닙니다. 쓸 수 있는 단계: 관심, 지원 준비, 지원 완료, 서류 합격, "
    "코딩테스트(코테), 과제, 1차 면접, 2차 면접…, 레퍼런스 체크, 처우 협의, 최종 합격(최합), 입사, "
    "불합격(서탈, 면탈, 코테 탈락), 지원 취소, 보류",
    "'{0}' is not a stage. Stages: interested, preparing, applied, document_passed, coding_test, "
    "assignment, interview_1, interview_2…, reference_check, offer, accepted, joined, rejected "
    "(rejected@applied), withdrawn, on_hold"};
inline constexpr Bilingual kNotOneStage{
    "'{0}'만으로는 어느 단계인지 알 수 없습니다. 이 가운데 하나로 적어 주세요: {1}",
    "'{0}' does not say which stage. Write one of: {1}"};
inline constexpr Bilingual kNotThatStage{
    "'{0}'만으로는 어느 단계인지 알 수 없습니다. 혹시 '{1}'{을/를} 쓰려고 하셨나요?",
    "'{0}' does not say which stage. Did you mean '{1}'?"};
inline constexpr Bilingual kPastDeadlinesLeftOut{
    "마감이 지난 {0}건은 뺐습니다(--all로 함께 씁니다).",
    "left out {0} deadlines that have passed (--all writes them, too)."};
inline constexpr Bilingual kNotAWhen{
    "{0}: '{1}'{은/는} 알 수 없는 날짜입니다. 2026-11-25, 2026-11-25 14:00, 11/25, 내일 14시, 3일 "
    "뒤처럼 "
    "적어 주세요.",
    "{0}: '{1}' is not a date. Write 2026-11-25, 2026-11-25 14:00, 11/25, tomorrow 14:00 or +3."};
inline constexpr Bilingual kNotADay{
    "{0}: '{1}'{은/는} 알 수 없는 날짜입니다. 시각 없이 2026-11-25, 11/25, 내일, 3일 뒤처럼 적어 "
    "주세요.",
    "{0}: '{1}' is not a date. Write 2026-11-25, 11/25, tomorrow or +3, without a time."};
inline constexpr Bilingual kNotAnAmount{
    "{0}: '{1}'{은/는} 알 수 없는 금액입니다. 62000000이나 6,200만원처럼 원 단위까지 알 수 있게 "
    "적어 "
    "주세요.",
    "{0}: '{1}' is not an amount. Write whole won, such as 62000000."};
inline constexpr Bilingual kNextOnNeedsNext{
    "--next-on은 --next와 함께 씁니다. 무엇을 할지 --next로 적어 주세요.",
    "--next-on goes with --next: say what is to be done."};
inline constexpr Bilingual kTakeBackNeedsStage{"--take-back에는 취소할 단계만 적어 주세요.",
                                               "--take-back takes a stage, and nothing else."};
inline constexpr Bilingual kOfferTooEarly{
    "'{0}' 단계에는 처우 조건을 적을 수 없습니다. 처우 협의, 최종 합격, 입사에 적을 수 있습니다.",
    "figures of an offer belong to offer, accepted or joined, not to '{0}'."};
inline constexpr Bilingual kNoSuchFileYet{"{0}: 지금은 없는 파일입니다. 경로만 적어 둡니다.",
                                          "{0}: there is no such file now; the path is kept."};
inline constexpr Bilingual kStageRecorded{"{0}: {1} ({2})", "{0}: {1} ({2})"};
inline constexpr Bilingual kStageInserted{
    "{0}: {1} ({2}){을/를} 지난 기록에 더했습니다. 지금은 {3}",
    "{0}: {1} ({2}) added to the history. Now: {3}"};
inline constexpr Bilingual kStageAhead{"{0}: {1} ({2}){을/를} 일정에 더했습니다. 지금은 {3}",
                                       "{0}: {1} ({2}) added to what is ahead. Now: {3}"};
inline constexpr Bilingual kStageAlready{"{0}: {1}({2}){은/는} 이미 기록되어 있습니다. 지금은 {3}",
                                         "{0}: {1} ({2}) is recorded already. Now: {3}"};
inline constexpr Bilingual kEventDropped{"예정되어 있던 {0} ({1}){은/는} 취소했습니다.",
                                         "{0} ({1}), which was ahead, was taken away."};
inline constexpr Bilingual kStageTakenBack{"{0}: {1} 기록을 취소했습니다.",
                                           "{0}: {1} was taken away."};
inline constexpr Bilingual kNoApplication{
    "{0}: 지원 기록이 없습니다. 예: gonggo track {1} 관심",
    "{0}: there is no application. For example: gonggo track {1} interested"};
inline constexpr Bilingual kNoApplications{
    "아직 기록한 지원이 없습니다. 예: gonggo track {0} 관심",
    "no applications yet. For example: gonggo track {0} interested"};
inline constexpr Bilingual kNothingDue{"앞으로 {0}일 안에 할 일이 없습니다.",
                                       "nothing is due within {0} days."};
inline constexpr Bilingual kNothingForCalendar{"달력에 넣을 날짜가 없습니다.",
                                               "there is no day to put into a calendar."};
inline constexpr Bilingual kCalendarName{"공고 일정", "Job applications"};
inline constexpr Bilingual kBoardHidden{
    "끝난 지원 {0}건은 뺐습니다(gonggo board --all로 함께 봅니다).",
    "left out {0} that are over (gonggo board --all shows them)."};
inline constexpr Bilingual kDeadlineChanged{"{0} · {1}: 마감일이 바뀌었습니다. {2} → {3}",
                                            "{0} · {1}: the deadline changed. {2} → {3}"};
inline constexpr Bilingual kTrackedChanged{
    "{0} · {1} ({2}): 공고 내용이 바뀌었습니다. gonggo show {3}로 확인해 주세요.",
    "{0} · {1} ({2}): the posting changed. See gonggo show {3}."};

inline constexpr Bilingual kImportRowStage{
    "{0}: {1}행: '{2}'{은/는} 아는 단계가 아니어서 넣지 않았습니다.",
    "{0}: row {1}: '{2}' is not a stage; left out."};
inline constexpr Bilingual kImportRowValue{"{0}: {1}행: '{2}'{을/를} 읽을 수 없어 넣지 않았습니다.",
                                           "{0}: row {1}: '{2}' cannot be read; left out."};
inline constexpr Bilingual kImportRowStages{"{0}: {1}행: 넣지 않았습니다. {2}",
                                            "{0}: row {1}: left out. {2}"};
inline constexpr Bilingual kImportRowNameless{
    "{0}: {1}행: 회사도 제목도 링크도 없어 넣지 않았습니다.",
    "{0}: row {1}: names no company, title or link; left out."};
inline constexpr Bilingual kImportDone{
    "지원 기록 {0}건을 넣었습니다 (새 공고 {1}건). 같은 기록 {2}건, 다른 기록이 있어 둔 것 {3}건, "
    "앞의 행과 같은 공고 {4}건, 넣지 못한 것 {5}건",
    "{0} applications imported ({1} new postings), {2} the same, {3} left as recorded, {4} about a "
    "posting of an earlier row, {5} failed"};
inline constexpr Bilingual kImportRepeated{
    "{0}행은 앞의 행과 같은 공고라 넣지 않았습니다. 공고 하나에는 지원 기록이 하나입니다. 여러 "
    "사람의 기록이라면 사람마다 파일과 라이브러리를 나눠 주세요 (--db 파일).",
    "{0} rows are about a posting of an earlier row and were left out: a posting has one "
    "application. For several people, use a file and a library each (--db FILE)."};
inline constexpr Bilingual kImportKept{
    "{0}건은 이미 다른 기록이 있어 그대로 두었습니다. 파일의 기록으로 바꾸려면 --replace를 붙여 "
    "주세요.",
    "{0} have another record already and stay as they are. To take the file's, add --replace."};
inline constexpr Bilingual kLibraryImported{"공고 {0}건의 라이브러리를 옮겨 왔습니다.",
                                            "imported a library of {0} postings."};
inline constexpr Bilingual kLibraryExported{"라이브러리 전체를 {0}에 썼습니다.",
                                            "wrote the whole library to {0}."};
inline constexpr Bilingual kImportTooLarge{"{0}: 너무 큰 파일입니다 (64 MB까지).",
                                           "{0}: this file is too large (up to 64 MB)."};
inline constexpr Bilingual kLineTooLong{"{0}: 한 줄이 너무 깁니다. 내보낸 파일이 아닙니다.",
                                        "{0}: a line is too long; it was not exported."};
inline constexpr Bilingual kReplaceIsForApplications{
    "--replace는 지원 기록의 표에만 쓸 수 있습니다.",
    "--replace goes with tables of applications."};
inline constexpr Bilingual kExportAllAlone{
    "--all은 라이브러리 전체를 파일 하나에 씁니다: gonggo export --all 파일. 다른 옵션은 --output, "
    "--force만 쓸 수 있습니다.",
    "--all writes the whole library to one file: gonggo export --all FILE. It goes with --output "
    "and "
    "--force only."};
inline constexpr Bilingual kApplicationsFormat{
    "--applications는 --format csv나 json, jsonl과 함께 씁니다.",
    "--applications goes with --format csv, json or jsonl."};
inline constexpr Bilingual kShareLeavesOut{
    "--share는 연락처와 지원 기록을 뺍니다. --with-contacts, --applications와 함께 쓸 수 없습니다.",
    "--share leaves contacts and applications out: not with --with-contacts or --applications."};

// ---- vault
inline constexpr Bilingual kNotVaultKinds{
    "'{0}'{은/는} {1}에 쓸 수 없습니다. 쓸 수 있는 값(여럿이면 쉼표로): {2}",
    "'{0}' is not a valid value for {1}. Valid values (separate several by commas): {2}"};
inline constexpr Bilingual kVaultDone{
    "새 노트 {0}개, 고친 노트 {1}개, 노트에서 가져온 값 {2}개, 그대로 {3}개 (공고 노트 {4}개, "
    "회사·기술·목록 "
    "노트 {5}개)",
    "{0} new notes, {1} changed, {2} values taken from notes, {3} the same ({4} of postings, {5} "
    "of "
    "companies, skills and lists)"};
inline constexpr Bilingual kVaultConflict{
    "{0}: '{1}' 값이 양쪽에서 바뀌어 그대로 두었습니다. 라이브러리: {2} · 노트: {3}. 한쪽을 다른 "
    "쪽과 "
    "같게 고쳐 주세요.",
    "{0}: '{1}' changed on both sides and stays. Library: {2} · note: {3}. Make one equal to the "
    "other."};
inline constexpr Bilingual kVaultRegionConflict{
    "{0}: gonggo 표시 사이를 직접 고친 노트라 새 내용을 쓰지 않았습니다. 쓴 글을 표시 밖으로 "
    "옮기고 그 "
    "사이를 비우면 다시 씁니다.",
    "{0}: what stands between gonggo's marks was edited, so nothing new was written. Move your "
    "text "
    "out and empty it to have it written again."};
inline constexpr Bilingual kVaultEmpty{"(비어 있음)", "(empty)"};
inline constexpr Bilingual kVaultAdopted{"있던 노트 {0}개를 공고와 이었습니다.",
                                         "{0} notes that were there belong to postings now."};
inline constexpr Bilingual kVaultRenamed{"이름이 바뀐 노트 {0}개를 알아보았습니다.",
                                         "{0} notes were renamed."};
inline constexpr Bilingual kVaultDeleted{
    "지운 노트 {0}개는 다시 만들지 않습니다. 공고는 라이브러리에 그대로 있습니다 (되살리려면 "
    "--recreate).",
    "{0} deleted notes are not made again; the postings stay in the library (--recreate brings the "
    "notes back)."};
inline constexpr Bilingual kVaultUnknown{
    "'공고 사이트' 링크가 있지만 공고로 읽지 못한 노트가 {0}개 있습니다.",
    "{0} notes have a link, but could not be read as postings."};
inline constexpr Bilingual kVaultStageBehind{
    "'{0}' 단계는 이미 지났습니다. 지금은 {1}입니다. 되돌리려면 gonggo undo나 track --take-back을 "
    "쓰세요.",
    "'{0}' is behind already; now it is {1}. To go back, use gonggo undo or track --take-back."};
inline constexpr Bilingual kVaultIndexHasNoValues{"목록 노트에는 값을 적을 수 없습니다.",
                                                  "the index note has no values."};

}  // namespace gonggo::cli::text

// The catalogue's part for profile, fit and learn (message_texts.h says how texts are written).
#pragma once

#include "model/language.h"

namespace gonggo::cli::text {

// ---- profiles
inline constexpr Bilingual kNoProfileHome{
    "프로필을 둘 곳을 알 수 없습니다. HOME이나 XDG_DATA_HOME이 있어야 합니다.",
    "there is no place for profiles: HOME and XDG_DATA_HOME are not set."};
inline constexpr Bilingual kBadProfileName{
    "'{0}'{은/는} 프로필 이름으로 쓸 수 없습니다. 글자, 숫자, '-', '_'로 60바이트까지 적어 주세요.",
    "'{0}' cannot be the name of a profile: use letters, digits, '-' and '_', at most 60 bytes."};
inline constexpr Bilingual kNoProfile{
    "아직 프로필이 없습니다. 이력서 파일로 만들어 보세요: gonggo profile import 이력서",
    "there is no profile yet. Make one from a résumé: gonggo profile import FILE"};
inline constexpr Bilingual kNothingBefore{
    "'{0}' 프로필에는 되돌릴 것이 없습니다. 마지막으로 바꾸기 전의 것이 남아 있지 않습니다.",
    "there is nothing to take back of profile '{0}': what stood there before is not kept."};
inline constexpr Bilingual kNoSuchProfile{"'{0}' 프로필이 없습니다. 있는 것: {1}",
                                          "there is no profile '{0}'. Profiles: {1}"};
inline constexpr Bilingual kWhichProfile{
    "프로필이 여럿입니다. --profile로 하나를 골라 주세요: {0}",
    "there are several profiles. Choose one with --profile: {0}"};
inline constexpr Bilingual kFileTooLarge{"{0}: 너무 큽니다. {1} MB까지 읽습니다.",
                                         "{0}: too large; up to {1} MB are read."};
inline constexpr Bilingual kResumeIsSeveral{
    "{0}: 이력서 하나가 아니라 여러 문서가 들어 있습니다. 하나만 골라 주세요.",
    "{0}: holds several documents, not one résumé. Choose one of them."};
inline constexpr Bilingual kResumeEmpty{
    "{0}: 이력서에서 읽은 것이 없습니다. 프로필은 그대로 두었습니다.",
    "{0}: nothing was read; the profile stays as it was."};
inline constexpr Bilingual kResumeLineTooLong{
    "{0}: {1}행이 너무 깁니다({2} KB까지 읽습니다). 줄을 나눈 뒤 다시 가져와 주세요.",
    "{0}: line {1} is too long (at most {2} KB). Split it and import again."};
inline constexpr Bilingual kResumeTooLong{
    "{0}: 이력서로 보기에는 너무 깁니다 ({1}줄). {2}줄까지 읽습니다.",
    "{0}: too long for a résumé ({1} lines); up to {2} are read."};
inline constexpr Bilingual kProfileMade{"'{0}' 프로필을 만들었습니다: 기술 {1}개, 경력 {2}, {3}",
                                        "made profile '{0}': {1} skills, {2} of experience, {3}"};
inline constexpr Bilingual kProfileGrew{
    "'{0}' 프로필에 {1}줄을 더했습니다: 기술 {2}개, 경력 {3}, {4}",
    "added {1} lines to profile '{0}': {2} skills, {3} of experience, {4}"};
inline constexpr Bilingual kProfileOfAnother{
    "'{0}' 프로필은 '{1}'의 것인데 이 이력서에는 '{2}'{이라고/라고} 적혀 있습니다. 다른 사람이라면 "
    "gonggo "
    "profile undo로 되돌린 다음 --name으로 따로 만들어 주세요: gonggo profile import {3} --name "
    "{2}",
    "profile '{0}' is of '{1}', and this résumé says '{2}'. If that is somebody else, take it back "
    "with gonggo profile undo and give it a name of its own: gonggo profile import {3} --name {2}"};
inline constexpr Bilingual kProfileSame{"'{0}' 프로필에 더할 것이 없습니다.",
                                        "nothing to add to profile '{0}'."};
inline constexpr Bilingual kProfileReplaced{"전 프로필은 {0}에 남겨 두었습니다.",
                                            "the former profile is kept as {0}."};
inline constexpr Bilingual kProfileLeftOut{
    "넣을 자리를 찾지 못했습니다. gonggo profile edit로 직접 넣어 주세요: {0}",
    "no place was found for it; add it with gonggo profile edit: {0}"};
inline constexpr Bilingual kNoSkillsFound{
    "아는 기술을 하나도 찾지 못했습니다. gonggo profile edit로 적어 주세요.",
    "no known skill was found. Write them down with gonggo profile edit."};
inline constexpr Bilingual kNoEditor{
    "편집기를 알 수 없습니다. EDITOR 환경 변수를 정하거나 이 파일을 직접 고쳐 주세요: {0}",
    "there is no editor: set EDITOR, or edit this file yourself: {0}"};
inline constexpr Bilingual kEditorFailed{
    "편집기가 잘못 끝나서 프로필은 그대로 두었습니다. 고친 내용: {0}",
    "the editor failed; the profile stays as it was. What was edited: {0}"};
inline constexpr Bilingual kEditRejected{
    "{0}\n프로필은 그대로 두었습니다. 고친 내용은 여기 있습니다: {1}",
    "{0}\nthe profile stays as it was. What was edited is here: {1}"};
inline constexpr Bilingual kEditedMeanwhile{
    "고치는 동안 다른 곳에서 프로필이 바뀌어 덮어쓰지 않았습니다. 고친 내용: {0}",
    "the profile was changed meanwhile and not overwritten. What was edited: {0}"};
inline constexpr Bilingual kProfileEdited{"'{0}' 프로필을 고쳤습니다.", "edited profile '{0}'."};
inline constexpr Bilingual kImportNeedsFile{
    "이력서 파일을 하나 적어 주세요: gonggo profile import 이력서",
    "name one résumé: gonggo profile import FILE"};
inline constexpr Bilingual kResumeIsPosting{
    "{0}: 이력서가 아니라 채용공고('{1}')로 보여 가져오지 않았습니다. 이력서가 맞다면 --force를 "
    "붙이고, 공고로 넣으려면 gonggo add를 쓰세요.",
    "{0}: this looks like a posting ('{1}'), not a résumé, so nothing was imported. If it is a "
    "résumé, add --force; to put the posting into the library, use gonggo add."};
inline constexpr Bilingual kProfileUndone{
    "'{0}' 프로필을 마지막으로 바꾸기 전으로 되돌렸습니다. 한 번 더 하면 다시 바뀝니다.",
    "took back the last change of profile '{0}'. Once more brings the change back."};
inline constexpr Bilingual kProfileUnmade{
    "'{0}' 프로필을 만들기 전으로 되돌렸습니다. 한 번 더 하면 다시 생깁니다.",
    "took back the making of profile '{0}'. Once more brings it back."};

// ---- fit and learn
inline constexpr Bilingual kProfilesAndCsv{
    "--profiles에는 --csv나 --json을 함께 적어 주세요: gonggo fit --profiles 폴더 --csv",
    "--profiles goes with --csv or --json: gonggo fit --profiles DIR --csv"};
inline constexpr Bilingual kNoPeople{"{0}: 읽을 수 있는 프로필이나 이력서가 없습니다.",
                                     "{0}: no profile or résumé in it can be read."};
inline constexpr Bilingual kLearnPossible{"{0}건 중 지원 가능 {1}건",
                                          "you could apply for {1} of {0}"};
inline constexpr Bilingual kLearnPath{"{0}건 중 지원 가능 {1}건 → {2}건: {3}",
                                      "you could apply for {1} of {0}, then {2}: {3}"};
inline constexpr Bilingual kLearnNoSkills{
    "프로필에서 아는 기술을 찾지 못해 무엇을 배울지 말할 수 없습니다. gonggo profile edit로 적어 "
    "주세요.",
    "the profile shows no known skill, so nothing can be said about what to learn. See gonggo "
    "profile edit."};
inline constexpr Bilingual kLearnNoStep{
    "지금은 기술 하나만 더 배워서 공고 두 건 이상이 열리는 경우는 없습니다.",
    "right now, no single skill would open two or more postings."};
inline constexpr Bilingual kLearnInOrder{"차례로 배우면 새로 열리는 공고:",
                                         "postings that open, learnt in this order:"};
inline constexpr Bilingual kLearnOver{"마감이 지난 공고 {0}건은 세지 않았습니다.",
                                      "{0} postings whose deadline has passed are not counted."};
inline constexpr Bilingual kLearnOtherWork{
    "경력과 다른 직무의 공고 {0}건은 세지 않았습니다. 검색어를 주면 그 검색 결과는 모두 셉니다.",
    "{0} postings for other work than that of the profile are not counted; with a query, all that "
    "it finds are."};
inline constexpr Bilingual kLearnUnjudged{
    "요건을 비중으로 절반도 확인하지 못한 공고 {0}건은 세지 않았습니다.",
    "{0} postings of which less than half of the weight could be checked are not counted."};
inline constexpr Bilingual kBlockedYears{"경력이 모자라는 공고 {0}건", "blocked by years: {0}"};
inline constexpr Bilingual kBlockedDegree{"학력이 모자라는 공고 {0}건", "blocked by degree: {0}"};
inline constexpr Bilingual kBlockedCertificate{"자격증이 없어 막히는 공고 {0}건",
                                               "blocked by a certificate: {0}"};
inline constexpr Bilingual kBlockedLanguage{"외국어가 모자라는 공고 {0}건",
                                            "blocked by a language: {0}"};
inline constexpr Bilingual kBlockedMilitary{"병역 조건이 맞지 않는 공고 {0}건",
                                            "blocked by military service: {0}"};

}  // namespace gonggo::cli::text

// The words that deadline.cc weighs: what is filled, what is always open, the names of the field.
#pragma once

#include "requirement/word_table.h"

namespace gonggo::deadline_words {

// Something is filled …
inline constexpr WordTable kFilled = {"채용 시",
                                      "채용 완료 시",
                                      "채용 완료",
                                      "충원 시",
                                      "충원 완료 시",
                                      "모집 완료 시",
                                      "모집 완료",
                                      "선발 시",
                                      "인재 확보 시",
                                      "인재 채용 시",
                                      "적임자 채용 시",
                                      "적격자 채용 시",
                                      "적격자가 나올 경우",
                                      "적임자가 나올 경우",
                                      "적임자가 나타날 경우",
                                      "채용되는 대로",
                                      "채용이 완료되",
                                      "채용 완료될",
                                      "모집이 완료되",
                                      "충원되는 대로",
                                      "충원 되",
                                      "채용 확정 시",
                                      "채용이 확정되",
                                      "채용 될 때",
                                      "채용할 때",
                                      "확보 시",
                                      "충족 시",
                                      "적합한 지원자가 있을 경우",
                                      "채용 종료 시",
                                      "인원 충족 시",
                                      "적임자 선발 시",
                                      "우수인재 확보 시"};
// … and then it ends.
inline constexpr WordTable kEnds = {"마감", "까지", "종료"};
inline constexpr WordTable kUntilFilled = {"until filled",
                                           "until the position is filled",
                                           "until position is filled",
                                           "until the role is filled",
                                           "open until filled",
                                           "until we find",
                                           "until a suitable candidate",
                                           "until this position is filled",
                                           "until hired",
                                           "충원시까지",
                                           "채용시까지",
                                           "채용 완료시까지"};
inline constexpr WordTable kAlways = {"상시채용",          "상시모집",
                                      "상시 접수",         "상시 지원 가능",
                                      "채용은 상시",       "상시로 채용",
                                      "상시로 모집",       "수시채용",
                                      "수시모집",          "수시 접수",
                                      "채용은 수시",       "수시로 채용",
                                      "rolling basis",     "rolling recruitment",
                                      "rolling admission", "rolling admissions",
                                      "always open",       "always hiring",
                                      "open all year",     "on an ongoing basis",
                                      "마감 기한 없음",    "마감일 없음",
                                      "마감 없음",         "기한 없음",
                                      "no deadline",       "no closing date",
                                      "마감일:상시",       "마감:상시",
                                      "접수기간:상시",     "모집기간:상시",
                                      "채용기간:상시",     "지원기간:상시",
                                      "공고기간:상시",     "접수:상시",
                                      "상시 오픈",         "항시채용",
                                      "항시모집"};
// A recruiter's own duties: "수시채용, 공개채용 계획 수립".
inline constexpr WordTable kRecruiting = {"채용계획",  "계획 수립",          "채용 운영",
                                          "채용 기획", "채용 프로세스 운영", "채용업무"};
// "하반기 수시 채용": a hiring of that season.
inline constexpr WordTable kSeasons = {"상반기", "하반기", "분기"};
inline constexpr WordTable kAlwaysValue = {"상시",    "수시", "rolling",   "always",
                                           "ongoing", "open", "evergreen", "연중"};

// Names of the field that may stand in the line before the date.
inline constexpr WordTable kLabels = {"접수기간",
                                      "모집기간",
                                      "채용기간",
                                      "지원기간",
                                      "공고기간",
                                      "서류접수",
                                      "접수일정",
                                      "접수마감",
                                      "지원마감",
                                      "마감일",
                                      "마감일자",
                                      "마감일시",
                                      "모집마감",
                                      "공고마감",
                                      "서류마감",
                                      "마감",
                                      "접수기한",
                                      "제출기한",
                                      "지원기한",
                                      "모집기한",
                                      "채용마감",
                                      "접수",
                                      "원서접수",
                                      "지원서 접수",
                                      "지원 접수",
                                      "deadline",
                                      "application deadline",
                                      "closing date",
                                      "closes on",
                                      "closes",
                                      "close on",
                                      "closing on",
                                      "apply by",
                                      "apply before",
                                      "apply until",
                                      "bewirb dich bis",
                                      "bewerben sie sich bis",
                                      "bewerbung bis",
                                      "bewerbungsfrist",
                                      "bewerbungsschluss",
                                      "apply no later than",
                                      "applications close",
                                      "applications due",
                                      "applications are due",
                                      "due date",
                                      "due",
                                      "valid through",
                                      "expires",
                                      "expires on",
                                      "end date",
                                      "open until",
                                      "accepted until",
                                      "accepting applications until",
                                      "until"};
// What makes "12월 31일까지" the end of applying …
inline constexpr WordTable kApplying = {
    "지원서",      "지원해",       "지원 가능", "지원 바",  "지원하", "접수",    "모집",
    "서류",        "이력서",       "제출",      "공고",     "채용",   "마감",    "apply",
    "application", "applications", "지원 부탁", "받습니다", "받아요", "받고 있", "DM",
    "디엠",        "연락 주",      "연락 바",   "메일 주",  "보내 주"};
// … and what makes it something else.
inline constexpr WordTable kNotApplying = {
    "입사 가능", "근무 가능",   "졸업",   "근무기간", "계약기간", "유효",   "교육기간",
    "설립",      "합격자 발표", "면접일", "발급",     "지원금",   "비 지원"};
inline constexpr WordTable kTo = {"부터", "에서", "to", "until", "through", "till", "thru"};

}  // namespace gonggo::deadline_words

// The words that salary.cc weighs: what is left to be agreed, and what makes an amount no pay.
#pragma once

#include "requirement/word_table.h"

namespace gonggo::salary_words {

inline constexpr WordTable kNegotiable = {"회사내규",
                                          "사내규정",
                                          "내규에 따",
                                          "내규에의",
                                          "면접 후 결정",
                                          "면접후 결정",
                                          "면접 후 협의",
                                          "면접후협의",
                                          "면접시 협의",
                                          "협의",
                                          "추후 결정",
                                          "면접 후 조정",
                                          "면접시 조율",
                                          "면접 후 조율",
                                          "연봉 조율",
                                          "추후 협상",
                                          "개별 협상",
                                          "당사 규정",
                                          "사규에 따",
                                          "negotiable",
                                          "competitive",
                                          "commensurate",
                                          "depending on experience",
                                          "doe",
                                          "dependent on experience",
                                          "내규",
                                          "경력에 따라",
                                          "역량에 따라"};
// Of these no salary can be read even beside a label.
inline constexpr WordTable kNever = {
    "매출",     "투자",    "자본금",  "거래액", "누적",      "보증금",   "대출",     "영업이익",
    "시가총액", "revenue", "funding", "raised", "valuation", "series a", "series b", "펀드"};
// A line with these speaks of benefits or of how people are hired.
inline constexpr WordTable kOtherLine = {
    "지원금",        "식대",          "상품권",    "포상",   "축하금",        "복지",    "인상",
    "상승률",        "평균 연봉",     "평균연봉",  "사이닝", "스톡옵션",      "서류",    "전형",
    "면접 >",        "최종합격",      "최종 합격", "퇴직금", "야근",          "수당",    "추천금",
    "추천 시",       "기재하지",      "계산",      "대장",   "업무",          "시스템",  "수습",
    "bonus program", "stock options", "401k",      "401(k)", "reimbursement", "stipend", "동종업계",
    "업계 최고",     "협상",          "ㄴ",        "연봉의"};

}  // namespace gonggo::salary_words

// The catalogue's part for asking: what was not found, and titles of what was counted
// (message_texts.h says how texts are written).
#pragma once

#include "model/language.h"

namespace gonggo::cli::text {

inline constexpr Bilingual kZeroAsked{"찾은 공고는 {0}건이지만 0건까지만 보여 주기로 했습니다.",
                                      "{0} found, of which 0 were to be shown."};
inline constexpr Bilingual kListCut{
    "{0}건 가운데 {1}건만 보여 드렸습니다. 더 보려면 --limit을 늘려 주세요.",
    "{1} of {0} shown. For more, raise --limit."};
inline constexpr Bilingual kListFewGrounds{"* 확인할 수 있는 근거가 적은 점수입니다.",
                                           "* a score that rests on few grounds."};
inline constexpr Bilingual kListNotJudged{
    "{0}건이 넘는 표에는 적합도가 없습니다. --limit이나 조건으로 줄이면 보여 드립니다.",
    "A table of more than {0} has no fit. Narrow it down with --limit or a query to see it."};
inline constexpr Bilingual kListGrouped{
    "거의 같은 공고 {0}건은 대표 공고에 묶었습니다. 모두 보려면 --groups를 빼 주세요.",
    "{0} near-duplicates stand behind their representatives. To see all, leave --groups out."};
inline constexpr Bilingual kNothingMatches{
    "조건에 맞는 공고가 없습니다. 무엇으로 찾을 수 있는지는 gonggo list --facets로 볼 수 있습니다.",
    "no posting matches. gonggo list --facets shows what can be asked for."};
inline constexpr Bilingual kNoSuchSkill{"'{0}'{은/는} 아는 기술이 아닙니다.",
                                        "'{0}' is not a known skill."};
inline constexpr Bilingual kUnknownSkillNext{
    "단어로 찾으려면 gonggo list '\"{0}\"', 사전에 없는 표현을 모아 보려면 gonggo unknown을 "
    "쓰세요.",
    "To look for the word: gonggo list '\"{0}\"'. To see what the dictionary lacks: gonggo "
    "unknown."};
inline constexpr Bilingual kNoSuchCompany{"회사 이름에 '{0}'{이/가} 들어 있는 공고가 없습니다.",
                                          "no posting is from a company with '{0}' in its name."};
inline constexpr Bilingual kCompareNeedsTwo{"비교하려면 서로 다른 공고가 둘 이상 있어야 합니다.",
                                            "it takes two different postings to compare."};
inline constexpr Bilingual kCommonTitle{"공고가 공통으로 찾는 것", "What postings ask for"};
inline constexpr Bilingual kTrendTitle{"월별로 찾는 기술", "Skills by month"};
inline constexpr Bilingual kDayOfImport{"* 게시일이 없어 넣은 날입니다.",
                                        "* the day of the import: no date is stated."};
inline constexpr Bilingual kWordIsNowhere{
    "'{0}'{이/가} 나오는 공고가 없습니다. 혹시 '{1}'{을/를} 찾으시나요?",
    "no posting has '{0}'. Did you mean '{1}'?"};
inline constexpr Bilingual kWordsSayNothing{
    "'{0}'{은/는} 어느 글에나 쓰는 말뿐이라 조건으로 쓰지 않았습니다.",
    "'{0}' has only words that stand in every text, so it is no condition."};
inline constexpr Bilingual kUnknownPostings{"공고", "POSTINGS"};
inline constexpr Bilingual kUnknownTerm{"표현", "TERM"};
inline constexpr Bilingual kUnknownExample{"예", "EXAMPLE"};
inline constexpr Bilingual kNoUnknown{"요건에 나온 표현은 모두 아는 것입니다.",
                                      "every term in the requirements is known."};
inline constexpr Bilingual kNoUnknownTerm{
    "요건에서 모르는 표현을 따로 찾지 못했습니다. 다만 요건 {0}개 가운데 {1}개에서는 알아본 조건이 "
    "없습니다. "
    "gonggo show ID에 '알아본 조건 없음'으로 나옵니다.",
    "no unknown term stands out in the requirements, but in {1} of {0} nothing was recognised; "
    "gonggo show ID marks them."};
inline constexpr Bilingual kUnknownAll{"공고 {0}건에서 모르는 표현 {1}개를 찾았습니다.",
                                       "{1} unknown terms in {0} postings"};
inline constexpr Bilingual kUnknownDone{
    "공고 {0}건에서 모르는 표현 {1}개를 찾았고, 그 가운데 {2}개를 보여 드립니다.",
    "{1} unknown terms in {0} postings; shown: {2}"};

}  // namespace gonggo::cli::text

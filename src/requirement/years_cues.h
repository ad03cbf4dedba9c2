// The words that years.cc weighs: units, bounds, and what tells experience from other spans of
// time.
#pragma once

#include <iterator>
#include <string_view>

#include "requirement/word_table.h"

namespace gonggo::cues {

using namespace std::string_view_literals;

inline constexpr WordTable kNumberWords = {
    "one",     "two", "three", "four", "five", "six",  "seven", "eight",  "nine", "ten", "twelve",
    "fifteen", "ein", "zwei",  "drei", "vier", "fünf", "sechs", "sieben", "acht", "zehn"};
inline constexpr double kNumbers[] = {1,  2, 3, 4, 5, 6, 7, 8, 9, 10, 12,
                                      15, 1, 2, 3, 4, 5, 6, 7, 8, 10};  // what they say
static_assert(WordList(kNumberWords).size() == std::size(kNumbers));

inline constexpr WordTable kYearUnits = {
    "년",    "年",     "year",           "years",         "yr",     "yrs",  "yr.",
    "yrs.",  "year's", "years'",         "year’s",        "years’", "개년", "jahr",
    "jahre", "jahren", "of those years", "of these years"};
inline constexpr WordTable kSeniorityUnits = {"년차", "연차"};
inline constexpr WordTable kMonthUnits = {"개월", "month", "months", "mos"};
inline constexpr WordTable kLatinUnits = {"year", "years", "yr",   "yrs",   "month", "months",
                                          "mos",  "年",    "jahr", "jahre", "jahren"};
inline constexpr WordTable kRangeWords = {"to", "에서", "부터",   "or", "and",
                                          "â",  "내지", "이상 ~", "bis"};
inline constexpr WordTable kPlus = {"+", "＋", "↑", "plus", "or more", "or greater", "and more"};

inline constexpr WordTable kAtLeastAfter = {
    "이상",       "초과",     "넘",        "은 넘",     "은 되",      "은 해 보", "은 일해 보",
    "은 다뤄 보", "은 써 보", "은 하셨",   "은 하신",   "+",          "＋",       "↑",
    "▲",          "or more",  "or above",  "and above", "or greater", "plus",     "minimum",
    "at least",   "이상의",   "부터 지원", "oder mehr", "und mehr"};
inline constexpr WordTable kAtMostAfter = {
    "이하", "미만", "이내", "↓", "까지", "or less", "or fewer", "or under", "and below", "maximum"};
inline constexpr WordTable kAboutAfter = {"내외", "전후", "안팎", "정도", "가량"};

inline constexpr WordTable kAtLeastBefore = {
    "최소",       "적어도",     "최소한",     "min",   "min.", "minimum",
    "minimum of", "at least",   "more than",  "over",  ">",    ">=",
    "≥",          "at least a", "mindestens", "mind.", "ab"};
inline constexpr WordTable kAtMostBefore = {"최대",
                                            "up to",
                                            "less than",
                                            "under",
                                            "max",
                                            "max.",
                                            "maximum",
                                            "maximum of",
                                            "no more than",
                                            "not more than",
                                            "at most",
                                            "fewer than",
                                            "~",
                                            "～",
                                            "〜",
                                            "∼",
                                            "<",
                                            "<=",
                                            "≤"};
inline constexpr WordTable kAboutBefore = {"약",  "대략", "around", "about", "approximately",
                                           "ca.", "rund", "etwa"};

inline constexpr WordTable kNewcomer = {"신입", "newcomer", "entry", "(신입)", "신입)"};

// The line speaks of experience.
inline constexpr WordTable kExperience = {
    "경력",           "경험",          "실무",       "하셨",        "해 오신",
    "해 오셨",        "일해 보",       "일하신",     "해 보셨",     "해 보신",
    "연차",           "경력자",        "종사",       "수행",        "experience",
    "experienced",    "experiences",   "background", "exp",         "exp.",
    "track record",   "프로젝트 리드", "erfahrung",  "erfahrungen", "berufserfahrung",
    "praxiserfahrung"};
inline constexpr WordTable kProbation = {"수습",         "시용",   "probation",
                                         "probationary", "인턴십", "인턴기간"};

// Directly before (after) a number without bound.
inline constexpr WordTable kExperienceBefore = {
    "경력",     "경험",     "경력 만",  "연차",       "실무",          "경력직",
    "경력기간", "경력사항", "개발경력", "experience", "experience of", "experience:",
    "총",       "유관경력", "경력 약",  "경력 최소",  "경력("};
inline constexpr WordTable kExperienceAfter = {"berufserfahrung",
                                               "erfahrung",
                                               "praxiserfahrung",
                                               "einschlägige",
                                               "relevante",
                                               "praktische",
                                               "vollzeit berufserfahrung",
                                               "hands-on-erfahrung",
                                               "경력",
                                               "의 경력",
                                               "경험",
                                               "의 경험",
                                               "실무",
                                               "의 실무",
                                               "개발 경력",
                                               "개발 경험",
                                               "차 개발자",
                                               "관련 경력",
                                               "관련 경험",
                                               "of experience",
                                               "experience",
                                               "of relevant",
                                               "full-time",
                                               "of full-time",
                                               "of professional",
                                               "of work",
                                               "of working",
                                               "of hands-on",
                                               "of industry",
                                               "of related",
                                               "relevant",
                                               "professional",
                                               "working experience",
                                               "work experience",
                                               "industry experience",
                                               "of software",
                                               "of development",
                                               "of practical",
                                               "exp",
                                               "exp.",
                                               "of progressive",
                                               "related experience",
                                               "hands-on",
                                               "in a ",
                                               "in the field",
                                               "of combined",
                                               "of proven",
                                               "of direct",
                                               "of solid",
                                               "of commercial",
                                               "of successful",
                                               "of management",
                                               "of managing",
                                               "of leading",
                                               "of building",
                                               "of developing",
                                               "of designing",
                                               "of post-graduate",
                                               "의 유관",
                                               "의 관련",
                                               "유관 경력"};

// Directly before (after) a number that is no experience, whether it has a bound or not.
inline constexpr WordTable kOtherBefore = {"restdauer von",
                                           "업력",
                                           "우리는",
                                           "저희는",
                                           "당사는",
                                           "대학",
                                           "대학교",
                                           "전문대",
                                           "전문대학",
                                           "계약기간",
                                           "수습",
                                           "수습기간",
                                           "보관기간",
                                           "유효기간",
                                           "근무기간",
                                           "근속",
                                           "장기근속",
                                           "설립",
                                           "창립",
                                           "창업",
                                           "입사 후",
                                           "졸업 후",
                                           "파견계약직",
                                           "계약직",
                                           "재직기간",
                                           "복무기간",
                                           "나이",
                                           "연령",
                                           "만 나이",
                                           "자녀",
                                           "무사고",
                                           "보증",
                                           "서버 보관",
                                           "매",
                                           "past",
                                           "last",
                                           "previous",
                                           "next",
                                           "every",
                                           "within",
                                           "within the last",
                                           "within the past",
                                           "founded",
                                           "founded over",
                                           "celebrating",
                                           "age",
                                           "aged"};
inline constexpr WordTable kOtherAfter = {
    "에 뒤지지", "에 못지않",    "근속",        "장기근속",    "근무 시",       "근무 후",
    "근무하면",  "근무자",       "재직 시",     "재직 후",     "재직하면",      "재직자",
    "만근",      "휴가",         "안식",        "리프레시",    "리프레쉬",      "포상",
    "비율",      "의 업력",      "업력",        "의 역사",     "의 전통",       "연속 흑자",
    "연속 성장", "된 기업",      "of age",      "old",         "or older",      "and older",
    "degree",    "college",      "university",  "of service",  "of continuous", "warranty",
    "history",   "anniversary",  "in business", "tenure",      "vesting",       "무사고",
    "계약",      "경력자 비율",  "경력자들",    "의 ceo",      "의 cto",        "의 대표",
    "이 지나",   "이 경과",      "경과",        "alt",         "tradition",     "studienzeit",
    "am markt",  "장기 근무",    "근무 가능",   "근무가 가능", "근무할 수",     "일할 수 있",
    "교육 후",   "교육 이수 후", "교육 수료 후"};

// … but asked for: "2년 이상 근무자 우대".
inline constexpr WordTable kWantedAfter = {"근무자 우대", "근무자 선호", "근무자이신",
                                           "재직자 우대"};

// The same, for a number without bound.
inline constexpr WordTable kOtherBeforeBare = {
    "최근",     "지난",      "향후",      "입사",      "입사 시",   "시리즈",        "연속",
    "매출",     "파견",      "설립된 지", "설립한 지", "창업한 지", "서비스",        "출시",
    "출시 후",  "출시한 지", "론칭",      "런칭",      "앞으로",    "만기",          "임기",
    "상반기",   "하반기",    "발급",      "취득 후",   "직전",      "작년",          "합격 후",
    "의무복무", "복무",      "무상",      "인턴",      "인턴기간",  "in just",       "for the past",
    "in",       "after",     "each",      "per",       "for over",  "for more than", "계약",
    "차량",     "seit",      "vor",       "nach",      "letzten",   "nächsten",      "über"};
inline constexpr WordTable kOtherAfterBare = {
    "마다",   "에 한번", "에 1회",  "에 1번",      "에 2회",    "주기",     "단위",
    "간격",   "만에",    "만의",    "연속",        "전통",      "역사",     "째",
    "후",     "뒤",      "전부터",  "전",          "동안 보관", "간 보관",  "보관",
    "재계약", "차 기업", "차 회사", "차 스타트업", "차를 맞",   "을 맞",    "상반기",
    "하반기", "기준",    "도",      "생",          "말",        "초",       "설립",
    "창립",   "출시",    "졸업",    "간 매출",     "간 연속",   "간 누적",  "간의 매출",
    "제",     "과정",    "연장",    "할부",        "치",        "월",       "분기",
    "이후",   "인증",    "만기",    "급여",        "연봉",      "보장",     "투자",
    "누적",   "매출",    "성장",    "간 성장",     "간의 성장", "간",       "대",
    "수습",   "인턴",    "상당",    "program",     "programme", "contract", "fixed",
    "term",   "plan",    "ago",     "later",       "in a row",  "bachelor", "bachelor's",
    "diploma"};
// A company's years, not a person's: 설립 14년차 기업.
inline constexpr WordTable kCompanyAfter = {"기업",   "회사", "스타트업", "를 맞", "법인",
                                            "서비스", "cto",  "ceo",      "대표"};

// Whose years "경력의 CTO와 함께" speaks of, if one of the particles follows: somebody one works
// with. "경력의 CTO를 찾습니다" asks for them.
inline constexpr WordTable kSomebody = {"cto",    "ceo",    "coo",  "cpo",  "대표", "대표이사",
                                        "창업자", "창립자", "회사", "기업", "팀",   "팀장",
                                        "사수",   "멘토",   "리더", "이사"};
inline constexpr WordTable kSomebodyParticles = {"와", "과", "님과", "님께", "에게", "님이",
                                                 "가", "이", "께",   "들과", "들이", "님의"};
// The end of the word in front of them.
inline constexpr WordTable kOwned = {"경력의", "경험의", "가진", "보유한", "갖춘"};

}  // namespace gonggo::cues

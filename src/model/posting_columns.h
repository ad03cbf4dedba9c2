// The columns of a posting's row in a table (`export --format csv`): what writes it and what reads
// it again go by one list. New ones go to the end, since people's sheets count columns.
#pragma once

#include <array>
#include <string_view>

namespace gonggo {

inline constexpr std::array<std::string_view, 34> kPostingColumns = {"id",
                                                                     "company",
                                                                     "title",
                                                                     "role",
                                                                     "employment",
                                                                     "experience_min",
                                                                     "experience_max",
                                                                     "newcomer",
                                                                     "education",
                                                                     "work",
                                                                     "region",
                                                                     "location",
                                                                     "salary_min",
                                                                     "salary_max",
                                                                     "salary_currency",
                                                                     "salary_period",
                                                                     "posted",
                                                                     "deadline",
                                                                     "link",
                                                                     "skills_required",
                                                                     "skills_preferred",
                                                                     "skills_mentioned",
                                                                     "requirements",
                                                                     "preferred",
                                                                     "process",
                                                                     "tags",
                                                                     "source",
                                                                     "diagnostics",
                                                                     "deadline_time",
                                                                     "salary_negotiable",
                                                                     "headcount",
                                                                     "probation_months",
                                                                     "eligibility",
                                                                     "duties"};
// The same as a Korean reader of a spreadsheet calls them (`--excel`).
inline constexpr std::array<std::string_view, kPostingColumns.size()> kKoreanColumns = {
    "ID",        "회사",          "제목",          "직무",
    "고용 형태", "경력 최소(년)", "경력 최대(년)", "신입 가능",
    "학력",      "근무 방식",     "지역",          "근무지",
    "급여 최소", "급여 최대",     "통화",          "급여 단위",
    "게시일",    "마감",          "링크",          "필수 기술",
    "우대 기술", "언급한 기술",   "자격요건",      "우대사항",
    "전형 절차", "원문 태그",     "출처",          "읽으면서 알게 된 점",
    "마감 시각", "급여 협의",     "모집 인원",     "수습(개월)",
    "지원 자격", "주요업무"};
// Behind them, where the user asked for it.
inline constexpr std::string_view kContactsColumn = "contacts";
inline constexpr std::string_view kKoreanContactsColumn = "연락처";

// "true" in a spreadsheet's Korean.
inline constexpr std::string_view kKoreanTrue = "예";
inline constexpr std::string_view kKoreanFalse = "아니요";

}  // namespace gonggo

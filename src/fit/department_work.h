// DepartmentRole: the family of roles whose work a department does (knowledge/departments.yaml).
//
// "마케팅팀 대리" names no job, but a department and a rank: what was done there is known all the
// same. And the titles of small companies' openings join such words: "총무/회계 직원". Pure;
// thread-safe.
#pragma once

#include <string_view>
#include <vector>

namespace gonggo {

// Of the first department or kind of work with a rank behind it: "marketing" of "마케팅팀 대리",
// "영업2팀", "생산 주임"; empty where none is named.
[[nodiscard]] std::string_view DepartmentRole(std::string_view title);

// The families of roles that a title joins: hr and finance_accounting of "[서울] 총무/회계 직원".
// Empty where it joins none, or where one of those joined is not known.
[[nodiscard]] std::vector<std::string_view> JoinedRoles(std::string_view title);

}  // namespace gonggo

// Corrections: the user's own value for a field of a posting, checked, and put over what was read.
//
// Fields and their values (Korean field names are taken too, and what `show` calls a field in
// either language; case and spaces are ignored):
//   company title                  any text                                   회사 제목
//   role         a role's id or name ("backend", 백엔드 개발자)                직무
//   link         an address of the web                                        링크
//   experience   "3" "3~5" "3~" "~5" years; "any" "newcomer" (신입, 경력무관)   경력
//   education    ids of Education, or 학력무관 고졸 전문대졸 학사 석사 박사     학력
//   employment   ids of Employment, by comma, or 정규직 계약직 인턴 …           고용
//   deadline     "2026-12-31", "always" 상시, "until_filled" 채용시             마감
//   location     any text; a place in Korea gives region and district, too    장소
//   region       서울, 경기 …, 마포구, or "KR-11" (ISO 3166-2:KR)               지역
//   work         ids of WorkPlace, or 출근 일부재택 재택                        근무
//   salary       "40000000-55000000" won a year, "negotiable" 협의            연봉
//   posted       "2026-11-01"                                                 게시일
//   headcount    "3" "3~5"                                                    인원
//   probation_months  "3"                                                     수습
// Pure; thread-safe.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "model/language.h"
#include "model/posting.h"

namespace gonggo {

// The field's name in the JSON form; nullopt if there is no such field to correct.
[[nodiscard]] std::optional<std::string_view> CorrectableField(std::string_view name);

// The names of all fields, by comma; what a field (as CorrectableField gives it) takes.
[[nodiscard]] std::string CorrectableFields(Language language);
[[nodiscard]] std::string_view PossibleValues(std::string_view field, Language language);

// Puts `value` into `field` (as CorrectableField gives it) and drops the field's evidence. Fails
// with kInvalidArgument, saying what is possible, and leaves `posting` as it was.
[[nodiscard]] Result<void> ApplyCorrection(std::string_view field, std::string_view value,
                                           Posting& posting);

// As ApplyCorrection, for a correction that a library keeps: what an earlier version took (any text
// as a role, any code as a region) stays what the user made it.
[[nodiscard]] Result<void> ApplyKeptCorrection(std::string_view field, std::string_view value,
                                               Posting& posting);

}  // namespace gonggo

// A posting's values as a person would write them: "3~5년", "D-7", "연봉 4,000만~5,500만원".
//
// What is not stated is said to be not stated ("기재 없음"), never left blank. Text that comes from
// the posting is returned as it stands there; the caller makes it safe for where it goes. Pure;
// thread-safe.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/date.h"
#include "model/language.h"
#include "model/posting.h"

namespace gonggo {

// "기재 없음"
[[nodiscard]] std::string_view NotStated(Language language);

// "3~5년", "3년 이상", "5년 이하", "6개월 이상", "신입", "신입 가능 (~3년)", "경력무관"
[[nodiscard]] std::string ExperienceWords(const std::optional<Experience>& experience,
                                          Language language);

// For a table: "D-7", "D-DAY", "지남", "상시", "채용 시 마감"; as it stands there if the year is
// unknown.
[[nodiscard]] std::string DeadlineWords(const std::optional<Deadline>& deadline, Date today,
                                        Language language);
// For a page: "2026-12-31 18:00 (D-7)".
[[nodiscard]] std::string LongDeadlineWords(const Deadline& deadline, Date today,
                                            Language language);

[[nodiscard]] std::string SalaryWords(const Salary& salary, Language language);
[[nodiscard]] std::string HeadcountWords(const Headcount& headcount, Language language);
// "서울 강남구 · 서울시 강남구 테헤란로 1": what it stands for only where that adds something.
[[nodiscard]] std::string LocationWords(const Location& location, Language language);

// The company, or "회사 미기재 · programmers 10121": the site and number of the link, else the
// source's name and its record.
[[nodiscard]] std::string CompanyWords(const std::optional<std::string>& company,
                                       const std::optional<std::string>& link,
                                       const PostingSource& source, Language language);
// The title, or "제목 미기재".
[[nodiscard]] std::string TitleWords(const std::optional<std::string>& title, Language language);

// "programmers 10121" of "https://career.programmers.co.kr/job_positions/10121"; empty without a
// host.
[[nodiscard]] std::string LinkWords(std::string_view link);

}  // namespace gonggo

// YearsSubject: what the years of a requirement are years of, where no skill names it.
//
// "결제 도메인 경험 1년 이상" asks for years that nobody's years as a developer show. Where the
// words name work ("금융권 백엔드 개발 경력 3년") the years are those of that work, and whether
// they were spent in that industry is for the reader of the evidence to say. Pure; thread-safe.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/posting.h"
#include "model/profile.h"

namespace gonggo {

// As it stands there ("결제 도메인"); empty where the years are of the posting's own work or of
// nothing in particular.
[[nodiscard]] std::string YearsSubject(const Requirement& requirement, const Alternative& years,
                                       std::string_view title);

// A job or project with its words, by which it may be found to be about a subject.
struct NamedWork {
  std::string text;  // in lower case
  Period period;
  uint32_t line = 0;  // the first of Profile::lines that is its own

  friend bool operator==(const NamedWork&, const NamedWork&) = default;
};

[[nodiscard]] std::vector<NamedWork> NamedWorksOf(const Profile& profile);

// Whether the words of the job or project name the subject.
[[nodiscard]] bool IsAbout(const NamedWork& work, std::string_view subject);

// How many months those cover that do.
[[nodiscard]] int MonthsAbout(const std::vector<NamedWork>& works, std::string_view subject);

}  // namespace gonggo

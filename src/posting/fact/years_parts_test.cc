#include "posting/fact/years_parts.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "posting/parse.h"
#include "posting/testing/page.h"

namespace gonggo {
namespace {

std::string Bound(const std::optional<double>& years) {
  return years ? std::to_string(static_cast<int>(*years)) : "-";
}

// "3..7", with a "+" where newcomers may apply; "" where nothing is said.
std::string YearsOf(std::string_view text) {
  const testing::Page page = testing::MakePage(text);
  const auto postings = ParsePostings(page.document, {});
  if (postings.size() != 1 || !postings[0].experience) return "";
  const Experience& experience = *postings[0].experience;
  return Bound(experience.min) + ".." + Bound(experience.max) + (experience.newcomer ? "+" : "");
}

TEST(YearsParts, OneAKey) {
  const struct {
    std::string_view keys, years;
  } rows[] = {
      {"annual_from: 3\nannual_to: 7", "3..7"},
      {"minCareer: 3\nmaxCareer: 8", "3..8"},
      {"monthsOfExperience: 36", "3..-"},
      {"experienceRequirements.description: 3~5년\nexperienceRequirements.monthsOfExperience: 36",
       "3..5"},
      {"monthsOfExperience: 0", ""},
      {"min_years: 5\nmax_years: 100", "5..-"},
      {"annual_from: 0\nannual_to: 5", "-..5+"},
      {"annual_from: 0\nannual_to: 0", ""},
      {"annual_from: 4\nannual_to: 0", "4..-"},
      {"annual_from: 많음\nannual_to: 7", "-..7"},
      {"annual_from: -3", ""},
      {"annual_from: 3000", ""},
  };
  for (const auto& row : rows) {
    const std::string text = "title: 배차 서버 개발자\n" + std::string(row.keys) +
                             "\n\n## 자격요건\n- 자바를 다루시는 분\n";
    EXPECT_EQ(YearsOf(text), row.years) << row.keys;
  }
}

}  // namespace
}  // namespace gonggo

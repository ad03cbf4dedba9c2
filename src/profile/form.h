// ProfileForm: what stands in a profile file, text by text (docs/profile.md has the format).
//
// Importing a résumé makes one, reading the user's file makes one, and derive.h says what it shows.
// Nothing is interpreted here: dates, skills and degrees are words still. Plain values.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gonggo {

// A text and the 1-based line on which it begins: of the profile file, or of the résumé's text.
struct FormText {
  std::string text;
  uint32_t line = 0;

  [[nodiscard]] bool empty() const { return text.empty(); }
  friend bool operator==(const FormText&, const FormText&) = default;
};

struct FormEntry {
  FormText organisation;
  FormText title;
  FormText period;  // "2021.03 ~ 현재"
  std::vector<FormText> lines;
  std::vector<FormEntry> projects;  // of a job; of these none is used
  uint32_t line = 0;

  friend bool operator==(const FormEntry&, const FormEntry&) = default;
};

struct FormYears {
  FormText skill;
  double years = 0;

  friend bool operator==(const FormYears&, const FormYears&) = default;
};

struct ProfileForm {
  FormText person;
  std::vector<FormText> summary;
  std::vector<FormEntry> jobs;
  std::vector<FormEntry> projects;
  std::vector<FormText> education;
  std::vector<FormText> certificates;
  std::vector<FormText> languages;
  std::vector<FormText> skills;
  FormText military;
  std::vector<FormText> other;
  std::vector<FormYears> skill_years;  // never imported: the user's own word

  friend bool operator==(const ProfileForm&, const ProfileForm&) = default;
};

// A résumé has a few hundred lines, a long 경력기술서 a thousand. What has more is no résumé, and
// would make a file that nobody edits by hand.
inline constexpr size_t kMaxFormTexts = 5000;
// A line of a résumé; longer ones are refused when it is imported and when the file is read.
inline constexpr size_t kMaxFormTextBytes = 20'000;

// A text as the file keeps it: on one line, without spaces around it.
[[nodiscard]] std::string FormWords(std::string_view text);

// The same for every text of a form; without those of lists that say nothing.
[[nodiscard]] ProfileForm CleanForm(ProfileForm form);

// The line of the first text that is longer than kMaxFormTextBytes; 0 where there is none.
[[nodiscard]] uint32_t LineOfTooLongText(const ProfileForm& form);

// How many texts stand in it.
[[nodiscard]] size_t CountTexts(const ProfileForm& form);

}  // namespace gonggo

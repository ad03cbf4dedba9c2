// A profile on the terminal: each skill with its years and the lines that show it.
//
// Everything from the file is made safe for the terminal here. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "model/language.h"
#include "model/profile.h"
#include "output/style.h"

namespace gonggo {

struct ProfileViewOptions {
  Language language = Language::kKorean;
  Style style;
  size_t columns = 80;
};

[[nodiscard]] std::string RenderProfile(const Profile& profile, const ProfileViewOptions& options);

// "3년 2개월", "6개월"; "기간 기재 없음" where it is not known.
[[nodiscard]] std::string MonthsWords(std::optional<int> months, Language language);

// "2021.03 ~ 현재"
[[nodiscard]] std::string PeriodWords(const Period& period, Language language);

}  // namespace gonggo

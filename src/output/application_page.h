// RenderApplication: one application for the terminal, event by event.
//
// Pure; thread-safe.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "model/application.h"
#include "model/language.h"
#include "output/style.h"

namespace gonggo {

struct ApplicationPageOptions {
  Language language = Language::kKorean;
  Style style;
  KoreanTime now;
  size_t columns = 80;
};

// `name` is the posting's.
[[nodiscard]] std::string RenderApplication(const Application& application, std::string_view name,
                                            const ApplicationPageOptions& options);

// "2026-12-31 (D-5)", "2026-11-18 (2일 지남)"
[[nodiscard]] std::string DayWords(Date day, Date today, Language language);
// "D-5", "D-DAY", "2일 지남"
[[nodiscard]] std::string DaysWords(int64_t days, Language language);

}  // namespace gonggo

// ReadWrittenYears: the span of time that is written at one place of a line, with its bounds.
//
// "3년 이상", "5~10년", "five (5)+ years", "1년 6개월", "신입~4년": numbers as digits or words, the
// unit, what joins two ends, and the bound in front of them or behind. Whether such a statement is
// of experience, its neighbours say (years.cc). Total on any bytes; looks no further than the
// statement and the words beside it. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace gonggo {

enum class YearsBound : uint8_t { kBare, kAtLeast, kAtMost, kAbout };

struct WrittenYears {
  std::optional<double> min, max;  // years; 0.5 is six months
  size_t begin = 0, end = 0;       // bytes of the line
  YearsBound bound = YearsBound::kBare;
  bool range = false;        // both ends are written
  bool months_only = false;  // no unit of years is
  bool seniority = false;    // 년차
};

// The statement whose first number stands at `begin`; nullopt where none does or it has no unit.
[[nodiscard]] std::optional<WrittenYears> ReadWrittenYears(std::string_view line, size_t begin);

// Past the number at `at`, in digits or as a word, else kNoMatch (scan.h).
[[nodiscard]] size_t MatchYearsNumber(std::string_view line, size_t at);

}  // namespace gonggo

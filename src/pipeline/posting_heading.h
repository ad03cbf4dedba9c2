// BeginsPosting: whether a line is a heading behind which a posting says what it is about
// ("자격요건", "주요업무", "우대사항"). Pure; thread-safe.
#pragma once

#include <cstdint>
#include <string_view>

#include "knowledge/tables.h"
#include "text/utf8.h"

namespace gonggo {

[[nodiscard]] inline bool BeginsPosting(std::string_view text) {
  const TermTable& headings = Headings();
  const int32_t term = headings.FindWhole(TrimSpaces(text));
  if (term < 0) return false;
  const std::string_view id = headings.terms()[static_cast<size_t>(term)].id;
  return id == "requirements" || id == "preferred" || id == "duties";
}

}  // namespace gonggo

// What the notes of companies and skills say between our marks: which postings are theirs, with
// links to those postings' notes and to each other.
//
// Text of postings does nothing there (plain_text.h). Lines end with LF. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/posting.h"

namespace gonggo {

struct LinkedPosting {
  std::string note;  // the name of its note; empty: it has none, and is named without a link
  std::string company;
  std::string title;
  std::string deadline;                         // in words; empty: not stated
  Necessity necessity = Necessity::kMentioned;  // of the skill, in SkillRegion
};

// `skills` are names with the number of the company's postings that name them, in any order.
[[nodiscard]] std::string CompanyRegion(std::string_view name,
                                        std::span<const LinkedPosting> postings,
                                        std::vector<std::pair<std::string, uint64_t>> skills);

[[nodiscard]] std::string SkillRegion(std::string_view name,
                                      std::span<const LinkedPosting> postings);

}  // namespace gonggo

// NamesOpening, IsJobTitle: whether a piece of a list is the name of an opening.
//
// Blogs, courses and conferences name jobs as well ("백엔드 개발자 로드맵", "데이터 분석가 되기"):
// the name of an opening ends with its job, or goes on as titles do. Linear. Pure; thread-safe.
#pragma once

#include <string_view>

namespace gonggo {

// It has a word of a job in it, and is no sentence.
[[nodiscard]] bool NamesOpening(std::string_view name);

// It is the name of a job and nothing else: "백엔드 개발자 (Java) 채용", "Staff Engineer,
// Payments".
[[nodiscard]] bool IsJobTitle(std::string_view name);

// "Senior Team Lead, Conference Management": a rank that stands in titles alone.
[[nodiscard]] bool NamesRank(std::string_view name);

// "김하늘": a person's name by its first syllable and its length.
[[nodiscard]] bool MayBePerson(std::string_view name);

}  // namespace gonggo

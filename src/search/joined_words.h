// JoinedWords: plain words of a query that are one name when they stand side by side.
//
// 스프링 부트 is two words, and the name of Spring Boot: besides both words anywhere it finds what
// the quoted name finds. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <span>
#include <string>

#include "knowledge/skill_table.h"
#include "search/query.h"

namespace gonggo {

struct JoinedWords {
  size_t count = 1;  // how many of the first parts belong together
  std::string name;  // as a phrase would have it; empty where they are no name
};

// Of the parts of a kAnd, from the first on: the longest name, of two or three words.
[[nodiscard]] JoinedWords JoinWords(std::span<const Query> parts, const SkillTable& skills);

}  // namespace gonggo

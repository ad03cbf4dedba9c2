// PackedDemands: what a line demands as a row of bytes, to be kept until the line comes again.
//
// A Requirement is a dozen pieces of memory, which cost more to copy into a memo than they save
// where the line never comes again. Here it is one; what is a piece of the line's words is kept as
// the place where it stands in them. For memory only: the bytes mean nothing to another process.
// Pure; thread-safe.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/posting.h"

namespace gonggo {

struct Demands {
  std::vector<Requirement> requirements;
  std::vector<SkillMention> skills;  // of title, facts, duties, requirements, preferred and stack
};

// Where words stand that were read.
struct WordsPlace {
  std::string_view words;
  uint32_t begin = 0;  // byte of the document's text
  uint32_t line = 0;   // 1-based
};

// Appends to `packed` what stands in `demands` from these indices on, read from `place`.
void PackDemands(const Demands& demands, size_t first_requirement, size_t first_skill,
                 const WordsPlace& place, std::string& packed);

// Appends to `demands` what PackDemands was given, as if it had been read from `place`, whose words
// must be the same.
void UnpackDemands(std::string_view packed, const WordsPlace& place, Demands& demands);

}  // namespace gonggo

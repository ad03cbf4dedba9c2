// What is read from one requirement line, held against its contract.
#pragma once

#include <string_view>

namespace gonggo::fuzz {

// Skills of every line: in bounds, in order, the same by a second look.
void FindSkills(std::string_view bytes);

// Every line as a requirement: conditions, alternatives, years and mentions point to their bytes.
void ReadRequirementLines(std::string_view bytes);

// The bytes as a user's own knowledge file: refused with a message, or read.
void ReadKnowledgeFile(std::string_view bytes);

}  // namespace gonggo::fuzz

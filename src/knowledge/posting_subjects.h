// PostingSubjects: which of the subjects that postings have a text touches on
// (knowledge/posting_words.yaml).
//
// Looks at the beginning of long texts only: a posting speaks of its subjects before that. Linear.
// Pure; thread-safe.
#pragma once

#include <set>
#include <string_view>

namespace gonggo {

// Ids of the table: "hiring", "pay" …
[[nodiscard]] std::set<std::string_view> PostingSubjects(std::string_view text);

// How many different things it says that are said to an applicant who is not taken.
[[nodiscard]] size_t RejectionWords(std::string_view text);

}  // namespace gonggo

// ToldEnglish: who looks for whom, as a sentence in English tells it (told_name.h).
//
//   Mossgate is looking for a Support Engineer in Leeds
//   My client, Tidewater Analytics, is looking for a Senior Backend Engineer
//   Product Designer at Quillworks (Berlin, hybrid)
//
// A company is told by its capitals; "they" and "we" are none, and the title alone is told then.
// Linear in the sentence. Pure; thread-safe.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "posting/note/note_facts.h"
#include "posting/split/told_name.h"

namespace gonggo {

[[nodiscard]] std::optional<ToldName> ReadToldEnglish(std::string_view sentence);

// The capitalised words that `before` ends with, `behind` begins with: "Marsh & Oakley",
// "University of Maarwick"; "" where there are none.
[[nodiscard]] std::string_view NameAtEnd(std::string_view before);
[[nodiscard]] std::string_view NameAtBegin(std::string_view behind);

// The job at the beginning of "a Support Engineer in Leeds, 38k", and up to the first mark.
[[nodiscard]] std::string_view JobAtBegin(std::string_view words);
[[nodiscard]] std::string_view JobUpToMark(std::string_view words);

// The facts that stand behind both names in their sentence: "in Leeds, 38k", "(Berlin, hybrid)",
// "remote in the US, $180k–$210k".
[[nodiscard]] std::vector<NoteFact> FactsBehindNames(std::string_view sentence,
                                                     const ToldName& name);

}  // namespace gonggo

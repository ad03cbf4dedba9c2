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

#include "posting/split/told_name.h"

namespace gonggo {

[[nodiscard]] std::optional<ToldName> ReadToldEnglish(std::string_view sentence);

}  // namespace gonggo

// Where the values of a posting stand, below its row in a table and in its JSON. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <string>

#include "model/language.h"
#include "model/posting.h"
#include "output/json_object.h"
#include "output/style.h"

namespace gonggo {

// "    회사 1행 · 경력 24행 · 마감 30행", wrapped. Empty where nothing stands anywhere.
[[nodiscard]] std::string RenderFieldPlaces(const Posting& posting, size_t columns,
                                            const Style& style, Language language);

// "evidence": {"company":[{"line":1,"begin":0,"end":9}], …} as in the posting's own JSON.
void AppendFieldPlaces(const Posting& posting, JsonObject& object, std::string& out);

// "source": {"name":"note.md","record":0,"position":1,"format":"markdown"}.
void AppendSource(const PostingSource& source, JsonObject& object, std::string& out);

}  // namespace gonggo

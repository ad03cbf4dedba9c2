// Necessity: whether an item is required or wished for, by its own words.
//
// "우대", "~이면 좋아요", "a plus" make a wish of it wherever it stands; "필수", "~이 필요해요" a
// requirement. What stands in parentheses is about a part of the item only. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "knowledge/term_table.h"
#include "model/posting.h"

namespace gonggo {

// The necessity that the words of an item state, or `of_section` where they state none.
[[nodiscard]] Necessity ReadNecessity(std::string_view item, Necessity of_section);
// The same from all matches of NecessityCues() in the item.
[[nodiscard]] Necessity ReadNecessity(std::string_view item, const std::vector<TermMatch>& matches,
                                      Necessity of_section);

// A word of the item that says how necessary something is.
struct NecessityCue {
  Necessity necessity = Necessity::kRequired;
  Span at;

  friend bool operator==(const NecessityCue&, const NecessityCue&) = default;
};
[[nodiscard]] std::vector<NecessityCue> FindNecessityCues(std::string_view item);
// The same from all matches of NecessityCues() in the item.
[[nodiscard]] std::vector<NecessityCue> NecessityCuesOf(std::vector<TermMatch> matches);

// The necessity of what stands at `at`: that of its own phrase ("Python (Go 우대)"), else
// `of_item`.
[[nodiscard]] Necessity NecessityAt(std::string_view item, const std::vector<NecessityCue>& cues,
                                    Span at, Necessity of_item);

// What "… 분이면 좋겠습니다" says: under a heading of requirements it is said politely of what is
// required, without one it is a wish.
enum class Politeness : uint8_t { kOfRequired, kOfWish };

// Whether the item as a whole says that it is a wish: "… 경력 우대 (신입 환영)".
[[nodiscard]] bool EndsAsWish(std::string_view item,
                              Politeness politeness = Politeness::kOfRequired);

}  // namespace gonggo

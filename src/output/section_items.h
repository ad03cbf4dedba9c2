// SectionItems: what stands under a posting's 자격요건, 우대사항 …, item by item, as it stands
// there.
//
// The items come from the document's text where it is at hand: a bulleted line is one item with its
// wrapped lines, word for word; a line without bullet that was read as several requirements gives
// each of them; lines that are no requirement (sub-headings such as "[공통]") stay in their place.
// Without text the requirements as they were read are all there is. Pure; thread-safe.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/posting.h"
#include "output/text_lines.h"

namespace gonggo {

struct SectionItem {
  std::string text;
  uint32_t line = 0;

  friend bool operator==(const SectionItem&, const SectionItem&) = default;
};

// Whether items that hold one of the posting's contacts (an address, a number) are given.
enum class ContactItems : unsigned char { kLeaveOut, kInclude };

// `text` is that of the document, or empty.
[[nodiscard]] std::vector<SectionItem> SectionItems(const Posting& posting, const TextLines& text,
                                                    SectionKind kind,
                                                    ContactItems contacts = ContactItems::kInclude);

// 자격요건 and 우대사항 as two lists. A posting that has no section of wishes may say them among
// its requirements ("~이면 좋아요"): then those items stand in the second list.
// `extent` says what belongs to a list: the lines that are read as requirements or wishes, these
// and the lines of their bulleted list that state facts of the posting ("경력 5년 이상"), or the
// whole bulleted list under the heading as its author made it, benefits among it or not.
enum class ListExtent : unsigned char { kByMeaning, kWithFacts, kAsWritten };
struct RequirementLists {
  std::vector<SectionItem> required;
  std::vector<SectionItem> preferred;
};
[[nodiscard]] RequirementLists SplitRequirements(const Posting& posting, const TextLines& text,
                                                 ListExtent extent);

// Whether the lists as written hold the same words with `text` as without: then nobody needs to
// read the document for them. Libraries keep the answer with what was read: who changes what
// SplitRequirements gives raises kParserVersion (model/posting.h).
[[nodiscard]] bool ListsStandInPosting(const Posting& posting, const TextLines& text);

// The heading of the posting's first section of `kind`, without its number, if it is one of the
// usual words (자격 조건, 지원자격, 우대사항 …) that every reader knows; else nullopt.
[[nodiscard]] std::optional<std::string> SectionHeading(const Posting& posting, SectionKind kind);

// `line` without the bullet or number that it begins with.
[[nodiscard]] std::string_view WithoutBullet(std::string_view line);

}  // namespace gonggo

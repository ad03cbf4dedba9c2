// Items: the lines of requirement sections → one Requirement an item.
//
// Joins wrapped lines, splits lines that glue several requirements (bullets inside a line,
// sentences, comma-joined noun phrases; item_split.h) without tearing lists ("F/W, VPN, DLP, NAC 등
// 보안 장비 운영" is one), and decides the necessity from the section and from cues in the item
// ("우대",
// "~이면 좋아요", "필수"). Linear. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "model/posting.h"
#include "posting/sections.h"

namespace gonggo {

// Requirements of kinds `requirements` and `preferred` in the lines of `range`; kinds as
// AssignSections gives them.
[[nodiscard]] std::vector<Requirement> ReadRequirements(std::string_view text,
                                                        const LabelledLines& input, LineRange range,
                                                        const std::vector<SectionKind>& kinds);

}  // namespace gonggo

// Items: the lines of requirement sections → one Requirement an item, and every skill that the
// posting names.
//
// Joins wrapped lines, splits lines that glue several requirements (bullets inside a line,
// sentences, comma-joined noun phrases; item_split.h) without tearing lists ("F/W, VPN, DLP, NAC 등
// 보안 장비 운영" is one), decides the necessity from the section and from cues in the item
// ("우대",
// "~이면 좋아요", "필수"), and has the requirement reader say what each demands. Lines of duties
// that name skills are items of necessity `mentioned`. Linear. Thread-safe but for the reader
// and its memo.
#pragma once

#include <string_view>
#include <vector>

#include "model/posting.h"
#include "posting/demand/demand_memo.h"
#include "posting/value/labelled_lines.h"
#include "requirement/reader.h"

namespace gonggo {

// What reads the lines, from posting to posting.
struct DemandReader {
  RequirementReader& reader;
  DemandMemo* memo = nullptr;  // of the reader's skills; nullptr: nothing is remembered
};

// Of the lines of `range`; kinds as AssignSections gives them.
[[nodiscard]] Demands ReadDemands(std::string_view text, const LabelledLines& input,
                                  LineRange range, const std::vector<SectionKind>& kinds,
                                  const DemandReader& reader);

}  // namespace gonggo

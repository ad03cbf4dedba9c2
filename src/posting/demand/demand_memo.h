// DemandMemo: what lines demanded that stood in the postings read lately, or in this one.
//
// What an item, a duty or a line of facts demands depends on its words and its section alone; only
// where it stands differs. A third of all such lines have been read a moment ago: the fields of a
// record repeat its text, the postings of a company each other. Some eight megabytes of lines as
// postings have them, 30 whatever comes (decision 76). Not thread-safe; for one table of skills.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "model/posting.h"
#include "posting/demand/packed_demands.h"
#include "requirement/reader.h"
#include "text/text_memo.h"

namespace gonggo {

// What is asked of a line: it may be an item of its section, or only name skills.
enum class DemandReading : uint8_t { kItem, kDuty, kMentions };

// What was read, and where that began.
struct DemandLine {
  DemandReading reading = DemandReading::kItem;
  SectionKind section = SectionKind::kRequirements;
  std::string_view words;
  uint32_t begin = 0;  // byte of the document's text
  uint32_t line = 0;   // 1-based
};

class DemandMemo {
 public:
  // Appends to `demands` what `line` demands, if that is known.
  [[nodiscard]] bool Recall(const DemandLine& line, Demands& demands);

  // Keeps what the line of the last Recall, which was in vain, demands: what stands in `demands`
  // from these indices on.
  void Keep(const DemandLine& line, const Demands& demands, size_t first_requirement,
            size_t first_skill);

  // What `reader` says of a label: the labels of a site's records are always the same.
  [[nodiscard]] bool NamesSkill(std::string_view label, RequirementReader& reader);

 private:
  TextMemo<std::string, 14> memo_;  // of packed demands
  TextMemo<bool, 8> labels_;
  std::string packed_;  // the last that were
};

}  // namespace gonggo

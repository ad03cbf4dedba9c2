#include "posting/saying/people_lines.h"

#include <cstddef>
#include <cstdint>

#include "posting/line/item_split.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

using enum SectionKind;

// One may be a remark on the work.
constexpr uint32_t kLeastItems = 2;

}  // namespace

bool DescribesPerson(std::string_view item) {
  constexpr std::string_view kPerson = "분";
  while (!item.empty() && (item.back() == '.' || item.back() == ' ')) item.remove_suffix(1);
  if (!item.ends_with(kPerson)) return false;
  item = TrimSpaces(item.substr(0, item.size() - kPerson.size()));
  for (const std::string_view who : {"신", "는", "은", "한", "춘", "난", "인"}) {
    if (item.ends_with(who)) return true;
  }
  return false;
}

void TellPeople(std::string_view text, const LabelledLines& input, LineRange range,
                std::vector<SectionKind>& kinds) {
  uint32_t run = 0;    // items that describe people, right above
  uint32_t begin = 0;  // the first of them
  bool work = false;   // other items stand above them
  const auto close = [&](uint32_t end) {
    if (work && run >= kLeastItems) {
      for (uint32_t k = begin; k < end; ++k) kinds[k - range.begin] = kRequirements;
    }
    run = 0;
    work = false;
  };
  for (uint32_t i = range.begin; i < range.end; ++i) {
    if (kinds[i - range.begin] != kDuties) {
      if (run > 0 || work) close(i);
      continue;
    }
    const Line& line = input.lines[i];
    if (line.blank) continue;
    const Heading& heading = input.headings[i];
    if (heading.is_heading && heading.kind) {
      close(i);
      continue;
    }
    if (line.IsItem() && !input.InTable(i) && DescribesPerson(Cut(text, line.content))) {
      if (run == 0) begin = i;
      ++run;
    } else {
      work = work || line.IsItem();
      run = 0;
    }
  }
  close(range.end);
}

void TellBorders(std::string_view text, const LabelledLines& input, LineRange range,
                 std::vector<SectionKind>& kinds) {
  for (uint32_t i = range.begin; i + 1 < range.end; ++i) {
    SectionKind& kind = kinds[i - range.begin];
    const Line& line = input.lines[i];
    if (!line.glued || kind != kDuties || !line.IsItem() || input.headings[i].is_heading) continue;
    if (kinds[i + 1 - range.begin] != kRequirements || !input.lines[i + 1].IsItem() ||
        input.headings[i + 1].is_heading)
      continue;
    const GluedLine glued = SplitGluedRequirement(Cut(text, line.content));
    if (glued.requirement.size() > glued.duty.size()) kind = kRequirements;
  }
}

}  // namespace gonggo

#include "posting/fact/any_of.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "posting/field/gate.h"
#include "posting/line/word_lists.h"

namespace gonggo {
namespace {

bool SaysAnyOf(std::string_view words) {
  static constexpr std::string_view kAnyOf[] = {"어느 하나", "중 하나에",  "중 하나 이상",
                                                "중 1가지",  "중 한 가지", "중 택1"};
  static constexpr HeldWords kHeld(kAnyOf);
  return kHeld.StandsIn(words);
}

// Whether `line` is one of the items below `head`.
bool IsBelow(const Line& head, const Line& line) {
  return !line.blank && line.IsItem() &&
         (!head.IsItem() || line.level > head.level || line.indent > head.indent);
}

// Marks `field` in the places [begin, end) of the lines (head, last] where not all of these lines
// speak of it.
void Mark(std::vector<Place>& places, size_t begin, size_t end, uint32_t lines, Field field) {
  uint32_t speaking = 0;
  uint32_t last = 0;
  for (size_t k = begin; k < end; ++k) {
    if (!places[k].possible.Has(field) || (speaking > 0 && places[k].line == last)) continue;
    ++speaking;
    last = places[k].line;
  }
  if (speaking == lines) return;
  for (size_t k = begin; k < end; ++k) places[k].alternative.Add(FieldSet{field});
}

}  // namespace

void MarkAlternatives(const FactInput& input, Places& places) {
  auto& all = places.all;
  const auto& lines = input.lines.lines;
  for (size_t k = 0; k < all.size(); ++k) {
    const uint32_t head = all[k].line;
    if (all[k].kind != SectionKind::kRequirements || !SaysAnyOf(Cut(input.text, lines[head].whole)))
      continue;
    uint32_t end = head + 1;
    while (end < input.range.end && IsBelow(lines[head], lines[end])) ++end;
    if (end - head <= 2) continue;  // one line below is no choice
    const auto at = [&all](uint32_t line) {
      return static_cast<size_t>(
          std::ranges::lower_bound(all, line, {}, [](const Place& p) { return p.line; }) -
          all.begin());
    };
    const size_t first = at(head + 1);
    const size_t last = at(end);
    for (const Field field : {Field::kExperience, Field::kEducation})
      Mark(all, first, last, end - head - 1, field);
    if (last > k) k = last - 1;
  }
}

}  // namespace gonggo

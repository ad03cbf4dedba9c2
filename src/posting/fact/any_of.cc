#include "posting/fact/any_of.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>

namespace gonggo {
namespace {

// Marks `field` in the places [begin, end), which are those of so many items, where not all of
// these speak of it.
void Mark(std::span<Place> places, size_t items, Field field) {
  size_t speaking = 0;
  uint32_t last = 0;
  for (const Place& place : places) {
    if (!place.possible.Has(field) || (speaking > 0 && place.line == last)) continue;
    ++speaking;
    last = place.line;
  }
  if (speaking >= items) return;
  for (Place& place : places) place.alternative.Add(FieldSet{field});
}

}  // namespace

void MarkAlternatives(const FactInput& input, Places& places) {
  const auto at = [&places](uint32_t line) {
    return std::ranges::lower_bound(places.all, line, {}, &Place::line);
  };
  for (const ChoiceList& list : input.choices) {
    const std::span<Place> below(at(list.head + 1), at(list.end));
    for (const Field field : {Field::kExperience, Field::kEducation})
      Mark(below, list.members.size(), field);
  }
}

}  // namespace gonggo

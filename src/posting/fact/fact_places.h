// Places: the pieces of a posting's text in which fields are looked for.
//
// A place is a line, or the value beside a label in it; what its label names and which fields it
// could state at all is found out once, for every reader. Linear. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "model/posting.h"
#include "posting/field/gate.h"
#include "posting/value/fact_input.h"

namespace gonggo {

struct Place {
  uint32_t line = 0;  // index
  Span at;
  std::string_view field;  // that its label names; "" where nothing labels it
  FieldSet possible;       // the fields that the text could state without a label
  SectionKind kind = SectionKind::kOther;
  bool is_title = false;
  bool is_head = false;       // right below the title
  bool told = false;          // a clause of a posting that is told in sentences
  bool segment = false;       // a sentence or labelled value of a place that comes as a whole, too
  FieldSet alternative = {};  // the fields of which it states one choice of several (any_of.h)
};

struct Places {
  std::vector<Place> all;          // in the order of the text
  std::vector<uint32_t> labelled;  // the indices of those with a `field`
  FieldSet possible;               // by any of them
  bool told = false;               // whether one of them is

  // The first place that is labelled `field`; nullptr where none is.
  [[nodiscard]] const Place* FirstLabelled(std::string_view field) const;
};

// A line below a label that stands alone ("근무지") comes twice, and so does each sentence of a
// long line in Latin script.
[[nodiscard]] Places CollectPlaces(const FactInput& input);

// Whether it is the title or among the facts.
[[nodiscard]] inline bool IsFactPlace(const Place& place) {
  return place.is_title || place.is_head || (place.told && place.kind != SectionKind::kAbout) ||
         place.kind == SectionKind::kFacts || place.kind == SectionKind::kTitle;
}

}  // namespace gonggo

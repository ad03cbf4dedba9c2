// ExampleList: which parts of a list are examples of a kind: "MAT, Zarbo, Orin 등 센서", "Git,
// Zarbo 중 하나 이상".
//
// A list that its line calls one of examples holds things of one kind, so that a name nobody knows
// is one of them, too: but for lists of teams, degrees, conferences, figures or companies, which
// hold names of other things (decision 78). Linear in the list and its cues. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "base/span.h"
#include "requirement/cue.h"

namespace gonggo {

// What stands between two separators of a list.
struct ListPart {
  Span at;                     // bytes of the line
  bool known = false;          // a skill stands there, at its beginning if it is not the first part
  bool product = false;        // … and one is a product
  int32_t family = -1;         // of a skill that stands there
  bool example = false;        // one of the examples
  bool first_example = false;  // … the first of them, which may have other words in front
  uint32_t end_of_name = 0;    // of an example: where the words about the list begin

  // Where the part's name stands.
  [[nodiscard]] Span name_in() const { return example ? Span{at.begin, end_of_name} : at; }
};

[[nodiscard]] bool HasOpenCue(std::span<const Cue> cues);

// Marks the examples among `list`, whose parts follow each other in `line`.
void MarkExamples(std::string_view line, std::span<const Cue> cues, std::span<ListPart> list);

// The same of a list that words in front of it call one of examples, in English: "tools such as
// Zarbo, Dagster, and Airflow". The first part begins behind those words, the last behind its
// "and".
void MarkLedExamples(std::string_view line, std::span<const Cue> cues, std::span<ListPart> list);

}  // namespace gonggo

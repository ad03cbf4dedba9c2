// Segments: sentences and labelled values of running text, in which fields are looked for one by
// one.
//
// A posting flattened into one line states its facts between its sentences: "… and supportive team.
// Position Type: Full-Time (Remote) Location: Berlin Pay Rate: $28 per hour No prior …". Linear in
// the text. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "base/span.h"

namespace gonggo {

struct Segment {
  Span at;                 // in the document, behind its label
  std::string_view field;  // that the label names; "" where nothing labels it

  friend bool operator==(const Segment&, const Segment&) = default;
};

// The segments of `at` in order. A label is a name of a fact in capitals of its own with a colon;
// its value ends with the sentence or at the next label.
// Where a label ends right before `at` ("Work Location:" read as a heading), it names the first
// one.
[[nodiscard]] std::vector<Segment> FindSegments(std::string_view text, Span at);

}  // namespace gonggo

// Found<T>: a value that a field reader took from a piece of text, and where.
//
// A field reader is a pure function: text of one line (or of the value beside a label) in, Found or
// nullopt out. It never guesses: what is ambiguous is nullopt. `at` is relative to the text that
// was given; its caller shifts it into the document. Thread-safe.
#pragma once

#include "base/span.h"

namespace gonggo {

template <typename T>
struct Found {
  T value{};
  Span at;

  friend bool operator==(const Found&, const Found&) = default;
};

// Whether the text is known to be about the field, because it stands beside a label ("마감일: …", a
// JSON key "due"), or is any line of the posting for which the gate (gate.h) is open, where only
// unmistakable forms count.
enum class Labelled : unsigned char { kNo, kYes };

}  // namespace gonggo

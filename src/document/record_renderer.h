// RenderRecord: a record of a JSON tree → its Document.
//
// First the titles as headings, then what is short, as key–value lines, then what is long, each
// under a heading that holds its key; so no stray line follows a section that it does not belong
// to. Objects in objects give dotted keys ("address.city: …") where they are short, a heading and
// their own keys where they are long; an object's name stands for the object ("location: Seoul");
// lists of {name, value} pairs are fields of their own; null is nothing; "", [] and {} are a
// heading without content, since an empty 우대사항 is information. Linear. Thread-safe.
#pragma once

#include "document/json_records.h"
#include "document/json_value.h"
#include "model/document.h"

namespace gonggo {

// `origin` becomes the document's.
[[nodiscard]] Document RenderRecord(const JsonTree& tree, const JsonRecord& record, Origin origin);

}  // namespace gonggo

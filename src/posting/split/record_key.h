// The key by which a posting's source knows it: a record's "id", a page's "Requisition ID: R-102".
//
// A library recognises a posting again by it where there is no link (store/library.h), so a number
// that only counts the records of a file is none: it names another posting in the next file.
// Linear. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "posting/value/labelled_lines.h"

namespace gonggo {

struct RecordKey {
  uint32_t line = 0;  // index
  Span at;

  friend bool operator==(const RecordKey&, const RecordKey&) = default;
};

// Of the lines of `range`; `record` is the 0-based place of the document in its file. A bare "id"
// goes before more special names, and both only count where they label a value.
[[nodiscard]] std::optional<RecordKey> ReadRecordKey(std::string_view text,
                                                     const LabelledLines& input, LineRange range,
                                                     uint32_t record);

}  // namespace gonggo

// ReadJson: JSON of any key names → one Document a record.
//
// In:  one JSON value, JSON Lines, or values one after another; UTF-8.
//      Tolerant: comments, trailing and missing commas, NaN, single quotes, raw line ends in
//      strings.
// Out: the records that json_records.h finds in each value, in order, rendered by
// record_renderer.h.
//      Origin::record counts them over the whole input, Origin::raw is the record's own JSON and
//      gives the same Document when read alone.
// Broken input: what could be read is delivered; a diagnostic "truncated" names byte and line of
// the
//      damage. A broken line of JSON Lines costs that line only.
// Memory: flat for JSON Lines, values one after another and long lists; any other value is held
// whole
//      up to kMaxWholeFileBytes. Linear. Thread-safe: no shared state.
#pragma once

#include <string_view>
#include <vector>

#include "base/result.h"
#include "document/byte_source.h"
#include "document/read.h"
#include "model/document.h"

namespace gonggo {

// Fails only with the source's own error; what came before it has been delivered. hint.format may
// say kJson or kJsonLines (both are read alike) and becomes Origin::format; kJson where it is
// empty.
[[nodiscard]] Result<void> ReadJsonStream(ByteSource& source, const ReadHint& hint,
                                          const DocumentSink& sink);

// The same from memory, all at once, in whatever charset.
[[nodiscard]] std::vector<Document> ReadJson(std::string_view bytes, const ReadHint& hint);

}  // namespace gonggo

// RenderOwnRecord: a posting in Gonggo's own JSON form (docs/schema/posting.schema.json), as
// `export` and `extract` write it, → its Document.
//
// The form says a value in several members (what it is, where it stood, how it was written), which
// as keys and values of any other record would be read as so many statements. Each is one line
// here, worded as postings word it; requirements stand below the name of their list. Linear.
// Thread-safe.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "document/json_records.h"
#include "document/json_value.h"
#include "model/document.h"
#include "model/posting.h"

namespace gonggo {

// nullopt, and `origin` as it was, where the record is no such posting.
[[nodiscard]] std::optional<Document> RenderOwnRecord(const JsonTree& tree,
                                                      const JsonRecord& record, Origin& origin);

// What the user wrote beside the form's own values.
struct OwnExtra {
  std::string_view key;
  std::string_view value;
};

// The same for a posting that stood in another of Gonggo's own forms (own_table.h); the extras are
// lines below its facts.
[[nodiscard]] Document RenderOwnPosting(const Posting& posting, std::span<const OwnExtra> extras,
                                        Origin origin);

}  // namespace gonggo

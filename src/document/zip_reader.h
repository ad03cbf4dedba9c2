// ZIP archives (Notion exports, downloaded folders) → the Documents of all members that can be
// read.
//
// In:  a ZIP; members in any supported format, also ZIPs, up to kMaxContainerDepth.
// Out: the members' Documents, named "a.zip/b.md", each with the member's bytes as its origin; in
// the
//      order of the archive. Pictures and other binary members are passed over. A table that Notion
//      exports beside a folder of the same rows as pages is passed over too.
// Never fails: encrypted, damaged and oversized members give a Document with a diagnostic that says
// what to do. Linear in the unpacked bytes, which are limited (container.h). Thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "document/container.h"
#include "document/read.h"
#include "model/document.h"

namespace gonggo {

[[nodiscard]] std::vector<Document> ReadZip(std::string_view bytes, const ReadHint& hint);

// The same inside a container.
[[nodiscard]] std::vector<Document> ReadZipWithin(std::string_view bytes, const ReadHint& hint,
                                                  ContainerBudget& budget);

}  // namespace gonggo

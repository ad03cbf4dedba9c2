// ReadContained: a file that stood inside another (a ZIP's member, a mail's attachment) →
// Documents.
//
// The content decides what it is. Containers inside containers share one budget of bytes, members
// and depth, so that no nesting multiplies a limit. Thread-safe: the budget belongs to the caller.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "document/limits.h"
#include "document/read.h"
#include "model/document.h"

namespace gonggo {

// A Notion export of ten thousand pages is some 100 MB without its pictures, which are not
// unpacked.
inline constexpr uint64_t kMaxContainedBytes = uint64_t{512} << 20U;

struct ContainerBudget {
  uint64_t bytes = kMaxContainedBytes;  // that may still be unpacked
  int members = kMaxContainerMembers;   // that may still be looked at
  int depth = 0;                        // containers that are open
};

// `hint.name` is "a.zip/b.md"; its format is ignored. Empty for a picture or anything else that no
// reader takes. A container too deep gives one Document with a diagnostic.
[[nodiscard]] std::vector<Document> ReadContained(std::string_view bytes, const ReadHint& hint,
                                                  ContainerBudget& budget);

}  // namespace gonggo

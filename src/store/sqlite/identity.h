// The digests by which table `identity` knows postings.
#pragma once

#include <cstdint>

#include "store/digest.h"
#include "store/records.h"

namespace gonggo::sqlite {

// The link alone. `item` must have one.
[[nodiscard]] Digest LinkIdentity(const ImportItem& item);
// Link and title: tells openings apart that share one link.
[[nodiscard]] Digest TitledLinkIdentity(const ImportItem& item);
// The record's own key in its source. `item` must have one.
[[nodiscard]] Digest KeyIdentity(const ImportItem& item);

// Where in its source the posting stands, as one number.
[[nodiscard]] inline int64_t PlaceOf(const ImportItem& item) {
  return static_cast<int64_t>(uint64_t{item.posting.source.record} << 20U |
                              (item.posting.source.position & 0xfffffU));
}

}  // namespace gonggo::sqlite

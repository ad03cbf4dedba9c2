#include "store/sqlite/identity.h"

#include <string>

#include "store/fingerprint.h"

namespace gonggo::sqlite {

Digest LinkIdentity(const ImportItem& item) { return DigestOf({"link", item.canonical_link}); }

Digest TitledLinkIdentity(const ImportItem& item) {
  const auto title = AlikeKey("", item.posting.title.value_or(""));
  return DigestOf({"titled link", item.canonical_link, std::to_string(title.value_or(0))});
}

Digest KeyIdentity(const ImportItem& item) {
  return DigestOf({"key", item.source_stem, item.record_key});
}

}  // namespace gonggo::sqlite

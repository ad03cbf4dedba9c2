// What storing an item needs and no table is looked at for, made ahead on another thread: the row
// of columns, the derived posting and the raw source as they are stored.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "columns/row.h"
#include "store/digest.h"
#include "store/library.h"
#include "store/records.h"
#include "store/sqlite/codec.h"

namespace gonggo::sqlite {

struct PreparedSource {
  Digest digest{};
  std::vector<unsigned char> stored;
};

// `source` is there at the first item of each source that is prepared.
struct Prepared final : PreparedItem {
  ColumnRow row;                       // as RowOf says it
  std::vector<unsigned char> derived;  // as EncodePosting makes it, without the id
  std::optional<PreparedSource> source;
};

// The posting as a revision keeps it: the library gives ids. Valid until the codec's next call.
[[nodiscard]] const std::vector<unsigned char>& EncodeReading(Codec& codec, const Posting& posting);

// The digest by which raw sources are told apart.
[[nodiscard]] Digest DigestOfSource(const RawSource& source);

// Not thread-safe; each thread has its own.
class Preparer final : public ImportPreparer {
 public:
  void Prepare(ImportBatch& batch) override;

 private:
  Codec codec_;
};

}  // namespace gonggo::sqlite

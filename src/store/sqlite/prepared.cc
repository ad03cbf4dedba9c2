#include "store/sqlite/prepared.h"

#include "store/sqlite/posting_row.h"

namespace gonggo::sqlite {

const std::vector<unsigned char>& EncodeReading(Codec& codec, const Posting& posting) {
  if (posting.id.empty()) return EncodePosting(codec, posting);
  Posting without_id = posting;
  without_id.id.clear();
  return EncodePosting(codec, without_id);
}

Digest DigestOfSource(const RawSource& source) {
  return DigestOf({"raw", FormatName(source.format), source.bytes});
}

void Preparer::Prepare(ImportBatch& batch) {
  std::vector<bool> done(batch.sources.size());
  for (ImportItem& item : batch.items) {
    auto prepared = std::make_shared<Prepared>();
    prepared->row = RowOf(item.posting);
    prepared->derived = EncodeReading(codec_, item.posting);
    if (item.source < done.size() && !done[item.source]) {
      done[item.source] = true;
      const RawSource& source = batch.sources[item.source];
      prepared->source = {DigestOfSource(source),
                          codec_.Compress(source.bytes, Codec::Content::kRaw)};
    }
    item.prepared = std::move(prepared);
  }
}

}  // namespace gonggo::sqlite

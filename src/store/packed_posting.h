// PackedPosting: a posting as the library keeps it, still compressed; PostingUnpacker makes a value
// of it.
//
// Unpacking is most of the work of reading many postings, and needs the library no more: several
// threads can share it. A PackedPosting is a plain value; what its bytes mean is the backend's.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "base/result.h"
#include "model/posting_json.h"
#include "store/records.h"

namespace gonggo {

struct PackedPosting {
  PostingSummary summary;
  int64_t revision = 0;  // shown
  int parser_version = 0;
  std::string posting;  // the shown revision
  std::vector<Correction> corrections;
  std::string note;
  std::string company_note;
  // Known to be so, by today's rules and without a correction (ImportItem::lists_in_posting).
  bool lists_in_posting = false;
  // The raw source, where it was asked for; postings of one source that follow each other share it.
  int64_t raw_number = 0;
  Format raw_format = Format::kUnknown;
  std::shared_ptr<const std::string> raw;
};

// For one thread at a time; several may work beside each other, and outlive the library.
class PostingUnpacker {
 public:
  virtual ~PostingUnpacker() = default;

  // As Library::Visit gives it, but without `sources`. kCorrupt.
  [[nodiscard]] virtual Result<PostingRecord> Record(PackedPosting&& packed) = 0;

  // Empty if it was not asked for. kCorrupt, kLimit.
  [[nodiscard]] virtual Result<RawSource> Raw(const PackedPosting& packed) = 0;

  // Appends what AppendPostingJson (without text) makes of the effective posting, mostly without
  // taking it apart. kCorrupt.
  [[nodiscard]] virtual Result<void> AppendJson(PackedPosting&& packed, JsonContacts contacts,
                                                std::string& out) = 0;
};

// Returns false to stop.
using PackedSink = std::function<bool(PackedPosting&&)>;

enum class PackedRaw : uint8_t {
  kLeaveOut,
  kForLists,  // where the posting may not have its lists word for word
  kInclude,
};

}  // namespace gonggo

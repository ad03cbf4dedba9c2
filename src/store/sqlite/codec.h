// Codec: bytes ↔ their compressed form in a BLOB (zstd, RFC 8878).
//
// The first byte of a BLOB names the form, so that another one can come later. Keeps zstd's working
// memory between calls. Not thread-safe.
#pragma once

#include <zstd.h>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace gonggo::sqlite {

class Codec {
 public:
  enum class Content : uint8_t {
    kRaw,      // anything
    kDerived,  // the JSON form of a posting: begins from a dictionary of its keys
  };

  Codec();

  // Valid until the next call.
  [[nodiscard]] const std::vector<unsigned char>& Compress(std::string_view bytes, Content content);

  // kCorrupt for anything that Compress never makes; kLimit beyond kMaxStoredBytes.
  [[nodiscard]] Result<std::string> Decompress(std::string_view stored);

 private:
  struct Deleter {
    void operator()(ZSTD_CCtx* context) const { ZSTD_freeCCtx(context); }
    void operator()(ZSTD_DCtx* context) const { ZSTD_freeDCtx(context); }
    void operator()(ZSTD_CDict* dictionary) const { ZSTD_freeCDict(dictionary); }
    void operator()(ZSTD_DDict* dictionary) const { ZSTD_freeDDict(dictionary); }
  };

  std::unique_ptr<ZSTD_CCtx, Deleter> compress_;
  std::unique_ptr<ZSTD_DCtx, Deleter> decompress_;
  std::unique_ptr<ZSTD_CDict, Deleter> derived_compress_;
  std::unique_ptr<ZSTD_DDict, Deleter> derived_decompress_;
  std::vector<unsigned char> buffer_;
};

// A raw source is at most a whole file (document/limits.h: 256 MiB); a BLOB that claims more is
// damage.
inline constexpr uint64_t kMaxStoredBytes = uint64_t{512} << 20U;

}  // namespace gonggo::sqlite

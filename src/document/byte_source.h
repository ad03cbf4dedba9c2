// ByteSource: where bytes come from, so that streams of any length are read in flat memory.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "base/result.h"

namespace gonggo {

class ByteSource {
 public:
  virtual ~ByteSource() = default;
  // Fills the beginning of `out` and returns how many bytes; 0 only at the end. An Error is final
  // and its message names the file.
  [[nodiscard]] virtual Result<size_t> Read(std::span<char> out) = 0;
};

// Reads `bytes`, which must outlive the source.
[[nodiscard]] std::unique_ptr<ByteSource> MemorySource(std::string_view bytes);

// Opens a regular file or pipe. Fails with kNotFound or kIo, naming `path`.
[[nodiscard]] Result<std::unique_ptr<ByteSource>> OpenFileSource(const std::string& path);

// Standard input.
[[nodiscard]] std::unique_ptr<ByteSource> StandardInputSource();

// True if `bytes` begin with the magic of gzip or zstd.
[[nodiscard]] bool IsCompressed(std::string_view bytes);

// If `source` begins with the magic of gzip or zstd: its decompressed bytes (also of several frames
// in a row, and of up to kMaxContainerDepth layers; more fail with kLimit); else `source` as it is.
// Guards: kMaxDecompressionRatio.
[[nodiscard]] std::unique_ptr<ByteSource> Decompressed(std::unique_ptr<ByteSource> source);

}  // namespace gonggo

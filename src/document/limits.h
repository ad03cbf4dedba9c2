// Named limits of reading, each with its reason. Where one is met, what was read so far is kept and
// a Diagnostic "truncated" (or the one named below) says so.
#pragma once

#include <cstddef>
#include <cstdint>

namespace gonggo {

// A posting is some 3 KB of text; a note of a thousand postings some 3 MB. 64 MiB of text in one
// document is a mistake or an attack, and keeps 32-bit spans safe.
inline constexpr size_t kMaxDocumentBytes = size_t{64} << 20U;

// A format that must be in memory as a whole (HTML, DOCX, one JSON value that is no list of
// records).
inline constexpr size_t kMaxWholeFileBytes = size_t{256} << 20U;

// One record of a stream (JSON Lines, CSV, an element of a JSON list).
inline constexpr size_t kMaxRecordBytes = size_t{16} << 20U;

// Deflate can't exceed about 1030:1, zstd can: beyond this ratio and 64 MiB it is a bomb.
inline constexpr uint64_t kMaxDecompressionRatio = 1000;

// Nesting of JSON, HTML and dicts: real pages stay below 100.
inline constexpr int kMaxNesting = 512;

// Members read of one container, and containers in containers.
inline constexpr int kMaxContainerMembers = 20000;
inline constexpr int kMaxContainerDepth = 3;

// Seconds, address space and output of the child process that reads PDF.
inline constexpr int kPdfSeconds = 20;
inline constexpr size_t kPdfAddressSpaceBytes = size_t{1} << 30U;

}  // namespace gonggo

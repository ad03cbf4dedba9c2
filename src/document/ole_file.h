// OleFile: streams of a compound file ([MS-CFB]), read from memory.
//
// For hwp_reader.h. Total: offsets and chains are checked against the file, loops are cut by its
// size. Not more than a stream's own bytes are copied. Thread-safe.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gonggo {

class OleFile {
 public:
  // `bytes` must outlive the file. nullopt where it is no compound file or its tables are broken.
  [[nodiscard]] static std::optional<OleFile> Open(std::string_view bytes);

  // The first `limit` bytes of the stream called `name` (ASCII), wherever it stands; nullopt if
  // there is none.
  [[nodiscard]] std::optional<std::string> ReadStream(std::string_view name, size_t limit) const;

 private:
  struct Entry {
    std::string name;  // ASCII, other characters as '?'
    uint32_t start = 0;
    uint64_t size = 0;
  };

  [[nodiscard]] std::string_view Sector(uint32_t number) const;
  [[nodiscard]] std::string ReadChain(uint32_t start, uint64_t size) const;
  [[nodiscard]] std::string ReadMiniChain(const Entry& entry) const;
  bool ReadTables();
  bool ReadDirectory();

  std::string_view bytes_;
  size_t sector_bytes_ = 512;
  std::vector<uint32_t> fat_;
  std::vector<uint32_t> mini_fat_;
  std::vector<Entry> entries_;
  std::string mini_stream_;
};

}  // namespace gonggo

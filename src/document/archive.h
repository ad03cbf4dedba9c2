// ZipArchive: the members of a ZIP in memory, one after the other.
//
// The adapter around libarchive, for zip_reader.h, docx_reader.h and hwpx_reader.h. Names come out
// as UTF-8 (also those that Korean Windows wrote in CP949), without "..", "." and leading slashes;
// nothing is ever written to disk. Not thread-safe; different archives may be used in different
// threads.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace gonggo {

struct ZipMember {
  std::string name;
  bool encrypted = false;
};

// kDirectory reads the list at the archive's end and passes over members without unpacking them;
// kStream reads an archive whose end is missing, and unpacks what it passes over.
enum class ZipMode { kDirectory, kStream };

class ZipArchive {
 public:
  // `bytes` must outlive the archive.
  ZipArchive(std::string_view bytes, ZipMode mode);
  ~ZipArchive();
  ZipArchive(const ZipArchive&) = delete;
  ZipArchive& operator=(const ZipArchive&) = delete;

  // The next member that is a file; nullopt at the end or where the archive is damaged (damaged()).
  [[nodiscard]] std::optional<ZipMember> Next();

  // Appends content of the current member until `out` holds `limit` bytes. False where it is
  // damaged or of an unknown method; what was read before stays.
  [[nodiscard]] bool Read(size_t limit, std::string& out);

  [[nodiscard]] bool damaged() const { return damaged_; }
  [[nodiscard]] ZipMode mode() const { return mode_; }

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
  ZipMode mode_;
  bool damaged_ = false;
};

}  // namespace gonggo

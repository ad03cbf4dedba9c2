#include "document/ole_file.h"

#include <algorithm>

#include "document/limits.h"

namespace gonggo {
namespace {

constexpr std::string_view kMagic = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
constexpr size_t kHeaderBytes = 512;
constexpr uint32_t kMaxRegularSector = 0xFFFFFFFA;  // larger numbers are marks
constexpr size_t kHeaderFatEntries = 109;
constexpr size_t kDirectoryEntryBytes = 128;
constexpr uint64_t kMiniStreamCutoff = 4096;
constexpr size_t kMiniSectorBytes = 64;

uint32_t Number(std::string_view bytes, size_t at, size_t size) {
  uint32_t value = 0;
  for (size_t i = 0; i < size && at + i < bytes.size(); ++i) {
    value |= static_cast<uint32_t>(static_cast<unsigned char>(bytes[at + i])) << (8 * i);
  }
  return value;
}

}  // namespace

std::optional<OleFile> OleFile::Open(std::string_view bytes) {
  if (!bytes.starts_with(kMagic) || bytes.size() < kHeaderBytes) return std::nullopt;
  OleFile file;
  file.bytes_ = bytes;
  const uint32_t shift = Number(bytes, 30, 2);
  if (shift != 9 && shift != 12) return std::nullopt;
  file.sector_bytes_ = size_t{1} << shift;
  if (!file.ReadTables() || !file.ReadDirectory()) return std::nullopt;
  return file;
}

std::string_view OleFile::Sector(uint32_t number) const {
  const uint64_t begin = (uint64_t{number} + 1) * sector_bytes_;
  if (begin >= bytes_.size()) return {};
  return bytes_.substr(static_cast<size_t>(begin), sector_bytes_);
}

bool OleFile::ReadTables() {
  std::vector<uint32_t> fat_sectors;
  fat_sectors.reserve(kHeaderFatEntries);
  for (size_t i = 0; i < kHeaderFatEntries; ++i)
    fat_sectors.push_back(Number(bytes_, 76 + 4 * i, 4));
  const size_t per_sector = sector_bytes_ / 4;
  uint32_t more = Number(bytes_, 68, 4);
  // Each of these sectors exists only once in a sound file.
  for (size_t left = bytes_.size() / sector_bytes_; more < kMaxRegularSector && left > 0; --left) {
    const std::string_view sector = Sector(more);
    if (sector.size() < sector_bytes_) return false;
    for (size_t i = 0; i + 1 < per_sector; ++i) fat_sectors.push_back(Number(sector, 4 * i, 4));
    more = Number(sector, sector_bytes_ - 4, 4);
  }
  const size_t sectors = bytes_.size() / sector_bytes_;
  for (const uint32_t number : fat_sectors) {
    if (number >= kMaxRegularSector || fat_.size() > sectors) continue;
    const std::string_view sector = Sector(number);
    for (size_t i = 0; i < per_sector; ++i) fat_.push_back(Number(sector, 4 * i, 4));
  }
  return !fat_.empty();
}

bool OleFile::ReadDirectory() {
  const std::string directory = ReadChain(Number(bytes_, 48, 4), bytes_.size());
  for (size_t at = 0; at + kDirectoryEntryBytes <= directory.size(); at += kDirectoryEntryBytes) {
    const std::string_view raw = std::string_view(directory).substr(at, kDirectoryEntryBytes);
    const size_t name_bytes = std::min<size_t>(Number(raw, 64, 2), 64);
    Entry entry{.start = Number(raw, 116, 4), .size = Number(raw, 120, 4)};
    for (size_t i = 0; i + 2 < name_bytes; i += 2) {
      const uint32_t unit = Number(raw, i, 2);
      entry.name.push_back(unit < 0x80 ? static_cast<char>(unit) : '?');
    }
    entries_.push_back(std::move(entry));
    if (entries_.size() > static_cast<size_t>(kMaxContainerMembers)) break;
  }
  if (entries_.empty()) return false;
  // The first entry is the root, whose stream holds the small streams.
  mini_stream_ = ReadChain(entries_[0].start, entries_[0].size);
  const std::string mini_fat =
      ReadChain(Number(bytes_, 60, 4), uint64_t{Number(bytes_, 64, 4)} * sector_bytes_);
  for (size_t at = 0; at + 4 <= mini_fat.size(); at += 4)
    mini_fat_.push_back(Number(mini_fat, at, 4));
  return true;
}

std::string OleFile::ReadChain(uint32_t start, uint64_t size) const {
  std::string out;
  size_t left = fat_.size();  // a longer chain runs in a circle
  for (uint32_t number = start; number < fat_.size() && out.size() < size && left > 0; --left) {
    out.append(Sector(number));
    number = fat_[number];
  }
  if (out.size() > size) out.resize(static_cast<size_t>(size));
  return out;
}

std::string OleFile::ReadMiniChain(const Entry& entry) const {
  std::string out;
  size_t left = mini_fat_.size();
  for (uint32_t number = entry.start;
       number < mini_fat_.size() && out.size() < entry.size && left > 0; --left) {
    const size_t begin = size_t{number} * kMiniSectorBytes;
    if (begin >= mini_stream_.size()) break;
    out.append(std::string_view(mini_stream_).substr(begin, kMiniSectorBytes));
    number = mini_fat_[number];
  }
  if (out.size() > entry.size) out.resize(static_cast<size_t>(entry.size));
  return out;
}

std::optional<std::string> OleFile::ReadStream(std::string_view name, size_t limit) const {
  for (const Entry& entry : entries_) {
    if (entry.name != name) continue;
    if (entry.size < kMiniStreamCutoff) return ReadMiniChain(entry).substr(0, limit);
    return ReadChain(entry.start, std::min<uint64_t>(entry.size, limit));
  }
  return std::nullopt;
}

}  // namespace gonggo

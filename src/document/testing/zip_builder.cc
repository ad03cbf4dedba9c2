#include "document/testing/zip_builder.h"

#include <zlib.h>

#include <array>
#include <cstdint>

namespace gonggo {
namespace {

void Append16(uint32_t value, std::string& out) {
  out.push_back(static_cast<char>(value & 0xFFU));
  out.push_back(static_cast<char>((value >> 8U) & 0xFFU));
}

void Append32(uint32_t value, std::string& out) {
  Append16(value & 0xFFFFU, out);
  Append16(value >> 16U, out);
}

// Raw deflate, as ZIP has it.
std::string Deflate(std::string bytes) {
  z_stream stream{};
  if (deflateInit2(&stream, 6, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY) != Z_OK) return {};
  std::string out(deflateBound(&stream, bytes.size()), '\0');
  stream.next_in = reinterpret_cast<Bytef*>(bytes.data());
  stream.avail_in = static_cast<uInt>(bytes.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  deflate(&stream, Z_FINISH);
  out.resize(stream.total_out);
  deflateEnd(&stream);
  return out;
}

struct Sizes {
  uint32_t crc = 0;
  uint32_t packed = 0;
  uint32_t plain = 0;
};

// The fields that the local header and the directory share (APPNOTE.TXT 4.3.7). Names are left
// unmarked where they are no UTF-8, as Korean Windows does.
void AppendFields(const std::string& name, const Sizes& sizes, std::string& out) {
  const bool utf8 = !name.empty() && static_cast<unsigned char>(name[0]) != 0xB0;
  Append16(20, out);
  Append16(utf8 ? 0x0800 : 0, out);
  Append16(8, out);
  Append32(0x00210000, out);  // 1980-01-01
  Append32(sizes.crc, out);
  Append32(sizes.packed, out);
  Append32(sizes.plain, out);
  Append16(static_cast<uint32_t>(name.size()), out);
  Append16(0, out);
}

}  // namespace

std::string BuildZip(const ZipContent& members) {
  std::string zip;
  std::string directory;
  for (const auto& [name, bytes] : members) {
    const std::string packed = Deflate(bytes);
    const Sizes sizes{
        .crc = static_cast<uint32_t>(crc32(0, reinterpret_cast<const Bytef*>(bytes.data()),
                                           static_cast<uInt>(bytes.size()))),
        .packed = static_cast<uint32_t>(packed.size()),
        .plain = static_cast<uint32_t>(bytes.size())};
    const auto offset = static_cast<uint32_t>(zip.size());
    Append32(0x04034B50, zip);
    AppendFields(name, sizes, zip);
    zip += name + packed;
    Append32(0x02014B50, directory);
    Append16(20, directory);
    AppendFields(name, sizes, directory);
    Append16(0, directory);
    Append16(0, directory);
    Append16(0, directory);
    Append32(0, directory);
    Append32(offset, directory);
    directory += name;
  }
  const auto begin = static_cast<uint32_t>(zip.size());
  zip += directory;
  Append32(0x06054B50, zip);
  Append32(0, zip);
  Append16(static_cast<uint32_t>(members.size()), zip);
  Append16(static_cast<uint32_t>(members.size()), zip);
  Append32(static_cast<uint32_t>(directory.size()), zip);
  Append32(begin, zip);
  Append16(0, zip);
  return zip;
}

}  // namespace gonggo

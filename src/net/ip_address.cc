#include "net/ip_address.h"

#include <arpa/inet.h>

#include <algorithm>
#include <span>

namespace gonggo {
namespace {

struct V4Block {
  uint32_t network;
  int bits;
  AddressKind kind;
};

constexpr uint32_t V4(uint32_t a, uint32_t b, uint32_t c, uint32_t d) {
  return (a << 24U) | (b << 16U) | (c << 8U) | d;
}

// The first that fits decides.
constexpr std::array kV4Blocks = {
    // The service that answers inside of AWS, GCP, Azure, Oracle and others; Azure's second one;
    // Alibaba's.
    V4Block{V4(169, 254, 169, 254), 32, AddressKind::kMetadata},
    V4Block{V4(168, 63, 129, 16), 32, AddressKind::kMetadata},
    V4Block{V4(100, 100, 100, 200), 32, AddressKind::kMetadata},
    V4Block{V4(127, 0, 0, 0), 8, AddressKind::kLoopback},
    V4Block{V4(10, 0, 0, 0), 8, AddressKind::kPrivate},
    V4Block{V4(100, 64, 0, 0), 10, AddressKind::kPrivate},
    V4Block{V4(172, 16, 0, 0), 12, AddressKind::kPrivate},
    V4Block{V4(192, 168, 0, 0), 16, AddressKind::kPrivate},
    V4Block{V4(169, 254, 0, 0), 16, AddressKind::kLinkLocal},
    V4Block{V4(0, 0, 0, 0), 8, AddressKind::kReserved},
    V4Block{V4(192, 0, 0, 0), 24, AddressKind::kReserved},
    V4Block{V4(192, 0, 2, 0), 24, AddressKind::kReserved},
    V4Block{V4(192, 88, 99, 0), 24, AddressKind::kReserved},
    V4Block{V4(198, 18, 0, 0), 15, AddressKind::kReserved},
    V4Block{V4(198, 51, 100, 0), 24, AddressKind::kReserved},
    V4Block{V4(203, 0, 113, 0), 24, AddressKind::kReserved},
    V4Block{V4(224, 0, 0, 0), 3, AddressKind::kReserved},
};

AddressKind KindOfV4(std::span<const uint8_t> bytes) {
  const uint32_t address = V4(bytes[0], bytes[1], bytes[2], bytes[3]);
  for (const V4Block& block : kV4Blocks) {
    const uint32_t mask = ~uint32_t{0} << static_cast<uint32_t>(32 - block.bits);
    if ((address & mask) == block.network) return block.kind;
  }
  return AddressKind::kPublic;
}

// An IPv6 prefix whose addresses are of a kind, or carry an IPv4 address at `carries`.
struct V6Block {
  std::array<uint8_t, 16> network;
  int bits;
  AddressKind kind;
  int carries = -1;
};

constexpr std::array kV6Blocks = {
    V6Block{{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}, 128, AddressKind::kLoopback},
    V6Block{{}, 128, AddressKind::kReserved},
    V6Block{{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff}, 96, AddressKind::kReserved, 12},
    V6Block{{}, 96, AddressKind::kReserved},  // IPv4-compatible, long obsolete
    V6Block{{0x00, 0x64, 0xff, 0x9b}, 96, AddressKind::kReserved, 12},         // NAT64
    V6Block{{0x00, 0x64, 0xff, 0x9b, 0x00, 0x01}, 48, AddressKind::kPrivate},  // local NAT64
    V6Block{{0x20, 0x02}, 16, AddressKind::kReserved, 2},                      // 6to4
    V6Block{{0x20, 0x01}, 23, AddressKind::kReserved},                         // Teredo, ORCHID …
    V6Block{{0x20, 0x01, 0x0d, 0xb8}, 32, AddressKind::kReserved},             // documentation
    V6Block{{0x3f, 0xff}, 20, AddressKind::kReserved},                         // documentation
    V6Block{{0xfd, 0x00, 0x0e, 0xc2}, 32, AddressKind::kMetadata},             // AWS
    V6Block{{0xfd, 0x20, 0x00, 0xce}, 32, AddressKind::kMetadata},             // GCP
    V6Block{{0xfc}, 7, AddressKind::kPrivate},
    V6Block{{0xfe, 0x80}, 10, AddressKind::kLinkLocal},
    V6Block{{0xfe, 0xc0}, 10, AddressKind::kPrivate},
};

bool Within(std::span<const uint8_t> address, std::span<const uint8_t> network, int bits) {
  for (size_t i = 0; bits > 0; ++i, bits -= 8) {
    const uint8_t mask =
        bits >= 8 ? 0xff : static_cast<uint8_t>(0xffU << static_cast<uint32_t>(8 - bits));
    if ((address[i] & mask) != (network[i] & mask)) return false;
  }
  return true;
}

AddressKind KindOfV6(std::span<const uint8_t> bytes) {
  for (const V6Block& block : kV6Blocks) {
    if (!Within(bytes, block.network, block.bits)) continue;
    if (block.carries < 0) return block.kind;
    return KindOfV4(bytes.subspan(static_cast<size_t>(block.carries), 4));
  }
  // Everything that was ever given out begins with 001.
  return (bytes[0] & 0xe0U) == 0x20U ? AddressKind::kPublic : AddressKind::kReserved;
}

}  // namespace

AddressKind KindOf(const IpAddress& address) {
  return address.is_v4 ? KindOfV4(address.bytes) : KindOfV6(address.bytes);
}

std::optional<IpAddress> ParseIpAddress(std::string_view text) {
  const std::string copy(text);
  IpAddress address;
  if (inet_pton(AF_INET, copy.c_str(), address.bytes.data()) == 1) return address;
  address.is_v4 = false;
  if (inet_pton(AF_INET6, copy.c_str(), address.bytes.data()) == 1) return address;
  return std::nullopt;
}

std::string IpAddressText(const IpAddress& address) {
  std::array<char, INET6_ADDRSTRLEN> text{};
  const int family = address.is_v4 ? AF_INET : AF_INET6;
  const char* written = inet_ntop(family, address.bytes.data(), text.data(), text.size());
  return written == nullptr ? std::string() : std::string(written);
}

}  // namespace gonggo

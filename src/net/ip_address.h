// IpAddress, and whether it is one that anybody on the internet may reach.
//
// A program that opens addresses for its user must not be led to the machine it runs on, to the
// network around it, or to the metadata service of its cloud. Addresses that carry another one
// (IPv4-mapped, IPv4-compatible, NAT64, 6to4) are judged by what they carry. Source of the table:
// the IANA special-purpose address registries (RFC 6890). Pure; thread-safe.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace gonggo {

struct IpAddress {
  bool is_v4 = true;
  std::array<uint8_t, 16> bytes{};  // four of them for IPv4, network order

  friend bool operator==(const IpAddress&, const IpAddress&) = default;
};

enum class AddressKind : uint8_t {
  kPublic,
  kLoopback,
  kPrivate,    // RFC 1918, shared (RFC 6598), unique local (RFC 4193), site-local
  kLinkLocal,  // RFC 3927, RFC 4291
  kMetadata,   // where clouds tell a machine its secrets
  kReserved,   // unspecified, multicast, documentation, future, tunnels
};

[[nodiscard]] AddressKind KindOf(const IpAddress& address);

// "127.0.0.1", "::1". nullopt for anything else, also for odd forms.
[[nodiscard]] std::optional<IpAddress> ParseIpAddress(std::string_view text);
[[nodiscard]] std::string IpAddressText(const IpAddress& address);

}  // namespace gonggo

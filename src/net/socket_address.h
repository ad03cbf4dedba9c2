// AddressOf: a socket's address → IpAddress. Pure; thread-safe.
#pragma once

#include <netinet/in.h>
#include <sys/socket.h>

#include <cstring>
#include <optional>

#include "net/ip_address.h"

namespace gonggo {

// nullopt for families other than IPv4 and IPv6, and for cut ones.
[[nodiscard]] inline std::optional<IpAddress> AddressOf(const sockaddr& socket, size_t size) {
  IpAddress address;
  if (socket.sa_family == AF_INET && size >= sizeof(sockaddr_in)) {
    sockaddr_in v4{};
    std::memcpy(&v4, &socket, sizeof v4);
    std::memcpy(address.bytes.data(), &v4.sin_addr, 4);
    return address;
  }
  if (socket.sa_family == AF_INET6 && size >= sizeof(sockaddr_in6)) {
    sockaddr_in6 v6{};
    std::memcpy(&v6, &socket, sizeof v6);
    address.is_v4 = false;
    std::memcpy(address.bytes.data(), &v6.sin6_addr, 16);
    return address;
  }
  return std::nullopt;
}

}  // namespace gonggo

#include "net/ip_address.h"

#include <gtest/gtest.h>

namespace gonggo {
namespace {

TEST(IpAddressTest, OnlyWhatEverybodyMayReachIsPublic) {
  struct Row {
    const char* text;
    AddressKind kind;
  };
  using enum AddressKind;
  constexpr Row kRows[] = {
      {"1.1.1.1", kPublic},
      {"8.8.8.8", kPublic},
      {"172.15.255.255", kPublic},
      {"172.32.0.0", kPublic},
      {"100.128.0.1", kPublic},
      {"223.255.255.255", kPublic},
      {"127.0.0.1", kLoopback},
      {"127.255.255.254", kLoopback},
      {"10.0.0.1", kPrivate},
      {"172.16.0.1", kPrivate},
      {"172.31.255.255", kPrivate},
      {"192.168.1.1", kPrivate},
      {"100.64.0.1", kPrivate},
      {"169.254.1.1", kLinkLocal},
      {"169.254.169.254", kMetadata},
      {"168.63.129.16", kMetadata},
      {"100.100.100.200", kMetadata},
      {"0.0.0.0", kReserved},
      {"0.1.2.3", kReserved},
      {"192.0.0.8", kReserved},
      {"192.0.2.1", kReserved},
      {"198.18.0.1", kReserved},
      {"198.19.255.255", kReserved},
      {"198.51.100.7", kReserved},
      {"203.0.113.7", kReserved},
      {"224.0.0.1", kReserved},
      {"240.0.0.1", kReserved},
      {"255.255.255.255", kReserved},
      {"2606:4700::1111", kPublic},
      {"2400:cb00::1", kPublic},
      {"::1", kLoopback},
      {"::", kReserved},
      // Those that carry an IPv4 address are as it is.
      {"::ffff:127.0.0.1", kLoopback},
      {"::ffff:10.0.0.1", kPrivate},
      {"::ffff:169.254.169.254", kMetadata},
      {"::ffff:1.1.1.1", kPublic},
      {"64:ff9b::7f00:1", kLoopback},
      {"64:ff9b::a00:1", kPrivate},
      {"64:ff9b::101:101", kPublic},
      {"64:ff9b:1::1", kPrivate},
      {"2002:7f00:1::", kLoopback},
      {"2002:c0a8:101::1", kPrivate},
      {"2002:a9fe:a9fe::", kMetadata},
      {"::127.0.0.1", kReserved},
      {"::8.8.8.8", kReserved},
      {"fe80::1", kLinkLocal},
      {"febf::1", kLinkLocal},
      {"fec0::1", kPrivate},
      {"fc00::1", kPrivate},
      {"fdff::1", kPrivate},
      {"fd00:ec2::254", kMetadata},
      {"fd20:ce::254", kMetadata},
      {"ff02::1", kReserved},
      {"2001::1", kReserved},
      {"2001:db8::1", kReserved},
      {"3fff::1", kReserved},
      {"100::1", kReserved},
      {"4000::1", kReserved},
  };
  for (const Row& row : kRows) {
    const auto address = ParseIpAddress(row.text);
    ASSERT_TRUE(address.has_value()) << row.text;
    EXPECT_EQ(KindOf(*address), row.kind) << row.text;
    EXPECT_EQ(ParseIpAddress(IpAddressText(*address)), address) << row.text;
  }
}

TEST(IpAddressTest, OtherTextIsNoAddress) {
  for (const char* text :
       {"", "a", "127.1", "0x7f.0.0.1", "1.2.3.4.5", "256.0.0.1", "[::1]", "::1%lo"}) {
    EXPECT_FALSE(ParseIpAddress(text).has_value()) << text;
  }
}

}  // namespace
}  // namespace gonggo

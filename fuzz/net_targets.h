// What servers and pages send: addresses, robots.txt, and pages as they come over the network.
#pragma once

#include <string_view>

namespace gonggo::fuzz {

void ReadAddress(std::string_view bytes);
void ReadRobots(std::string_view bytes);
void ReadPageBytes(std::string_view bytes);

}  // namespace gonggo::fuzz

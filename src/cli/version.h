// The program's version, from CMakeLists.txt.
#pragma once

#include <string_view>

namespace gonggo::cli {

#ifndef GONGGO_VERSION
#error "GONGGO_VERSION comes from CMakeLists.txt"
#endif
inline constexpr std::string_view kVersion = GONGGO_VERSION;

}  // namespace gonggo::cli

// What a SQLite result code means to the user.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace gonggo::sqlite {

// `code` is an extended result code, `detail` SQLite's own words, `path` the library's file.
[[nodiscard]] Error ErrorFrom(int code, std::string_view detail, const std::string& path);

}  // namespace gonggo::sqlite

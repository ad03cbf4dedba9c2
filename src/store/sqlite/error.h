// What a SQLite result code means to the user.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "model/language.h"

namespace gonggo::sqlite {

// "path: what (detail)" in both languages.
[[nodiscard]] Error ErrorAt(ErrorCode code, const std::string& path, const Bilingual& what,
                            std::string_view detail = {});

// "path: what (why). advice", where `why` is an errno in words.
[[nodiscard]] Error SystemErrorAt(const std::string& path, const Bilingual& what, int error,
                                  const Bilingual& advice = {});

// The error, with the path before it.
[[nodiscard]] Error ErrorIn(const std::string& path, const Error& error);

// `code` is an extended result code, `detail` SQLite's own words, `path` the library's file.
[[nodiscard]] Error ErrorFrom(int code, std::string_view detail, const std::string& path);

}  // namespace gonggo::sqlite

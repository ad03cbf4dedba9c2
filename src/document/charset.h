// DecodeToUtf8: bytes of an unknown charset → UTF-8.
//
// Tried in this order: a byte order mark; UTF-16 without one (by its NULs); UTF-8; the charset that
// the document declares for itself; CP949 (which holds EUC-KR); Windows-1252, which takes anything.
// A text that is UTF-8 but for a few damaged bytes stays UTF-8. Total and linear; malformed
// sequences become U+FFFD. The result carries no BOM and is not yet normalised. Diagnostics say
// what was assumed: "charset_assumed" where nothing in the bytes proves it, "charset_damaged" where
// bytes were replaced. Pure; thread-safe. Label sources: WHATWG Encoding Standard (ks_c_5601-1987
// means CP949).
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/diagnostic.h"

namespace gonggo {

enum class Charset : uint8_t {
  kUtf8,
  kUtf16Le,
  kUtf16Be,
  kUtf32Le,
  kUtf32Be,
  kCp949,
  kWindows1252,
  kDeclared,
};

// Which charset `bytes` are in. `declared` is a label such as "euc-kr", or empty; kDeclared is
// returned only for a label that none of the others covers (e.g. "iso-2022-kr", "shift_jis").
// `bytes` may be the beginning of a longer text, cut anywhere.
[[nodiscard]] Charset DetectCharset(std::string_view bytes, std::string_view declared = {});

struct CharsetGuess {
  Charset charset = Charset::kUtf8;
  size_t mark_size = 0;                  // bytes of the byte order mark
  std::string icu_name;                  // for IcuConverter
  std::optional<Diagnostic> diagnostic;  // "charset_assumed"
};

// The same, with what a streaming decoder needs.
[[nodiscard]] CharsetGuess GuessCharset(std::string_view bytes, std::string_view declared = {});

struct DecodedText {
  std::string utf8;
  Charset charset = Charset::kUtf8;
  std::vector<Diagnostic> diagnostics;
};

// Takes out controls that no text holds, but by which a charset is guessed (NUL, ESC): what is kept
// of a text as a source of its own must read the same without what stood around it.
void DropCharsetControls(std::string& text);

[[nodiscard]] DecodedText DecodeToUtf8(std::string_view bytes, std::string_view declared = {});

}  // namespace gonggo

#include "document/sniff.h"

#include "document/charset.h"

namespace gonggo {

Format SniffFormat(const SniffInput& input) {
  const Charset charset = DetectCharset(input.bytes);
  const bool wide = charset != Charset::kUtf8 && charset != Charset::kCp949 && charset != Charset::kWindows1252;
  if (!wide && input.bytes.find('\0') != std::string_view::npos) return Format::kUnknown;
  return Format::kText;
}

}  // namespace gonggo

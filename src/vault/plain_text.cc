#include "vault/plain_text.h"

#include "text/normalize.h"
#include "text/utf8.h"

namespace gonggo {

std::string PlainForVault(std::string_view text) {
  std::string out;
  for (const char c : NormalizeText(text)) {
    if (c == '\n' || c == '\t') {
      out += ' ';
    } else if (c == '<') {
      out += "&lt;";  // no plugin takes an entity for its own mark
    } else if (c == '`') {
      out += "&#96;";
    } else if (c == '&') {
      out += "&amp;";
    } else {
      if (std::string_view("\\[]!%#*_~=$|{}^>").find(c) != std::string_view::npos) out += '\\';
      out += c;
    }
  }
  return out;
}

std::string LinkName(std::string_view name) {
  std::string out;
  for (const char c : NormalizeText(name)) {
    // "C#" is not "C".
    if (c == '#' && !out.empty() && IsAsciiAlpha(static_cast<unsigned char>(out.back()))) {
      out += "♯";
      continue;
    }
    const bool refused = static_cast<unsigned char>(c) < 0x20 ||
                         std::string_view("[]|#^\\/:*?\"<>%`").find(c) != std::string_view::npos;
    out += refused ? ' ' : c;
  }
  std::string_view trimmed = TrimSpaces(out);
  while (trimmed.starts_with('.')) trimmed = TrimSpaces(trimmed.substr(1));
  return std::string(trimmed);
}

}  // namespace gonggo

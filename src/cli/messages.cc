#include "cli/messages.h"

#include "text/particle.h"
#include "text/utf8.h"

namespace gonggo::cli {

std::string FormatMessage(const Bilingual& message, Language language,
                          std::initializer_list<std::string_view> arguments) {
  const std::string_view pattern = message.In(language);
  std::string out;
  size_t at = 0;
  while (at < pattern.size()) {
    const size_t open = pattern.find('{', at);
    const size_t close = open == std::string_view::npos ? open : pattern.find('}', open);
    if (close == std::string_view::npos) break;
    out += pattern.substr(at, open - at);
    const std::string_view inside = pattern.substr(open + 1, close - open - 1);
    if (inside.size() == 1 && IsAsciiDigit(static_cast<unsigned char>(inside[0]))) {
      const auto index = static_cast<size_t>(inside[0] - '0');
      if (index < arguments.size()) out += arguments.begin()[index];
    } else if (inside.find('/') != std::string_view::npos) {
      out += ParticleAfter(out, inside);
    } else {
      out += pattern.substr(open, close - open + 1);
    }
    at = close + 1;
  }
  out += pattern.substr(at);
  return out;
}

}  // namespace gonggo::cli

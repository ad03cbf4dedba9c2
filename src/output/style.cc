#include "output/style.h"

namespace gonggo {
namespace {

std::string_view Code(Paint paint) {
  switch (paint) {
    case Paint::kPlain:
      return "";
    case Paint::kStrong:
      return "\033[1m";
    case Paint::kDim:
      return "\033[2m";
    case Paint::kGood:
      return "\033[32m";
    case Paint::kNotice:
      return "\033[36m";
    case Paint::kWarning:
      return "\033[33m";
  }
  return "";
}

}  // namespace

std::string Style::Paint(gonggo::Paint paint, std::string_view text) const {
  const std::string_view code = Code(paint);
  if (!coloured_ || code.empty() || text.empty()) return std::string(text);
  std::string out(code);
  out += text;
  out += "\033[0m";
  return out;
}

}  // namespace gonggo

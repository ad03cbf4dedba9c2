#include "knowledge/skill_fold.h"

namespace gonggo {
namespace {

constexpr bool IsLower(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool IsUpper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool IsDigit(char c) { return c >= '0' && c <= '9'; }

// JavaScript, HTML5, GitHub: people write a space there.
bool IsHump(char before, char here) {
  return (IsLower(before) && IsUpper(here)) ||
         ((IsLower(before) || IsUpper(before)) && IsDigit(here));
}

}  // namespace

FoldedSurface FoldSurface(std::string_view surface) {
  FoldedSurface folded;
  const auto allow_break = [&folded] {
    if (!folded.bytes.empty() && folded.bytes.size() < kMaxSurfaceBytes)
      folded.breaks |= uint64_t{1} << folded.bytes.size();
  };
  for (size_t i = 0; i < surface.size(); ++i) {
    const char c = surface[i];
    const bool before_js = i > 0 && IsFinalJs(surface, i) && !IsSkillSeparator(surface[i - 1]);
    if (IsSkillSeparator(c) || (c == '.' && i > 0 && IsFinalJs(surface, i + 1))) {
      allow_break();
      continue;
    }
    if (c == kNameEnd) {
      folded.name = static_cast<uint8_t>(folded.bytes.size());
      continue;
    }
    if (before_js || (i > 0 && IsHump(surface[i - 1], c))) allow_break();
    folded.bytes += LowerAscii(c);
  }
  return folded;
}

std::string WithoutNameEnd(std::string_view surface) {
  const size_t end = surface.find(kNameEnd);
  if (end == std::string_view::npos) return std::string(surface);
  std::string text(surface.substr(0, end));
  std::string_view rest = surface.substr(end + 1);
  if (text.ends_with(' ') && rest.starts_with(' ')) rest.remove_prefix(1);
  return text.append(rest);
}

}  // namespace gonggo

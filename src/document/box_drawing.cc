#include "document/box_drawing.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr std::array<std::string_view, 3> kBars = {"│", "┃", "║"};

constexpr bool IsDrawing(char32_t c) { return c >= 0x2500 && c <= 0x257F; }

bool IsBar(std::string_view at) {
  return std::any_of(kBars.begin(), kBars.end(),
                     [at](std::string_view bar) { return at.starts_with(bar); });
}

// "├────┼────┤": nothing but drawing.
bool IsDrawn(std::string_view line) {
  if (line.empty()) return false;
  for (size_t i = 0; i < line.size();) {
    const DecodedChar c = DecodeChar(line, i);
    if (!IsDrawing(c.code) && c.code != ' ') return false;
    i += c.size;
  }
  return true;
}

// Between two rows and not above or below them all.
bool OpensBetween(std::string_view line) {
  static constexpr std::array<std::string_view, 5> kLefts = {"├", "┝", "┣", "╠", "╟"};
  return std::any_of(kLefts.begin(), kLefts.end(),
                     [line](std::string_view left) { return line.starts_with(left); });
}

bool OpensEnd(std::string_view line) {
  static constexpr std::array<std::string_view, 6> kLefts = {"┌", "└", "┏", "┗", "╔", "╚"};
  return std::any_of(kLefts.begin(), kLefts.end(),
                     [line](std::string_view left) { return line.starts_with(left); });
}

void AppendRow(std::string_view line, std::string& out) {
  for (size_t i = 0; i < line.size();) {
    if (IsBar(line.substr(i))) {
      out += '|';
      i += kBars[0].size();
      continue;
    }
    out += line[i++];
  }
}

void AppendBetween(std::string_view line, std::string& out) {
  static constexpr std::array<std::string_view, 4> kCrosses = {"┼", "╂", "╋", "╬"};
  out += "|---|";
  for (size_t i = 0; i < line.size(); ++i) {
    const std::string_view at = line.substr(i);
    const bool cross = std::any_of(kCrosses.begin(), kCrosses.end(),
                                   [at](std::string_view mark) { return at.starts_with(mark); });
    if (cross) out += "---|";
  }
}

}  // namespace

std::string WithoutBoxDrawing(std::string text) {
  const bool has_bar = std::any_of(kBars.begin(), kBars.end(), [&text](std::string_view bar) {
    return text.find(bar) != std::string::npos;
  });
  if (!has_bar) return text;
  std::string out;
  out.reserve(text.size());
  for (size_t begin = 0; begin <= text.size();) {
    const size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line(text.data() + begin, end - begin);
    const std::string_view words = TrimSpaces(line);
    if (IsBar(words)) {
      AppendRow(words, out);
    } else if (IsDrawn(words) && OpensBetween(words)) {
      AppendBetween(words, out);
    } else if (!(IsDrawn(words) && OpensEnd(words))) {
      out += line;
    }
    if (end < text.size()) out += '\n';
    begin = end + 1;
  }
  return out;
}

}  // namespace gonggo

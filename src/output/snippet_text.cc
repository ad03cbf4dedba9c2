#include "output/snippet_text.h"

#include <algorithm>

#include "text/width.h"

namespace gonggo {

std::string RenderSnippet(const Snippet& snippet, size_t columns, const Style& style,
                          Language language) {
  const std::string number = std::to_string(snippet.line);
  const std::string place =
      "    " + (language == Language::kKorean ? number + "행" : "line " + number) + "  ";
  const size_t width = DisplayWidth(place);
  size_t left = columns > width ? columns - width : 0;
  std::string out = style.Paint(Paint::kDim, place);
  // A piece and its paint; what no longer fits is cut.
  const auto append = [&](std::string_view piece, bool marked) {
    if (left == 0 || piece.empty()) return;
    const std::string_view around = marked && !style.coloured() ? "*" : "";
    const std::string safe = std::string(around) + SafeForTerminal(piece) + std::string(around);
    const std::string fitting = TruncateToWidth(safe, left);
    left -= std::min(left, DisplayWidth(fitting));
    out += marked ? style.Paint(Paint::kNotice, fitting) : fitting;
  };
  size_t at = 0;
  for (const Span mark : snippet.marks) {
    append(std::string_view(snippet.text).substr(at, mark.begin - at), false);
    append(Cut(snippet.text, mark), true);
    at = mark.end;
  }
  append(std::string_view(snippet.text).substr(at), false);
  return out + "\n";
}

}  // namespace gonggo

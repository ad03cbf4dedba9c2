#include "posting/note/page_foot.h"

#include <cstddef>
#include <string>

#include "posting/line/note_words.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kLongestBytes = 160;

}  // namespace

void MarkPageFeet(std::string_view text, std::vector<Line>& lines) {
  constexpr size_t kLongestSiteBytes = 30;
  bool names_site = false;  // "Powered by" alone: the next line says by whom
  for (Line& line : lines) {
    if (line.blank || line.record_key || line.record_value || line.IsItem()) continue;
    const std::string_view words = TrimSpaces(Cut(text, line.whole));
    if (words.size() > kLongestBytes) {
      names_site = false;
      continue;
    }
    const std::string lower = AsciiLower(words);
    const bool foot =
        note_words::kPageFootBegin.Begins(lower) || note_words::kPageFootEnd.Ends(lower);
    if (foot || (names_site && words.size() <= kLongestSiteBytes)) line.boilerplate = true;
    names_site = foot && lower.ends_with("powered by");
  }
}

}  // namespace gonggo

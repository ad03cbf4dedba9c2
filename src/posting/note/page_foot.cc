#include "posting/note/page_foot.h"

#include <cctype>
#include <cstddef>
#include <string>

#include "posting/line/note_words.h"
#include "text/byte_class.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// A notice of whose the page is takes two lines of a screen.
constexpr size_t kLongestBytes = 300;

// "Privacy Policy", "고객센터 1544-0000": a link or a number of the foot with nothing beside it but
// others and signs. "Privacy policy 이해" is asked for.
bool IsLinkOfFoot(std::string_view words) {
  const std::string_view begin = note_words::kPageFootLink.BeginOf(words);
  if (begin.empty()) return false;
  std::string_view rest = TrimSpaces(words.substr(begin.size()));
  if (rest.empty() && begin == "고객센터") return false;  // where one works
  while (!rest.empty()) {
    const std::string_view next = note_words::kPageFootLink.BeginOf(rest);
    const size_t size = next.empty() ? 1 : next.size();
    const bool sign = std::ispunct(static_cast<unsigned char>(rest[0])) != 0 ||
                      IsDigitByte(rest[0]) || rest.starts_with("·");
    if (next.empty() && !sign) return false;
    rest = TrimSpaces(rest.substr(rest.starts_with("·") ? std::string_view("·").size() : size));
  }
  return true;
}

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
    const bool foot = note_words::kPageFootBegin.Begins(lower) ||
                      note_words::kPageFootEnd.Ends(lower) || IsLinkOfFoot(lower);
    if (foot || (names_site && words.size() <= kLongestSiteBytes)) line.boilerplate = true;
    names_site = foot && lower.ends_with("powered by");
  }
}

}  // namespace gonggo

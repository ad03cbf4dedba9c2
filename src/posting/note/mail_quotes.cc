#include "posting/note/mail_quotes.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "posting/line/note_words.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kLeastQuoted = 6;
constexpr uint8_t kMostColumns = 255;

bool IsQuoted(std::string_view text, const Line& line) {
  return line.content.begin > line.whole.begin && text[line.whole.begin] == '>';
}

// Behind "> > ".
uint32_t BehindMarks(std::string_view text, const Line& line) {
  uint32_t end = line.whole.begin;
  for (uint32_t i = end; i < line.content.begin && (text[i] == '>' || text[i] == ' '); ++i) {
    if (text[i] == '>') end = i + 1;
  }
  return end < line.content.begin && text[end] == ' ' ? end + 1 : end;
}

void Cut(std::string_view text, Line& line) {
  line.whole.begin = BehindMarks(text, line);
  line.quote = false;
  uint32_t first = line.whole.begin;
  while (first < line.whole.end && text[first] == ' ') ++first;
  line.indent =
      static_cast<uint8_t>(std::min<uint32_t>(first - line.whole.begin, uint32_t{kMostColumns}));
}

}  // namespace

void CutMailQuotes(std::string_view text, std::vector<Line>& lines) {
  if (text.find("\n>") == std::string_view::npos) return;  // nearly every text
  size_t said = 0;
  size_t quoted = 0;
  bool mail = false;
  for (const Line& line : lines) {
    if (line.blank) continue;
    ++said;
    if (!IsQuoted(text, line)) continue;
    ++quoted;
    mail = mail || note_words::kMailHead.Begins(text.substr(BehindMarks(text, line)));
  }
  if (!mail || quoted < kLeastQuoted || quoted * 2 <= said) return;
  for (Line& line : lines) {
    if (!line.blank && IsQuoted(text, line)) Cut(text, line);
  }
}

}  // namespace gonggo

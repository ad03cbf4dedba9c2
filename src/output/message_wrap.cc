#include "output/message_wrap.h"

#include <algorithm>
#include <array>

#include "text/utf8.h"
#include "text/width.h"

namespace gonggo {
namespace {

constexpr std::string_view kProgram = "gonggo";
// As wide as a space, and where no line is broken.
constexpr std::string_view kNoBreak = "\u00A0";

// Those whose arguments may be plain small letters: "config set lang en", "track 7k2m interested".
constexpr std::array<std::string_view, 8> kWordy = {"config", "profile", "track", "correct",
                                                    "tag",    "company", "help",  "together"};

struct Token {
  size_t begin = 0;
  size_t end = 0;
};

Token NextToken(std::string_view text, size_t at) {
  const size_t begin = std::min(text.find_first_not_of(' ', at), text.size());
  return {begin, std::min(text.find(' ', begin), text.size())};
}

bool IsHangulWord(std::string_view word) {
  return !word.empty() && IsHangulSyllable(DecodeChar(word, 0).code);
}

// "list," "list." "list로" "remove)": nothing of the command comes behind.
bool EndsCommand(std::string_view word) {
  constexpr std::string_view kMarks = ".,;:)";
  if (kMarks.find(word.back()) != std::string_view::npos) return true;
  size_t last = word.size() - 1;
  while (last > 0 && (static_cast<unsigned char>(word[last]) & 0xC0U) == 0x80U) --last;
  return !IsHangulWord(word) && IsHangulSyllable(DecodeChar(word, last).code);
}

bool LooksLikeArgument(std::string_view word) {
  const auto lower = [](char c) { return c >= 'a' && c <= 'z'; };
  const std::string_view bare = word.substr(0, word.find_last_not_of(".,;:)") + 1);
  return !std::ranges::all_of(bare, lower);
}

// "--snippets", "'마감<2026-12-01'", "기술:Java"
bool ShowsArgument(std::string_view word) {
  if (word.empty() || word.ends_with(':')) return false;
  return word.front() == '-' || word.front() == '\'' || word.front() == '"' ||
         word.find(':') != std::string_view::npos;
}

// Where the command that begins at `begin` ends.
size_t EndOfCommand(std::string_view text, size_t begin) {
  size_t end = begin + kProgram.size();
  Token token = NextToken(text, end);
  if (token.begin >= text.size()) return end;
  std::string_view word = text.substr(token.begin, token.end - token.begin);
  const bool wordy = std::ranges::find(kWordy, word) != kWordy.end();
  if (static_cast<unsigned char>(word.front()) >= 0x80U) return end;
  end = token.end;
  while (!EndsCommand(word)) {
    token = NextToken(text, end);
    if (token.begin >= text.size()) break;
    word = text.substr(token.begin, token.end - token.begin);
    if (!wordy && !LooksLikeArgument(word)) break;
    end = token.end;
    if (!IsHangulWord(word) || word.find(':') != std::string_view::npos) continue;
    // One word of Hangul is a name ("profile import 이력서"); more of a query only where they show
    // it.
    const Token next = NextToken(text, end);
    if (!ShowsArgument(text.substr(next.begin, next.end - next.begin))) break;
  }
  return end;
}

bool BeginsCommand(std::string_view text, size_t at) {
  if (!text.substr(at).starts_with("gonggo ")) return false;
  return at == 0 || text[at - 1] == ' ' || text[at - 1] == '(' || text[at - 1] == '\'';
}

// One line, its commands glued by kNoBreak where they fit into a line.
std::string Glued(std::string_view line, size_t columns) {
  std::string out;
  size_t at = 0;
  while (at < line.size()) {
    if (!BeginsCommand(line, at)) {
      out += line[at++];
      continue;
    }
    const size_t end = EndOfCommand(line, at);
    const std::string_view command = line.substr(at, end - at);
    const bool fits = DisplayWidth(command) <= columns;
    for (const char c : command) {
      if (c == ' ' && fits) {
        out += kNoBreak;
      } else {
        out += c;
      }
    }
    at = end;
  }
  return out;
}

void AppendUnglued(std::string_view text, std::string& out) {
  size_t at = 0;
  for (;;) {
    const size_t found = text.find(kNoBreak, at);
    out += text.substr(at, found - at);
    if (found == std::string_view::npos) return;
    out += ' ';
    at = found + kNoBreak.size();
  }
}

}  // namespace

std::string WrapMessage(std::string_view text, size_t columns, size_t indent) {
  std::string out;
  size_t at = 0;
  for (;;) {
    const size_t end = std::min(text.find('\n', at), text.size());
    const std::string_view line = text.substr(at, end - at);
    // An indented line shows something as it stands, such as a query with a mark below it.
    if (line.starts_with(' ') || DisplayWidth(line) <= columns) {
      out += line;
    } else {
      const size_t room = columns > indent ? columns - indent : columns;
      AppendUnglued(WrapToWidth(Glued(line, room), columns, indent), out);
    }
    if (end == text.size()) return out;
    out += '\n';
    at = end + 1;
  }
}

}  // namespace gonggo

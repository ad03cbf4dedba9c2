#include "document/literal_preamble.h"

#include <algorithm>
#include <array>

#include "document/value_end.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr std::array<std::string_view, 6> kGuards = {"\xEF\xBB\xBF", ")]}',",    ")]}'",
                                                     "while(1);",    "for(;;);", "&&&START&&&"};

constexpr size_t kMaxAssignedNameBytes = 100;

bool IsBlank(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

size_t SkipBlanks(std::string_view text, size_t at) {
  while (at < text.size() && IsBlank(text[at])) ++at;
  return at;
}

bool IsNameByte(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return IsAsciiAlpha(byte) || IsAsciiDigit(byte) || c == '_' || c == '$' || c == '.' || c == ' ' ||
         c == '[' || c == ']' || c == '"' || c == '\'' || byte >= 0x80;
}

// The line that begins at `at`, without blanks at its end.
std::string_view LineAt(std::string_view text, size_t at) {
  std::string_view line = text.substr(at, text.find('\n', at) - at);
  while (!line.empty() && IsBlank(line.back())) line.remove_suffix(1);
  return line;
}

bool IsWholeValue(std::string_view line) {
  const size_t end = FindValueEnd(line, 0);
  return end == line.size() || (end + 1 == line.size() && line.back() == ',');
}

}  // namespace

size_t SkipGuard(std::string_view text) {
  size_t at = SkipBlanks(text, 0);
  for (const std::string_view guard : kGuards) {
    if (text.substr(at).starts_with(guard)) at = SkipBlanks(text, at + guard.size());
  }
  return at;
}

size_t SkipAssignment(std::string_view text) {
  // A name begins with a letter; what begins with a quote is a value.
  if (text.empty() ||
      !(IsAsciiAlpha(static_cast<unsigned char>(text[0])) || text[0] == '_' || text[0] == '$')) {
    return 0;
  }
  size_t at = 0;
  while (at < text.size() && at < kMaxAssignedNameBytes && IsNameByte(text[at])) ++at;
  if (at >= text.size() || text[at] != '=') return 0;
  at = SkipBlanks(text, at + 1);
  if (at >= text.size() || (text[at] != '{' && text[at] != '[' && text[at] != '(')) return 0;
  return at;
}

size_t SkipKey(std::string_view text) {
  if (text.empty()) return 0;
  size_t at = 0;
  const bool quoted = text[0] == '"' || text[0] == '\'';
  if (quoted || text[0] == '(') {
    at = FindValueEnd(text, 0);
  } else {
    at = text.find(':');
  }
  if (at == std::string_view::npos) return text.size();
  at = SkipBlanks(text, at);
  if (at < text.size() && text[at] == ':') ++at;
  return SkipBlanks(text, at);
}

bool LooksLikeLines(std::string_view text) {
  const std::string_view first = LineAt(text, SkipBlanks(text, 0));
  if (first.size() < 2 || first.front() != '{') return false;
  const std::string_view second =
      LineAt(text, SkipBlanks(text, static_cast<size_t>(first.end() - text.begin())));
  if (second.empty() || second.front() != '{') return false;
  if (IsWholeValue(first)) return true;
  // The first may be broken; but a line of a longer value ends in what goes on.
  static constexpr std::string_view kGoesOn = ",[{:(";
  return IsWholeValue(second) && kGoesOn.find(first.back()) == std::string_view::npos;
}

size_t FindRecordStart(std::string_view text, size_t at, std::string_view first_key) {
  for (at = text.find('{', at); at != std::string_view::npos; at = text.find('{', at + 1)) {
    if (at > 0 && text[at - 1] == '\n') return at;
    if (first_key.empty()) continue;
    if (text.substr(SkipBlanks(text, at + 1)).starts_with(first_key)) return at;
  }
  return at;
}

}  // namespace gonggo

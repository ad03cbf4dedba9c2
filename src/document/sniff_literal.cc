#include <array>

#include "document/literal_preamble.h"
#include "document/sniff_record.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

bool IsBlankChar(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

size_t SkipBlank(std::string_view text, size_t at) {
  while (at < text.size() && IsBlankChar(text[at])) ++at;
  return at;
}

// One past the quoted string that begins at `at`, or npos where it does not end.
size_t SkipString(std::string_view text, size_t at) {
  const char quote = text[at];
  const bool triple = text.substr(at, 3) == std::string(3, quote);
  size_t i = at + (triple ? 3 : 1);
  for (; i < text.size(); ++i) {
    if (text[i] == '\\') {
      ++i;
    } else if (text[i] == quote) {
      if (!triple) return i + 1;
      if (text.substr(i, 3) == text.substr(at, 3)) return i + 3;
    }
  }
  return std::string_view::npos;
}

// A word that Python writes and JSON does not.
bool IsPythonWord(std::string_view text, size_t at) {
  static constexpr std::array<std::string_view, 5> kWords = {"None", "True", "False", "datetime",
                                                             "Timestamp("};
  for (const std::string_view word : kWords) {
    if (text.substr(at).starts_with(word)) return true;
  }
  return false;
}

struct Shape {
  bool python = false;
  size_t end = std::string_view::npos;  // one past the value; npos where it does not end
};

// Follows one bracketed value to its end, by brackets and strings only.
Shape FollowValue(std::string_view text, size_t at) {
  Shape shape;
  size_t depth = 0;
  while (at < text.size()) {
    const char c = text[at];
    if (c == '"' || c == '\'') {
      shape.python = shape.python || c == '\'';
      at = SkipString(text, at);
      if (at == std::string_view::npos) return shape;
      continue;
    }
    if (c == '{' || c == '[' || c == '(') {
      shape.python = shape.python || c == '(';
      ++depth;
    } else if (c == '}' || c == ']' || c == ')') {
      if (--depth == 0) {
        shape.end = at + 1;
        return shape;
      }
    } else if ((c == 'N' || c == 'T' || c == 'F' || c == 'd') && IsPythonWord(text, at)) {
      shape.python = true;
    }
    ++at;
  }
  return shape;
}

bool IsStringStart(std::string_view text, size_t at) {
  if (at >= text.size()) return false;
  if (text[at] == '"' || text[at] == '\'') return true;
  const bool prefix = text[at] == 'u' || text[at] == 'r' || text[at] == 'b' || text[at] == 'f';
  return prefix && at + 1 < text.size() && (text[at + 1] == '"' || text[at + 1] == '\'');
}

// `at` stands on a '{' or '['; true if what follows can only be a dict, an object or a list of
// them.
bool OpensValue(std::string_view text, size_t at) {
  for (int depth = 0; depth < 16 && at < text.size(); ++depth) {
    const char open = text[at];
    at = SkipBlank(text, at + 1);
    if (at >= text.size()) return false;
    if (text[at] == (open == '{' ? '}' : ']'))
      return SkipBlank(text, at + 1) == text.size() || depth > 0;
    if (open == '{' || IsStringStart(text, at)) {
      if (!IsStringStart(text, at)) return false;
      if (text[at] != '"' && text[at] != '\'') ++at;
      const size_t end = SkipString(text, at);
      if (end == std::string_view::npos) return open == '{';
      const size_t next = SkipBlank(text, end);
      if (next >= text.size()) return true;
      return open == '{' ? text[next] == ':' : text[next] == ',' || text[next] == ']';
    }
    if (text[at] != '{' && text[at] != '[') return false;
  }
  return true;
}

}  // namespace

std::optional<Format> SniffLiteral(std::string_view text) {
  size_t at = SkipGuard(text);
  const size_t assignment = SkipAssignment(text.substr(at));
  at += assignment;
  if (at >= text.size() || (text[at] != '{' && text[at] != '[')) return std::nullopt;
  if (!OpensValue(text, at)) return std::nullopt;
  const Shape shape = FollowValue(text, at);
  if (shape.python || assignment > 0) return Format::kPythonDict;
  if (shape.end == std::string_view::npos) return Format::kJson;
  size_t next = SkipBlank(text, shape.end);
  if (next < text.size() && text[next] == ',') next = SkipBlank(text, next + 1);
  if (next >= text.size()) return Format::kJson;
  if (text[next] != '{' && text[next] != '[') return std::nullopt;
  return Format::kJsonLines;
}

}  // namespace gonggo

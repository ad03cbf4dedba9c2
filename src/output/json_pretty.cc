#include "output/json_pretty.h"

#include <cstddef>

namespace gonggo {
namespace {

void NewLine(size_t depth, std::string& out) {
  out += '\n';
  out.append(depth * 2, ' ');
}

// Copies the string that opens at `at`; returns the offset after its closing quote.
size_t CopyString(std::string_view json, size_t at, std::string& out) {
  size_t end = at + 1;
  while (end < json.size() && json[end] != '"') end += json[end] == '\\' ? 2 : 1;
  end = end < json.size() ? end + 1 : json.size();
  out += json.substr(at, end - at);
  return end;
}

}  // namespace

void AppendPrettyJson(std::string_view json, std::string& out) {
  size_t depth = 0;
  size_t at = 0;
  while (at < json.size()) {
    const char c = json[at];
    if (c == '"') {
      at = CopyString(json, at, out);
      continue;
    }
    ++at;
    if (c == '{' || c == '[') {
      out += c;
      if (at < json.size() && (json[at] == '}' || json[at] == ']')) {
        out += json[at++];
      } else {
        NewLine(++depth, out);
      }
    } else if (c == '}' || c == ']') {
      if (depth > 0) --depth;
      NewLine(depth, out);
      out += c;
    } else if (c == ',') {
      out += c;
      NewLine(depth, out);
    } else if (c == ':') {
      out += ": ";
    } else if (c != ' ' && c != '\n') {
      out += c;
    }
  }
}

}  // namespace gonggo

#include "vault/note.h"

#include <algorithm>
#include <charconv>

#include "base/date.h"
#include "text/normalize.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr std::string_view kFence = "---";
constexpr std::string_view kBeginMark = "%% gonggo:begin";
constexpr std::string_view kEndMark = "%% gonggo:end";
constexpr std::string_view kBeginLine =
    "%% gonggo:begin · 이 두 표시 사이는 gonggo가 다시 씁니다. 메모는 표시 밖에 적어 주세요. %%";
constexpr std::string_view kEndLine = "%% gonggo:end %%";
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
// Front matter is a dozen lines; a fence that never closes is a rule of a long text.
constexpr int kMostFrontLines = 1000;

struct Line {
  std::string_view text;  // without its end
  size_t begin = 0;
  size_t end = 0;  // with it
};

// The line that begins at `at`.
Line LineAt(std::string_view text, size_t at) {
  const size_t end = std::min(text.find('\n', at), text.size());
  std::string_view line = text.substr(at, end - at);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return {line, at, std::min(end + 1, text.size())};
}

std::string_view EndOfLine(std::string_view text) {
  const size_t first = text.find('\n');
  const bool two = first != std::string_view::npos && first > 0 && text[first - 1] == '\r';
  return two ? "\r\n" : "\n";
}

// "key: value"; nullopt for a line that continues the one before, or is none.
std::optional<std::pair<std::string, std::string_view>> SplitProperty(std::string_view line) {
  if (line.empty() || line[0] == ' ' || line[0] == '\t' || line[0] == '#' || line[0] == '-') {
    return std::nullopt;
  }
  size_t colon = line.find(':');
  while (colon != std::string_view::npos && colon + 1 < line.size() && line[colon + 1] != ' ' &&
         line[colon + 1] != '\t') {
    colon = line.find(':', colon + 1);
  }
  if (colon == std::string_view::npos) return std::nullopt;
  std::string_view key = TrimSpaces(line.substr(0, colon));
  if (key.size() >= 2 && (key[0] == '"' || key[0] == '\'') && key.back() == key[0]) {
    key = key.substr(1, key.size() - 2);
  }
  return std::pair(NormalizeText(key), TrimSpaces(line.substr(colon + 1)));
}

void AppendEscape(std::string_view text, size_t& at, std::string& out) {
  const char kind = text[at++];
  const int digits = kind == 'x' ? 2 : kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
  if (digits > 0) {
    uint32_t code = 0;
    const std::string_view hex = text.substr(at, static_cast<size_t>(digits));
    const auto [end, error] = std::from_chars(hex.data(), hex.data() + hex.size(), code, 16);
    if (error == std::errc() && end == hex.data() + hex.size() && code <= 0x10FFFF) {
      AppendUtf8(code, out);
      at += hex.size();
    }
    return;
  }
  switch (kind) {
    case 'n':
      out += '\n';
      return;
    case 't':
      out += '\t';
      return;
    case 'r':
      out += '\r';
      return;
    default:
      out += kind;
  }
}

// The scalar that `text` begins with.
std::string Scalar(std::string_view text) {
  std::string out;
  if (text.starts_with('"')) {
    for (size_t at = 1; at < text.size() && text[at] != '"';) {
      if (text[at] == '\\' && at + 1 < text.size()) {
        AppendEscape(text, ++at, out);
      } else {
        out += text[at++];
      }
    }
    return out;
  }
  if (text.starts_with('\'')) {
    for (size_t at = 1; at < text.size(); ++at) {
      if (text[at] == '\'') {
        if (at + 1 >= text.size() || text[at + 1] != '\'') break;
        ++at;
      }
      out += text[at];
    }
    return out;
  }
  const size_t comment = text.find(" #");
  return std::string(text.substr(0, comment));
}

// `first` is what stands behind the colon, `rest` the lines that continue it.
std::string ValueOf(std::string_view first, const std::vector<std::string_view>& rest) {
  const bool block = first.starts_with('|') || first.starts_with('>');
  if (!block && !first.empty()) return NormalValue(Scalar(first));
  const std::string_view join = first.starts_with('>') ? " " : "\n";
  std::string out;
  for (const std::string_view line : rest) {
    std::string_view item = TrimSpaces(line);
    if (!block && item.starts_with('-')) item = TrimSpaces(item.substr(1));
    out += (out.empty() ? "" : std::string(join)) + (block ? std::string(item) : Scalar(item));
  }
  return NormalValue(out);
}

void ParseFront(std::string_view text, Note& note) {
  const size_t from = text.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
  Line line = LineAt(text, from);
  if (TrimSpaces(line.text) != kFence || line.end == text.size()) return;
  std::vector<NoteProperty> properties;
  std::vector<std::string_view> rest;
  std::string_view first;
  const auto finish = [&] {
    if (!properties.empty()) properties.back().value = ValueOf(first, rest);
    rest.clear();
  };
  for (int count = 0; line.end < text.size() && count < kMostFrontLines; ++count) {
    line = LineAt(text, line.end);
    if (TrimSpaces(line.text) == kFence) {
      finish();
      note.front_end = line.begin;
      note.properties = std::move(properties);
      return;
    }
    if (const auto property = SplitProperty(line.text)) {
      finish();
      properties.push_back({property->first, "", line.begin, line.end});
      first = property->second;
    } else if (!properties.empty()) {
      rest.push_back(line.text);
      properties.back().end = line.end;
    }
  }
}

void ParseRegion(std::string_view text, Note& note) {
  int begins = 0;
  int ends = 0;
  for (size_t at = text.find(kBeginMark.substr(0, 9)); at < text.size();
       at = text.find(kBeginMark.substr(0, 9), at + 1)) {
    if (at > 0 && text[at - 1] != '\n') continue;
    const Line line = LineAt(text, at);
    if (line.text.starts_with(kBeginMark)) {
      ++begins;
      note.region_begin = line.end;
    } else if (line.text.starts_with(kEndMark)) {
      ++ends;
      note.region_end = line.begin;
    }
  }
  if (begins == 0 && ends == 0) return;
  const bool whole = begins == 1 && ends == 1 && note.region_begin <= note.region_end;
  note.region = whole ? RegionState::kWhole : RegionState::kBroken;
}

// `value` as YAML; empty: none. The property is put behind the others where it is new.
std::string WithYaml(std::string_view text, std::string_view key, std::string_view value) {
  const Note note = ParseNote(text);
  const std::string_view eol = EndOfLine(text);
  std::string line = std::string(key) + ":";
  if (!value.empty()) line.append(" ").append(value);
  line.append(eol);
  std::string out;
  if (const NoteProperty* property = note.Find(key)) {
    out = text.substr(0, property->begin);
    return out.append(line).append(text.substr(property->end));
  }
  if (note.front_end > 0) {
    out = text.substr(0, note.front_end);
    return out.append(line).append(text.substr(note.front_end));
  }
  const size_t from = text.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
  out = text.substr(0, from);
  out.append(kFence).append(eol).append(line).append(kFence).append(eol);
  return out.append(text.substr(from));
}

}  // namespace

std::string NormalValue(std::string_view value) {
  const std::string normal = NormalizeText(value);
  std::string_view out = normal;
  while (!out.empty() && (out.front() == '\n' || IsSpace(DecodeChar(out, 0).code))) {
    out.remove_prefix(DecodeChar(out, 0).size);
  }
  while (!out.empty() && (out.back() == '\n' || out.back() == ' ' || out.back() == '\t')) {
    out.remove_suffix(1);
  }
  return std::string(out);
}

const NoteProperty* Note::Find(std::string_view key) const {
  const auto at = std::find_if(properties.begin(), properties.end(),
                               [key](const NoteProperty& property) { return property.key == key; });
  return at == properties.end() ? nullptr : &*at;
}

std::string_view Note::Value(std::string_view key) const {
  const NoteProperty* property = Find(key);
  return property == nullptr ? std::string_view() : std::string_view(property->value);
}

Note ParseNote(std::string_view text) {
  Note note;
  ParseFront(text, note);
  ParseRegion(text, note);
  return note;
}

std::string PropertyText(std::string_view value) {
  if (ParseIsoDate(value)) return std::string(value);
  std::string out = "\"";
  for (size_t i = 0; i < value.size(); ++i) {
    const char c = value[i];
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (c == '\n') {
      out += "\\n";
    } else if (c == '\t') {
      out += "\\t";
    } else if (c == '<' && i + 1 < value.size() && value[i + 1] == '%') {
      out += "\\x3C";  // Templater would run it
    } else {
      out += c;
    }
  }
  return out + '"';
}

std::string WithProperty(std::string_view text, std::string_view key, std::string_view value) {
  return WithYaml(text, key, value.empty() ? "" : PropertyText(value));
}

std::string WithNumber(std::string_view text, std::string_view key, std::string_view digits) {
  return WithYaml(text, key, digits);
}

std::string RegionOf(std::string_view text, const Note& note) {
  std::string content;
  for (const char c : text.substr(note.region_begin, note.region_end - note.region_begin)) {
    if (c != '\r') content += c;
  }
  return content;
}

std::string WithRegion(std::string_view text, std::string_view content) {
  const Note note = ParseNote(text);
  std::string out(text.substr(0, note.region_begin));
  const std::string_view eol = EndOfLine(text);
  for (const char c : content) {
    if (c == '\n') {
      out += eol;
    } else {
      out += c;
    }
  }
  return out.append(text.substr(note.region_end));
}

std::string MarkedRegion(std::string_view content) {
  std::string out(kBeginLine);
  return out.append("\n").append(content).append(kEndLine).append("\n");
}

}  // namespace gonggo

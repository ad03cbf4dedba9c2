#include "output/pydict.h"

#include <algorithm>
#include <cstddef>

#include "output/posting_words.h"
#include "output/section_items.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

std::string Joined(const std::vector<SectionItem>& items) {
  std::string out;
  for (const SectionItem& item : items) out += (out.empty() ? "" : ", ") + item.text;
  return out;
}

// ---- a dict entry as it stood in the source
// -------------------------------------------------------

bool IsBlank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

size_t SkipBlank(std::string_view text, size_t at) {
  while (at < text.size() && IsBlank(text[at])) ++at;
  return at;
}

// The offset after the string literal that opens at `at`; npos if none does or it never ends.
size_t SkipString(std::string_view text, size_t at) {
  if (at >= text.size() || (text[at] != '\'' && text[at] != '"')) return std::string_view::npos;
  const char quote = text[at];
  for (++at; at < text.size(); ++at) {
    if (text[at] == '\\') {
      ++at;
    } else if (text[at] == quote) {
      return at + 1;
    }
  }
  return std::string_view::npos;
}

// The offset after the bracket that closes the one at `at`; npos if none does.
size_t SkipBrackets(std::string_view text, size_t at) {
  size_t depth = 0;
  while (at < text.size()) {
    const char c = text[at];
    if (c == '\'' || c == '"') {
      at = SkipString(text, at);
      if (at == std::string_view::npos) return at;
      continue;
    }
    ++at;
    if (c == '{' || c == '[' || c == '(') ++depth;
    if ((c == '}' || c == ']' || c == ')') && --depth == 0) return at;
  }
  return std::string_view::npos;
}

// The parts of "{'title': {…}}" (also with the mark "'': None" after it that a kept record may
// have); empty for anything else.
struct Literals {
  std::string_view key;
  std::string_view value;
};
Literals OnlyEntry(std::string_view raw) {
  size_t at = SkipBlank(raw, 0);
  if (at >= raw.size() || raw[at] != '{') return {};
  const size_t key_begin = SkipBlank(raw, at + 1);
  const size_t key_end = SkipString(raw, key_begin);
  if (key_end == std::string_view::npos) return {};
  at = SkipBlank(raw, key_end);
  if (at >= raw.size() || raw[at] != ':') return {};
  const size_t begin = SkipBlank(raw, at + 1);
  if (begin >= raw.size() || raw[begin] != '{') return {};
  const size_t end = SkipBrackets(raw, begin);
  if (end == std::string_view::npos) return {};
  at = SkipBlank(raw, end);
  if (at < raw.size() && raw[at] == ',') at = SkipBlank(raw, at + 1);
  constexpr std::string_view kMark = "'': None";
  if (raw.substr(std::min(at, raw.size())).starts_with(kMark))
    at = SkipBlank(raw, at + kMark.size());
  if (at >= raw.size() || raw[at] != '}' || SkipBlank(raw, at + 1) != raw.size()) return {};
  return {raw.substr(key_begin, key_end - key_begin), raw.substr(begin, end - begin)};
}

std::string EntryKey(const Document& document, const Posting& posting) {
  for (const Block& block : document.blocks) {
    if (block.kind == BlockKind::kHeading && block.level == 1) {
      return std::string(Cut(document.text, block.content));
    }
  }
  return posting.title.value_or("");
}

bool NeedsEscape(char32_t c) { return c < 0x20 || c == 0x7F || (c >= 0x80 && c < 0xA0); }

}  // namespace

void AppendPythonString(std::string_view value, std::string& out) {
  const bool has_single = value.find('\'') != std::string_view::npos;
  const bool has_double = value.find('"') != std::string_view::npos;
  const char quote = has_single && !has_double ? '"' : '\'';
  constexpr std::string_view kHex = "0123456789abcdef";
  out += quote;
  for (size_t at = 0; at < value.size();) {
    const DecodedChar c = DecodeChar(value, at);
    at += c.size;
    if (c.code == '\n') {
      out += "\\n";
    } else if (c.code == '\t') {
      out += "\\t";
    } else if (c.code == '\r') {
      out += "\\r";
    } else if (c.code == '\\' || c.code == static_cast<unsigned char>(quote)) {
      out += '\\';
      out += static_cast<char>(c.code);
    } else if (NeedsEscape(c.code)) {
      out += "\\x";
      out += kHex[(c.code >> 4U) & 0xFU];
      out += kHex[c.code & 0xFU];
    } else {
      AppendUtf8(c.code, out);
    }
  }
  out += quote;
}

PydictEntry PydictEntryOf(const Posting& posting, const Document& document, const TextLines& lines,
                          PydictTitle title) {
  PydictEntry entry;
  entry.title = TitleWords(posting.title, Language::kKorean);
  if (document.origin.format == Format::kPythonDict && IsValidUtf8(document.origin.raw)) {
    const Literals literals = OnlyEntry(document.origin.raw);
    entry.verbatim = literals.value;
    if (title == PydictTitle::kAsInSource) entry.key = literals.key;
  }
  if (!entry.verbatim.empty()) {
    if (title == PydictTitle::kAsInSource) entry.title = EntryKey(document, posting);
    return entry;
  }
  const RequirementLists lists = SplitRequirements(posting, lines, ListExtent::kAsWritten);
  entry.values = {{"담당 업무", Joined(SectionItems(posting, lines, SectionKind::kDuties))},
                  {"자격요건", Joined(lists.required)},
                  {"우대사항", Joined(lists.preferred)}};
  return entry;
}

void PydictWriter::Append(const PydictEntry& entry, std::string_view company, std::string& out) {
  std::string title = entry.title;
  if (titles_.contains(title) && !company.empty()) title += " (" + std::string(company) + ')';
  const std::string base = title;
  while (!titles_.emplace(title, 0).second) {
    title = base + " (" + std::to_string(++titles_[base] + 1) + ')';
  }
  out += open_ ? ", " : "{";
  open_ = true;
  if (!entry.key.empty() && title == entry.title) {
    out += entry.key;
  } else {
    AppendPythonString(title, out);
  }
  out += ": ";
  if (!entry.verbatim.empty()) {
    out += entry.verbatim;
    return;
  }
  out += '{';
  bool first = true;
  for (const auto& [key, value] : entry.values) {
    if (!first) out += ", ";
    first = false;
    AppendPythonString(key, out);
    out += ": ";
    AppendPythonString(value, out);
  }
  out += '}';
}

void PydictWriter::Finish(std::string& out) { out += open_ ? "}\n" : "{}\n"; }

}  // namespace gonggo

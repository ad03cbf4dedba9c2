#include "output/pydict.h"

#include <array>
#include <optional>

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

// The record's own keys and values. Values of several lines are joined as they stood.
std::optional<PydictEntry> FromRecord(const Posting& posting, const Document& document) {
  if (document.origin.format != Format::kPythonDict) return std::nullopt;
  PydictEntry entry;
  entry.title = posting.title.value_or("");
  uint8_t value_level = 0;
  bool in_value = false;
  for (const Block& block : document.blocks) {
    const std::string content(Cut(document.text, block.content));
    if (block.kind == BlockKind::kHeading && block.record_key) {
      // The outermost key is the title; the keys under it are the posting's.
      if (value_level == 0 && entry.values.empty() && block.level <= 1) {
        entry.title = content;
        continue;
      }
      value_level = block.level;
      entry.values.emplace_back(content, "");
      in_value = true;
    } else if (block.kind == BlockKind::kKeyValue) {
      entry.values.emplace_back(std::string(Cut(document.text, block.key)), content);
      in_value = false;
    } else if (in_value) {
      std::string& value = entry.values.back().second;
      value += (value.empty() ? "" : "\n") + content;
    }
  }
  if (entry.values.empty()) return std::nullopt;
  return entry;
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

PydictEntry PydictEntryOf(const Posting& posting, const Document& document) {
  if (auto entry = FromRecord(posting, document)) return *std::move(entry);
  PydictEntry entry;
  entry.title = TitleWords(posting.title, Language::kKorean);
  const RequirementLists lists = SplitRequirements(posting, document.text);
  entry.values = {{"담당 업무", Joined(SectionItems(posting, document.text, SectionKind::kDuties))},
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
  AppendPythonString(title, out);
  out += ": {";
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

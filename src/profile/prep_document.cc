#include "profile/prep_document.h"

#include <algorithm>
#include <cstdint>
#include <set>
#include <string_view>

#include "knowledge/tables.h"
#include "profile/resume_lines.h"
#include "text/lines.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kLeastParts = 3;

// The part that a heading of these words begins; "" for other headings.
std::string_view PartOfWords(std::string_view words) {
  words = TrimSpaces(words);
  while (words.ends_with(':')) words.remove_suffix(1);
  const int32_t term = PrepHeadings().FindWhole(words);
  return term < 0 ? "" : PrepHeadings().terms()[static_cast<size_t>(term)].id;
}

bool AreEnough(const std::set<std::string_view>& parts) {
  return parts.size() >= kLeastParts &&
         (parts.contains("questions") || parts.contains("highlights"));
}

std::string_view PartOf(const Document& document, const Block& block) {
  if (block.kind != BlockKind::kHeading || block.boilerplate) return "";
  return PartOfWords(Cut(document.text, block.content));
}

// What the block says in Markdown. Lines of text and Markdown have their marks already.
std::string MarkdownLine(const Document& document, const Block& block) {
  std::string line;
  if (block.kind == BlockKind::kHeading)
    line = std::string(std::max<size_t>(1, block.level), '#') + ' ';
  if (block.kind == BlockKind::kListItem)
    line = std::string(2 * (std::max<size_t>(1, block.level) - 1), ' ') + "- ";
  if (!block.key.empty()) line.append(Cut(document.text, block.key)).append(": ");
  for (const char c : Cut(document.text, block.content)) line += c == '\n' ? ' ' : c;
  return line;
}

bool HasMarks(Format format) { return format == Format::kMarkdown || format == Format::kText; }

// "   - “…”" → "   - [ ] “…”"
std::string WithBox(std::string line) {
  const size_t bullet = line.find_first_not_of(' ');
  if (bullet == std::string::npos || bullet + 1 >= line.size()) return line;
  const bool item = (line[bullet] == '-' || line[bullet] == '*' || line[bullet] == '+') &&
                    line[bullet + 1] == ' ';
  if (!item || line.compare(bullet + 2, 1, "[") == 0) return line;
  return line.insert(bullet + 2, "[ ] ");
}

void AppendBlock(const Document& document, const LineIndex& lines, const Block& block,
                 bool question, std::string& out) {
  if (!HasMarks(document.origin.format)) {
    const std::string line = MarkdownLine(document, block);
    out += (question ? WithBox(line) : line) + '\n';
    return;
  }
  for (uint32_t number = block.line; number <= block.line_end; ++number) {
    std::string line(Cut(document.text, lines.LineSpan(number)));
    while (line.ends_with('\n') || line.ends_with(' ')) line.pop_back();
    out += (question && number == block.line ? WithBox(std::move(line)) : line) + '\n';
  }
}

}  // namespace

bool IsPrepDocument(const Document& document) {
  std::set<std::string_view> parts;
  for (const Block& block : document.blocks) {
    if (const std::string_view part = PartOf(document, block); !part.empty()) parts.insert(part);
  }
  return AreEnough(parts);
}

bool IsOfPrepDocument(const Posting& posting) {
  std::set<std::string_view> parts;
  for (const Section& section : posting.sections) {
    if (const std::string_view part = PartOfWords(section.heading); !part.empty())
      parts.insert(part);
  }
  return AreEnough(parts);
}

std::string PrepNoteOf(const Document& document) {
  if (!IsPrepDocument(document)) return "";
  const LineIndex lines(document.text);
  std::string note;
  std::string_view part = "overview";
  int level = 0;
  uint32_t last = 0;
  for (const Block& block : document.blocks) {
    if (const std::string_view begun = PartOf(document, block); !begun.empty()) {
      part = begun;
      level = block.level;
    } else if (block.kind == BlockKind::kHeading && block.level < level) {
      part = "";  // another one of a higher level ends the part, and stays in the note
    }
    if (part == "overview" || block.boilerplate) continue;
    if (!note.empty() && block.line > last + 1) note += '\n';
    last = block.line_end;
    AppendBlock(document, lines, block, part == "questions" && block.kind == BlockKind::kListItem,
                note);
  }
  return note;
}

std::optional<ProfileForm> PrepHighlightsOf(const Document& document) {
  if (!IsPrepDocument(document)) return std::nullopt;
  std::set<uint32_t> own;
  std::set<uint32_t> headings;
  bool inside = false;
  for (const Block& block : document.blocks) {
    if (block.kind == BlockKind::kHeading) {
      inside = PartOf(document, block) == "highlights" || (inside && block.level > 2);
      if (inside) headings.insert(block.line);
    }
    if (inside) own.insert(block.line);
  }
  ProfileForm form;
  for (const ResumeLine& line : ReadResumeLines(document)) {
    if (!own.contains(line.line)) continue;
    const bool group = headings.contains(line.line) || line.text.ends_with(':');
    if (group || form.projects.empty()) {
      FormEntry& entry = form.projects.emplace_back();
      entry.line = line.line;
      if (group) {
        std::string title = line.text;
        while (title.ends_with(':')) title.pop_back();
        entry.title = {std::move(title), line.line};
        continue;
      }
    }
    form.projects.back().lines.push_back({line.text, line.line});
  }
  std::erase_if(form.projects, [](const FormEntry& entry) { return entry.lines.empty(); });
  return form;
}

}  // namespace gonggo

#include "document/field_writer.h"

#include <algorithm>
#include <string>

#include "document/field_names.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// A key that is longer reads as a sentence of its own.
constexpr size_t kMaxLineKeyBytes = 200;

// A short line with so much markup is not looked for in longer texts.
constexpr size_t kMaxMarkedLineBytes = 1000;

// What of a blob is shown.
constexpr size_t kBlobHeadBytes = 60;

// Empty fields called by identifiers: so many are a choice, more are a form's unused columns.
constexpr size_t kMaxEmptyIdentifiers = 8;

void WriteBlob(const RecordField& field, std::string_view text, DocumentBuilder& builder) {
  const size_t size = CharBoundaryBefore(text, std::min(text.size(), kBlobHeadBytes));
  builder.AddDiagnostic(
      {"truncated",
       "'" +
           std::string(field.key.substr(
               0, CharBoundaryBefore(field.key, std::min(field.key.size(), kMaxLineKeyBytes)))) +
           "' 값은 글이 아닌 데이터여서 앞부분만 남겼습니다."});
  WriteLine(field.key, std::string(text.substr(0, size)) + "…", builder);
}

// The single line that `inner` consists of, without its markup; empty where it has more.
std::string OnlyLine(const Document& inner) {
  if (inner.blocks.size() != 1) return {};
  const Block& block = inner.blocks.front();
  const bool plain = block.kind == BlockKind::kParagraph || block.kind == BlockKind::kHeading;
  if (!plain || block.line != block.line_end) return {};
  return std::string(Cut(inner.text, block.content));
}

bool IsLine(std::string_view line) { return ClassifyText(line) == TextShape::kLine; }

}  // namespace

bool IsOneLine(std::string_view text, TextShape shape) {
  if (shape == TextShape::kLine || shape == TextShape::kEscaped || shape == TextShape::kBlob)
    return true;
  const bool markup = shape == TextShape::kHtml || shape == TextShape::kMarkdown;
  if (!markup || text.size() > kMaxMarkedLineBytes) return false;
  return IsLine(OnlyLine(ScanValue(text, shape)));
}

void EmptyFields::Count(std::string_view key) { identifiers_ += IsTitleLikeKey(key) ? 0 : 1; }

bool EmptyFields::Shows(std::string_view key) const {
  return identifiers_ <= kMaxEmptyIdentifiers || IsTitleLikeKey(key);
}

void WriteLine(std::string_view key, std::string_view value, DocumentBuilder& builder) {
  if (key.size() <= kMaxLineKeyBytes) return builder.RecordValue(key, value);
  builder.RecordKey(6, key);
  builder.Paragraph(value);
}

void WriteKey(const RecordField& field, DocumentBuilder& builder) {
  builder.BlankLine();
  builder.RecordKey(field.level, field.key);
}

void WriteText(const RecordField& field, std::string_view text, TextShape shape,
               DocumentBuilder& builder) {
  if (shape == TextShape::kBlob) return WriteBlob(field, text, builder);
  if (shape == TextShape::kLine) return WriteLine(field.key, text, builder);
  if (shape == TextShape::kBlank) return WriteKey(field, builder);
  const Document inner = ScanValue(text, shape);
  if (shape == TextShape::kEscaped) return WriteLine(field.key, inner.text, builder);
  if (shape != TextShape::kText && text.size() <= kMaxMarkedLineBytes) {
    if (const std::string line = OnlyLine(inner); IsLine(line))
      return WriteLine(field.key, line, builder);
  }
  WriteKey(field, builder);
  builder.Embed(inner, field.level);
}

namespace {

void WriteItemLine(std::string_view line, DocumentBuilder& builder) {
  line = TrimSpaces(line);
  // "[자격]" between items is a heading of theirs, not one of them.
  const bool bracket = !line.empty() && line.front() == '[' && line.back() == ']';
  bracket ? builder.Paragraph(line) : builder.ListItem(1, line);
}

}  // namespace

void WriteItem(std::string_view text, int level, DocumentBuilder& builder) {
  const TextShape shape = ClassifyText(text);
  if (shape == TextShape::kBlank) return;
  if (shape == TextShape::kLine) return WriteItemLine(text, builder);
  if (shape == TextShape::kBlob) return WriteBlob({.key = "", .level = level}, text, builder);
  const Document inner = ScanValue(text, shape);
  if (inner.blocks.size() == 1) {
    const Block& block = inner.blocks.front();
    // An item that brings its own bullet keeps it.
    const bool bullet = shape == TextShape::kText && block.kind == BlockKind::kListItem;
    const bool item = block.kind == BlockKind::kParagraph || block.kind == BlockKind::kListItem;
    if (item && !bullet && block.line == block.line_end) {
      return WriteItemLine(Cut(inner.text, block.content), builder);
    }
    if (block.kind == BlockKind::kRule) return builder.BlankLine();  // "<br>" alone
  }
  builder.Embed(inner, level);
}

}  // namespace gonggo

// DocumentBuilder: lets a reader write a Document block by block, keeping text, lines and spans
// right.
//
// Headings are rendered as "## text", items as "- text" with two spaces a depth, rows as "a | b".
// Headings, keys, values and cells are one line: an LF in them becomes a space. A paragraph is
// divided at blank lines.
//
// For formats that are rendered to text (HTML, JSON, CSV, DOCX …). Every string is normalised
// (text/normalize.h) on the way in; an LF inside a value opens a further line of the same block.
// A blank value adds no block, but a heading (record key) may stand without content: an empty
// 우대사항 is information. Not thread-safe.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/document.h"

namespace gonggo {

class DocumentBuilder {
 public:
  void Heading(int level, std::string_view text);
  // The key of a record's field, as it stands there ("MAINDUTIES"), whose value follows.
  void RecordKey(int level, std::string_view key);
  void KeyValue(std::string_view key, std::string_view value);
  // The same, of a record.
  void RecordValue(std::string_view key, std::string_view value);
  void ListItem(int depth, std::string_view text);
  void Paragraph(std::string_view text);
  void TableRow(const std::vector<std::string>& cells);
  void Rule();
  void BlankLine();  // several in a row count as one

  // The blocks of a document read from a value (HTML or Markdown inside JSON), shifted to here.
  // Heading levels are lowered by `level_offset`.
  void Embed(const Document& inner, int level_offset);

  // Marks what is added until the next call as navigation or the like.
  void SetBoilerplate(bool boilerplate) { boilerplate_ = boilerplate; }

  // What is added between the two is a card of that list.
  void BeginCard(uint32_t list);
  void EndCard();

  void AddDiagnostic(Diagnostic diagnostic);

  [[nodiscard]] size_t text_size() const { return text_.size(); }

  // Moves the document out; the builder is empty again.
  [[nodiscard]] Document Finish(Origin origin);

 private:
  // Appends "<prefix><text>" as one or more lines and its block. Spans in `block` count from the
  // beginning of `text`; the content ends where `text` does.
  void Add(Block block, std::string_view prefix, std::string_view text);
  // Normalises `text`, trims its lines, leaves out blank ones, and adds it.
  void AddLines(Block block, std::string_view prefix, std::string_view text);
  void BeginLine();
  // False, with a diagnostic, where `size` more bytes would exceed kMaxDocumentBytes.
  bool HasRoom(size_t size);

  std::string text_;
  std::vector<Block> blocks_;
  std::vector<Card> cards_;
  std::vector<Diagnostic> diagnostics_;
  size_t card_block_ = 0;  // where the open card's blocks begin
  uint32_t line_ = 1;
  bool boilerplate_ = false;
  bool blank_pending_ = false;
  bool full_ = false;
};

}  // namespace gonggo

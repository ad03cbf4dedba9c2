// WriteText, WriteItem: one string value of a record → lines of its Document.
//
// Used by every reader of records (JSON, dict, CSV), so that one field looks the same in all of
// them: a short line is "key: value", anything longer a heading that holds the key, followed by the
// value as its own format says (HTML, Markdown, text). The value's characters are kept.
// Thread-compatible.
#pragma once

#include <string_view>

#include "document/builder.h"
#include "document/value_text.h"

namespace gonggo {

// True where WriteText makes one key–value line of it, no heading: also where only its markup is
// long. `shape` is what ClassifyText says.
[[nodiscard]] bool IsOneLine(std::string_view text, TextShape shape);

// `key` may be empty: then only the value's lines are written. Headings within the value come below
// `level`, the one of the key's own heading.
struct RecordField {
  std::string_view key;
  int level = 2;
};

void WriteText(const RecordField& field, std::string_view text, TextShape shape,
               DocumentBuilder& builder);

// One element of a list of strings.
void WriteItem(std::string_view text, int level, DocumentBuilder& builder);

// The heading of a value whose lines follow, set off by a blank line.
void WriteKey(const RecordField& field, DocumentBuilder& builder);

// Which of a record's empty fields are shown: an empty 우대사항 is information, the thirty unused
// columns of a form are not. Fields with a key that people read always are, identifiers if they are
// few.
class EmptyFields {
 public:
  void Count(std::string_view key);
  [[nodiscard]] bool Shows(std::string_view key) const;

 private:
  size_t identifiers_ = 0;
};

// "key: value", or a heading and the value where the key is too long for a line's beginning.
void WriteLine(std::string_view key, std::string_view value, DocumentBuilder& builder);

}  // namespace gonggo

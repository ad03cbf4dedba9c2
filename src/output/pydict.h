// Python dicts of postings: title → {담당 업무, 자격요건, 우대사항}.
//
// A posting that came from such a dict gives its own entry back, character for character as it
// stood in the source (key order, empty strings, '없음', lists), so that the whole equals the input
// as a Python value. Any other posting gives the three keys, its items joined by ", ". Strings are
// written as Python's repr() writes them. Pure; thread-safe.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "model/document.h"
#include "model/posting.h"
#include "output/text_lines.h"

namespace gonggo {

struct PydictEntry {
  std::string title;
  std::vector<std::pair<std::string, std::string>> values;
  std::string key;       // the title's literal as it stood in the source, or empty
  std::string verbatim;  // the dict of values as it stood in the source, instead of `values`

  friend bool operator==(const PydictEntry&, const PydictEntry&) = default;
};

// `document` is the one that `posting` was read from, or has an empty text; `lines` are
// those of its text. The title is the
// posting's where the user corrected it, else the entry's own key.
enum class PydictTitle : unsigned char { kAsInSource, kOfPosting };
[[nodiscard]] PydictEntry PydictEntryOf(const Posting& posting, const Document& document,
                                        const TextLines& lines, PydictTitle title);

// Writes entries into one dict. Titles that occur twice are told apart by the company, then by a
// number: in a dict the second would replace the first.
class PydictWriter {
 public:
  void Append(const PydictEntry& entry, std::string_view company, std::string& out);
  void Finish(std::string& out);

 private:
  std::unordered_map<std::string, size_t> titles_;
  bool open_ = false;
};

// `value` as a Python string literal.
void AppendPythonString(std::string_view value, std::string& out);

}  // namespace gonggo

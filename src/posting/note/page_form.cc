#include "posting/note/page_form.h"

#include <cstddef>
#include <string>

#include "posting/line/note_words.h"
#include "posting/note/page_menu.h"
#include "posting/saying/name_place.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kMostMenuLines = 4;  // at the top
constexpr size_t kLeastEntries = 3;
constexpr size_t kLongestFieldBytes = 60;

bool OpensForm(std::string_view words) {
  const std::string lower = AsciiLower(words.substr(0, kLongestFieldBytes));
  return lower.find("indicates a required") != std::string::npos ||
         lower.find("required fields are marked") != std::string::npos ||
         words.find("필수 입력 항목") != std::string_view::npos;
}

// "First Name*", "Resume/CV", "Attach": the fields and buttons below.
bool IsFormField(std::string_view words) {
  return words.size() <= kLongestFieldBytes && note_words::kFormField.Begins(AsciiLower(words));
}

}  // namespace

void MarkPageForm(std::string_view text, std::vector<Line>& lines) {
  size_t said = 0;
  Line* first = nullptr;
  bool form = false;
  for (Line& line : lines) {
    if (line.blank || line.record_key || line.record_value) continue;
    const std::string_view words = TrimSpaces(Cut(text, line.whole));
    if (++said <= kMostMenuLines && EntriesInRow(words) >= kLeastEntries) {
      line.boilerplate = true;
      // A site's name above its menu.
      if (first != nullptr && IsSiteName(Cut(text, first->content))) first->boilerplate = true;
    }
    if (first == nullptr) first = &line;
    if (OpensForm(words)) {
      line.boilerplate = form = true;
    } else if (form) {
      form = IsFormField(words);
      line.boilerplate = line.boilerplate || form;
    }
  }
}

}  // namespace gonggo

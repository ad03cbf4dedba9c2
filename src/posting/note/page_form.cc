#include "posting/note/page_form.h"

#include <algorithm>
#include <cstddef>
#include <string>

#include "posting/line/heading_words.h"
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
constexpr size_t kLongestQuestionBytes = 160;

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

// "Last Name *", "✱", "Are you authorized to work in Portugal?": what else stands in a form.
bool IsOfForm(std::string_view words) {
  const bool star = words.ends_with('*') || words.ends_with("✱");
  const bool asks = words.ends_with('?') && words.size() <= kLongestQuestionBytes;
  const bool answer = words == "Yes" || words == "No" || words == "Yes No";
  return IsFormField(words) || asks || answer || (star && words.size() <= kLongestQuestionBytes);
}

// What stands in nothing but a form: "Email *", "Cover letter", "Submit application".
bool IsSureField(std::string_view words) {
  if (words.size() > kLongestFieldBytes) return false;
  return words.ends_with('*') || words.ends_with("✱") ||
         note_words::kSureFormField.Begins(AsciiLower(words));
}

bool Submits(std::string_view words) {
  return words.size() <= kLongestFieldBytes && AsciiLower(words).starts_with("submit app");
}

class FormReader {
 public:
  FormReader(std::string_view text, std::vector<Line>& lines) : text_(text) {
    for (Line& line : lines) {
      if (!line.blank && !line.record_key && !line.record_value) said_.push_back(&line);
    }
  }

  void Mark() {
    MarkMenuRow();
    bool form = false;
    for (size_t k = 0; k < said_.size(); ++k) {
      const std::string_view words = Words(k);
      const bool opens = OpensForm(words);
      if (!opens && !form && !BeginsForm(k)) continue;
      form = opens || IsOfForm(words) || GoesOn(k);
      if (!form) continue;
      said_[k]->boilerplate = true;
      form = !Submits(words);
      // "* Required", and the sign that "indicates a required field".
      if (k > 0 && IsStarAlone(Words(k - 1))) said_[k - 1]->boilerplate = true;
    }
  }

 private:
  [[nodiscard]] std::string_view Words(size_t k) const {
    return TrimSpaces(Cut(text_, said_[k]->whole));
  }

  static bool IsStarAlone(std::string_view words) {
    return words == "*" || words == "✱" || AsciiLower(words) == "* required";
  }

  // A row of entries, below the site's name or not.
  void MarkMenuRow() {
    for (size_t k = 0; k < std::min(said_.size(), kMostMenuLines); ++k) {
      if (EntriesInRow(Words(k)) < kLeastEntries) continue;
      said_[k]->boilerplate = true;
      if (k > 0 && IsSiteName(Cut(text_, said_[0]->content))) said_[0]->boilerplate = true;
    }
  }

  // "First Name *" above "Last Name *": a name to fill in, and a further field right below.
  [[nodiscard]] bool BeginsForm(size_t k) const {
    if (!note_words::kFormBegin.Begins(AsciiLower(Words(k).substr(0, kLongestFieldBytes))))
      return false;
    size_t below = k + 1;
    while (below < said_.size() && IsStarAlone(Words(below))) ++below;
    return below < said_.size() && Words(k).size() <= kLongestFieldBytes &&
           IsFormField(Words(below));
  }

  // Whether a field that stands in forms alone follows soon: what lies between is of the form.
  [[nodiscard]] bool GoesOn(size_t k) const {
    constexpr size_t kMostLines = 12;
    for (size_t below = k + 1; below < std::min(said_.size(), k + kMostLines); ++below) {
      if (IsSureField(Words(below))) return true;
      if (IsWholeHeading(Words(below)) && said_[below]->blank_before) return false;
    }
    return false;
  }

  std::string_view text_;
  std::vector<Line*> said_;
};

}  // namespace

void MarkPageForm(std::string_view text, std::vector<Line>& lines) {
  FormReader(text, lines).Mark();
}

}  // namespace gonggo

// PrepPage: the interview document in words, section by section, before it becomes Markdown or
// HTML.
//
// Every sentence is made from a line of the posting, a line of the profile or an entry of the
// knowledge, and names it; a section that has none of these says so in one line or is left out.
// Pure; thread-safe.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/span.h"
#include "fit/fit.h"
#include "knowledge/questions.h"
#include "knowledge/skill_table.h"
#include "model/language.h"
#include "output/text_lines.h"
#include "prep/prep.h"

namespace gonggo {

struct PrepBlock {
  enum class Kind : uint8_t { kHeading, kItem, kText };
  Kind kind = Kind::kItem;
  int level = 0;  // kHeading: 2 or 3; kItem: 0 for the outermost list
  std::string text;
  // What of `text` is prose of the knowledge or of this program, and may be rephrased; names of
  // lines, quotes and labels never are.
  Span prose;

  friend bool operator==(const PrepBlock&, const PrepBlock&) = default;
};

struct PrepSection {
  std::string id;  // "overview", "fit" … : names its region in a file
  std::vector<PrepBlock> blocks;
};

struct PrepPage {
  std::string owner;  // "interview 7k2m9x4q1d": which document of which posting
  std::string title;
  std::vector<PrepSection> sections;
};

struct PrepView {
  const Posting& posting;
  const TextLines& text;  // of the document, or empty
  const Profile& profile;
  const PostingFit& fit;
  const PrepDocument& document;
  const SkillTable& skills;
  const QuestionTable& questions;
  std::string_view company_note;  // the user's
  std::string_view note;          // the user's, on the posting
  Date today;
  std::optional<Date> interview;
};

[[nodiscard]] PrepPage InterviewPage(const PrepView& view, Language language);
// The posting's own advice on résumés, and each requirement beside the lines that prove it.
[[nodiscard]] PrepPage ResumePage(const PrepView& view, Language language);

}  // namespace gonggo

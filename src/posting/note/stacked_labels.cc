#include "posting/note/stacked_labels.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

#include "posting/line/heading_words.h"
#include "posting/line/labels.h"
#include "posting/note/other_postings.h"
#include "text/byte_class.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kLeastFacts = 3;
constexpr size_t kLeastFactsBesideTable = 2;  // of a page that has such a table
constexpr size_t kMostOthers = 2;             // lines between two pairs
constexpr std::array<std::string_view, 11> kFacts = {
    "employment", "education", "experience", "deadline",  "period",  "location",
    "work",       "salary",    "headcount",  "probation", "benefits"};
// What else such a table may say.
constexpr std::array<std::string_view, 10> kFurther = {
    "posted",  "role",  "stack", "process",      "link",
    "contact", "about", "key",   "circumstance", "applicant"};
// Of these a value may go on over further lines: "Job type / Permanent / Full-time".
constexpr std::array<std::string_view, 4> kOfSeveral = {"employment", "stack", "benefits",
                                                        "location"};
// What is said so of names is read as "기관명: 하늘수목원" is.
constexpr std::array<std::string_view, 2> kNames = {"company", "title"};

struct Pair {
  uint32_t label = 0;
  uint32_t value = 0;
  uint32_t end = 0;  // behind the last line of the value
  std::string_view field;
};

bool IsName(std::string_view field) {
  return std::find(kNames.begin(), kNames.end(), field) != kNames.end();
}

// "2026.12.06(일) 23:59", "~ 12/20": nothing but a day leaves no doubt what its label means.
bool IsDay(std::string_view words) {
  constexpr std::string_view kOfDays = "0123456789.-/:~ ()";
  const size_t digits = static_cast<size_t>(std::count_if(words.begin(), words.end(), IsDigitByte));
  constexpr size_t kLeastDigits = 3;
  if (digits < kLeastDigits || (!IsDigitByte(words[0]) && words[0] != '~')) return false;
  constexpr std::ptrdiff_t kMostLetterBytes = 16;  // of a weekday, "년", "월", "일"
  const auto others = std::count_if(words.begin(), words.end(), [&](char c) {
    return kOfDays.find(c) == std::string_view::npos;
  });
  return others <= kMostLetterBytes && words.find("20") != words.npos;
}

// "제목", "공고명" and "Job title", where "포지션" and "모집분야" may say of what kind the job is.
bool SaysTitle(std::string_view label) {
  const std::string lower = AsciiLower(label);
  return lower.find("제목") != std::string::npos || lower.find("공고명") != std::string::npos ||
         lower.find("title") != std::string::npos;
}

class StackReader {
 public:
  StackReader(std::string_view text, std::vector<Line>& lines) : text_(text), lines_(lines) {}

  void Read() {
    size_t others = 0;  // lines behind the last pair that are of none
    for (uint32_t i = 0; i < lines_.size(); ++i) {
      if (lines_[i].blank || lines_[i].boilerplate) continue;
      const std::string_view field = FieldOf(i);
      const uint32_t value = field.empty() ? i : ValueOf(i);
      if (value == i) {
        if (++others > kMostOthers) Close();
        continue;
      }
      if (others > kMostOthers) Close();
      others = 0;
      pairs_.push_back({i, value, EndOfValue(field, value), field});
      i = pairs_.back().end - 1;
    }
    Close();
    const bool has_table = std::any_of(runs_.begin(), runs_.end(),
                                       [](const Run& run) { return run.facts >= kLeastFacts; });
    size_t begin = 0;
    for (const Run& run : runs_) {
      const bool table =
          run.facts >= kLeastFacts || (has_table && run.facts >= kLeastFactsBesideTable);
      for (; begin < run.end; ++begin) {
        // The company's own box at the page's end names it once more.
        const bool names = IsName(pairs_[begin].field) && run.facts < kLeastFacts;
        if (!names && (table || SaysDay(pairs_[begin]))) Take(pairs_[begin]);
      }
    }
  }

 private:
  // Pairs with no more than kMostOthers lines between two of them.
  struct Run {
    size_t end = 0;    // behind its last pair
    size_t facts = 0;  // different ones
  };

  // What a line that is nothing but a label names; "" of others.
  [[nodiscard]] std::string_view FieldOf(uint32_t i) const {
    constexpr size_t kLongestBytes = 36;
    const Line& line = lines_[i];
    if (line.IsItem() || !line.key.empty() || line.record_key || line.record_value ||
        !line.states.empty() || line.content.empty() || line.content.size() > kLongestBytes)
      return {};
    const std::string_view field = FieldOfLabel(Cut(text_, line.core));
    const auto is = [field](std::string_view known) { return known == field; };
    return std::any_of(kFacts.begin(), kFacts.end(), is) ||
                   std::any_of(kFurther.begin(), kFurther.end(), is) ||
                   std::any_of(kNames.begin(), kNames.end(), is)
               ? field
               : std::string_view();
  }

  // Where the value of the label on line `i` stands: right below it, or below one blank line; `i`
  // where it has none.
  [[nodiscard]] uint32_t ValueOf(uint32_t i) const {
    constexpr size_t kLongestBytes = 120;
    uint32_t value = i + 1;
    if (value < lines_.size() && lines_[value].blank) ++value;
    // "time left to apply" above "End Date: December 14, 2026"
    if (value < lines_.size() && lines_[value].field == "deadline" && FieldOf(i) == "deadline")
      return value;
    return IsValue(value, kLongestBytes) ? value : i;
  }

  // A short line that is no label itself.
  [[nodiscard]] bool IsValue(uint32_t i, size_t longest) const {
    if (i >= lines_.size()) return false;
    const Line& line = lines_[i];
    return !line.blank && !line.boilerplate && !line.IsItem() && line.key.empty() &&
           line.content.size() <= longest && FieldOfLabel(Cut(text_, line.core)).empty();
  }

  // Behind the last line of a value that begins on line `value`: short lines up to the next label.
  [[nodiscard]] uint32_t EndOfValue(std::string_view field, uint32_t value) const {
    constexpr uint32_t kMostLines = 12;
    constexpr size_t kLongestBytes = 40;
    if (std::find(kOfSeveral.begin(), kOfSeveral.end(), field) == kOfSeveral.end())
      return value + 1;
    uint32_t end = value + 1;
    while (end < lines_.size() && end - value < kMostLines && IsValue(end, kLongestBytes) &&
           !IsWholeHeading(Cut(text_, lines_[end].core)))
      ++end;
    // Without a label below nobody knows where it ends.
    const bool labelled = end < lines_.size() && !FieldOf(end).empty() && ValueOf(end) != end;
    return labelled ? end : value + 1;
  }

  // Ends the run of the pairs since the last one.
  void Close() {
    const size_t begin = runs_.empty() ? 0 : runs_.back().end;
    if (begin == pairs_.size()) return;
    std::vector<std::string_view> stated;  // each field once
    size_t facts = 0;
    for (size_t k = begin; k < pairs_.size(); ++k) {
      const std::string_view field = pairs_[k].field;
      if (std::find(stated.begin(), stated.end(), field) != stated.end()) continue;
      stated.push_back(field);
      facts += std::find(kFacts.begin(), kFacts.end(), field) != kFacts.end() ? 1 : 0;
    }
    // Names and numbers beside two facts are a table as well.
    if (facts + 1 == kLeastFacts && stated.size() >= kLeastFacts) facts = kLeastFacts;
    runs_.push_back({pairs_.size(), facts});
  }

  // "마감일" above "2026.12.06(일)" with nothing around them.
  [[nodiscard]] bool SaysDay(const Pair& pair) const {
    return (pair.field == "deadline" || pair.field == "period" || pair.field == "posted") &&
           IsDay(Cut(text_, lines_[pair.value].content));
  }

  // "Server Engineer (Go)" above the table in which "포지션" stands above "서버/백엔드": the page's
  // head names the job, and the label says of what kind it is.
  [[nodiscard]] bool IsBelowTitle(uint32_t i) const {
    constexpr size_t kMostLines = 24;
    for (size_t said = 0; i > 0 && said < kMostLines; --i) {
      const Line& line = lines_[i - 1];
      if (line.blank || line.boilerplate) continue;
      ++said;
      if (MayNamePosting(text_, line) && line.key.empty() && line.states.empty()) return true;
    }
    return false;
  }

  void Take(const Pair& pair) {
    Line& label = lines_[pair.label];
    label.states = "label";
    if (pair.field == "title" && !SaysTitle(Cut(text_, label.core)) && IsBelowTitle(pair.label)) {
      lines_[pair.value].states = "role";
      return;
    }
    if (IsName(pair.field)) {
      Line& value = lines_[pair.value];
      value.key = label.content;
      value.value = value.content;
      value.field = pair.field;
      return;
    }
    for (uint32_t i = pair.value; i < pair.end; ++i) lines_[i].states = pair.field;
  }

  std::string_view text_;
  std::vector<Line>& lines_;
  std::vector<Pair> pairs_;
  std::vector<Run> runs_;
};

}  // namespace

void ReadStackedLabels(std::string_view text, std::vector<Line>& lines) {
  StackReader(text, lines).Read();
}

}  // namespace gonggo

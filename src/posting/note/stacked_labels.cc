#include "posting/note/stacked_labels.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

#include "posting/line/labels.h"

namespace gonggo {
namespace {

constexpr size_t kLeastFacts = 3;
constexpr size_t kMostOthers = 2;  // lines between two pairs
constexpr std::array<std::string_view, 11> kFacts = {
    "employment", "education", "experience", "deadline",  "period",  "location",
    "work",       "salary",    "headcount",  "probation", "benefits"};
// What else such a table may say.
constexpr std::array<std::string_view, 6> kFurther = {"posted",  "role", "stack",
                                                      "process", "link", "contact"};
// What is said so of names is read as "기관명: 하늘수목원" is.
constexpr std::array<std::string_view, 2> kNames = {"company", "title"};

struct Pair {
  uint32_t label = 0;
  uint32_t value = 0;
  std::string_view field;
};

class StackReader {
 public:
  StackReader(std::string_view text, std::vector<Line>& lines) : text_(text), lines_(lines) {}

  void Read() {
    size_t others = 0;  // lines behind the last pair that are of none
    for (uint32_t i = 0; i < lines_.size(); ++i) {
      if (lines_[i].blank || lines_[i].boilerplate) continue;
      const std::string_view field = FieldOf(i);
      if (field.empty() || !IsValue(i + 1)) {
        if (++others > kMostOthers) Close();
        continue;
      }
      if (others > kMostOthers) Close();
      others = 0;
      pairs_.push_back({i, i + 1, field});
      ++i;
    }
    Close();
  }

 private:
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

  // A short line right below its label that is no label itself.
  [[nodiscard]] bool IsValue(uint32_t i) const {
    constexpr size_t kLongestBytes = 120;
    if (i >= lines_.size()) return false;
    const Line& line = lines_[i];
    return !line.blank && !line.boilerplate && !line.IsItem() && line.key.empty() &&
           line.content.size() <= kLongestBytes && FieldOfLabel(Cut(text_, line.core)).empty();
  }

  // The pairs since the last table are one if they state enough.
  void Close() {
    std::vector<std::string_view> stated;  // each field once
    size_t facts = 0;
    for (const Pair& pair : pairs_) {
      if (std::find(stated.begin(), stated.end(), pair.field) != stated.end()) continue;
      stated.push_back(pair.field);
      facts += std::find(kFacts.begin(), kFacts.end(), pair.field) != kFacts.end() ? 1 : 0;
    }
    if (facts >= kLeastFacts || (facts + 1 >= kLeastFacts && stated.size() > kLeastFacts)) {
      for (const Pair& pair : pairs_) {
        Line& value = lines_[pair.value];
        lines_[pair.label].states = "label";
        if (std::find(kNames.begin(), kNames.end(), pair.field) == kNames.end()) {
          value.states = pair.field;
        } else {
          value.key = lines_[pair.label].content;
          value.value = value.content;
          value.field = pair.field;
        }
      }
    }
    pairs_.clear();
  }

  std::string_view text_;
  std::vector<Line>& lines_;
  std::vector<Pair> pairs_;
};

}  // namespace

void ReadStackedLabels(std::string_view text, std::vector<Line>& lines) {
  StackReader(text, lines).Read();
}

}  // namespace gonggo

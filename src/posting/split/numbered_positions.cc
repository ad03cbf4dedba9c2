#include "posting/split/numbered_positions.h"

#include <cstdint>

#include "posting/line/heading_words.h"
#include "posting/line/labels.h"
#include "posting/line/list_number.h"

namespace gonggo {
namespace {

constexpr size_t kLongestNameBytes = 90;
constexpr size_t kLeastLabels = 2;

class Finder {
 public:
  Finder(std::string_view text, const LabelledLines& input) : text_(text), input_(input) {}

  [[nodiscard]] std::vector<Position> Find() const {
    std::vector<Position> positions;
    uint32_t end = 0;  // of the last one
    for (uint32_t i = 0; i < input_.lines.size(); ++i) {
      const int number = NumberOf(text_, At(i));
      if (i >= end && number == static_cast<int>(positions.size()) + 1 && MayName(i)) {
        const uint32_t block = BlockEnd(i);
        if (LabelsOfCore(i + 1, block) < kLeastLabels || positions.size() == kMostPositions)
          return {};
        positions.push_back({{i, block}, {At(i).core.begin, At(i).content.end}});
        end = block;
      } else if (i >= end && OpensCore(i)) {
        return {};  // what is asked for elsewhere would be of all of them
      }
    }
    return positions.size() >= 2 && StatesFact(end) ? positions : std::vector<Position>();
  }

 private:
  [[nodiscard]] const Line& At(uint32_t i) const { return input_.lines[i]; }

  [[nodiscard]] bool MayName(uint32_t i) const {
    const Line& line = At(i);
    return line.key.empty() && !line.boilerplate && !line.record_value &&
           line.content.size() <= kLongestNameBytes && !IsWholeHeading(Cut(text_, line.core)) &&
           FieldOfLabel(Cut(text_, line.core)).empty();
  }

  // Whether something is said of all of them: without it they may be the openings of a note.
  [[nodiscard]] bool StatesFact(uint32_t begin) const {
    for (uint32_t i = begin; i < input_.lines.size(); ++i) {
      if (!At(i).field.empty() && KindOfField(At(i).field) == SectionKind::kFacts) return true;
    }
    return false;
  }

  // Up to a blank line or the next name.
  [[nodiscard]] uint32_t BlockEnd(uint32_t begin) const {
    const int number = NumberOf(text_, At(begin));
    uint32_t end = begin + 1;
    while (end < input_.lines.size() && !At(end).blank && NumberOf(text_, At(end)) != number + 1)
      ++end;
    return end;
  }

  [[nodiscard]] size_t LabelsOfCore(uint32_t begin, uint32_t end) const {
    size_t labels = 0;
    for (uint32_t i = begin; i < end; ++i) {
      const Line& line = At(i);
      labels += !line.key.empty() && !line.value.empty() && IsCore(KindOfKey(text_, line)) ? 1 : 0;
    }
    return labels;
  }

  // A bracketed "공통" heads facts as often.
  [[nodiscard]] bool OpensCore(uint32_t i) const {
    const Heading& heading = input_.headings[i];
    if (!heading.is_heading || !heading.kind || !IsCore(*heading.kind)) return false;
    return Cut(text_, At(i).core) != "공통";
  }

  std::string_view text_;
  const LabelledLines& input_;
};

}  // namespace

std::vector<Position> FindNumberedPositions(std::string_view text, const LabelledLines& input) {
  return Finder(text, input).Find();
}

}  // namespace gonggo

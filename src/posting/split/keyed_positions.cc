#include "posting/split/keyed_positions.h"

#include <set>
#include <string>

#include "posting/line/heading_words.h"
#include "posting/line/labels.h"
#include "posting/line/name_words.h"
#include "posting/line/names.h"

namespace gonggo {
namespace {

constexpr size_t kLongestNameBytes = 120;

// Names of a table's column that says which position a row is about.
bool IsMark(std::string_view key) {
  if (key.find(' ') == std::string_view::npos) return name_words::kPositionColumn.Is(key);
  std::string name;
  for (const char c : key) {
    if (c != ' ') name += c;
  }
  return name_words::kPositionColumn.Is(name);
}

bool IsDutiesOrDemands(SectionKind kind) {
  return kind == SectionKind::kDuties || kind == SectionKind::kRequirements;
}

class Finder {
 public:
  Finder(std::string_view text, const LabelledLines& input) : text_(text), input_(input) {}

  std::vector<Position> Find() {
    if (!FindMarks()) return {};
    std::set<std::string_view> keys;
    std::vector<Position> positions;
    for (size_t k = 0; k < marks_.size(); ++k) {
      const bool last = k + 1 == marks_.size();
      const uint32_t end = last ? LastEnd(marks_[k], keys) : marks_[k + 1];
      if (!HasCore(marks_[k], end)) return {};
      if (k == 0) {
        for (uint32_t i = marks_[k]; i < end; ++i) keys.insert(NameOf(i));
      }
      positions.push_back({{marks_[k], end}, input_.lines[marks_[k]].value});
    }
    return positions;
  }

 private:
  // The lines of one key that names positions; false where they are no list of them.
  bool FindMarks() {
    std::set<std::string_view> names;
    for (uint32_t i = 0; i < input_.lines.size(); ++i) {
      const Line& line = input_.lines[i];
      if (line.blank || line.boilerplate || line.key.empty() || line.IsItem()) continue;
      const std::string_view key = Cut(text_, line.key);
      const bool first = marks_.empty();
      if (first ? !IsMark(key) : key != Cut(text_, input_.lines[marks_[0]].key)) continue;
      const std::string_view name = Cut(text_, line.value);
      if (name.empty() || name.size() > kLongestNameBytes || !names.insert(name).second)
        return false;
      marks_.push_back(i);
    }
    return marks_.size() >= 2 && marks_.size() <= kMostPositions && !NamesOthers();
  }

  // Whether other names below the first mark say that each is an opening of its own.
  [[nodiscard]] bool NamesOthers() const {
    const std::string_view mark = Cut(text_, input_.lines[marks_[0]].key);
    for (uint32_t i = marks_[0] + 1; i < input_.lines.size(); ++i) {
      const Line& line = input_.lines[i];
      if (line.blank || line.boilerplate || line.key.empty() || line.IsItem()) continue;
      const std::string_view key = Cut(text_, line.key);
      if (key == mark) continue;
      const std::string_view field = FieldOfLabel(key);
      if (field == "company" || field == "link") return true;
    }
    return false;
  }

  // What a line is called that opens or states something; "" for any other. A short line between
  // blank ones looks like a heading, too: its words or its decoration must say that it is one.
  [[nodiscard]] std::string_view NameOf(uint32_t i) const {
    const Line& line = input_.lines[i];
    if (line.blank || line.boilerplate) return {};
    const Heading& heading = input_.headings[i];
    if (heading.is_heading && !heading.has_value) {
      const std::string_view name = Cut(text_, line.core);
      const bool sure = line.kind == BlockKind::kHeading || line.decorated || IsWholeHeading(name);
      return sure ? name : std::string_view();
    }
    return line.IsItem() ? std::string_view() : Cut(text_, line.key);
  }

  [[nodiscard]] uint32_t LastEnd(uint32_t mark, const std::set<std::string_view>& keys) const {
    for (uint32_t i = mark + 1; i < input_.lines.size(); ++i) {
      const std::string_view name = NameOf(i);
      if (!name.empty() && !keys.contains(name)) return i;
    }
    return static_cast<uint32_t>(input_.lines.size());
  }

  [[nodiscard]] bool HasCore(uint32_t begin, uint32_t end) const {
    for (uint32_t i = begin; i < end; ++i) {
      const Heading& heading = input_.headings[i];
      if (heading.is_heading && heading.kind && IsDutiesOrDemands(*heading.kind)) return true;
      const std::string_view field = input_.lines[i].field;
      if (!field.empty() && IsDutiesOrDemands(KindOfField(field))) return true;
    }
    return false;
  }

  std::string_view text_;
  const LabelledLines& input_;
  std::vector<uint32_t> marks_;
};

}  // namespace

std::vector<Position> FindKeyedPositions(std::string_view text, const LabelledLines& input) {
  return Finder(text, input).Find();
}

}  // namespace gonggo

#include "posting/split/titled_positions.h"

#include <algorithm>
#include <cstdint>

#include "posting/line/heading_words.h"
#include "posting/line/job_title.h"
#include "posting/line/list_number.h"
#include "posting/line/name_words.h"
#include "posting/split/headline.h"
#include "posting/split/opening_lines.h"
#include "posting/split/opening_name.h"

namespace gonggo {
namespace {

constexpr size_t kLongestNameBytes = 90;

class TitleReader {
 public:
  TitleReader(std::string_view text, const LabelledLines& input,
              const std::vector<LineRange>& ranges)
      : text_(text), input_(input), ranges_(ranges), name_(At(ranges[1].begin)) {}

  [[nodiscard]] std::vector<Position> Read() const {
    std::vector<Position> positions;
    for (LineRange range : ranges_) {
      if (positions.empty()) range.begin = FirstName();
      if (!IsTitled(range)) return {};
      positions.push_back({range, At(range.begin).core});
    }
    // What a note's keeper says below the last is of none.
    for (uint32_t i = ranges_.back().end; i < input_.lines.size(); ++i) {
      if (IsSaid(At(i))) return {};
    }
    const uint32_t tail = TailBegin();
    const Span headline = Headline(positions[0].own.begin);
    if (tail == ranges_.back().end && headline.empty()) return {};
    const Span company = CallerOfHeadline(text_, headline);
    for (Position& position : positions) position.company = company;
    positions.back().own.end = tail;
    return positions;
  }

 private:
  [[nodiscard]] const Line& At(uint32_t i) const { return input_.lines[i]; }
  [[nodiscard]] static bool IsSaid(const Line& line) { return !line.blank && !line.boilerplate; }

  [[nodiscard]] bool IsMarked() const { return SharesMark(text_, name_, name_); }
  [[nodiscard]] bool IsLikeNames(const Line& line) const {
    // The depth of an item depends on what stands above it.
    if (IsMarked()) return SharesMark(text_, line, name_);
    return line.kind == name_.kind && line.decorated == name_.decorated &&
           (line.IsItem() || line.level == name_.level) &&
           (NumberOf(text_, line) > 0) == (NumberOf(text_, name_) > 0);
  }

  // The line that names the first opening, which may begin with the page's headline.
  [[nodiscard]] uint32_t FirstName() const {
    uint32_t i = ranges_[0].begin;
    while (i + 1 < ranges_[0].end && !IsLikeNames(At(i)) && !IsCoreHeading(input_.headings[i])) ++i;
    return i;
  }

  // Whether the opening begins with the title of a job, and no company is named in it.
  [[nodiscard]] bool IsTitled(LineRange range) const {
    const Line& name = At(range.begin);
    if (!IsSaid(name) || !name.key.empty() || name.content.size() > kLongestNameBytes ||
        !IsLikeNames(name) || !IsJobTitle(Cut(text_, name.core)))
      return false;
    const bool labelled =
        std::any_of(input_.lines.begin() + range.begin, input_.lines.begin() + range.end,
                    [](const Line& line) { return line.field == "company"; });
    return !labelled && !ReadOpeningName(text_, input_, range);
  }

  // What calls for all of them, above the line `first`; empty where nothing does.
  [[nodiscard]] Span Headline(uint32_t first) const {
    for (uint32_t i = 0; i < first; ++i) {
      if (!IsSaid(At(i))) continue;
      return IsHeadline(Cut(text_, At(i).content)) ? At(i).content : Span{};
    }
    return {};
  }

  // Whether the sections of the openings are headed as their names are.
  [[nodiscard]] bool AreSectionsLikeNames() const {
    for (uint32_t i = ranges_[0].begin + 1; i < ranges_[0].end; ++i) {
      if (IsSaid(At(i)) && input_.OpensSection(i) && IsLikeNames(At(i))) return true;
    }
    return false;
  }

  // Where what all of them share begins, behind what the last asks for.
  [[nodiscard]] uint32_t TailBegin() const {
    const LineRange last = ranges_.back();
    const bool flat = AreSectionsLikeNames();
    const bool marked = name_.kind == BlockKind::kHeading || IsMarked();
    bool asked = false;
    for (uint32_t i = last.begin + 1; i < last.end; ++i) {
      if (!IsSaid(At(i))) continue;
      const bool core = IsCoreHeading(input_.headings[i]);
      const bool other = marked && !flat && input_.OpensSection(i) && !core && IsLikeNames(At(i));
      if (asked && (other || HeadsShared(i))) return i;
      asked = asked || core;
    }
    return last.end;
  }

  // "## 공통", "[공통 자격요건]"
  [[nodiscard]] bool HeadsShared(uint32_t i) const {
    const Line& line = At(i);
    const bool heads = line.kind == BlockKind::kHeading
                           ? line.level <= name_.level || name_.kind != BlockKind::kHeading
                           : input_.headings[i].is_heading;
    return heads && name_words::kSharedPart.Is(Cut(text_, line.core));
  }

  std::string_view text_;
  const LabelledLines& input_;
  const std::vector<LineRange>& ranges_;
  const Line& name_;  // of the second opening
};

}  // namespace

std::vector<Position> FindTitledPositions(std::string_view text, const LabelledLines& input,
                                          const std::vector<LineRange>& ranges) {
  if (ranges.size() < 2 || ranges.size() > kMostPositions) return {};
  return TitleReader(text, input, ranges).Read();
}

}  // namespace gonggo

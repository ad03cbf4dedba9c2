#include "posting/split/titled_positions.h"

#include <algorithm>
#include <cstdint>
#include <span>

#include "posting/line/heading_words.h"
#include "posting/line/job_title.h"
#include "posting/line/labels.h"
#include "posting/line/list_number.h"
#include "posting/line/name_words.h"
#include "posting/line/names.h"
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
    // What stands before the first title may be all of a page's beginning: "공통 자격요건".
    const bool begins = IsBeginning(ranges_[0]);
    if (begins && ranges_.size() < 3) return {};
    for (LineRange range : ranges_.subspan(begins ? 1 : 0)) {
      if (positions.empty() && !begins) range.begin = FirstName();
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
    const Span company = CompanyAbove(headline);
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
    while (i + 1 < ranges_[0].end && (!IsLikeNames(At(i)) || HeadsNames(i)) &&
           !IsCoreHeading(input_.headings[i]))
      ++i;
    return i;
  }

  // "여울핀테크 채용" right above "백엔드 개발자": a headline that looks like the names below it.
  [[nodiscard]] bool HeadsNames(uint32_t i) const {
    if (!IsHeadline(Cut(text_, At(i).content))) return false;
    uint32_t next = i + 1;
    while (next < ranges_[0].end && !IsSaid(At(next))) ++next;
    return next < ranges_[0].end && IsLikeNames(At(next)) && IsJobTitle(Cut(text_, At(next).core));
  }

  // Whether nothing but the page's headline and what all openings share stands there.
  [[nodiscard]] bool IsBeginning(LineRange range) const {
    bool shares = false;
    bool calls = false;
    for (uint32_t i = range.begin; i < range.end; ++i) {
      if (!IsSaid(At(i))) continue;
      if (IsLikeNames(At(i)) && IsJobTitle(Cut(text_, At(i).core)) &&
          !IsHeadline(Cut(text_, At(i).content)))
        return false;
      shares = shares || name_words::kSharedPart.Is(Cut(text_, At(i).core));
      calls = calls || IsHeadline(Cut(text_, At(i).content));
    }
    return shares && calls;
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

  // What calls for all of them, above the line `first`: the first line, or the second below who
  // calls. Empty where nothing does.
  [[nodiscard]] Span Headline(uint32_t first) const {
    bool company = false;  // stands above
    for (uint32_t i = 0; i < first; ++i) {
      if (!IsSaid(At(i))) continue;
      const std::string_view words = Cut(text_, At(i).content);
      if (IsHeadline(words)) return At(i).content;
      if (company || !HasLegalForm(words) || IsJobTitle(words)) return {};
      company = true;
    }
    return {};
  }

  // Who calls: named in the headline, or alone above it.
  [[nodiscard]] Span CompanyAbove(Span headline) const {
    for (uint32_t i = 0; !headline.empty() && At(i).content.begin < headline.begin; ++i) {
      if (IsSaid(At(i))) return At(i).content;
    }
    return CallerOfHeadline(text_, headline);
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
      if (asked && (other || HeadsShared(i) || IsFactOfAll(i))) return i;
      asked = asked || core;
    }
    return last.end;
  }

  // "접수기간: …" on its own below the last opening, where no other one has such a line.
  [[nodiscard]] bool IsFactOfAll(uint32_t i) const {
    const Line& line = At(i);
    if (!line.blank_before || line.IsItem() || line.field.empty() || line.value.empty() ||
        KindOfField(line.field) != SectionKind::kFacts)
      return false;
    const auto has = [&](LineRange range) {
      return std::any_of(input_.lines.begin() + range.begin, input_.lines.begin() + range.end,
                         [&line](const Line& other) { return other.field == line.field; });
    };
    return std::none_of(ranges_.begin(), ranges_.end() - 1, has);
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
  std::span<const LineRange> ranges_;
  const Line& name_;  // of the second opening
};

}  // namespace

std::vector<Position> FindTitledPositions(std::string_view text, const LabelledLines& input,
                                          const std::vector<LineRange>& ranges) {
  if (ranges.size() < 2 || ranges.size() > kMostPositions) return {};
  return TitleReader(text, input, ranges).Read();
}

}  // namespace gonggo

#include "posting/split/split.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "posting/line/fact_tag.h"
#include "posting/line/heading_words.h"
#include "posting/line/labels.h"
#include "posting/line/names.h"
#include "posting/split/company_records.h"
#include "posting/split/named_blocks.h"
#include "posting/split/opening_lines.h"
#include "text/markup.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

class Splitter {
 public:
  Splitter(std::string_view text, const LabelledLines& input)
      : text_(text), input_(input), one_page_(OpensAsPage()), only_wishes_(HasOnlyWishes()) {}

  std::vector<LineRange> Split() {
    std::vector<LineRange> ranges;
    if (!IsRecord()) CollectStarts();
    AddRuled();
    AddSiblings();
    if (starts_.size() < 2 && !IsRecord()) {
      if (auto blocks = FindNamedBlocks(text_, input_); !blocks.empty()) {
        blocks.back().end = std::min(blocks.back().end, LastEnd(blocks.back().begin));
        return blocks;
      }
    }
    const auto end = static_cast<uint32_t>(input_.lines.size());
    if (starts_.size() < 2) return {{0, end}};
    for (size_t i = 0; i < starts_.size(); ++i) {
      const uint32_t stop = i + 1 < starts_.size() ? starts_[i + 1] : LastEnd(starts_[i]);
      if (stop > starts_[i]) ranges.push_back({starts_[i], stop});
    }
    return ranges;
  }

 private:
  [[nodiscard]] const Line& At(size_t i) const { return input_.lines[i]; }
  [[nodiscard]] const Heading& HeadingAt(size_t i) const { return input_.headings[i]; }

  [[nodiscard]] bool IsRecord() const {
    return std::any_of(input_.lines.begin(), input_.lines.end(),
                       [](const Line& l) { return l.record_key; });
  }

  [[nodiscard]] bool HeadsCore(size_t i) const { return IsCoreHeading(HeadingAt(i)); }

  // A board's page begins with the title alone, then the company alone. Its sections may come twice
  // (once in the advertiser's own text), but what begins another posting there has a name, too.
  [[nodiscard]] bool OpensAsPage() const {
    if (input_.lines.empty()) return false;
    const size_t first = At(0).blank ? NextLine(0) : 0;
    return NamesAlone(first) && NamesAlone(NextLine(first));
  }

  [[nodiscard]] bool HasOnlyWishes() const {
    return std::none_of(input_.headings.begin(), input_.headings.end(), [](const Heading& h) {
      return IsCoreHeading(h) && *h.kind != SectionKind::kPreferred;
    });
  }

  [[nodiscard]] bool NamesAlone(size_t i) const {
    if (i + 1 >= input_.lines.size() || !At(i + 1).blank) return false;
    const bool opens = input_.OpensSection(i);
    return (i == 0 || At(i).blank_before) && !opens && LooksLikeName(i) &&
           At(i).kind != BlockKind::kHeading;
  }

  // Whether the posting whose first section is headed by line `heading` has a line of its own
  // above.
  [[nodiscard]] bool IsNamed(size_t heading, size_t floor) const {
    const size_t begin = HeaderBegin(heading, floor);
    return begin < heading && !At(begin).IsItem();
  }

  // A note's own remarks after its postings: "## Review". Other postings that a pasted page names
  // are none.
  [[nodiscard]] bool IsRemark(size_t i) const {
    return HeadingAt(i).is_heading && HeadingAt(i).kind == SectionKind::kOther &&
           !OpensAside(Cut(text_, At(i).core));
  }

  void CollectStarts() {
    bool seen[kSectionKindCount] = {};
    std::optional<size_t> previous;  // the last core heading
    bool remark = false;
    for (size_t i = 0; i < input_.lines.size(); ++i) {
      if (At(i).blank) continue;
      if (IsRemark(i)) remark = true;
      if (!HeadsCore(i)) continue;
      if (NamesSeveralKinds(text_, input_, i) || input_.InTable(static_cast<uint32_t>(i))) continue;
      const auto kind = static_cast<size_t>(*HeadingAt(i).kind);
      // "자격요건" and right below it "- 지원자격": one section with two headings.
      if (previous && !HasContentBetween(*previous, i)) continue;
      const bool again = StartsAgain(*HeadingAt(i).kind, seen);
      if (!previous) {
        keyed_ = RecordAbove(input_, i, 0) < i;
        starts_.push_back(static_cast<uint32_t>(HeaderBegin(i, 0)));
        if (!keyed_) first_name_ = PlainNameAbove(i);
      } else if (again && !At(i).notice && Separated(*previous, i) &&
                 (!one_page_ || IsNamed(i, *previous + 1))) {
        if (remark) return;
        // What stands above the first of such names is the note's own title.
        if (starts_.size() == 1 && first_name_ && PlainNameAbove(i)) starts_.front() = *first_name_;
        starts_.push_back(static_cast<uint32_t>(HeaderBegin(i, *previous + 1)));
        std::fill(std::begin(seen), std::end(seen), false);
      }
      seen[kind] = true;
      previous = i;
    }
  }

  // Where every posting but perhaps the first is a heading below a rule, such a heading between
  // them is one, too, though it has no sections yet: a name and a link.
  void AddRuled() {
    if (starts_.size() < 2) return;
    const uint8_t level = At(starts_.front()).level;
    if (At(starts_.front()).kind != BlockKind::kHeading) return;
    std::vector<uint32_t> ruled = {starts_.front()};
    bool rule = false;
    for (uint32_t i = starts_.front() + 1; i <= starts_.back(); ++i) {
      if (At(i).blank) continue;
      const bool known = std::binary_search(starts_.begin(), starts_.end(), i);
      if (rule && At(i).kind == BlockKind::kHeading && At(i).level == level &&
          (known || (!IsRemark(i) && !HeadsCore(i)))) {
        ruled.push_back(i);
      }
      rule = At(i).kind == BlockKind::kRule;
    }
    if (std::includes(ruled.begin(), ruled.end(), starts_.begin(), starts_.end()))
      starts_ = std::move(ruled);
  }

  // Where every posting is a heading of one level, a heading of that level that states facts is
  // one, too, though nothing in it is called 자격 or 우대.
  void AddSiblings() {
    if (starts_.size() < 2) return;
    const uint8_t level = At(starts_.front()).level;
    const bool headings = std::all_of(starts_.begin(), starts_.end(), [&](uint32_t start) {
      return At(start).kind == BlockKind::kHeading && At(start).level == level;
    });
    if (!headings) return;
    std::vector<uint32_t> found;
    for (uint32_t i = 0; i < input_.lines.size(); ++i) {
      if (At(i).blank || At(i).kind != BlockKind::kHeading || At(i).level != level) continue;
      const bool known = std::binary_search(starts_.begin(), starts_.end(), i);
      if (known || (!IsRemark(i) && !input_.OpensSection(i) && StatesFacts(i + 1, level)))
        found.push_back(i);
    }
    if (std::includes(found.begin(), found.end(), starts_.begin(), starts_.end()))
      starts_ = std::move(found);
  }

  // Whether the lines from `i` to the next heading of `level` hold a fact that stands alone:
  // "상시", "마감 12/5", a labelled one.
  [[nodiscard]] bool StatesFacts(size_t i, uint8_t level) const {
    for (; i < input_.lines.size(); ++i) {
      const Line& line = At(i);
      if (line.blank) continue;
      if (line.kind == BlockKind::kHeading && line.level <= level) return false;
      if (StatesFact(At(i)) || FactTagOf(Cut(text_, line.content)) != FactTag::kNone) return true;
    }
    return false;
  }

  [[nodiscard]] bool HasContentBetween(size_t from, size_t to) const {
    for (size_t i = from + 1; i < to; ++i) {
      if (!At(i).blank && At(i).kind != BlockKind::kRule) return true;
    }
    return HeadingAt(from).has_value;
  }

  // A posting begins with its duties or requirements; wishes that come twice are still one
  // posting's, unless the whole note has nothing else.
  [[nodiscard]] bool StartsAgain(SectionKind kind, const bool (&seen)[kSectionKindCount]) const {
    const bool required = seen[static_cast<size_t>(SectionKind::kRequirements)];
    const bool preferred = seen[static_cast<size_t>(SectionKind::kPreferred)];
    if (kind == SectionKind::kDuties) return required || preferred;
    if (kind == SectionKind::kPreferred) return preferred && only_wishes_;
    return kind == SectionKind::kRequirements && required;
  }

  [[nodiscard]] size_t NextLine(size_t i) const {
    if (i < input_.lines.size()) ++i;
    while (i < input_.lines.size() && At(i).blank) ++i;
    return i;
  }

  // Whether something between two core headings says that another posting begins.
  [[nodiscard]] bool Separated(size_t previous, size_t heading) const {
    for (size_t i = previous + 1; i < heading; ++i) {
      if (At(i).blank) continue;
      if (At(i).kind == BlockKind::kRule) return true;
      if (IsAbove(i, heading)) return true;
    }
    return IsNameLine(heading);
  }

  // A heading or item of a higher level than the section heading, that opens no section itself.
  [[nodiscard]] bool IsAbove(size_t i, size_t heading) const {
    const Line& line = At(i);
    const Line& section = At(heading);
    if (HeadingAt(i).kind && HeadingAt(i).is_heading) return false;
    if (section.kind == BlockKind::kHeading)
      return line.kind == BlockKind::kHeading && line.level < section.level;
    if (section.IsItem()) {
      if (line.kind == BlockKind::kHeading) return true;
      return line.IsItem() && line.level < section.level;
    }
    return line.kind == BlockKind::kHeading && HeadingAt(i).shape >= 2.5F;
  }

  // Whether a short line of its own stands right above the section heading: "Postype" above "+ 자격
  // 요건".
  [[nodiscard]] bool IsNameLine(size_t heading) const {
    const auto name = NameLineAbove(heading);
    if (!name) return false;
    if (At(heading).IsItem()) return !At(heading).decorated;
    return first_name_ && IsPlainName(*name);
  }

  // The line above, blank ones passed, if it may be a name by its shape.
  [[nodiscard]] std::optional<uint32_t> NameLineAbove(size_t heading) const {
    size_t i = heading;
    while (i > 0 && At(i - 1).blank) --i;
    const bool name = i > 0 && LooksLikeName(i - 1) &&
                      (BeginsBelowTitle(text_, input_.lines, i - 1) ||
                       (!starts_.empty() && SharesMark(text_, At(i - 1), At(starts_.front()))));
    return name ? std::optional(static_cast<uint32_t>(i - 1)) : std::nullopt;
  }

  // "하늘보리 - 서버 개발자" above "자격요건", in a note in which the first posting begins so, too.
  [[nodiscard]] bool IsPlainName(size_t i) const {
    constexpr size_t kLongestBytes = 90;
    const std::string_view words = Cut(text_, At(i).content);
    return words.size() <= kLongestBytes && At(i).kind != BlockKind::kHeading &&
           !HeadingAt(i).kind && !words.ends_with('.') && !At(i).notice && !At(i).quote;
  }
  // The line of such a name right above a section heading.
  [[nodiscard]] std::optional<uint32_t> PlainNameAbove(size_t heading) const {
    if (At(heading).IsItem() || At(heading).kind == BlockKind::kHeading) return std::nullopt;
    const auto name = NameLineAbove(heading);
    return name && IsPlainName(*name) ? name : std::nullopt;
  }

  [[nodiscard]] bool LooksLikeName(size_t i) const { return MayNameOpening(text_, At(i)); }

  // The first line of the header that stands above a posting's first section.
  [[nodiscard]] size_t HeaderBegin(size_t heading, size_t floor) const {
    const Line& section = At(heading);
    size_t begin = NameAbove(heading, floor);
    if (keyed_) begin = std::min(begin, RecordAbove(input_, heading, floor));
    if (begin < heading && At(begin).IsItem()) return begin;
    if (const auto name = OwnNameLine(heading, begin, floor)) return *name;
    for (size_t i = begin; i-- > floor;) {
      const Line& line = At(i);
      if (line.blank || line.remark) continue;
      if (line.kind == BlockKind::kRule) break;
      // "마감: 12/15" above what names a posting is the one's before it.
      if (begin < heading && Parts(begin, i, floor)) break;
      if (section.IsItem() && line.IsItem() && line.level < section.level) {
        begin = i;
        break;
      }
      if (IsFactItem(i) || IsBareLink(text_, At(i))) continue;
      if (line.IsItem() || input_.OpensSection(i)) break;
      if (IsContentOfHeading(i, floor) || HeadsCollection(text_, At(i))) break;
      if (line.kind != BlockKind::kKeyValue && line.kind != BlockKind::kHeading &&
          !LooksLikeName(i))
        break;
      begin = i;
    }
    // Nothing but a fact: the names stand further up.
    return floor == 0 && StatesFact(At(begin)) ? BlockBegin(input_.lines, begin) : begin;
  }

  // Where the first posting begins with its name, what stands above that of another is the one's
  // before it: "강남역 / 연봉 협의", "London".
  [[nodiscard]] std::optional<size_t> OwnNameLine(size_t heading, size_t begin,
                                                  size_t floor) const {
    if (floor == 0 || starts_.empty()) return std::nullopt;
    const Line& first = At(starts_.front());
    if (first.kind == BlockKind::kHeading && begin < heading &&
        At(begin).kind == BlockKind::kHeading && At(begin).level == first.level)
      return begin;
    if (first_name_ != starts_.front()) return std::nullopt;
    return PlainNameAbove(heading);
  }

  // The name above what else stands before the posting's first section, such as the company's own
  // words: the nearest line above it, else the first below a rule, else what the document's first
  // posting says of its company; `heading` if there is none.
  [[nodiscard]] size_t NameAbove(size_t heading, size_t floor) const {
    std::optional<size_t> below_rule;  // the nearest rule's
    std::optional<size_t> about;       // the first such section
    for (size_t i = heading, first = heading; i-- > floor;) {
      if (At(i).blank) continue;
      if (IsAbove(i, heading)) return HeadsCollection(text_, At(i)) ? heading : i;
      if (At(i).kind == BlockKind::kRule && !below_rule) below_rule = first;
      if (!below_rule && input_.OpensSection(i) && HeadingAt(i).kind == SectionKind::kAbout)
        about = i;
      first = i;
    }
    if (below_rule) {
      return input_.OpensSection(*below_rule) || !LooksLikeName(*below_rule) ? heading
                                                                             : *below_rule;
    }
    return floor == 0 ? about.value_or(heading) : heading;
  }

  // "- 링크: https://…", "- 마감: 12/31" below the posting's name.
  [[nodiscard]] bool IsFactItem(size_t i) const { return At(i).IsItem() && StatesFact(At(i)); }

  // Whether `name`, which is a heading or begins a paragraph, parts the fact above from itself.
  [[nodiscard]] bool Parts(size_t name, size_t fact, size_t floor) const {
    if (At(name).kind == BlockKind::kHeading) return StatesFact(At(fact));
    return floor > 0 && At(name).blank_before && ClosesOpening(text_, At(fact)) &&
           !ClosesOpening(text_, At(starts_.front()));
  }
  // The line directly under a known heading ("###### 링크") is that section's content.
  [[nodiscard]] bool IsContentOfHeading(size_t i, size_t floor) const {
    for (size_t j = i; j-- > floor;) {
      if (At(j).blank) continue;
      return input_.OpensSection(j);
    }
    return false;
  }

  // The last posting ends where the note's own remarks begin: under a heading of their own, if the
  // postings are items of a list.
  [[nodiscard]] uint32_t LastEnd(uint32_t start) const {
    bool listed = false;
    for (size_t i = start; i < input_.lines.size(); ++i) {
      if (At(i).blank) continue;
      const bool section = input_.OpensSection(i);
      listed = listed || (section && IsCore(*HeadingAt(i).kind) && At(i).IsItem());
      const bool remark = listed && At(i).kind == BlockKind::kHeading && !section;
      if (i > start && (remark || IsRemark(i))) return static_cast<uint32_t>(i);
    }
    return static_cast<uint32_t>(input_.lines.size());
  }

  std::string_view text_;
  const LabelledLines& input_;
  bool one_page_;
  bool only_wishes_;
  bool keyed_ = false;                  // a company's label stands above the first section
  std::optional<uint32_t> first_name_;  // the bare name above the first section
  std::vector<uint32_t> starts_;
};

}  // namespace

std::vector<LineRange> SplitPostings(std::string_view text, const LabelledLines& input) {
  return Splitter(text, input).Split();
}

}  // namespace gonggo

#include "posting/items.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>

#include "posting/item_split.h"
#include "posting/labels.h"
#include "posting/markup.h"
#include "posting/paragraph.h"
#include "requirement/necessity.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// No posting asks for so much. A file that seems to is none, and what each of its lines demands
// would fill the memory: its further items keep their words alone.
constexpr size_t kMaxItemsUnderstood = 20'000;

class ItemReader {
 public:
  ItemReader(std::string_view text, const LabelledLines& input, LineRange range,
             const std::vector<SectionKind>& kinds, RequirementReader& reader)
      : text_(text), input_(input), range_(range), kinds_(kinds), reader_(reader) {}

  Demands Read() {
    // As many as most postings have, so that few are moved when there are more.
    demands_.requirements.reserve(24);
    demands_.skills.reserve(32);
    for (uint32_t i = range_.begin; i < range_.end;) {
      if (ReadFlattened(i)) {
        ++i;
        continue;
      }
      if (!IsItemLine(i)) {
        ReadOther(i++);
        continue;
      }
      uint32_t last = i;
      while (last + 1 < range_.end && Continues(last, last + 1)) ++last;
      AddItem(i, last);
      i = last + 1;
    }
    return std::move(demands_);
  }

 private:
  [[nodiscard]] const Line& At(uint32_t i) const { return input_.lines[i]; }
  [[nodiscard]] SectionKind KindAt(uint32_t i) const { return kinds_[i - range_.begin]; }

  [[nodiscard]] bool IsItemLine(uint32_t i) const {
    const SectionKind kind = KindAt(i);
    if (kind != SectionKind::kRequirements && kind != SectionKind::kPreferred) return false;
    const Line& line = At(i);
    if (line.blank || line.kind == BlockKind::kRule || line.content.empty()) return false;
    const Heading& heading = input_.headings[i];
    return !(heading.is_heading && heading.kind && !heading.has_value) && !IsSubHeading(i);
  }

  // A sub-heading names what its items are about: kept out of the items unless it says something
  // itself.
  [[nodiscard]] bool IsSubHeading(uint32_t i) const {
    return input_.headings[i].is_heading && !input_.headings[i].has_value && !At(i).IsItem() &&
           input_.headings[i].shape >= 2.5F;
  }

  // Whether line `next` goes on with the item that ends at line `at`.
  [[nodiscard]] bool Continues(uint32_t at, uint32_t next) const {
    if (!IsItemLine(next) || KindAt(next) != KindAt(at)) return false;
    const Line& line = At(next);
    if ((line.IsItem() && line.starts_block) || line.blank_before ||
        line.kind == BlockKind::kTableRow)
      return false;
    if (!line.starts_block) return true;
    const std::string_view before = Cut(text_, At(at).content);
    for (const std::string_view open :
         {"하여", "하며", "하고", " 및",  ",",    "와",   "과",  "의",    "을",  "를",
          "또는", "/",    "관련", "위한", "통한", " and", " or", " with", " of", " the"}) {
      if (before.ends_with(open)) return true;
    }
    return false;
  }

  // A line that holds a whole posting: each of its parts by its own heading.
  bool ReadFlattened(uint32_t i) {
    const std::span<const ParagraphPart> parts = input_.PartsOf(i);
    for (const ParagraphPart& part : parts) {
      switch (part.kind) {
        case SectionKind::kDuties:
        case SectionKind::kRequirements:
        case SectionKind::kPreferred:
          pieces_.clear();
          SplitFlattenedItems(Cut(text_, part.at), pieces_);
          AddPieces({i, i, part.kind, part.at});
          break;
        case SectionKind::kFacts:
        case SectionKind::kStack:
          if (!IsFull()) reader_.ReadMentions({text_, part.at, i + 1}, part.kind, demands_.skills);
          break;
        default:
          break;
      }
    }
    return !parts.empty();
  }

  void AddItem(uint32_t first, uint32_t last) {
    const uint32_t begin =
        input_.headings[first].has_value ? At(first).value.begin : At(first).content.begin;
    const Span content{begin, At(last).content.end};
    const std::string_view item = Cut(text_, content);
    pieces_.clear();
    if (first == last) {
      SplitGluedItems(item, pieces_);
    } else {
      pieces_.push_back({0, content.size()});
    }
    AddPieces({first, last, KindAt(first), content});
  }

  // Lines `first` to `last` (indexes) of one section, whose `pieces_` lie in `at`.
  struct ItemPlace {
    uint32_t first = 0;
    uint32_t last = 0;
    SectionKind section = SectionKind::kRequirements;
    Span at;
  };

  static Necessity NecessityOf(SectionKind section) {
    if (section == SectionKind::kDuties) return Necessity::kMentioned;
    return section == SectionKind::kPreferred ? Necessity::kPreferred : Necessity::kRequired;
  }

  void AddPieces(const ItemPlace& place) {
    const Necessity of_section = NecessityOf(place.section);
    const std::string_view item = Cut(text_, place.at);
    for (const Span& piece : pieces_) {
      Requirement r;
      const std::string_view words = Cut(item, piece);
      r.text = PlainText(words);
      if (r.text.empty() || IsStatedAbsence(r.text)) continue;
      r.line = place.first + 1;
      r.line_end = place.last + 1;
      r.section = place.section;
      r.necessity = of_section;
      if (IsFull()) {
        r.necessity = ReadNecessity(words, of_section);
      } else {
        const Span at{place.at.begin + piece.begin, place.at.begin + piece.end};
        reader_.Read({text_, at, place.first + 1}, r, demands_.skills);
      }
      // Duties are kept where they name something that a person can know.
      if (place.section == SectionKind::kDuties && r.conditions.empty()) continue;
      demands_.requirements.push_back(std::move(r));
    }
  }

  [[nodiscard]] bool IsFull() const {
    return demands_.requirements.size() >= kMaxItemsUnderstood ||
           demands_.skills.size() >= kMaxItemsUnderstood;
  }

  // A line that is no item of a requirement section may still name skills.
  void ReadOther(uint32_t i) {
    const Line& line = At(i);
    if (line.blank || line.content.empty() || IsFull()) return;
    switch (KindAt(i)) {
      case SectionKind::kDuties:
        return ReadDuty(i);
      case SectionKind::kTitle:
      case SectionKind::kFacts:
      case SectionKind::kRequirements:
      case SectionKind::kPreferred:
      case SectionKind::kStack:
        return reader_.ReadMentions({text_, line.content, i + 1}, KindAt(i), demands_.skills);
      case SectionKind::kCompany:
      case SectionKind::kAbout:
      case SectionKind::kBenefits:
      case SectionKind::kProcess:
      case SectionKind::kOther:
        return;
    }
  }

  // What the work is done with: kept where it names something that a person can know.
  void ReadDuty(uint32_t i) {
    Requirement r;
    r.line = r.line_end = i + 1;
    r.section = SectionKind::kDuties;
    r.necessity = Necessity::kMentioned;
    reader_.Read({text_, At(i).content, i + 1}, r, demands_.skills);
    if (r.conditions.empty()) return;
    r.text = PlainText(Cut(text_, At(i).content));
    demands_.requirements.push_back(std::move(r));
  }

  std::string_view text_;
  const LabelledLines& input_;
  LineRange range_;
  const std::vector<SectionKind>& kinds_;
  RequirementReader& reader_;
  Demands demands_;
  std::vector<Span> pieces_;  // of the item that is being read
};

}  // namespace

Demands ReadDemands(std::string_view text, const LabelledLines& input, LineRange range,
                    const std::vector<SectionKind>& kinds, RequirementReader& reader) {
  return ItemReader(text, input, range, kinds, reader).Read();
}

}  // namespace gonggo

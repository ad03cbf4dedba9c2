#include "posting/demand/items.h"

#include <algorithm>
#include <set>
#include <span>
#include <string>
#include <utility>

#include "posting/demand/no_item.h"
#include "posting/line/item_split.h"
#include "posting/paragraph/flattened_items.h"
#include "posting/paragraph/paragraph.h"
#include "posting/paragraph/stack_sentence.h"
#include "posting/paragraph/talk_sentences.h"
#include "requirement/necessity.h"
#include "text/markup.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// No posting asks for so much. A file that seems to is none, and what each of its lines demands
// would fill the memory: its further items keep their words alone.
constexpr size_t kMaxItemsUnderstood = 20'000;

class ItemReader {
 public:
  ItemReader(std::string_view text, const LabelledLines& input, LineRange range,
             const std::vector<SectionKind>& kinds, const DemandReader& reader)
      : text_(text),
        input_(input),
        range_(range),
        kinds_(kinds),
        reader_(reader.reader),
        memo_(reader.memo) {}

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
      if (EndsDuties(i)) {
        AddDuty(i++);
        continue;
      }
      uint32_t last = i;
      while (last + 1 < range_.end && Continues(last, last + 1)) ++last;
      AddItem(i, last);
      i = last + 1;
    }
    DropRepeatedValues();
    return std::move(demands_);
  }

 private:
  // A record that has the page's text may have a short requirement once more by itself.
  void DropRepeatedValues() {
    const auto is_value = [this](const Requirement& r) { return At(r.line - 1).record_value; };
    auto& requirements = demands_.requirements;
    if (std::none_of(requirements.begin(), requirements.end(), is_value)) return;
    std::set<std::pair<SectionKind, std::string>> said;
    for (const Requirement& r : requirements) {
      if (!is_value(r)) said.emplace(r.section, r.text);
    }
    std::set<uint32_t> dropped;
    std::erase_if(requirements, [&](const Requirement& r) {
      const bool repeated = is_value(r) && said.contains({r.section, r.text});
      if (repeated) dropped.insert(r.line);
      return repeated;
    });
    std::erase_if(demands_.skills,
                  [&dropped](const SkillMention& m) { return dropped.contains(m.at.line); });
  }

  [[nodiscard]] const Line& At(uint32_t i) const { return input_.lines[i]; }
  // The section of a line; an item of a stack that asks for itself is a requirement.
  [[nodiscard]] SectionKind KindAt(uint32_t i) const {
    const SectionKind kind = kinds_[i - range_.begin];
    return kind == SectionKind::kStack ? KindInStack(i) : kind;
  }

  [[nodiscard]] SectionKind KindInStack(uint32_t i) const {
    return At(i).IsItem() && Asks(i) ? SectionKind::kRequirements : SectionKind::kStack;
  }

  // "SQL(경력 5년 이상 필수)" below "Skill Set".
  [[nodiscard]] bool Asks(uint32_t i) const {
    const std::string_view words = Cut(text_, At(i).content);
    return words.find("필수") != std::string_view::npos ||
           words.find("년 이상") != std::string_view::npos;
  }

  [[nodiscard]] bool IsItemLine(uint32_t i) const {
    const SectionKind kind = KindAt(i);
    if (kind != SectionKind::kRequirements && kind != SectionKind::kPreferred) return false;
    const Line& line = At(i);
    if (line.blank || line.kind == BlockKind::kRule || line.content.empty()) return false;
    // "We offer visa sponsorship." below a list.
    if (!line.IsItem() && line.blank_before && AsksForNothing(Cut(text_, line.content)))
      return false;
    const Heading& heading = input_.headings[i];
    return !(heading.is_heading && heading.kind && !heading.has_value) && !IsSubHeading(i);
  }

  // A sub-heading names what its items are about: kept out of the items unless it says something
  // itself.
  [[nodiscard]] bool IsSubHeading(uint32_t i) const {
    return input_.headings[i].is_heading && !input_.headings[i].has_value && !At(i).IsItem() &&
           input_.headings[i].shape >= 2.5F;
  }

  // The last duty with the first requirement glued to it, which is most of the line.
  [[nodiscard]] bool EndsDuties(uint32_t i) const {
    if (!At(i).glued || i == range_.begin || KindAt(i) != SectionKind::kRequirements) return false;
    return KindAt(i - 1) == SectionKind::kDuties && At(i).IsItem();
  }

  // Whether line `next` goes on with the item that ends at line `at`.
  [[nodiscard]] bool Continues(uint32_t at, uint32_t next) const {
    if (!IsItemLine(next) || KindAt(next) != KindAt(at)) return false;
    const Line& line = At(next);
    if ((line.IsItem() && line.starts_block) || line.blank_before ||
        line.kind == BlockKind::kTableRow)
      return false;
    if (!line.starts_block) return true;
    return GoesOnBelow(Cut(text_, At(at).content));
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
          SplitFlattenedItems(
              Cut(text_, part.at),
              part.kind == SectionKind::kDuties ? FlattenedList::kDuties : FlattenedList::kDemands,
              pieces_);
          if (part.kind != SectionKind::kDuties) DropTalk(Cut(text_, part.at), pieces_);
          AddPieces({DemandReading::kItem, part.kind, Cut(text_, part.at), part.at.begin, i + 1});
          break;
        case SectionKind::kTitle:
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

  // Where the words of line `i` begin: behind the name of its section ("담당업무: 서버 개발"), at
  // its label, where that names a skill ("Python: 서버 개발", "SQL 전문성: 쿼리 작성").
  [[nodiscard]] uint32_t WordsBegin(uint32_t i) const {
    const Line& line = At(i);
    if (input_.headings[i].has_value) return line.value.begin;
    const bool labelled = !line.key.empty() && line.key.begin < line.content.begin;
    return labelled && NamesSkill(Cut(text_, line.key)) ? line.key.begin : line.content.begin;
  }

  [[nodiscard]] bool NamesSkill(std::string_view label) const {
    return memo_ != nullptr ? memo_->NamesSkill(label, reader_) : reader_.NamesSkill(label);
  }

  void AddItem(uint32_t first, uint32_t last) {
    const uint32_t begin = WordsBegin(first);
    const std::string_view item = Cut(text_, {begin, At(last).content.end});
    Remembering({DemandReading::kItem, KindAt(first), item, begin, first + 1},
                [&](const DemandLine& line) { ReadItem(line, last); });
  }

  // Does what `read(line)` does, if need be by calling it.
  template <typename Read>
  void Remembering(const DemandLine& line, Read read) {
    // Behind the limits items are read otherwise.
    if (memo_ == nullptr || IsFull()) return read(line);
    if (memo_->Recall(line, demands_)) return;
    const size_t requirements = demands_.requirements.size();
    const size_t skills = demands_.skills.size();
    read(line);
    if (!IsFull()) memo_->Keep(line, demands_, requirements, skills);
  }

  void ReadItem(const DemandLine& item, uint32_t last) {
    pieces_.clear();
    if (item.line == last + 1) {
      SplitGluedItems(item.words, pieces_);
    } else {
      pieces_.push_back({0, static_cast<uint32_t>(item.words.size())});
    }
    AddPieces(item);
  }

  static Necessity NecessityOf(SectionKind section) {
    if (section == SectionKind::kDuties) return Necessity::kMentioned;
    return section == SectionKind::kPreferred ? Necessity::kPreferred : Necessity::kRequired;
  }

  static uint32_t LineEndsIn(std::string_view words) {
    return static_cast<uint32_t>(std::ranges::count(words, '\n'));
  }

  // `pieces_` of an item.
  void AddPieces(const DemandLine& item) {
    const Necessity of_section = NecessityOf(item.section);
    uint32_t line = item.line;  // that words stand in which have been passed
    uint32_t passed = 0;
    for (const Span& piece : pieces_) {
      line += LineEndsIn(Cut(item.words, {passed, piece.begin}));
      passed = piece.begin;
      Requirement r;
      const std::string_view words = Cut(item.words, piece);
      r.text = PlainText(words);
      if (AsksForNoItem(r.text)) continue;
      r.line = line;
      r.line_end = r.line + LineEndsIn(words);
      r.section = item.section;
      r.necessity = of_section;
      if (IsFull()) {
        r.necessity = ReadNecessity(words, of_section);
      } else {
        reader_.Read({text_, {item.begin + piece.begin, item.begin + piece.end}, r.line}, r,
                     demands_.skills);
      }
      // Duties are kept where they name something that a person can know.
      if (item.section == SectionKind::kDuties && r.conditions.empty()) continue;
      demands_.requirements.push_back(std::move(r));
    }
  }

  [[nodiscard]] bool IsFull() const {
    return demands_.requirements.size() >= kMaxItemsUnderstood ||
           demands_.skills.size() >= kMaxItemsUnderstood;
  }

  // "source: crawls/2026_11", "text_form: html": what a record says of its making.
  [[nodiscard]] bool IsMachineValue(const Line& line) const {
    return line.record_value && line.field == "metadata";
  }

  // A line that is no item of a requirement section may still name skills.
  void ReadOther(uint32_t i) {
    const Line& line = At(i);
    if (line.blank || line.content.empty() || IsFull() || IsMachineValue(line)) return;
    switch (KindAt(i)) {
      case SectionKind::kDuties:
        return AddDuty(i);
      case SectionKind::kTitle:
      case SectionKind::kFacts:
      case SectionKind::kRequirements:
      case SectionKind::kPreferred:
      case SectionKind::kStack:
        return Remembering(LineAt(i, DemandReading::kMentions), [this](const DemandLine& other) {
          reader_.ReadMentions(PlaceOf(other), other.section, demands_.skills);
          if (other.section == SectionKind::kStack) ReadChoice(other);
        });
      case SectionKind::kAbout:
        return ReadStackSentence(i);
      case SectionKind::kCompany:
      case SectionKind::kBenefits:
      case SectionKind::kProcess:
      case SectionKind::kOther:
        return;
    }
  }

  // "We move parcels. Our stack includes Go and Kafka." is about the company, but for its stack.
  void ReadStackSentence(uint32_t i) {
    const Span words = At(i).content;
    const auto sentence = FindStackSentence(Cut(text_, words));
    if (!sentence) return;
    const Span at{words.begin + sentence->begin, words.begin + sentence->end};
    reader_.ReadMentions({text_, at, i + 1}, SectionKind::kStack, demands_.skills);
  }

  // A page that has lost its headings glues the first item of the next list to the last one of
  // this: "배차 서버 고도화 • 자바 경력 3년 이상".
  void AddDuty(uint32_t i) {
    const auto read_duty = [this](const DemandLine& line) { ReadDuty(line); };
    DemandLine duty = LineAt(i, DemandReading::kDuty);
    uint32_t below = i + 1;
    while (below < range_.end && At(below).blank) ++below;
    const bool may_glue = At(i).glued && below < range_.end &&
                          At(i).IsItem() == At(below).IsItem() && IsItemLine(below);
    if (!may_glue) return Remembering(duty, read_duty);
    const GluedLine glued = SplitGluedRequirement(duty.words);
    const std::string_view words = duty.words;
    duty.words = Cut(words, glued.duty);
    Remembering(duty, read_duty);
    if (glued.requirement.empty()) return;
    const DemandLine next{DemandReading::kItem, KindAt(below), Cut(words, glued.requirement),
                          duty.begin + glued.requirement.begin, duty.line};
    Remembering(next, [&](const DemandLine& line) { ReadItem(line, i); });
  }

  [[nodiscard]] DemandLine LineAt(uint32_t i, DemandReading reading) const {
    const Span content{WordsBegin(i), At(i).content.end};
    return {reading, KindAt(i), Cut(text_, content), content.begin, i + 1};
  }

  [[nodiscard]] RequirementPlace PlaceOf(const DemandLine& line) const {
    const auto size = static_cast<uint32_t>(line.words.size());
    return {text_, {line.begin, line.begin + size}, line.line};
  }

  // What the work is done with: kept where it names something that a person can know.
  void ReadDuty(const DemandLine& duty) {
    Requirement r;
    r.line = r.line_end = duty.line;
    r.section = SectionKind::kDuties;
    r.necessity = Necessity::kMentioned;
    reader_.Read(PlaceOf(duty), r, demands_.skills);
    if (r.conditions.empty()) return;
    r.text = PlainText(duty.words);
    demands_.requirements.push_back(std::move(r));
  }

  // A line of a stack names what is in use; where it says that one of several is ("AWS 또는 GCP"),
  // that is kept, too. Its skills are mentioned already.
  void ReadChoice(const DemandLine& line) {
    Requirement r;
    r.line = r.line_end = line.line;
    r.section = SectionKind::kStack;
    r.necessity = Necessity::kMentioned;
    mentioned_.clear();
    reader_.Read(PlaceOf(line), r, mentioned_);
    if (r.any_of.empty()) return;
    r.text = PlainText(line.words);
    demands_.requirements.push_back(std::move(r));
  }

  std::string_view text_;
  const LabelledLines& input_;
  LineRange range_;
  const std::vector<SectionKind>& kinds_;
  RequirementReader& reader_;
  DemandMemo* memo_;
  Demands demands_;
  std::vector<Span> pieces_;             // of the item that is being read
  std::vector<SkillMention> mentioned_;  // of a line whose skills are known
};

}  // namespace

Demands ReadDemands(std::string_view text, const LabelledLines& input, LineRange range,
                    const std::vector<SectionKind>& kinds, const DemandReader& reader) {
  return ItemReader(text, input, range, kinds, reader).Read();
}

}  // namespace gonggo

#include "posting/fact/fact_places.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

#include "knowledge/tables.h"
#include "posting/fact/any_of.h"
#include "posting/fact/head_of_facts.h"
#include "posting/field/place_title.h"
#include "posting/line/item_split.h"
#include "posting/line/labels.h"
#include "posting/line/lines.h"
#include "posting/line/segments.h"
#include "posting/line/table_head.h"
#include "posting/paragraph/paragraph.h"
#include "posting/saying/fact_line.h"
#include "posting/saying/fact_rows.h"
#include "posting/section/sibling_labels.h"
#include "text/byte_class.h"
#include "text/markup.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

class PlaceCollector {
 public:
  explicit PlaceCollector(const FactInput& input)
      : input_(input),
        below_labels_(CellsBelowLabels(input.text, input.lines.lines, input.range)),
        below_(below_labels_.begin()) {}

  Places Collect() {
    const auto& lines = input_.lines.lines;
    const uint32_t head_end = HeadEnd(input_);
    constexpr size_t kFewLabels = 32;
    places_.all.reserve(input_.range.end - input_.range.begin);
    places_.labelled.reserve(kFewLabels);
    for (uint32_t i = input_.range.begin; i < input_.range.end; ++i) {
      const Line& line = lines[i];
      if (line.blank || line.boilerplate || line.content.empty()) continue;
      if (const FlattenedLine* const parts = input_.lines.FlattenedAt(i); parts != nullptr) {
        AddParts(*parts);
        AddCells(i);
        continue;
      }
      Place place{i, line.content, {}, {}, input_.kinds[i - input_.range.begin], false};
      place.field = line.field;
      if (!place.field.empty() && !line.value.empty()) place.at = line.value;
      if (place.field == "period" && IsOfNotice(line.key)) place.field = "hiring_period";
      if (!line.states.empty()) place.field = line.states;
      if (IsDayOfNotice(input_.text, lines, input_.range, i)) place.field = "posted";
      place.is_title = input_.header.title && input_.header.title->line == i;
      place.is_head = i < head_end;
      if (place.kind == SectionKind::kFacts) NameByNeighbours(i, place);
      // A company may be called as a town is.
      const bool is_company =
          input_.header.company &&
          Cut(input_.text, input_.header.company->at) == Cut(input_.text, line.content);
      if (place.is_head && !place.is_title && !is_company && place.field.empty())
        NamePlaceOfHead(line, place);
      segments_.clear();
      if (place.at.size() >= kShortestParagraphBytes || HoldsLabels(line, place.at)) {
        place.possible = FindPlaceSegments(place);
      } else {
        place.possible =
            place.at == line.content ? line.hints.fields : PossibleFields(input_.text, place.at);
      }
      Add(place);
      AddMarkdownLink(line, place);
      AddSegments();
      if (line.glued && place.kind == SectionKind::kDuties) AddGlued(i);
      AddTags(i);
      AddCells(i);
      // A label alone on its line names the next one: "근무지" / "서울 강남구 …".
      const Heading& heading = input_.lines.headings[i];
      if (heading.is_heading || line.colon || IsLabelAbove(i)) AddLabelAbove(i);
    }
    return std::move(places_);
  }

 private:
  // "Location: Porto Contract: Permanent Salary: …": a row of facts that has lost its lines.
  [[nodiscard]] bool HoldsLabels(const Line& line, Span at) const {
    constexpr std::ptrdiff_t kFewest = 2;
    const std::string_view text = Cut(input_.text, at);
    if (line.key.empty() || std::ranges::count(text, ':') < kFewest || !IsMostlyLatin(text))
      return false;
    const auto segments = FindSegments(input_.text, at);
    return std::ranges::count_if(segments, [](const Segment& s) { return !s.field.empty(); }) >=
           kFewest;
  }

  // A cell of a table that names a place, and a period beside "D-45", though nothing labels them.
  void NameByNeighbours(uint32_t i, Place& place) const {
    if (!place.field.empty()) return;
    const auto& lines = input_.lines.lines;
    const std::string_view cell = LastCell(input_.text, lines[i]);
    if (!cell.empty() && Regions().FindWhole(cell) >= 0) {
      place.field = "location";
      place.at = SpanOf(input_.text, cell);
      return;
    }
    if (lines[i].key.empty() && IsPlaceTag(Cut(input_.text, lines[i].content))) {
      place.field = "location";
    } else if (IsPeriodOfDayCount(input_.text, lines, input_.range, i)) {
      place.field = "period";
    }
  }

  // "공고기간": how long the notice hangs, which may end before one may apply.
  [[nodiscard]] bool IsOfNotice(Span label) const {
    return Cut(input_.text, label).starts_with("공고");
  }

  // "Lisbon, Portugal (Hybrid)", "Remote - Canada", "Bristol" right below a title.
  void NamePlaceOfHead(const Line& line, Place& place) const {
    if (!line.key.empty() || !line.states.empty()) return;
    std::string_view words = Cut(input_.text, line.content);
    if (const size_t open = words.find(" ("); open != words.npos && words.ends_with(')'))
      words = words.substr(0, open);
    if (IsPlaceTag(words) || IsPlaceAbroad(words, PlaceExtent::kTown)) place.field = "location";
  }

  // What the cells of a loose table that begin in line `i` state below their column's name.
  void AddCells(uint32_t i) {
    const auto& cells = input_.lines.table_cells;
    if (cells.empty() && below_ == below_labels_.end()) return;  // of nearly every posting
    auto at = std::lower_bound(cells.begin(), cells.end(), i,
                               [](const StatedCell& c, uint32_t l) { return c.line < l; });
    for (; at != cells.end() && at->line == i; ++at) {
      Place place{i, at->at, at->field, {}, SectionKind::kFacts};
      Add(place);
    }
    for (; below_ != below_labels_.end() && below_->line <= i; ++below_) {
      if (below_->line == i) Add({i, below_->at, below_->field, {}, SectionKind::kFacts});
    }
  }

  // Each tag of a row for itself: "달빛배달 · 서울 강동구 · 경력 3년 이상".
  void AddTags(uint32_t i) {
    const auto& lines = input_.lines.lines;
    uint32_t at = i;  // a torn row goes on over the lines below
    for (const Span tag : TagsOf(input_.text, lines[i])) {
      const std::string_view field = FieldOfTag(Cut(input_.text, tag));
      while (at + 1 < input_.range.end && lines[at + 1].whole.begin <= tag.begin) ++at;
      Place place{at, tag, field, PossibleFields(input_.text, tag), SectionKind::kFacts};
      Add(place);
    }
  }

  // The first requirement, where it is glued to the last duty: "정산 개선 • 자바 경력 3년 이상".
  void AddGlued(uint32_t i) {
    uint32_t next = i + 1;
    while (next < input_.range.end && input_.lines.lines[next].blank) ++next;
    if (next >= input_.range.end ||
        input_.kinds[next - input_.range.begin] != SectionKind::kRequirements)
      return;
    const Span content = input_.lines.lines[i].content;
    const Span glued = SplitGluedRequirement(Cut(input_.text, content)).requirement;
    if (glued.empty()) return;
    Place place{i,
                {content.begin + glued.begin, content.begin + glued.end},
                {},
                {},
                SectionKind::kRequirements};
    place.possible = PossibleFields(input_.text, place.at);
    Add(place);
  }

  // "[지원하러 가기](https://…)", "링크: [가온빵집](https://…)": a reader of Markdown leaves the
  // label alone. What it links to is a place of its own, for links only.
  void AddMarkdownLink(const Line& line, const Place& label) {
    static constexpr std::array<std::string_view, 10> kToPosting = {
        "지원", "공고", "원문", "채용", "링크", "바로", "Apply", "apply", "posting", "Job"};
    if (label.field == "homepage" || line.content.end >= line.whole.end) return;
    const MarkdownLink link = FindMarkdownLink(Cut(input_.text, line.whole), 0);
    if (link.url.empty()) return;
    const std::string_view words = Cut(Cut(input_.text, line.whole), link.label);
    const bool named = label.field == "link" ||
                       std::any_of(kToPosting.begin(), kToPosting.end(), [words](auto to) {
                         return words.find(to) != std::string_view::npos;
                       });
    if (!named) return;
    Place place{label.line, line.whole, {}, {Field::kLink}, label.kind};
    if (label.field == "link") place.field = "link";
    Add(place);
  }

  void Add(const Place& place) {
    places_.possible.Add(place.possible);
    if (!place.field.empty()) places_.labelled.push_back(static_cast<uint32_t>(places_.all.size()));
    places_.all.push_back(place);
  }

  // A line that holds a whole posting is as many places as it has parts.
  void AddParts(const FlattenedLine& flattened) {
    const uint32_t line = flattened.line;
    for (const ParagraphPart& part : flattened.parts) {
      Place place{line, part.at, {}, {}, part.kind};
      place.told = flattened.told;
      places_.told = places_.told || place.told;
      segments_.clear();
      place.possible = FindPlaceSegments(place);
      if (part.kind == SectionKind::kFacts || part.kind == SectionKind::kProcess)
        place.field = FieldOfPart(line, part.at);
      place.is_title = part.kind == SectionKind::kTitle;
      Add(place);
      AddSegments();
    }
  }

  // "접수기간" of "… ■ 접수기간 12월 1일 ~ 12월 20일": what names the part names its field. English
  // text goes on behind the value; its sentences are places of their own.
  [[nodiscard]] std::string_view FieldOfPart(uint32_t line, Span at) const {
    constexpr std::string_view kBehindLabel = " :])>";
    const Span content = input_.lines.lines[line].content;
    if (at.begin <= content.begin || IsMostlyLatin(Cut(input_.text, content))) return {};
    std::string_view before = Cut(input_.text, {content.begin, at.begin});
    before = before.substr(0, before.find_last_not_of(kBehindLabel) + 1);
    return FieldOfLabel(before.substr(before.find_last_of(" [(<") + 1));
  }

  // Finds the sentences of running text, each of which is a place for itself, since readers leave
  // long texts alone. Returns the fields that `whole` could state.
  FieldSet FindPlaceSegments(const Place& whole) {
    if (!IsMostlyLatin(Cut(input_.text, whole.at))) return PossibleFields(input_.text, whole.at);
    spans_.clear();
    possible_.clear();
    for (const Segment& segment : FindSegments(input_.text, whole.at)) {
      segments_.push_back({whole.line, segment.at, segment.field, {}, whole.kind});
      segments_.back().segment = true;
      spans_.push_back(segment.at);
    }
    const FieldSet of_whole = PossibleFields(input_.text, whole.at, spans_, possible_);
    for (size_t k = 0; k < segments_.size(); ++k) segments_[k].possible = possible_[k];
    return of_whole;
  }

  void AddSegments() {
    for (const Place& segment : segments_) Add(segment);
  }

  // Whether most of it is no Hangul, judged by its beginning.
  static bool IsMostlyLatin(std::string_view text) {
    const std::string_view head = text.substr(0, kShortestParagraphBytes);
    const auto letters = std::count_if(head.begin(), head.end(), IsAlphaByte);
    return static_cast<size_t>(letters) * 2 >= head.size();
  }

  // "학력" and right below it "무관", as a board's page shows them.
  [[nodiscard]] bool IsLabelAbove(uint32_t i) const {
    if (IsLabelAboveValue(input_.text, input_.lines.lines, i)) return true;
    constexpr size_t kLongestBytes = 18;
    const Line& line = input_.lines.lines[i];
    if (line.IsItem() || line.content.size() > kLongestBytes || i + 1 >= input_.range.end)
      return false;
    const Line& below = input_.lines.lines[i + 1];
    if (below.blank || below.IsItem() || below.content.size() > kLongestValueBytes) return false;
    const std::string_view field = FieldOfLabel(Cut(input_.text, line.core));
    return field == "education" || field == "experience" || field == "employment";
  }
  static constexpr size_t kLongestValueBytes = 48;

  void AddLabelAbove(uint32_t label) {
    const auto& lines = input_.lines.lines;
    std::string_view field = FieldOfLabel(Cut(input_.text, lines[label].core));
    if (field.empty()) return;
    if (field == "period" && IsOfNotice(lines[label].core)) field = "hiring_period";
    for (uint32_t i = label + 1; i < input_.range.end; ++i) {
      if (lines[i].blank || IsStart(field, i)) continue;
      // "접수기간 및 방법" above "시작일 / 2026.11.12".
      if (lines[i].states == "label" || lines[i].states == "posted") continue;
      const Line& line = lines[i];
      const SectionKind kind = input_.kinds[i - input_.range.begin];
      if (line.key.empty()) {
        Add({i, {line.content.begin, EndOfPeriod(i)}, field, {}, kind, false});
      } else if (!line.value.empty() && line.field.empty()) {
        // "근무지" / "- 본사 : 서울 …"
        Add({i, line.value, field, {}, kind, false});
      }
      return;
    }
  }

  // "시작일 2026.11.20", "남은 기간 12일" above "마감일 2026.12.11": not until when.
  [[nodiscard]] bool IsStart(std::string_view field, uint32_t i) const {
    static constexpr std::array<std::string_view, 5> kStarts = {"시작일", "접수시작", "접수 시작",
                                                                "남은 기간", "남은기간"};
    if (field != "period" && field != "deadline") return false;
    const Line& line = input_.lines.lines[i];
    const std::string_view words = Cut(input_.text, line.whole);
    return words.find('~') == std::string_view::npos &&
           std::any_of(kStarts.begin(), kStarts.end(), [words](std::string_view start) {
             return TrimSpaces(words).starts_with(start);
           });
  }

  // Where a value that begins on line `i` ends: a page may break "1일", "~", "30일" into three
  // lines.
  [[nodiscard]] uint32_t EndOfPeriod(uint32_t i) const {
    const auto& lines = input_.lines.lines;
    if (i + 2 >= input_.range.end) return lines[i].content.end;
    const std::string_view sign = Cut(input_.text, lines[i + 1].whole);
    const bool joins = TrimSpaces(sign) == "~" || TrimSpaces(sign) == "-";
    return joins && !lines[i + 2].blank ? lines[i + 2].content.end : lines[i].content.end;
  }

  const FactInput& input_;
  const std::vector<StatedCell> below_labels_;
  std::vector<StatedCell>::const_iterator below_;  // the next of them
  Places places_;
  std::vector<Place>
      segments_;  // of the line or part that is read, with what FindPlaceSegments needs
  std::vector<Span> spans_;
  std::vector<FieldSet> possible_;
};

}  // namespace

const Place* Places::FirstLabelled(std::string_view field) const {
  const auto found = std::find_if(labelled.begin(), labelled.end(),
                                  [&](uint32_t index) { return all[index].field == field; });
  return found == labelled.end() ? nullptr : &all[*found];
}

Places CollectPlaces(const FactInput& input) {
  Places places = PlaceCollector(input).Collect();
  MarkAlternatives(input, places);
  return places;
}

}  // namespace gonggo

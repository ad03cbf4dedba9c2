#include "posting/heading/heading_context.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>

#include "knowledge/tables.h"
#include "posting/heading/heading_shape.h"
#include "posting/line/heading_words.h"
#include "posting/line/lines.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

using enum SectionKind;

// Where known headings stand, in their order.
using Known = std::vector<size_t>;

bool IsKnown(const Heading& heading) { return heading.is_heading && heading.kind; }

// Whether a term of that value stands in the heading.
bool HoldsValue(std::string_view core, std::string_view value) {
  std::vector<TermMatch> matches;
  Headings().FindLongest(core, matches);
  return std::any_of(matches.begin(), matches.end(), [value](const TermMatch& m) {
    return Headings().terms()[m.term].value == value;
  });
}

void TellIntroductions(std::string_view text, const std::vector<Line>& lines, const Known& known,
                       std::vector<Heading>& headings) {
  std::optional<SectionKind> next;  // the kind of the next heading of the core below
  for (size_t k = known.size(); k-- > 0;) {
    const size_t i = known[k];
    Heading& heading = headings[i];
    // "Job description" above "Requirements", with no heading of duties between them.
    const bool asks_next = next == kRequirements || next == kPreferred;
    if (heading.kind == kAbout && asks_next &&
        HasHeadingValue(Headings().FindWhole(Cut(text, lines[i].core)), "description"))
      heading.kind = kDuties;
    if (!heading.kind || !IsCore(*heading.kind)) continue;
    const bool above_duties = next == kDuties && heading.kind == kDuties;
    if (above_duties && HasHeadingValue(Headings().FindWhole(Cut(text, lines[i].core)), "intro")) {
      heading.kind = kAbout;
    } else {
      next = heading.kind;
    }
  }
}

// "개발환경 : 맥북 + 4K 모니터" among benefits, in the heading's line or the next.
bool IsEquipment(std::string_view text, const std::vector<Line>& lines, size_t i) {
  const size_t last = std::min(i + 1, lines.size() - 1);
  const std::string_view said =
      text.substr(lines[i].whole.begin, lines[last].whole.end - lines[i].whole.begin);
  for (const std::string_view thing : {"맥북", "노트북", "모니터", "MacBook", "장비"}) {
    if (said.find(thing) != std::string_view::npos) return true;
  }
  return false;
}

void TellBenefits(std::string_view text, const std::vector<Line>& lines, const Known& known,
                  std::vector<Heading>& headings) {
  std::optional<SectionKind> above;
  size_t between = lines.size();  // the last heading of conditions below one of benefits
  for (const size_t i : known) {
    Heading& heading = headings[i];
    if (between < lines.size() && heading.kind == kBenefits) headings[between].kind = kBenefits;
    if (above == kBenefits && heading.kind == kStack && IsEquipment(text, lines, i))
      heading.kind = kBenefits;
    const bool conditions = above == kBenefits && heading.kind == kFacts && !heading.has_value &&
                            HoldsValue(Cut(text, lines[i].core), "conditions");
    between = conditions ? i : lines.size();
    above = heading.kind;
  }
}

// "Mission" beside "Vision" is the company's.
void TellCreeds(std::string_view text, const std::vector<Line>& lines, const Known& known,
                std::vector<Heading>& headings) {
  size_t mission = lines.size();  // the last known heading, where it is one
  bool vision = false;            // it is a vision
  for (const size_t i : known) {
    const std::string_view core = Cut(text, lines[i].core);
    const bool is_mission =
        headings[i].kind == kDuties && HasHeadingValue(Headings().FindWhole(core), "mission");
    const bool is_vision =
        headings[i].kind == kAbout && HasHeadingValue(Headings().FindWhole(core), "vision");
    if (is_mission && vision) headings[i].kind = kAbout;
    if (is_vision && mission < lines.size()) headings[mission].kind = kAbout;
    mission = is_mission ? i : lines.size();
    vision = is_vision;
  }
}

// "[이런 분이 우리 크루였으면 좋겠어요]" right below 자격요건 only says it once more.
void TellRepeated(std::string_view text, const std::vector<Line>& lines, const Known& known,
                  std::vector<Heading>& headings) {
  for (size_t k = 1; k < known.size(); ++k) {
    const Heading& above = headings[known[k - 1]];
    Heading& heading = headings[known[k]];
    const bool close = std::all_of(lines.begin() + static_cast<std::ptrdiff_t>(known[k - 1]) + 1,
                                   lines.begin() + static_cast<std::ptrdiff_t>(known[k]),
                                   [](const Line& line) { return line.blank; });
    if (!close || above.has_value || heading.has_value || above.kind != kRequirements ||
        heading.kind != kPreferred)
      continue;
    const std::string_view core = Cut(text, lines[known[k]].core);
    const auto whole = ReadHeadingWords(Cut(text, lines[known[k - 1]].core));
    const auto words = ReadHeadingWords(core);
    // "이런 분이면 더 좋아요" has a list of its own.
    const bool more = core.contains("더 ") || core.contains("더욱") || core.contains("우대");
    if (whole && whole->whole && words && !words->whole && !more) heading.kind = above.kind;
  }
}

// "이런 기술이 필요해요" above "SQL", "Excel" lists techniques.
void TellTechniques(std::string_view text, const std::vector<Line>& lines, const Known& known,
                    std::vector<Heading>& headings) {
  constexpr size_t kLongestName = 30;
  for (const size_t i : known) {
    if (headings[i].kind != kRequirements) continue;
    const Line* next = NextLine(lines, i);
    if (next == nullptr || next->content.size() > kLongestName) continue;
    const std::string_view name = Cut(text, next->content);
    const bool asks = name.ends_with("분") || name.ends_with("경험") || name.ends_with("능력") ||
                      name.ends_with("이상") || name.ends_with("이해");
    if (!asks && HoldsValue(Cut(text, lines[i].core), "techniques")) headings[i].kind = kStack;
  }
}

// "필수: Java" beside "우대: Kafka" asks for something; alone it may name a paper ("필수: 이력서").
void TellRequiredLabels(std::string_view text, const std::vector<Line>& lines,
                        std::vector<Heading>& headings) {
  constexpr size_t kMostBetween = 3;  // lines of one's values, or of other labels
  for (size_t i = 0; i < lines.size(); ++i) {
    const bool wish = IsKnown(headings[i]) && headings[i].kind == kPreferred &&
                      headings[i].has_value && !lines[i].key.empty();
    if (!wish) continue;
    size_t lines_seen = 0;
    for (size_t k = i; k-- > 0 && lines_seen <= kMostBetween;) {
      if (lines[k].blank) continue;
      if (IsKnown(headings[k])) break;
      ++lines_seen;
      const std::string_view key = Cut(text, lines[k].key);
      if ((key != "필수" && key != "필수 조건" && key != "필요") || lines[k].value.empty())
        continue;
      headings[k] = {headings[i].shape, true, false, true, kRequirements};
      break;
    }
  }
}

}  // namespace

void ReadHeadingsInContext(std::string_view text, const std::vector<Line>& lines,
                           std::vector<Heading>& headings) {
  TellRequiredLabels(text, lines, headings);
  constexpr size_t kFewHeadings = 16;
  Known known;
  known.reserve(kFewHeadings);
  for (size_t i = 0; i < lines.size(); ++i) {
    if (IsKnown(headings[i])) known.push_back(i);
  }
  TellIntroductions(text, lines, known, headings);
  TellBenefits(text, lines, known, headings);
  TellCreeds(text, lines, known, headings);
  TellRepeated(text, lines, known, headings);
  TellTechniques(text, lines, known, headings);
}

}  // namespace gonggo

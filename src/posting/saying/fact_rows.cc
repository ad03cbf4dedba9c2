#include "posting/saying/fact_rows.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "knowledge/tables.h"
#include "posting/field/location.h"
#include "posting/field/place_chain.h"
#include "posting/field/place_title.h"
#include "posting/line/fact_tag.h"
#include "posting/line/labels.h"
#include "posting/line/row_cells.h"
#include "posting/line/row_marks.h"
#include "text/byte_class.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kLongestRowBytes = 160;
constexpr size_t kMostTags = 8;
constexpr size_t kLongestTagBytes = 60;
constexpr size_t kLongestLabelBytes = 36;
constexpr size_t kLeastLabels = 3;
constexpr std::string_view kComma = ", ";
constexpr size_t kLongestCommaRowBytes = 80;

// The mark that parts the tags of `row`; empty where it has none. Nearly no line has one, so it is
// looked for in one pass.
std::string_view MarkOf(std::string_view row, LineSigns signs) {
  if (!signs.HasAny({LineSign::kBar, LineSign::kSlash, LineSign::kDot, LineSign::kWide})) return {};
  if (signs.Has(LineSign::kWide) && row.find("∙") != std::string_view::npos &&
      row.find(" ∙") == std::string_view::npos)
    return "∙";
  // "하늘보리·서울 성동구·신입"
  if (const size_t dot = row.find("·"); dot != std::string_view::npos && dot > 0 &&
                                        row[dot - 1] != ' ' &&
                                        row.find("·", dot + 2) != std::string_view::npos)
    return "·";
  for (size_t at = row.find(' '); at != std::string_view::npos; at = row.find(' ', at + 1)) {
    const char next = at + 1 < row.size() ? row[at + 1] : ' ';
    if (next != '|' && next != '/' && next != '\xC2' && next != '\xE2' && next != '\xE3') continue;
    for (const std::string_view mark : kFactMarks) {
      if (row.substr(at).starts_with(mark)) return mark;
    }
  }
  return {};
}

// "Austin, TX", "Lisbon, Portugal", "Luleå, Sweden": a city with its state or country.
bool IsCityAbroad(std::string_view tag) {
  const size_t comma = tag.find(kComma);
  return comma != std::string_view::npos && comma >= 2 && IsAlphaByte(tag[0]) &&
         IsPlaceAbroad(tag, PlaceExtent::kTown);
}

// "대한민국 서울", "SEOUL, SOUTH KOREA": the country says nothing more.
std::string_view WithoutOwnCountry(std::string_view tag) {
  if (const size_t comma = tag.rfind(kComma); comma != std::string_view::npos) {
    const std::string land = AsciiLower(tag.substr(comma + kComma.size()));
    if (land == "south korea" || land == "korea" || land == "republic of korea")
      return tag.substr(0, comma);
  }
  for (const std::string_view country : {"대한민국", "한국"}) {
    if (tag.starts_with(country) && tag.substr(country.size()).starts_with(' '))
      tag = TrimSpaces(tag.substr(country.size()));
    if (tag.ends_with(country) && tag.size() > country.size() + 1 &&
        tag[tag.size() - country.size() - 1] == ' ')
      tag = TrimSpaces(tag.substr(0, tag.size() - country.size()));
  }
  return tag;
}

}  // namespace

bool IsPayAbroad(std::string_view tag) {
  static constexpr std::array<std::string_view, 5> kSigns = {"$", "US$", "€", "£", "¥"};
  return std::any_of(kSigns.begin(), kSigns.end(), [tag](std::string_view sign) {
    return tag.starts_with(sign) && tag.size() > sign.size() && IsDigitByte(tag[sign.size()]);
  });
}

bool IsPlaceTag(std::string_view tag) {
  if (tag.empty() || tag.size() > kLongestTagBytes) return false;
  if (IsCityAbroad(tag)) return true;
  tag = WithoutOwnCountry(tag);
  if (!MayBeginPlaceChain(tag)) return false;
  const auto found = ReadLocation(tag, Labelled::kYes);
  return found && found->value.region && found->at.size() == tag.size();
}

namespace {

// What a tag states, by its number; places and what the page counts behind the facts of fact_tag.h.
constexpr size_t kPlaceTag = static_cast<size_t>(FactTag::kPay) + 1;
constexpr size_t kCountTag = kPlaceTag + 1;
constexpr size_t kWorkTag = kCountTag + 1;  // "Remote" beside "Full-time": two kinds

size_t TagOf(std::string_view tag) {
  const FactTag fact = FactTagOf(tag);
  if (fact == FactTag::kWay && WorkPlaces().FindWhole(tag) >= 0) return kWorkTag;
  if (fact != FactTag::kNone) return static_cast<size_t>(fact);
  if (IsPageCount(tag)) return kCountTag;
  if (IsPayAbroad(tag)) return static_cast<size_t>(FactTag::kPay);
  return IsPlaceTag(tag) ? kPlaceTag : 0;
}

bool IsNoPlace(std::string_view tag) {
  return FactTagOf(tag) != FactTag::kNone || IsPageCount(tag);
}

// What a cell below such a label says of the posting; "" where it says nothing or more than that.
std::string_view FieldOfColumn(std::string_view label) {
  static constexpr std::array<std::string_view, 9> kFields = {
      "headcount", "location", "education", "experience",   "employment",
      "salary",    "deadline", "period",    "hiring_period"};
  const std::string_view field = FieldOfLabel(label);
  return std::find(kFields.begin(), kFields.end(), field) != kFields.end() ? field
                                                                           : std::string_view();
}

// The fields that the cells of a row of labels name; empty where it is none. Such a head needs no
// column that a section would hold, as one of positions does (table_columns.h).
std::vector<std::string_view> FieldsOfHead(std::string_view text, const std::vector<Span>& labels) {
  std::vector<std::string_view> fields;
  size_t stated = 0;
  size_t other = 0;
  for (const Span at : labels) {
    if (at.empty() || at.size() > kLongestLabelBytes) return {};
    const std::string_view label = Cut(text, at);
    fields.push_back(FieldOfColumn(label));
    stated += fields.back().empty() ? 0 : 1;
    other += fields.back().empty() && FieldOfLabel(label).empty() ? 1 : 0;
  }
  return fields.size() >= kLeastLabels && stated >= 2 && other <= 1
             ? fields
             : std::vector<std::string_view>();
}

bool IsBarRow(const Line& line) { return line.kind == BlockKind::kTableRow && !line.tabbed; }

}  // namespace

std::vector<Span> TagsOf(std::string_view text, const Line& line) {
  const std::string_view row = Cut(text, line.content);
  if (row.size() > kLongestRowBytes || line.blank || !line.key.empty()) return {};
  // Nearly no line holds a mark.
  constexpr LineSigns kMarks = {LineSign::kComma, LineSign::kBar, LineSign::kSlash, LineSign::kDot,
                                LineSign::kWide};
  if (!line.hints.signs.HasAny(kMarks)) return {};
  // An item is one with commas at most; nearly none is.
  const bool no_commas =
      row.size() > kLongestCommaRowBytes || row.find(kComma) == std::string_view::npos;
  if (line.IsItem() && no_commas) return {};
  std::string_view mark = MarkOf(row, line.hints.signs);
  // "~12.15, 판교, 정규직": commas part much else, so every piece must state a fact.
  const bool commas = mark.empty() && !no_commas;
  if (commas) mark = kComma;
  if (mark.empty() || (line.IsItem() && !commas)) return {};
  const std::vector<std::string_view> tags = PiecesBetween(row, mark);
  if (tags.size() > kMostTags) return {};
  // Of two kinds of facts one at least is no place, which is the costliest to ask for.
  if (std::none_of(tags.begin(), tags.end(), IsNoPlace)) return {};
  std::array<size_t, kWorkTag + 1> count{};
  std::vector<Span> spans;
  for (const std::string_view tag : tags) {
    if (tag.empty() || tag.size() > kLongestTagBytes) return {};
    ++count[TagOf(tag)];
    spans.push_back(SpanOf(text, tag));
  }
  const size_t kinds = static_cast<size_t>(
      std::count_if(count.begin() + 1, count.end(), [](size_t n) { return n > 0; }));
  return kinds >= 2 && count[0] <= (commas ? 0U : 1U) ? spans : std::vector<Span>();
}

bool IsTagLine(std::string_view text, const Line& line) {
  constexpr size_t kLongestBytes = 120;
  if (line.blank || line.content.size() > kLongestBytes) return false;
  if (!line.states.empty() || (!line.value.empty() && !FieldOfColumn(Cut(text, line.key)).empty()))
    return true;
  const std::string_view words = TrimSpaces(Cut(text, line.content));
  // "Full-time /", as Lever's pages show their tags.
  if (words.ends_with(" /")) return true;
  return IsNoPlace(words) || IsPlaceTag(words) || !TagsOf(text, line).empty();
}

std::string_view FieldOfTag(std::string_view tag) {
  return !IsNoPlace(tag) && IsPlaceTag(tag) ? "location" : "";
}

Span NameAmongTags(std::string_view text, const std::vector<Span>& tags) {
  const auto name = std::find_if(tags.begin(), tags.end(),
                                 [text](Span tag) { return TagOf(Cut(text, tag)) == 0; });
  return name == tags.end() ? Span() : *name;
}

std::vector<StatedCell> CellsBelowLabels(std::string_view text, const std::vector<Line>& lines,
                                         LineRange range) {
  std::vector<StatedCell> cells;
  std::vector<Span> row;
  std::vector<std::string_view> fields;  // of the row of labels right above
  for (uint32_t i = range.begin; i < range.end; ++i) {
    if (lines[i].blank) continue;
    if (!IsBarRow(lines[i]) || lines[i].whole.size() > kLongestRowBytes) {
      fields.clear();
      continue;
    }
    SplitCells(text, lines[i].whole, CellMark::kBar, row);
    if (fields.empty()) {
      fields = FieldsOfHead(text, row);
      continue;
    }
    for (size_t c = 0; c < row.size() && row.size() == fields.size(); ++c) {
      if (!fields[c].empty() && !row[c].empty()) cells.push_back({i, row[c], fields[c]});
    }
    fields.clear();
  }
  return cells;
}

}  // namespace gonggo

#include "posting/split/bar_openings.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string>

#include "knowledge/tables.h"
#include "posting/field/place_title.h"
#include "posting/line/heading_words.h"
#include "posting/line/name_words.h"
#include "posting/line/names.h"
#include "posting/line/row_cells.h"
#include "posting/note/note_facts.h"
#include "posting/saying/fact_rows.h"
#include "posting/split/opening_weight.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr std::string_view kBar = " | ";
constexpr size_t kLongestRowBytes = 320;
constexpr size_t kLeastCells = 3;
constexpr size_t kMostCells = 10;
constexpr size_t kLongestNameBytes = 120;

// "ONSITE or HYBRID", "Remote (EU)": where one works, in words of which one says it.
bool SaysWorkPlace(std::string_view cell) {
  constexpr size_t kLongestBytes = 48;
  if (cell.size() > kLongestBytes) return false;
  const std::string lower = AsciiLower(cell);
  static constexpr std::array<std::string_view, 6> kWords = {"remote", "onsite",  "on-site",
                                                             "hybrid", "on site", "재택"};
  return std::any_of(kWords.begin(), kWords.end(), [&lower](std::string_view word) {
    return lower.find(word) != std::string::npos;
  });
}

// The field that a cell states by itself; "" where it states none.
std::string_view FieldOfCell(std::string_view cell) {
  if (cell.starts_with("http")) return "link";
  if (IsPayAbroad(cell)) return "salary";
  if (SaysWorkPlace(cell)) return "work";
  if (EmploymentKinds().FindWhole(cell) >= 0) return "employment";
  if (IsPlaceTag(cell) || IsPlaceAbroad(cell, PlaceExtent::kTown)) return "location";
  return FieldStatedInNote(cell);
}

bool MayBeWho(std::string_view cell) {
  const std::string_view name = WithoutParentheses(cell);
  // "Platform Team | Backend Engineer | Berlin" is a row of one company's teams.
  if (name.ends_with(" Team") || name.ends_with(" team") || name_words::kUnitEnd.Ends(name))
    return false;
  return cell.size() <= kLongestNameBytes && !NamesJob(name) &&
         (MayBeCompany(name) || HasLegalForm(name) || IsLatinName(name)) &&
         FieldOfCell(cell).empty();
}

std::optional<BarOpening> ReadRow(std::string_view text, const Line& line, uint32_t i) {
  const std::string_view row = Cut(text, line.content);
  if (row.size() > kLongestRowBytes || row.starts_with('|') ||
      row.find(kBar) == std::string_view::npos)
    return std::nullopt;
  const std::vector<std::string_view> cells = FilledBetween(row, kBar);
  if (cells.size() < kLeastCells || cells.size() > kMostCells || !MayBeWho(cells[0]))
    return std::nullopt;
  BarOpening opening;
  opening.company = {i, SpanOf(text, WithoutParentheses(cells[0]))};
  bool titled = false;
  for (size_t k = 1; k < cells.size(); ++k) {
    const std::string_view cell = cells[k];
    const std::string_view job = WithoutParentheses(cell);
    if (!titled && cell.size() <= kLongestNameBytes &&
        (IsRole(cell) || NamesJob(cell) || IsRole(job) || NamesJob(job))) {
      opening.title = {i, SpanOf(text, cell)};
      titled = true;
    } else if (const std::string_view field = FieldOfCell(cell); !field.empty()) {
      opening.cells.push_back({i, SpanOf(text, cell), field});
    }
  }
  return titled && !opening.cells.empty() ? std::optional(std::move(opening)) : std::nullopt;
}

// "주요업무", "Meet the team": what stands below it is of a page that has begun.
bool HeadsPage(std::string_view text, const Line& line) {
  constexpr size_t kLongestBytes = 60;
  if (line.core.size() > kLongestBytes) return false;
  const std::string_view words = Cut(text, line.core);
  return IsWholeHeading(words) || AsciiLower(words).find("the team") != std::string::npos;
}

}  // namespace

std::vector<BarOpening> FindBarOpenings(std::string_view text, const std::vector<Line>& lines) {
  std::vector<BarOpening> openings;
  for (uint32_t i = 0; i < lines.size(); ++i) {
    const Line& line = lines[i];
    if (line.blank || line.boilerplate || line.IsItem() || line.record_key || line.record_value)
      continue;
    if (openings.empty() && HeadsPage(text, line)) return {};
    if (i > 0 && !line.blank_before && !lines[i - 1].boilerplate) continue;
    if (auto opening = ReadRow(text, line, i)) openings.push_back(std::move(*opening));
  }
  return openings;
}

}  // namespace gonggo

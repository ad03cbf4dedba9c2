#include "posting/split/table_place.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "knowledge/tables.h"
#include "posting/line/heading_words.h"
#include "posting/line/job_title.h"
#include "posting/line/names.h"
#include "posting/line/note_title.h"
#include "posting/note/note_names.h"
#include "posting/split/ask_headings.h"
#include "posting/split/opening_heads.h"
#include "posting/split/opening_lines.h"

namespace gonggo {
namespace {

// "베이직 | 프리미엄": a line of a table, not of what stands above it.
bool IsRow(std::string_view words) {
  return std::ranges::count(words, '|') >= 2 || std::ranges::count(words, '\t') >= 2;
}

// "iOS 두 곳 비교 — 어디로 갈까"
bool IsTitleOfNote(std::string_view words) {
  if (IsNoteTitle(words) || EndsAsCollection(words)) return true;
  static constexpr std::array<std::string_view, 4> kMarks = {" — ", " – ", " - ", ": "};
  return std::ranges::any_of(kMarks, [words](std::string_view mark) {
    const size_t end = words.find(mark);
    return end != std::string_view::npos && EndsAsCollection(words.substr(0, end));
  });
}

bool NamesPosting(std::string_view words) {
  if (words.empty() || IsWholeHeading(words)) return false;
  return NamesOpening(words) || HasLegalForm(words) || EndsLikeCompany(words) ||
         Companies().FindWhole(words) >= 0;
}

}  // namespace

TablePlace TablePlaces::At(uint32_t first) {
  for (; next_ < first; ++next_) Pass(next_);
  return place_;
}

void TablePlaces::BeginAt(uint32_t line) {
  next_ = std::max(next_, line);
  place_ = {};
  level_ = 0;
}

void TablePlaces::Pass(uint32_t i) {
  const Line& line = lines_[i];
  if (line.blank) return;
  if (IsDivider(text_, line)) return BeginAt(i);
  if (line.boilerplate || IsRow(Cut(text_, line.whole))) return;
  const Heading& heading = headings_[i];
  if (heading.is_heading && heading.kind) {
    place_.asks = place_.asks || OpensAsks(text_, headings_, lines_, i);
    place_.section = heading.kind;
    if (IsCore(*heading.kind) || place_.IsBesides()) return;
  }
  // "회사: 하늘소프트", "포지션: 서버 개발자"
  if (line.field == "company" || line.field == "title" || line.field == "role") {
    place_.head = place_.head || !line.value.empty();
    return;
  }
  if (!MayNameOpening(text_, line)) return;
  const bool titled = line.kind == BlockKind::kHeading;
  const std::string_view words = Cut(text_, line.core);
  const bool of_note = IsTitleOfNote(words);
  const bool above = titled && level_ > 0 && line.level <= level_;
  if (above || (of_note && line.blank_before && (!titled || level_ == 0))) BeginAt(i);
  if (of_note || !NamesPosting(words)) return;
  if (!place_.head && titled) level_ = line.level;
  place_.head = true;
}

}  // namespace gonggo

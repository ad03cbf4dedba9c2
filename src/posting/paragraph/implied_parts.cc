#include "posting/paragraph/implied_parts.h"

#include <algorithm>
#include <cstdint>
#include <optional>

#include "posting/paragraph/flattened_items.h"
#include "posting/paragraph/item_openings.h"
#include "posting/paragraph/sought_sentence.h"
#include "posting/paragraph/stack_sentence.h"
#include "posting/paragraph/talk_sentences.h"
#include "posting/paragraph/task_openings.h"
#include "posting/paragraph/word_starts.h"
#include "requirement/scan.h"
#include "text/byte_class.h"
#include "text/trim.h"

namespace gonggo {
namespace {

// So many items that ask, among so many in a row, are a list of demands.
constexpr size_t kFewestDemands = 3;
constexpr size_t kFewestWithYears = 2;
constexpr size_t kDemandWindow = 5;
// So many more may follow the last that is told by its beginning.
constexpr size_t kMostBehind = 6;
// Of so many bytes between them they are still of one list.
constexpr size_t kFarthestTasks = 700;
constexpr size_t kFewestTasks = 3;

// Where the demands of `part` stand, relative to it; nullopt where it has too few. With `to_end`
// nothing but talk ends them.
std::optional<Span> DemandsOf(std::string_view part, bool to_end) {
  // Cheap to count, and most talk has none.
  size_t openings = 0;
  for (size_t i = 0; i < part.size(); i = NextWordStart(part, i)) {
    openings += BeginsDemand(part.substr(i)) || BeginsWithYears(part.substr(i)) ? 1 : 0;
  }
  if (openings < kFewestWithYears) return std::nullopt;
  std::vector<Span> items;
  SplitFlattenedItems(part, FlattenedList::kDemands, items);
  std::vector<uint8_t> asks(items.size(), 0);
  std::vector<uint8_t> years(items.size(), 0);
  for (size_t i = 0; i < items.size(); ++i) {
    const std::string_view item = Cut(part, items[i]);
    years[i] = BeginsWithYears(item) ? 1 : 0;
    asks[i] = years[i] != 0 || BeginsDemand(item) ? 1 : 0;
  }
  for (size_t first = 0; first < items.size(); ++first) {
    if (asks[first] == 0) continue;
    const size_t stop = std::min(first + kDemandWindow, items.size());
    const auto count = std::count(asks.begin() + static_cast<std::ptrdiff_t>(first),
                                  asks.begin() + static_cast<std::ptrdiff_t>(stop), uint8_t{1});
    const auto of_years = std::count(years.begin() + static_cast<std::ptrdiff_t>(first),
                                     years.begin() + static_cast<std::ptrdiff_t>(stop), uint8_t{1});
    if (static_cast<size_t>(count) < (of_years > 0 ? kFewestWithYears : kFewestDemands)) continue;
    size_t last = first;
    for (size_t i = first; i < items.size() && i <= last + kDemandWindow; ++i) {
      if (asks[i] != 0) last = i;
    }
    // What is left of a list of duties goes on asking for a while, until somebody talks of
    // something else.
    const size_t end = to_end ? std::min(items.size(), last + 1 + kMostBehind) : 0;
    while (last + 1 < end && !AsksForNothing(Cut(part, items[last + 1]))) ++last;
    return Span{items[first].begin, items[last].end};
  }
  return std::nullopt;
}

// Where the first of several tasks begins.
std::optional<uint32_t> FirstTask(std::string_view part) {
  std::vector<size_t> tasks;
  for (size_t i = 0; i < part.size(); i = NextWordStart(part, i)) {
    if (!BeginsTask(part, i)) continue;
    tasks.push_back(i);
    if (tasks.size() < kFewestTasks) continue;
    const size_t first = tasks[tasks.size() - kFewestTasks];
    if (i - first <= kFarthestTasks) return static_cast<uint32_t>(first);
  }
  return std::nullopt;
}

bool Has(const std::vector<ParagraphPart>& parts, SectionKind kind) {
  return std::any_of(parts.begin(), parts.end(),
                     [kind](const ParagraphPart& part) { return part.kind == kind; });
}

// Puts `piece`, of kind `kind`, and what stands on both sides of it in the place of parts[k].
void PutInto(std::string_view text, std::vector<ParagraphPart>& parts, size_t k, Span piece,
             SectionKind kind) {
  const ParagraphPart whole = parts[k];
  const auto trimmed = [text](uint32_t begin, uint32_t end) {
    return TrimSpan(text, {begin, end});
  };
  std::vector<ParagraphPart> three;
  const Span before = trimmed(whole.at.begin, whole.at.begin + piece.begin);
  if (!before.empty()) three.push_back({whole.kind, before});
  three.push_back({kind, {whole.at.begin + piece.begin, whole.at.begin + piece.end}});
  const Span behind = trimmed(whole.at.begin + piece.end, whole.at.end);
  if (!behind.empty()) three.push_back({whole.kind, behind});
  parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(k));
  parts.insert(parts.begin() + static_cast<std::ptrdiff_t>(k), three.begin(), three.end());
}

void AddDemands(std::string_view text, std::vector<ParagraphPart>& parts) {
  using enum SectionKind;
  if (Has(parts, kRequirements)) return;
  for (size_t k = 0; k < parts.size(); ++k) {
    if (parts[k].kind != kAbout && parts[k].kind != kDuties) continue;
    const auto demands = DemandsOf(Cut(text, parts[k].at), parts[k].kind == kDuties);
    if (!demands) continue;
    PutInto(text, parts, k, *demands, kRequirements);
    return;
  }
}

void AddTasks(std::string_view text, std::vector<ParagraphPart>& parts) {
  using enum SectionKind;
  if (Has(parts, kDuties)) return;
  for (size_t k = 0; k < parts.size(); ++k) {
    if (parts[k].kind != kAbout) continue;
    const auto first = FirstTask(Cut(text, parts[k].at));
    if (!first) continue;
    PutInto(text, parts, k, {*first, parts[k].at.size()}, kDuties);
    return;
  }
}

// Whom the company looks for, in its own words.
void AddSought(std::string_view text, std::vector<ParagraphPart>& parts) {
  constexpr int kMost = 3;
  int found = 0;
  for (size_t k = 0; k < parts.size() && found < kMost; ++k) {
    if (parts[k].kind != SectionKind::kAbout) continue;
    const auto sentence = FindSoughtSentence(Cut(text, parts[k].at));
    if (!sentence) continue;
    PutInto(text, parts, k, *sentence, SectionKind::kRequirements);
    ++found;
  }
}

// What is asked for or done names its skills where it stands.
void AddStack(std::string_view text, std::vector<ParagraphPart>& parts) {
  for (size_t k = 0; k < parts.size(); ++k) {
    if (parts[k].kind != SectionKind::kAbout) continue;
    const auto sentence = FindStackSentence(Cut(text, parts[k].at));
    if (!sentence) continue;
    PutInto(text, parts, k, *sentence, SectionKind::kStack);
    return;
  }
}

}  // namespace

void AddImpliedParts(std::string_view text, std::vector<ParagraphPart>& parts) {
  AddDemands(text, parts);
  AddTasks(text, parts);
  // Of a paragraph that is nothing else, the company talks about itself.
  if (parts.size() > 1 || (parts.size() == 1 && parts[0].kind != SectionKind::kAbout))
    AddStack(text, parts);
  if (Has(parts, SectionKind::kDuties) || Has(parts, SectionKind::kRequirements))
    AddSought(text, parts);
}

}  // namespace gonggo

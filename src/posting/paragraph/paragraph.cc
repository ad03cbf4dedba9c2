#include "posting/paragraph/paragraph.h"

#include <algorithm>
#include <array>
#include <utility>

#include "posting/line/heading_words.h"
#include "posting/paragraph/heading_begin.h"
#include "posting/paragraph/implied_parts.h"
#include "posting/paragraph/korean_headings.h"
#include "posting/paragraph/lead_in.h"
#include "posting/paragraph/paragraph_headings.h"
#include "posting/paragraph/paragraph_opening.h"
#include "text/trim.h"

namespace gonggo {
namespace {

// So much in one line is a posting, even if only one of its headings is known.
constexpr size_t kWholePostingBytes = 1000;
// So much without a heading may still tell of work and ask for something.
constexpr size_t kShortestImplied = 900;

// What somebody copies from a small board: it says what is done and what is asked for.
constexpr size_t kShortPosting = 120;

// So much in a cell or a record's value that begins with what is done or asked for.
constexpr size_t kShortCell = 24;

using Opening = ParagraphOpening;

size_t LeastBytes(const Line& line) { return line.record_value ? kShortCell : kShortPosting; }

// "Requirements: Excel, 3 years of bookkeeping. Preferred: SAP" as a record's value.
bool IsCellOfAsks(std::string_view text, const Line& line, const std::vector<Opening>& openings) {
  if (!line.record_value || openings.empty() || !IsCore(openings.front().kind)) return false;
  const std::string_view content = Cut(text, line.content);
  const Span first = openings.front().at;
  // Not "Requirements Engineer: …".
  const bool colon =
      content[first.end - 1] == ':' || (first.end < content.size() && content[first.end] == ':');
  return colon && TrimSpaces(content.substr(0, first.begin)).empty();
}

bool HoldsPosting(std::string_view content, const std::vector<Opening>& openings) {
  using enum SectionKind;
  if (content.size() < kShortestParagraphBytes) {
    const auto opens = [&openings](SectionKind kind) {
      return std::any_of(openings.begin(), openings.end(),
                         [kind](const Opening& o) { return o.kind == kind; });
    };
    return opens(kDuties) && opens(kRequirements);
  }
  if (openings.size() == 1) {
    const SectionKind kind = openings[0].kind;
    return content.size() >= kWholePostingBytes && (kind == kDuties || kind == kRequirements);
  }
  return std::any_of(openings.begin(), openings.end(),
                     [](const Opening& o) { return IsCore(o.kind); });
}

}  // namespace

std::vector<ParagraphPart> ReadParagraph(std::string_view text, const Line& line) {
  const std::string_view content = Cut(text, line.content);
  if (content.size() < LeastBytes(line)) return {};
  std::vector<Opening> openings = FindKoreanHeadings(content);
  const bool korean = !openings.empty();
  if (!korean) openings = FindParagraphHeadings(content);
  AddLeadIns(content, openings);
  std::vector<ParagraphPart> parts;
  if (!korean && !IsCellOfAsks(text, line, openings) && !HoldsPosting(content, openings)) {
    if (content.size() < kShortestImplied) return {};
    parts.push_back({SectionKind::kAbout, line.content});
    AddImpliedParts(text, parts);
    if (parts.size() == 1) return {};
    // What stands in front of bare demands tells of the work.
    if (parts.size() > 1 && parts[1].kind == SectionKind::kRequirements) {
      parts[0].kind = SectionKind::kDuties;
    }
    return parts;
  }
  const auto add = [&](SectionKind kind, size_t begin, size_t end) {
    const std::string_view piece = TrimSpaces(content.substr(begin, end - begin));
    if (!piece.empty()) parts.push_back({kind, SpanOf(text, piece)});
  };
  add(SectionKind::kAbout, 0, openings.front().at.begin);
  for (size_t k = 0; k < openings.size(); ++k) {
    const size_t end = k + 1 < openings.size() ? openings[k + 1].at.begin : content.size();
    const Span at = openings[k].at;
    const size_t begin = at.empty() ? at.begin : ContentBehind(content, at.end);
    if (begin < end) add(openings[k].kind, begin, end);
  }
  AddImpliedParts(text, parts);
  return parts;
}

std::vector<FlattenedLine> FindFlattened(std::string_view text, const std::vector<Line>& lines) {
  std::vector<FlattenedLine> flattened;
  for (uint32_t i = 0; i < lines.size(); ++i) {
    if (lines[i].content.size() < LeastBytes(lines[i]) || lines[i].boilerplate) continue;
    // "About you: You row …": the label of the line is its first heading.
    Line whole = lines[i];
    if (!whole.key.empty() && !whole.record_value)
      whole.content.begin = std::min(whole.content.begin, whole.key.begin);
    std::vector<ParagraphPart> parts = ReadParagraph(text, whole);
    if (!parts.empty()) flattened.push_back({i, std::move(parts)});
  }
  return flattened;
}

SectionKind KindOfParagraph(std::string_view text, const Line& line,
                            std::span<const ParagraphPart> parts) {
  using enum SectionKind;
  std::array<size_t, kSectionKindCount> bytes{};
  for (const ParagraphPart& part : parts) bytes[static_cast<size_t>(part.kind)] += part.at.size();
  const size_t about = bytes[static_cast<size_t>(kAbout)];
  const size_t duties = bytes[static_cast<size_t>(kDuties)];
  const size_t required = bytes[static_cast<size_t>(kRequirements)];
  const size_t asks = required + bytes[static_cast<size_t>(kPreferred)];
  const bool introduces =
      Cut(text, line.content).starts_with("About ") ||
      (parts.front().kind == kAbout && parts.front().at.begin > line.content.begin);
  if (introduces && about >= std::max(duties, asks)) return kAbout;
  // A row of a table that asks for nothing.
  if (duties == 0 && asks == 0) return about > 0 ? kAbout : kFacts;
  // The work is told once, what is asked for item by item.
  constexpr size_t kItemsToDuties = 3;
  if (duties > 0 && duties * kItemsToDuties >= asks) return kDuties;
  return required > 0 ? kRequirements : kPreferred;
}

}  // namespace gonggo

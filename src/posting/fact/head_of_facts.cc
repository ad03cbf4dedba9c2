#include "posting/fact/head_of_facts.h"

namespace gonggo {
namespace {

constexpr uint32_t kMostHeadLines = 5;
constexpr uint32_t kMostShortLines = 16;

// "우대사항" right below the title of a page without blank lines: what follows is no head.
bool OpensDemands(const Heading& heading) {
  return heading.is_heading && heading.kind &&
         (*heading.kind == SectionKind::kRequirements || *heading.kind == SectionKind::kPreferred ||
          *heading.kind == SectionKind::kDuties);
}

bool MayBeOfHead(const Line& line, const Heading& heading) {
  constexpr size_t kLongestBytes = 70;
  return !line.blank && !line.IsItem() && line.content.size() <= kLongestBytes &&
         line.states != "label" &&
         !(heading.is_heading && heading.kind && *heading.kind != SectionKind::kFacts);
}

}  // namespace

uint32_t HeadEnd(const FactInput& input) {
  if (!input.header.title) return 0;
  const auto& lines = input.lines.lines;
  const auto& headings = input.lines.headings;
  const uint32_t title = input.header.title->line;
  uint32_t end = title;
  while (end < input.range.end && !lines[end].blank && end - title <= kMostHeadLines &&
         !OpensDemands(headings[end]))
    ++end;
  if (end - title <= kMostHeadLines) return end;
  end = title + 1;
  while (end < input.range.end && end - title <= kMostShortLines &&
         (lines[end].boilerplate || MayBeOfHead(lines[end], headings[end])))
    ++end;
  return end - title <= kMostShortLines ? end : 0;
}

}  // namespace gonggo

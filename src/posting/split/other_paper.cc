#include "posting/split/other_paper.h"

#include <algorithm>
#include <set>
#include <string_view>

#include "knowledge/posting_subjects.h"
#include "knowledge/tables.h"
#include "text/byte_class.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// Labels of minutes, or sentences of a rejection: a posting has none of the first and hardly more
// than one of the second.
constexpr size_t kLeastSigns = 2;

bool IsMinutes(const Document& document) {
  const TermTable& table = PostingWords();
  std::set<std::string_view> labels;
  for (const Block& block : document.blocks) {
    const bool pair = block.kind == BlockKind::kKeyValue;
    std::string_view label = TrimSpaces(Cut(document.text, pair ? block.key : block.content));
    if (label.ends_with(':')) label = TrimSpaces(label.substr(0, label.size() - 1));
    for (int32_t at = table.FindWhole(label); at >= 0; at = table.NextSameSurface(at)) {
      const Term& term = table.terms()[static_cast<size_t>(at)];
      if (term.id == "minutes") labels.insert(term.surface);
    }
  }
  return labels.size() >= kLeastSigns;
}

bool IsFigure(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, IsDigitByte);
}

// {"required": 4, "preferred": 3}: figures in the place of what is asked for.
bool OnlyCounts(std::span<const Posting> postings) {
  bool any = false;
  for (const Posting& posting : postings) {
    for (const Requirement& requirement : posting.requirements) {
      if (!IsFigure(requirement.text)) return false;
      any = true;
    }
  }
  return any;
}

}  // namespace

bool HasWorkHeading(const Posting& posting) {
  return std::ranges::any_of(posting.sections, [](const Section& section) {
    const bool work = section.kind == SectionKind::kDuties ||
                      section.kind == SectionKind::kRequirements ||
                      section.kind == SectionKind::kPreferred;
    return work && !section.heading.empty();
  });
}

bool IsOtherPaper(const Document& document, std::span<const Posting> postings) {
  if (OnlyCounts(postings)) return true;
  if (std::ranges::any_of(postings, HasWorkHeading)) return false;
  return RejectionWords(document.text) >= kLeastSigns || IsMinutes(document);
}

}  // namespace gonggo

#include "posting/split/paragraph_heads.h"

#include <algorithm>
#include <cstddef>

#include "posting/line/names.h"
#include "text/utf8.h"

namespace gonggo {

ParagraphHeads::ParagraphHeads(std::string_view text, const LabelledLines& input,
                               const OpeningScale& scale)
    : text_(text),
      input_(input),
      scale_(scale),
      below_(input.lines.size()),
      facts_(input.lines.size(), kNotCounted) {
  for (auto i = static_cast<uint32_t>(below_.size()); i-- > 0;) {
    below_[i].end = i;
    if (At(i).blank) continue;
    if (i + 1 < below_.size()) below_[i] = below_[i + 1];
    if (i + 1 == below_.size() || At(i + 1).blank) below_[i] = {i + 1, false};
    below_[i].labels_ask |= scale_.OpensCore(i) && !At(i).key.empty();
  }
}

bool ParagraphHeads::MayBegin(uint32_t i, bool one_page) const {
  uint32_t end = std::max(below_[i].end, i + 1);
  if (end == i + 1 && end + 1 < input_.lines.size()) {
    // A name alone above its first section or the job.
    while (end < input_.lines.size() && At(end).blank) ++end;
    if (end < input_.lines.size() && !input_.OpensSection(end) &&
        !IsRole(Cut(text_, At(end).content)))
      return false;
    return IsNameLike(i);
  }
  const OpeningWeight head = scale_.WeighHead({i, end});
  if (head.named || head.parted) return true;
  if (one_page) return false;
  const std::string_view name = Cut(text_, At(i).core);
  return MayBeCompany(name.substr(0, name.find(" ("))) && head.facts + FactsBelow(i, end) > 1;
}

// Each paragraph's are counted once, from its end on.
size_t ParagraphHeads::FactsBelow(uint32_t i, uint32_t end) const {
  uint32_t counted = i + 1;
  while (counted < end && facts_[counted] == kNotCounted) ++counted;
  size_t facts = counted < end ? facts_[counted] : 0;
  while (counted > i + 1) {
    --counted;
    facts += scale_.FactsIn(counted);
    facts_[counted] = facts;
  }
  return facts;
}

bool ParagraphHeads::LabelsAsk(uint32_t i) const { return below_[i].labels_ask; }

bool ParagraphHeads::IsNameLike(size_t i) const {
  const std::string_view words = Cut(text_, At(i).content);
  return IsRole(words) || NamesEmployer(words);
}

}  // namespace gonggo

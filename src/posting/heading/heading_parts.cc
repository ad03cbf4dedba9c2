#include "posting/heading/heading_parts.h"

#include "posting/heading/heading_names.h"
#include "posting/heading/heading_shape.h"
#include "posting/line/labels.h"
#include "posting/line/names.h"
#include "text/utf8.h"

namespace gonggo {

std::optional<HeadingWords> BeforeDash(std::string_view text, const Line& line, Span& names) {
  if (line.kind != BlockKind::kHeading) return std::nullopt;
  const std::string_view core = Cut(text, line.core);
  for (const std::string_view dash : {" — ", " – ", " - "}) {
    const size_t at = core.find(dash);
    if (at == std::string_view::npos) continue;
    const Span before = {line.core.begin, line.core.begin + static_cast<uint32_t>(at)};
    const auto words = ReadHeadingWords(Cut(text, HeadingCore(text, before)));
    if (!words || words->weight < kSayingWeight) return std::nullopt;
    names = {before.end + static_cast<uint32_t>(dash.size()), line.core.end};
    return words;
  }
  return std::nullopt;
}

std::optional<HeadingWords> BehindDots(std::string_view text, const Line& line, Span& names) {
  if (line.kind != BlockKind::kHeading) return std::nullopt;
  const auto parts = SplitAtLastDot(Cut(text, line.core));
  if (!parts) return std::nullopt;
  const auto words = ReadHeadingWords(parts->words);
  if (!words || !words->whole || words->kind != SectionKind::kRequirements) return std::nullopt;
  names = {line.core.begin + static_cast<uint32_t>(NumberSize(parts->names)),
           line.core.begin + static_cast<uint32_t>(parts->names.size())};
  return words;
}

std::optional<HeadingWords> InBrackets(std::string_view content, const HeadingWords& words) {
  using enum SectionKind;
  if (words.whole || !content.starts_with('[')) return std::nullopt;
  const size_t close = content.find(']');
  if (close == std::string_view::npos || close + 1 >= content.size()) return std::nullopt;
  const auto inside = ReadHeadingWords(TrimSpaces(content.substr(1, close - 1)));
  if (!inside || !inside->whole) return std::nullopt;
  // "[필수]" and "[우대]" mark items.
  return inside->kind == kDuties || inside->kind == kBenefits ? inside : std::nullopt;
}

}  // namespace gonggo

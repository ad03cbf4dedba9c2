#include "posting/note/bold_labels.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <set>

#include "posting/line/heading_words.h"
#include "posting/line/labels.h"
#include "posting/line/names.h"
#include "posting/note/remark_words.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr std::string_view kMark = "**";
constexpr size_t kLeastLines = 3;
constexpr size_t kLeastFacts = 2;
constexpr size_t kLongestLabelBytes = 40;

struct BoldLabel {
  std::string_view label;
  std::string_view value;  // empty where the line has no such label
};

BoldLabel BoldLabelOf(std::string_view text, const Line& line) {
  if (line.blank || line.boilerplate || !line.key.empty() || line.kind == BlockKind::kHeading)
    return {};
  // A bullet may stand before it; the content has lost its first marks.
  std::string_view words = Cut(text, line.whole);
  words = words.substr(std::min(words.find_first_not_of(" \t-"), words.size()));
  if (!words.starts_with(kMark)) return {};
  const size_t close = words.substr(0, kLongestLabelBytes).find(kMark, kMark.size() + 1);
  if (close == std::string_view::npos) return {};
  const std::string_view behind = words.substr(close + kMark.size());
  // "**연봉**은 협의": a word of a sentence.
  if (!behind.starts_with(' ')) return {};
  return {TrimSpaces(words.substr(kMark.size(), close - kMark.size())), TrimSpaces(behind)};
}

// Whether what stands below asks for something, as far as the line says.
bool AsksBelow(std::string_view text, const Line& line, bool above) {
  if (line.blank || line.IsItem()) return above;
  const auto words = ReadHeadingWords(Cut(text, line.core));
  if (words && (words->whole || line.kind == BlockKind::kHeading)) return IsCore(words->kind);
  return above && line.kind != BlockKind::kHeading;
}

}  // namespace

void ReadBoldLabels(std::string_view text, std::vector<Line>& lines) {
  size_t seen = 0;
  bool asks = false;  // the heading above line `seen`
  for (size_t i = 0; i < lines.size();) {
    std::set<std::string_view> facts;
    size_t known = 0;
    bool sentence = false;
    size_t end = i;
    for (; end < lines.size(); ++end) {
      const BoldLabel label = BoldLabelOf(text, lines[end]);
      if (label.value.empty()) break;
      if (const std::string_view field = FieldOfLabel(label.label);
          !field.empty() && KindOfField(field) == SectionKind::kFacts) {
        facts.insert(field);
        ++known;
        sentence = sentence || IsSentence(label.value);
      } else if (IsOwnLabel(label.label)) {
        ++known;
      }
    }
    const bool properties =
        end - i >= kLeastLines && facts.size() >= kLeastFacts && known * 2 > end - i && !sentence;
    // "**경력** 5년 이상" among wishes is one.
    for (; properties && seen < i; ++seen) asks = AsksBelow(text, lines[seen], asks);
    for (size_t k = i; properties && !asks && k < end; ++k) {
      const BoldLabel label = BoldLabelOf(text, lines[k]);
      SetLabel(text, label.label, label.value, FieldOfLabel(label.label), lines[k]);
    }
    i = end + 1;
  }
}

}  // namespace gonggo

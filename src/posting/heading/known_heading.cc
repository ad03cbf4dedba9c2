#include "posting/heading/known_heading.h"

#include "posting/heading/heading_shape.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kSureBytes = 24;           // eight syllables, all of them a known heading
constexpr float kSureShape = -2.0F;         // what its shape may speak against it
constexpr float kLeastShape = -0.5F;        // the same where it is not sure
constexpr size_t kLongestKnownBytes = 110;  // some 36 syllables
constexpr float kSayingShape = 1.0F;        // of a line whose words say it
constexpr float kTellingWeight = 2.0F;      // words that say it in a line marked as a heading

}  // namespace

bool IsSure(std::string_view text, const std::vector<Line>& lines, size_t i) {
  const std::string_view core = Cut(text, lines[i].core);
  if (core.size() >= kSureBytes) return true;
  return !lines[i].IsItem() && i + 1 < lines.size() && !lines[i + 1].blank && EndsAsHeading(core);
}

bool IsShapeless(float shape, bool sure) { return shape < (sure ? kSureShape : kLeastShape); }

bool IsKnownHeading(const HeadingWords& words, float shape, const Line& line, bool sure) {
  if (words.whole) return !IsShapeless(shape, sure);
  if (line.core.size() > kLongestKnownBytes) return false;
  // "이력서는 이렇게 작성하시는 걸 추천해요.": advice is written in sentences; what says twice that
  // it is some needs less of a shape.
  const bool twice = words.weight >= 2 * kSayingWeight && words.kind == SectionKind::kProcess;
  if (twice && shape >= 0 && !line.IsItem()) return true;
  if (words.weight >= kSayingWeight) return shape >= kSayingShape;
  // Hints ("성장", "역량") may colour a section but don't open one.
  const bool marked = line.decorated || line.colon || line.kind == BlockKind::kHeading;
  const bool item = line.IsItem() && !line.decorated;
  return words.weight >= kTellingWeight && marked && !item && shape >= 2.0F;
}

bool MayBeKnown(std::string_view text, const Line& line, float shape) {
  constexpr std::string_view kCopulaEnd = "요";  // "… 자격요건이에요" is as good as a whole one
  const bool shaped = line.core.size() <= kLongestKnownBytes &&
                      (shape >= kSayingShape || (shape >= 0 && !line.IsItem()));
  return shaped || Cut(text, line.core).ends_with(kCopulaEnd) ||
         Cut(text, line.content).starts_with('[');
}

}  // namespace gonggo

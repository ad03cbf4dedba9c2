#include "posting/line/heading_words.h"

#include <algorithm>
#include <array>
#include <vector>

#include "knowledge/tables.h"
#include "posting/line/note_words.h"
#include "text/byte_class.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kLongestHeadingBytes = 160;  // some 50 syllables: more is a sentence
constexpr float kHintingWeight = 1.0F;        // less says nothing

using KindWeights = std::array<float, kSectionKindCount>;

std::optional<HeadingWords> Best(const KindWeights& weights) {
  int best = -1;
  float second = 0;
  for (int k = 0; k < kSectionKindCount; ++k) {
    const float w = weights[static_cast<size_t>(k)];
    if (w <= 0) continue;
    if (best < 0 || w > weights[static_cast<size_t>(best)]) {
      if (best >= 0) second = weights[static_cast<size_t>(best)];
      best = k;
    } else {
      second = std::max(second, w);
    }
  }
  if (best < 0) return std::nullopt;
  return HeadingWords{static_cast<SectionKind>(best),
                      weights[static_cast<size_t>(best)] - second / 2, false};
}

std::optional<HeadingWords> WholeHeading(int32_t whole) {
  const TermTable& table = Headings();
  std::optional<HeadingWords> words;
  for (int32_t t = whole; t >= 0; t = table.NextSameSurface(t)) {
    const Term& term = table.terms()[static_cast<size_t>(t)];
    if (term.weight < kHintingWeight) continue;  // it only hides a word inside
    if (!words || term.weight > words->weight)
      words = HeadingWords{*FromId<SectionKind>(term.id), term.weight, true};
  }
  return words;
}

bool IsCopula(std::string_view end) { return end == "예요" || end == "이에요" || end == "에요"; }
constexpr std::string_view kCopulaEnd = "요";

// "이 기업의 다른 공고 2건", "다른 포지션도 살펴보세요": its end tells.
std::string_view WithoutInvitation(std::string_view core) {
  for (const std::string_view end :
       {"도 살펴보세요", "도 확인해 보세요", "도 확인해보세요", "도 둘러보세요", "도 보세요",
        "는 어떠세요", "은 어떠세요", "도 어떠세요", "는 어때요", "은 어때요", "도 어때요",
        " 어때요", " 어떠세요", "도 있어요", " 더보기", " 보기"}) {
    if (!core.ends_with(end)) continue;
    core.remove_suffix(end.size());
    break;
  }
  constexpr std::string_view kCount = "건";
  if (!core.ends_with(kCount)) return core;
  size_t end = core.size() - kCount.size();
  while (end > 0 && IsDigitByte(core[end - 1])) --end;
  return TrimSpaces(core.substr(0, end));
}

}  // namespace

bool HasHeadingValue(int32_t whole, std::string_view value) {
  const TermTable& table = Headings();
  for (int32_t t = whole; t >= 0; t = table.NextSameSurface(t)) {
    if (table.terms()[static_cast<size_t>(t)].value == value) return true;
  }
  return false;
}

std::optional<HeadingWords> HeadingWordsOf(std::string_view core, int32_t whole) {
  if (core.empty() || core.size() > kLongestHeadingBytes) return std::nullopt;
  if (auto words = WholeHeading(whole)) return words;
  const TermTable& table = Headings();
  std::vector<TermMatch> matches;
  table.FindLongest(core, matches);
  KindWeights weights{};
  for (const TermMatch& m : matches) {
    const Term& term = table.terms()[m.term];
    // "지원 전에 확인하실 자격요건이에요".
    if (term.weight >= kSayingWeight && IsCopula(core.substr(m.at.end)))
      return HeadingWords{*FromId<SectionKind>(term.id), term.weight, true};
    // Korean headings end in what they are about: "근무 조건 안내", "지원 혜택".
    const float emphasis = m.at.end == core.size() ? 1.2F : 1.0F;
    weights[static_cast<size_t>(*FromId<SectionKind>(term.id))] += term.weight * emphasis;
  }
  return Best(weights);
}

std::optional<HeadingWords> ReadHeadingWords(std::string_view core) {
  if (core.size() > kLongestHeadingBytes) return std::nullopt;
  return HeadingWordsOf(core, Headings().FindWhole(core));
}

bool OpensAside(std::string_view core) {
  if (core.empty()) return false;
  constexpr size_t kLongestBytes = 60;
  // "Similar jobs (3)", of which the core may lack the bracket.
  if (const size_t open = core.rfind(" ("); open != std::string_view::npos) {
    std::string_view count = core.substr(open + 2);
    if (count.ends_with(')')) count.remove_suffix(1);
    if (!count.empty() && std::all_of(count.begin(), count.end(), IsDigitByte))
      core = core.substr(0, open);
  }
  return HasHeadingValue(Headings().FindWhole(core), "aside") ||
         note_words::kOtherPostingsEnd.Ends(WithoutInvitation(core)) ||
         note_words::kOtherPostingsEnd.Ends(core) ||
         // "Similar jobs near Exeter"
         (core.size() <= kLongestBytes && IsAlphaByte(core[0]) &&
          note_words::kOtherPostingsBegin.Begins(AsciiLower(core)));
}

bool IsWholeHeading(std::string_view core) {
  if (core.size() > kLongestHeadingBytes) return false;
  const int32_t whole = Headings().FindWhole(core);
  // Words inside say it all only in front of a copula: nearly no line is searched for them.
  if (!core.ends_with(kCopulaEnd)) return WholeHeading(whole).has_value();
  const auto words = HeadingWordsOf(core, whole);
  return words && words->whole;
}

}  // namespace gonggo

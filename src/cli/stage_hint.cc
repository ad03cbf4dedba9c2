#include "cli/stage_hint.h"

#include <string_view>

#include "cli/track_texts.h"
#include "model/labels.h"
#include "text/utf8.h"

namespace gonggo::cli {
namespace {

// Whether `word` is one of several that `name` has, the last one: "합격" of "서류 합격".
bool IsLastWord(std::string_view word, std::string_view name, char between) {
  const size_t at = name.rfind(between);
  return at != std::string_view::npos && name.substr(at + 1) == word;
}

}  // namespace

std::string NotAStageWords(const Context& context, const std::string& typed) {
  const std::string word = AsciiLower(typed);
  std::string meant;
  int count = 0;
  for (int i = 0; i < kStageCount; ++i) {
    const auto stage = static_cast<Stage>(i);
    const std::string_view korean = Label(stage, Language::kKorean);
    const bool is_korean = IsLastWord(word, korean, ' ');
    if (!is_korean && !IsLastWord(word, Id(stage), '_')) continue;
    ++count;
    meant += (meant.empty() ? "" : ", ") + std::string(is_korean ? korean : Id(stage));
  }
  if (meant.empty()) return context.Say(text::kNotAStage, {typed});
  return context.Say(count == 1 ? text::kNotThatStage : text::kNotOneStage, {typed, meant});
}

}  // namespace gonggo::cli

#include "cli/placeholder.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "cli/words.h"
#include "text/particle.h"
#include "text/utf8.h"

namespace gonggo::cli {
namespace {

struct Word {
  std::string_view capitals;
  std::string_view korean;
};
constexpr std::array kWords = {
    Word{"ID", "공고 ID"},     Word{"NAME", "이름"},     Word{"SKILL", "기술 이름"},
    Word{"FILE", "파일"},      Word{"DIR", "폴더"},      Word{"URL", "링크"},
    Word{"-", "표준 입력(-)"}, Word{"FIELD", "항목"},    Word{"VALUE", "값"},
    Word{"TAG", "태그"},       Word{"SHELL", "셸 이름"}, Word{"COMMAND", "명령"},
    Word{"KEY", "설정 이름"}};

std::string_view Korean(std::string_view capitals) {
  const auto word = std::ranges::find(kWords, capitals, &Word::capitals);
  return word == kWords.end() ? capitals : word->korean;
}

// "FILE|DIR|-…" → 파일, 폴더, 표준 입력(-)
std::string Alternatives(std::string_view token) {
  constexpr std::string_view kRepeated = "…";
  if (token.ends_with(kRepeated)) token.remove_suffix(kRepeated.size());
  std::string words;
  while (!token.empty()) {
    const size_t end = std::min(token.find('|'), token.size());
    if (!words.empty()) words += ", ";
    words += Korean(token.substr(0, end));
    token.remove_prefix(std::min(end + 1, token.size()));
  }
  return words;
}

}  // namespace

std::string NeededWords(std::string_view usage, Language language) {
  std::vector<std::string> needed;
  for (const std::string& token : SplitWords(usage)) {
    if (token.starts_with('[')) break;
    needed.push_back(language == Language::kKorean ? Alternatives(token) : token);
  }
  if (language != Language::kKorean) {
    std::string words;
    for (const std::string& one : needed) words += (words.empty() ? "" : " ") + one;
    return words;
  }
  // "ID ID…"
  if (needed.size() == 2 && needed[0] == needed[1]) return needed[0] + " 둘 이상";
  std::string words;
  for (const std::string& one : needed)
    words += words.empty() ? one : std::string(ParticleAfter(words, "과/와")) + ' ' + one;
  return words;
}

std::string_view FirstExample(const CommandSpec& command) {
  return command.examples.substr(0, std::min(command.examples.find('\n'), command.examples.size()));
}

}  // namespace gonggo::cli

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
  std::string_view korean;    // in a sentence
  std::string_view short_ko;  // in a usage line
};
constexpr std::array kWords = {Word{"ID", "공고 ID", "ID"},        Word{"NAME", "이름", "이름"},
                               Word{"SKILL", "기술 이름", "기술"}, Word{"FILE", "파일", "파일"},
                               Word{"DIR", "폴더", "폴더"},        Word{"URL", "링크", "링크"},
                               Word{"-", "표준 입력(-)", "-"},     Word{"FIELD", "항목", "항목"},
                               Word{"VALUE", "값", "값"},          Word{"TAG", "태그", "태그"},
                               Word{"SHELL", "셸 이름", "셸"},     Word{"COMMAND", "명령", "명령"},
                               Word{"KEY", "설정 이름", "설정"},   Word{"OPTION", "옵션", "옵션"},
                               Word{"QUERY", "쿼리", "쿼리"},      Word{"WORD", "단어", "단어"},
                               Word{"TEXT", "내용", "내용"},       Word{"STAGE", "단계", "단계"},
                               Word{"DAY", "날짜", "날짜"},        Word{"WHEN", "언제", "언제"},
                               Word{"WON", "금액", "금액"},        Word{"FORMAT", "형식", "형식"},
                               Word{"LANG", "언어", "언어"},       Word{"ORDER", "순서", "순서"},
                               Word{"KINDS", "종류", "종류"},      Word{"WHAT", "무엇", "무엇"}};

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

std::string UsageWords(std::string_view usage, Language language) {
  if (language != Language::kKorean) return std::string(usage);
  const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  std::string out;
  for (size_t at = 0; at < usage.size();) {
    size_t end = at;
    while (end < usage.size() && is_capital(usage[end])) ++end;
    if (end == at) {
      out += usage[at++];
      continue;
    }
    const std::string_view capitals = usage.substr(at, end - at);
    const auto word = std::ranges::find(kWords, capitals, &Word::capitals);
    out += word == kWords.end() ? capitals : word->short_ko;
    at = end;
  }
  return out;
}

std::string_view FirstExample(const CommandSpec& command) {
  return command.examples.substr(0, std::min(command.examples.find('\n'), command.examples.size()));
}

}  // namespace gonggo::cli

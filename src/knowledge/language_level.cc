#include "knowledge/language_level.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "knowledge/tables.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// How far a level may stand from its language: "영어로 업무 커뮤니케이션이 가능하신 분 (비즈니스
// 레벨)".
constexpr size_t kFarBehind = 96;
constexpr size_t kFarInFront = 40;
// "영어, 일본어": what joins two languages, and nothing else.
constexpr size_t kJoin = 12;

struct Word {
  int level = 0;  // 0: the name of a language
  Span at;
};

std::vector<Word> WordsOf(std::string_view line) {
  std::vector<TermMatch> matches;
  LanguageLevels().FindLongest(line, matches);
  std::vector<Word> words;
  for (const TermMatch& match : matches) {
    const std::string_view id = LanguageLevels().terms()[match.term].id;
    if (id == "none") continue;
    words.push_back({id == "name" ? 0 : id.front() - '0', match.at});
  }
  return words;
}

bool HasAny(std::string_view text, const auto& list) {
  return std::ranges::any_of(list, [text](std::string_view w) { return text.contains(w); });
}

// Whether the words between a language and its level begin with something else.
bool Parts(std::string_view between) {
  constexpr std::array<std::string_view, 8> kParts = {",",   ";",   "/",    "·",
                                                      "고 ", "며 ", " 및 ", "\n"};
  constexpr std::array<std::string_view, 4> kSkills = {"written", "spoken", "verbal", "oral"};
  return HasAny(between, kParts) || (between.contains(" and ") && !HasAny(between, kSkills));
}

// "영어 또는 일본어", "English and German".
bool JoinsLanguages(std::string_view between) {
  constexpr std::array<std::string_view, 12> kJoins = {",",  "/",   "·",    "또는", "혹은", "및",
                                                       "or", "and", "이나", "나",   "와",   "과"};
  const std::string words = AsciiLower(TrimSpaces(between));
  return words.size() <= kJoin && std::ranges::find(kJoins, words) != kJoins.end();
}

// "Java에 능통, 영어 가능": what the level is about stands in front of it.
bool IsOfAnotherThing(std::string_view line, const std::vector<Word>& words, size_t level) {
  const std::string_view before = TrimSpaces(line.substr(0, words[level].at.begin));
  if (!before.ends_with("에") && !before.ends_with("을") && !before.ends_with("를")) return false;
  constexpr size_t kReach = 24;
  return level == 0 || words[level - 1].level != 0 ||
         before.size() - std::min<size_t>(words[level - 1].at.end, before.size()) > kReach;
}

class Finder {
 public:
  Finder(std::string_view line, Span language, const std::vector<Word>& words)
      : line_(line), language_(language), words_(words) {}

  std::optional<FoundLanguageLevel> Find() {
    for (const Word& word : words_) {
      if (word.level > 0 && word.at.begin < language_.end && language_.begin < word.at.end)
        return FoundLanguageLevel{word.level, word.at};
    }
    const auto behind = Behind();
    const auto front = InFront();
    if (!behind || !front) return behind ? behind : front;
    return behind->at.begin - language_.end <= language_.begin - front->at.end ? behind : front;
  }

 private:
  [[nodiscard]] std::string_view Between(uint32_t begin, uint32_t end) const {
    return begin < end ? line_.substr(begin, end - begin) : std::string_view();
  }

  // The first word behind the language, past other languages that are joined to it.
  [[nodiscard]] std::optional<FoundLanguageLevel> Behind() const {
    uint32_t end = language_.end;
    for (const Word& word : words_) {
      if (word.at.begin < end) continue;
      const std::string_view between = Between(end, word.at.begin);
      if (word.level == 0) {
        if (!JoinsLanguages(between)) return std::nullopt;
        end = word.at.end;
        continue;
      }
      if (between.size() > kFarBehind || Parts(between)) return std::nullopt;
      return FoundLanguageLevel{word.level, word.at};
    }
    return std::nullopt;
  }

  [[nodiscard]] std::optional<FoundLanguageLevel> InFront() const {
    uint32_t begin = language_.begin;
    for (size_t i = words_.size(); i > 0; --i) {
      const Word& word = words_[i - 1];
      if (word.at.end > begin) continue;
      const std::string_view between = Between(word.at.end, begin);
      if (word.level == 0) {
        if (!JoinsLanguages(between)) return std::nullopt;
        begin = word.at.begin;
        continue;
      }
      if (between.size() > kFarInFront || Parts(between) ||
          IsOfAnotherThing(line_, words_, i - 1) || IsOfLanguageInFront(i - 1))
        return std::nullopt;
      return FoundLanguageLevel{word.level, word.at};
    }
    return std::nullopt;
  }

  // "영어 능통 일본어 가능", "English (C1), German": the level is that of the language before it.
  [[nodiscard]] bool IsOfLanguageInFront(size_t level) const {
    if (level == 0 || words_[level - 1].level != 0) return false;
    const std::string_view between = Between(words_[level - 1].at.end, words_[level].at.begin);
    return between.size() <= kFarInFront && !Parts(between);
  }

  std::string_view line_;
  Span language_;
  const std::vector<Word>& words_;
};

}  // namespace

std::optional<FoundLanguageLevel> FindLanguageLevel(std::string_view line, Span language) {
  const std::vector<Word> words = WordsOf(line);
  if (std::ranges::none_of(words, [](const Word& word) { return word.level > 0; }))
    return std::nullopt;
  return Finder(line, language, words).Find();
}

std::optional<int> LanguageLevelOf(std::string_view words) {
  for (const Word& word : WordsOf(words)) {
    if (word.level > 0) return word.level;
  }
  return std::nullopt;
}

}  // namespace gonggo

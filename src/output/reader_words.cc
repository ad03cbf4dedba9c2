#include "output/reader_words.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

#include "output/reader_sentences.h"
#include "output/reader_values.h"
#include "text/byte_class.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr std::array<std::span<const Bilingual>, 2> kAllSentences = {kReaderSentences,
                                                                     kReaderValues};

constexpr size_t kMostValues = 10;
// A value is a number, a name or a quoted line.
constexpr size_t kMostValueBytes = 400;

// A sentence as it was found at the end of a message.
struct Found {
  size_t begin = 0;  // in the message
  std::array<std::string_view, kMostValues> values;
};

// Where `pattern` has its last value ("{0}"); npos where it has none.
size_t LastValue(std::string_view pattern) {
  const size_t at = pattern.rfind('{');
  const bool value = at != std::string_view::npos && at + 2 < pattern.size() &&
                     IsAsciiDigit(static_cast<unsigned char>(pattern[at + 1])) &&
                     pattern[at + 2] == '}';
  return value ? at : std::string_view::npos;
}

// Where the value that ends at `end` begins if nothing of the sentence stands before it: behind the
// name of the file.
size_t FirstValueBegin(std::string_view message, size_t end) {
  const size_t name = message.substr(0, end).rfind(": ");
  return name == std::string_view::npos ? 0 : name + 2;
}

std::optional<Found> FindSentence(std::string_view message, std::string_view pattern) {
  Found found;
  size_t end = message.size();
  for (size_t value = LastValue(pattern); value != std::string_view::npos;
       value = LastValue(pattern)) {
    const std::string_view behind = pattern.substr(value + 3);
    if (!message.substr(0, end).ends_with(behind)) return std::nullopt;
    end -= behind.size();
    const auto number = static_cast<size_t>(pattern[value + 1] - '0');
    pattern = pattern.substr(0, value);
    const size_t before = LastValue(pattern);
    const std::string_view ahead =
        before == std::string_view::npos ? pattern : pattern.substr(before + 3);
    const size_t begin = ahead.empty() ? FirstValueBegin(message, end)
                                       : message.substr(0, end).rfind(ahead) + ahead.size();
    if (begin >= end || end - begin > kMostValueBytes) return std::nullopt;
    if (!ahead.empty() && !message.substr(0, begin).ends_with(ahead)) return std::nullopt;
    std::string_view& given = found.values[number];
    const std::string_view here = message.substr(begin, end - begin);
    if (!given.empty() && given != here) return std::nullopt;
    given = here;
    end = begin;
  }
  if (!message.substr(0, end).ends_with(pattern)) return std::nullopt;
  found.begin = end - pattern.size();
  return found;
}

std::string Filled(std::string_view pattern, const Found& found) {
  std::string words;
  for (size_t at = 0; at < pattern.size();) {
    const size_t value = pattern.find('{', at);
    words += pattern.substr(at, value - at);
    if (value == std::string_view::npos) break;
    words += found.values[static_cast<size_t>(pattern[value + 1] - '0')];
    at = value + 3;
  }
  return words;
}

// True if `message` ends as English does: an own record may have been written in English.
bool EndsInLatin(std::string_view message) {
  constexpr size_t kLastBytes = 12;
  return std::ranges::all_of(message.substr(message.size() - std::min(message.size(), kLastBytes)),
                             [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

}  // namespace

std::string ReaderWords(std::string_view message, Language language) {
  if (language == Language::kKorean && !EndsInLatin(message)) return std::string(message);
  const Language other = language == Language::kKorean ? Language::kEnglish : Language::kKorean;
  for (const std::span<const Bilingual> sentences : kAllSentences) {
    for (const Bilingual& sentence : sentences) {
      if (const auto found = FindSentence(message, sentence.In(other))) {
        // Readers put the file's name before it.
        return std::string(message.substr(0, found->begin))
            .append(Filled(sentence.In(language), *found));
      }
    }
  }
  return std::string(message);
}

void SayIn(Language language, std::vector<Diagnostic>& diagnostics) {
  for (Diagnostic& diagnostic : diagnostics)
    diagnostic.message = ReaderWords(diagnostic.message, language);
}

std::vector<Bilingual> AllReaderSentences() {
  std::vector<Bilingual> all;
  for (const std::span<const Bilingual> sentences : kAllSentences)
    all.insert(all.end(), sentences.begin(), sentences.end());
  return all;
}

}  // namespace gonggo

#include "store/fingerprint.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <string>

#include "model/document.h"
#include "store/counter_line.h"
#include "text/byte_class.h"
#include "text/lines.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kShingleWords = 3;

// A fixed 64-bit mixer (the finaliser of SplitMix64, Steele et al. 2014): equal on every machine.
constexpr uint64_t Mix(uint64_t x) {
  x ^= x >> 30U;
  x *= 0xbf58476d1ce4e5b9U;
  x ^= x >> 27U;
  x *= 0x94d049bb133111ebU;
  return x ^ (x >> 31U);
}

// FNV-1a over the word with its ASCII letters lowered.
uint64_t HashWord(std::string_view word) {
  uint64_t hash = 0xcbf29ce484222325U;
  for (const char c : word) {
    hash ^= static_cast<unsigned char>(LowerAscii(c));
    hash *= 0x100000001b3U;
  }
  return Mix(hash);
}

bool IsAsciiWordPart(char c) {
  return IsAsciiAlpha(static_cast<unsigned char>(c)) ||
         IsAsciiDigit(static_cast<unsigned char>(c)) || c == '+' || c == '#';
}

// Calls `use` with every word of `text` as it stands there.
template <typename Use>
void ForEachWord(std::string_view text, const Use& use) {
  size_t begin = 0;
  size_t at = 0;
  while (at < text.size()) {
    bool inside = false;
    size_t size = 1;
    // Two branches for speed: nearly everything is ASCII or a Hangul syllable.
    if (static_cast<unsigned char>(text[at]) < 0x80) {
      inside = IsAsciiWordPart(text[at]);
    } else {
      const DecodedChar c = DecodeChar(text, at);
      inside = IsHangulSyllable(c.code) || IsWordChar(c.code);
      size = c.size;
    }
    if (!inside) {
      if (at > begin) use(text.substr(begin, at - begin));
      begin = at + size;
    }
    at += size;
  }
  if (at > begin) use(text.substr(begin));
}

void AppendWords(std::string_view text, std::string& out) {
  const size_t first = out.size();
  ForEachWord(text, [&out](std::string_view word) {
    out.append(word);
    out.push_back(' ');
  });
  for (size_t i = first; i < out.size(); ++i) out[i] = LowerAscii(out[i]);
}

// In a note every line is its writer's; in a page or record what stands in no section of the
// posting (counters, recommendations, navigation) changes by itself.
bool EveryLineCounts(const Posting& posting) {
  return posting.source.format == FormatName(Format::kText) ||
         posting.source.format == FormatName(Format::kMarkdown);
}

std::vector<uint64_t> ShinglesWhere(const Posting& posting, bool (*take)(const Requirement&)) {
  std::vector<uint64_t> words;
  for (const Requirement& requirement : posting.requirements) {
    if (!take(requirement)) continue;
    ForEachWord(requirement.text,
                [&words](std::string_view word) { words.push_back(HashWord(word)); });
  }
  std::vector<uint64_t> shingles;
  if (words.size() < kShingleWords) {
    shingles = words;
  } else {
    shingles.reserve(words.size());
    for (size_t i = 0; i + kShingleWords <= words.size(); ++i) {
      shingles.push_back(Mix(words[i] ^ Mix(words[i + 1] ^ Mix(words[i + 2]))));
    }
  }
  std::sort(shingles.begin(), shingles.end());
  shingles.erase(std::unique(shingles.begin(), shingles.end()), shingles.end());
  return shingles;
}

}  // namespace

Fingerprint FingerprintOf(const Posting& posting, std::string_view text) {
  Fingerprint result;
  std::string words;
  AppendWords(posting.company.value_or(""), words);
  words.push_back('\n');
  AppendWords(posting.title.value_or(""), words);
  words.push_back('\n');
  const LineIndex lines(text);
  const bool every_line = EveryLineCounts(posting);
  for (const Section& section : posting.sections) {
    if (section.kind == SectionKind::kOther && !every_line) continue;
    if (section.line_begin < 1 || section.line_begin > section.line_end) continue;
    const uint32_t last = std::min(section.line_end, lines.line_count());
    if (section.line_begin > last) continue;
    if (every_line) {
      const Span span{lines.LineSpan(section.line_begin).begin, lines.LineSpan(last).end};
      AppendWords(Cut(text, span), words);
      continue;
    }
    for (uint32_t line = section.line_begin; line <= last; ++line) {
      const std::string_view content = Cut(text, lines.LineSpan(line));
      if (!IsCounterLine(content)) AppendWords(content, words);
    }
  }
  result.exact = DigestOf({"text", words});

  const std::vector<uint64_t> shingles = RequirementShingles(posting);
  result.shingle_count = static_cast<uint32_t>(shingles.size());
  for (size_t i = 0; i < kMinHashCount; ++i) {
    const uint64_t seed = Mix(i + 1);
    uint64_t least = std::numeric_limits<uint64_t>::max();
    for (const uint64_t shingle : shingles) least = std::min(least, Mix(shingle ^ seed));
    result.near[i] = static_cast<uint16_t>(Mix(least));
  }
  return result;
}

double EstimatedSimilarity(const Fingerprint& a, const Fingerprint& b) {
  if (a.shingle_count == 0 || b.shingle_count == 0) return 0;
  size_t equal = 0;
  for (size_t i = 0; i < kMinHashCount; ++i) equal += a.near[i] == b.near[i] ? 1 : 0;
  return static_cast<double>(equal) / kMinHashCount;
}

std::optional<int64_t> AlikeKey(std::string_view company, std::string_view title) {
  std::string words;
  AppendWords(title, words);
  if (words.empty()) return std::nullopt;
  words.push_back('\n');
  AppendWords(company, words);
  return static_cast<int64_t>(HashWord(words));
}

bool SameWords(std::string_view a, std::string_view b) {
  std::string words_of_a;
  std::string words_of_b;
  AppendWords(a, words_of_a);
  AppendWords(b, words_of_b);
  return !words_of_a.empty() && words_of_a == words_of_b;
}

std::vector<std::string> WordsOf(std::string_view text) {
  std::vector<std::string> words;
  ForEachWord(text, [&words](std::string_view word) { words.push_back(AsciiLower(word)); });
  return words;
}

std::vector<uint64_t> RequirementShingles(const Posting& posting) {
  return ShinglesWhere(posting, [](const Requirement& one) { return !IsDuty(one); });
}

std::vector<uint64_t> DutyShingles(const Posting& posting) {
  return ShinglesWhere(posting, IsDuty);
}

double SharedShingles(const std::vector<uint64_t>& a, const std::vector<uint64_t>& b) {
  if (a.empty() || b.empty()) return 0;
  std::vector<uint64_t> shared;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(shared));
  const double both = static_cast<double>(shared.size());
  return both / (static_cast<double>(a.size()) + static_cast<double>(b.size()) - both);
}

}  // namespace gonggo

#include "posting/split/told_posting.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "posting/line/sentence_end.h"
#include "posting/line/sentence_words.h"
#include "posting/saying/prose.h"
#include "posting/split/told_sentence.h"
#include "text/trim.h"

namespace gonggo {
namespace {

constexpr size_t kMostParagraphs = 24;
constexpr size_t kMostCandidates = 60;
// Nobody says so much at once; a list that has lost its lines does.
constexpr size_t kLongestSentenceBytes = 2'000;

// No kana, Hangul or Hanja stands in it.
bool IsEnglish(std::string_view sentence) {
  constexpr unsigned char kFirstLead = 0xE3;
  constexpr unsigned char kLastLead = 0xED;
  return std::ranges::none_of(sentence, [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= kFirstLead && byte <= kLastLead;
  });
}

// A word that may be a company's, with what speaks for it in all sentences.
struct Candidate {
  std::string name;
  int weight = 0;
  NamedLine at;
};

class ToldReader {
 public:
  ToldReader(std::string_view text, const LabelledLines& input) : text_(text), input_(input) {}

  ToldNames Read(LineRange range) {
    const std::vector<Paragraph> paragraphs = ParagraphsOf(text_, input_, range);
    for (size_t k = 0; k < std::min(paragraphs.size(), kMostParagraphs); ++k) {
      paragraph_ = paragraphs[k];
      // Sentences go on where a mail has wrapped them.
      words_ = Cut(text_, paragraph_.at);
      std::ranges::replace(words_, '\n', ' ');
      std::string_view words = words_;
      while (!words.empty()) {
        const size_t size = SentenceSize(words);
        Take(TrimSpaces(words.substr(0, size)), {k, words.data() == words_.data()});
        words = TrimSpaces(words.substr(size));
      }
    }
    return {title_, Best()};
  }

 private:
  void Take(std::string_view sentence, SentencePlace place) {
    if (sentence.size() > kLongestSentenceBytes) return;
    const ToldSentence said = IsEnglish(sentence) ? ReadEnglishSentence(sentence, place)
                                                  : ReadKoreanSentence(sentence, place);
    if (!title_ && !said.title.empty()) title_ = At(said.title);
    for (const auto& [name, weight] : said.companies) Add(name, weight);
  }

  void Add(std::string_view name, int weight) {
    const auto known = std::ranges::find(candidates_, name, &Candidate::name);
    if (known != candidates_.end()) {
      known->weight += weight;
    } else if (candidates_.size() < kMostCandidates) {
      candidates_.push_back({std::string(name), weight, At(name)});
    }
  }

  // The one for which most speaks; of several the first.
  [[nodiscard]] std::optional<NamedLine> Best() const {
    const auto best = std::ranges::max_element(candidates_, {}, &Candidate::weight);
    if (best == candidates_.end() || best->weight < kSureWeight) return std::nullopt;
    return best->at;
  }

  // Where a part of `words_` stands.
  [[nodiscard]] NamedLine At(std::string_view name) const {
    const Span within = SpanOf(words_, name);
    const Span at{paragraph_.at.begin + within.begin, paragraph_.at.begin + within.end};
    uint32_t line = paragraph_.first;
    while (line < paragraph_.last && input_.lines[line].content.end <= at.begin) ++line;
    return {line, at};
  }

  std::string_view text_;
  const LabelledLines& input_;
  Paragraph paragraph_;
  std::string words_;  // of the paragraph
  std::optional<NamedLine> title_;
  std::vector<Candidate> candidates_;
};

}  // namespace

ToldNames ReadToldPosting(std::string_view text, const LabelledLines& input, LineRange range) {
  return ToldReader(text, input).Read(range);
}

}  // namespace gonggo

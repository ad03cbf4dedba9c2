#include "posting/split/told_posting.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <utility>

#include "knowledge/tables.h"
#include "posting/line/chat_words.h"
#include "posting/line/job_title.h"
#include "posting/line/name_words.h"
#include "posting/line/names.h"
#include "posting/line/prose_words.h"
#include "posting/line/sentence_end.h"
#include "posting/line/unknown_word.h"
#include "posting/note/note_names.h"
#include "posting/saying/prose.h"
#include "posting/split/row_names.h"
#include "posting/split/told_english.h"
#include "posting/split/told_name.h"
#include "text/byte_class.h"
#include "text/char_count.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kMostParagraphs = 24;
constexpr size_t kMostWords = 60;
constexpr size_t kMostTitleWords = 4;
constexpr size_t kMostNameChars = 20;

using Words = std::span<const std::string_view>;

std::vector<std::string_view> WordsOf(std::string_view sentence) {
  std::vector<std::string_view> words;
  size_t at = 0;
  while (at < sentence.size() && words.size() < kMostWords) {
    const size_t end = std::min(sentence.find_first_of(" \n", at), sentence.size());
    if (end > at) words.push_back(sentence.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

std::string_view Between(std::string_view first, std::string_view last) {
  return {first.begin(), last.end()};
}

std::string_view WithoutEnd(std::string_view word, const EndWords& ends) {
  return word.substr(0, word.size() - ends.EndOf(word).size());
}

// "3명을", "1명을"
bool IsCount(std::string_view word) {
  return !word.empty() && IsDigitByte(word[0]) &&
         (word.find("명") != std::string_view::npos || word.find("분") != std::string_view::npos);
}

// Whether a word may stand in a title before its last one: a part of a job's name, or a noun, but
// no name of a company.
bool MayQualify(std::string_view word) {
  const bool unit = name_words::kUnitOfCompany.Is(word);
  if (!unit && (EndsLikeCompany(word) || EndsLikeEmployer(word))) return false;
  if (QualifiesJob(word) || IsRole(word)) return true;
  if (prose_words::kBeforeTitle.Ends(word) || prose_words::kBesideSought.Is(word) ||
      chat_words::kNobody.Is(word))
    return false;
  const char32_t first = DecodeChar(word, 0).code;
  return IsHangulSyllable(first) ? CountChars(word) > 1 && !HoldsUnknownWord(word)
                                 : IsAsciiAlpha(first);
}

// The job that stands in front of the verb `call`; "" where none does.
std::string_view TitleBefore(Words words, size_t call) {
  size_t end = call;
  while (end > 0 && (prose_words::kBesideSought.Is(words[end - 1]) || IsCount(words[end - 1])))
    --end;
  if (end == 0) return {};
  const std::string_view last = WithoutEnd(words[end - 1], prose_words::kSoughtEnd);
  const std::string_view whole = WithoutEnd(words[end - 1], prose_words::kHonorific);
  const auto is_job = [](std::string_view word) {
    return NamesJob(word) || NamesPost(word) || EndsLikePerson(word);
  };
  size_t begin = end - 1;
  while (begin > 0 && end - begin < kMostTitleWords && MayQualify(words[begin - 1])) --begin;
  // "강사님을" is a 강사, "담당자가" a 담당자, and "분석가" what it says.
  const std::string_view plain = WithoutEnd(words[end - 1], chat_words::kObjectEnd);
  for (const std::string_view word : {last, whole, plain}) {
    if (word.empty()) continue;
    const std::string_view title = Between(words[begin], word);
    if (is_job(title) && CountChars(title) <= 2 * kMostNameChars) return title;
  }
  return {};
}

// A word that may be a company's, with what speaks for it.
struct Candidate {
  std::string name;
  int weight = 0;
  NamedLine at;
};

class ToldReader {
 public:
  ToldReader(std::string_view text, const LabelledLines& input) : text_(text), input_(input) {}

  ToldNames Read(LineRange range) {
    for (const Paragraph& paragraph : ParagraphsOf(text_, input_, range)) {
      if (paragraphs_ == kMostParagraphs) break;
      paragraph_ = paragraph;
      // Sentences go on where a mail has wrapped them.
      words_ = Cut(text_, paragraph.at);
      std::ranges::replace(words_, '\n', ' ');
      std::string_view words = words_;
      while (!words.empty()) {
        const size_t size = SentenceSize(words);
        ReadSentence(TrimSpaces(words.substr(0, size)));
        words = TrimSpaces(words.substr(size));
      }
      ++paragraphs_;
    }
    return {title_, Best()};
  }

 private:
  void ReadSentence(std::string_view sentence) {
    if (IsEnglish(sentence)) return ReadEnglish(sentence);
    const std::vector<std::string_view> words = WordsOf(sentence);
    size_t call = words.size();
    for (size_t k = 1; k < words.size(); ++k) {
      if (!prose_words::kSeeks.Begins(words[k]) || words[k - 1] == "수" ||
          words[k].ends_with("을") || words[k].ends_with("를"))
        continue;
      const std::string_view title = TitleBefore(words, k);
      if (title.empty()) continue;
      SetTitle(title);
      call = k;
      AddEmployerBefore(words, title);
      break;
    }
    if (call == words.size()) ReadSoughtBehind(words);
    for (size_t k = 0; k < words.size(); ++k) Weigh(words, k, call);
  }

  // "구하는 사람은 음성 쪽 머신러닝 엔지니어입니다", "직함은 풀스택 인턴이고"
  void ReadSoughtBehind(Words words) {
    for (size_t k = 0; k + 1 < words.size(); ++k) {
      if (!prose_words::kSoughtTopic.Is(words[k])) continue;
      for (size_t end = k + 2; end <= words.size(); ++end) {
        const std::string_view job = WithoutEnd(WithoutMarks(words[end - 1]), prose_words::kIs);
        if (job.size() == WithoutMarks(words[end - 1]).size() || !NamesJob(job)) continue;
        size_t begin = end - 1;
        while (begin > k + 1 && end - begin < kMostTitleWords && MayQualify(words[begin - 1]))
          --begin;
        return SetTitle(Between(words[begin], job));
      }
    }
  }

  void SetTitle(std::string_view title) {
    if (!title_) title_ = At(title);
  }

  static bool IsEnglish(std::string_view sentence) {
    return std::ranges::none_of(sentence,
                                [](char c) { return static_cast<unsigned char>(c) >= 0xE3; });
  }

  // "Sous Chef wanted at The Salted Fern", "we're hiring a Founding Engineer", "Tallymoor crossed
  // …".
  void ReadEnglish(std::string_view sentence) {
    for (size_t at = sentence.find(' '); at != std::string_view::npos;
         at = sentence.find(' ', at + 1)) {
      const std::string_view from = sentence.substr(at);
      ReadEnglishSeek(sentence, at);
      AddBehindLead(from);
      if (!title_ && prose_words::kEnglishWanted.Begins(from)) {
        const std::string_view title = TrimSpaces(sentence.substr(0, at));
        if (NamesJob(title) && CountChars(title) <= 2 * kMostNameChars) SetTitle(title);
      }
    }
    // "We started Kopi Harbour": the lists have a space before their words.
    const std::string padded = " " + std::string(sentence);
    if (const size_t lead = prose_words::kEnglishFrom.BeginOf(padded).size(); lead > 1)
      AddEnglish(NameAtBegin(WithoutThe(sentence.substr(lead - 1))), 3);
    const std::string_view subject = NameAtBegin(sentence);
    const std::string_view rest = sentence.substr(subject.size());
    const bool is_subject = rest.size() > 2 && rest[0] == ' ' && rest[1] >= 'a' && rest[1] <= 'z';
    const bool does = prose_words::kEnglishDoes.Begins(rest);  // "makes", ", a pub in"
    const bool opens = sentence.data() == words_.data() && paragraphs_ < 3;
    if ((is_subject || does) && EndsInPeriod(sentence) && PlainWords().FindWhole(subject) < 0 &&
        !prose_words::kEnglishNoName.Is(subject))
      AddEnglish(subject, does ? 3 : opens ? 2 : 1);
  }

  // "… here at Mossgate"
  void AddBehindLead(std::string_view from) {
    const std::string_view lead = prose_words::kEnglishFrom.BeginOf(from);
    if (!lead.empty()) AddEnglish(NameAtBegin(WithoutThe(from.substr(lead.size()))), 3);
  }

  static std::string_view WithoutThe(std::string_view words) {
    constexpr std::string_view kThe = "the ";
    return words.starts_with(kThe) ? words.substr(kThe.size()) : words;
  }

  void AddEnglish(std::string_view name, int weight) {
    if (CountChars(name) > 1 && MayBeCompany(name) && name.find('\'') == std::string_view::npos &&
        name.find("’") == std::string_view::npos && !chat_words::kEnglishPlural.Ends(name) &&
        !NamesJob(name) && !QualifiesJob(name))
      Add(name, weight);
  }

  // A verb at `at` that looks for the job behind it.
  void ReadEnglishSeek(std::string_view sentence, size_t at) {
    const std::string_view from = sentence.substr(at);
    const std::string_view verb = prose_words::kEnglishSeek.BeginOf(from);
    if (verb.empty()) return;
    const std::string_view title = prose_words::kEnglishPost.Begins(from)
                                       ? JobUpToMark(from.substr(verb.size()))
                                       : JobAtBegin(from.substr(verb.size()));
    if (title.empty() || title.starts_with("the ") || !(NamesJob(title) || NamesPost(title)))
      return;
    SetTitle(title);
    const std::string_view before = WithoutAuxiliary(sentence.substr(0, at));
    const std::string_view name = NameAtEnd(before);
    AddEnglish(name.empty() && IsSmallName(before) ? before : name, 4);
  }

  // "brinemoor games needs a programmer", of somebody who writes no capitals.
  static bool IsSmallName(std::string_view words) {
    constexpr size_t kMostNameWords = 3;
    const std::vector<std::string_view> all = WordsOf(words);
    return !all.empty() && all.size() <= kMostNameWords && IsLowerByte(words[0]) &&
           std::ranges::all_of(all, [](std::string_view word) {
             return PlainWords().FindWhole(word) < 0 && !chat_words::kNobody.Is(word) &&
                    !chat_words::kEnglishPlural.Ends(word);
           });
  }

  // "brinemoor games (three of us) needs", "Mossgate is"
  static std::string_view WithoutAuxiliary(std::string_view before) {
    if (const size_t open = before.rfind(" ("); before.ends_with(')') && open != before.npos)
      return before.substr(0, open);
    // "St. Brannock Medical Center in Duluth is"
    if (const size_t in = before.find(" in "); in != before.npos && IsUpperByte(before[0]))
      return before.substr(0, in);
    for (const std::string_view verb :
         {" is", " are", " has an", " is also", " is currently", " is now"}) {
      if (before.ends_with(verb)) return before.substr(0, before.size() - verb.size());
    }
    return before;
  }

  // "새벽나루물류센터 지게차 기사님 급구합니다"
  void AddEmployerBefore(Words words, std::string_view title) {
    for (size_t k = 0; k + 1 < words.size(); ++k) {
      if (words[k + 1].data() != title.data()) continue;
      if (EndsLikeCompany(words[k]) || EndsLikeEmployer(words[k])) Add(words[k], 3);
    }
  }

  // What speaks for the word `k` as the company's name; `call` looks for somebody.
  void Weigh(Words words, size_t k, size_t call) {
    std::string_view word = words[k];
    while (word.ends_with(',') || word.ends_with('.') || word.ends_with('!')) word.remove_suffix(1);
    const bool quoted = IsQuoted(word);
    const std::string_view name =
        quoted ? InQuotes(word) : WithoutEnd(word, prose_words::kEmployerEnd);
    const std::string_view particle = word.substr(static_cast<size_t>(name.end() - word.begin()) +
                                                  (quoted ? QuoteSize(word) : 0));
    const std::string_view before = k > 0 ? words[k - 1] : std::string_view();
    const std::string_view next = k + 1 < words.size() ? words[k + 1] : std::string_view();
    const bool spoken_for = prose_words::kOffice.Begins(next);
    if (particle.empty() && !spoken_for && !quoted) return;
    const bool kind = !quoted && IsKindOfEmployer(before);
    if (!MayBeName(kind && !name.empty() ? Between(before, name) : name, quoted) ||
        prose_words::kAgency.Is(before))
      return;
    const bool latin = !IsHangulSyllable(DecodeChar(name, 0).code);
    const bool unknown = latin ? std::ranges::any_of(name, IsLowerByte) : HoldsUnknownWord(name);
    const bool telling =
        quoted || unknown || EndsLikeCompany(name) || EndsLikeEmployer(name) || kind;
    const bool introduces = IntroducesBehind(words, k);
    int weight = 0;
    if (spoken_for && (introduces || particle == "의")) weight += 3;
    if (particle.starts_with("에서") && call < words.size() && k < call) weight += 3;
    if (k == 0 && IsSubject(particle) &&
        prose_words::kCompanyIs.StandsIn(Between(words[0], words.back())))
      weight += 3;
    if (HasLegalForm(name)) weight += 4;
    const bool says_name = particle.starts_with("라고") || particle.starts_with("이라고") ||
                           particle.starts_with("라는") || particle.starts_with("이라는");
    if (says_name && !MayBePerson(name)) weight += 3;
    // "빵을 나르는 물결상점이고요"
    if (before.ends_with("는") &&
        (particle.starts_with("이고") || particle == "고요" || particle == "입니다" ||
         particle == "예요" || particle == "이에요" || particle == "에서" || particle == "의"))
      weight += 3;
    if (telling) {
      if (before == "저희" || before == "우리" || before == "당사" || (before == "회사" && k > 1))
        weight += 3;
      if (quoted && prose_words::kKindBeforeName.Ends(before)) weight += 3;
      if (k + 1 == words.size() && prose_words::kKindBeforeName.Ends(before)) weight += 3;
      if (kind || before.ends_with("는")) weight += 2;
      if (particle == "의" && introduces) weight += 2;
      if (EndsLikeCompany(name) || EndsLikeEmployer(name)) weight += 2;
      if (paragraphs_ == 0 && IsSubject(particle) && unknown) weight += 2;
      if (unknown) weight += 1;
    }
    if (weight == 0) return;
    Add(kind ? Between(before, name) : name, weight);
  }

  // "… 하나뿐인 디자이너 유담이에요", a few words behind the word `k`.
  static bool IntroducesBehind(Words words, size_t k) {
    constexpr size_t kFarthestWord = 5;
    const Words near = words.subspan(k + 1, std::min(kFarthestWord, words.size() - k - 1));
    return std::ranges::any_of(near, [](std::string_view word) {
      return prose_words::kIntroductionEnd.Ends(WithoutMarks(word));
    });
  }

  static std::string_view WithoutMarks(std::string_view word) {
    while (!word.empty() && static_cast<unsigned char>(word.back()) < 0x80 &&
           !IsAlphaByte(word.back()))
      word.remove_suffix(1);
    return word;
  }

  static bool IsSubject(std::string_view particle) {
    return particle == "은" || particle == "는" || particle == "이" || particle == "가";
  }

  // "'멍멍세이프'에서", "‘말꽃’이고"
  static bool IsQuoted(std::string_view word) {
    return prose_words::kQuote.Begins(word) && !InQuotes(word).empty();
  }
  static size_t QuoteSize(std::string_view word) {
    return prose_words::kQuote.BeginOf(word).size();
  }
  static std::string_view InQuotes(std::string_view word) {
    const size_t open = QuoteSize(word);
    for (size_t at = open; at < word.size(); ++at) {
      if (!prose_words::kQuote.BeginOf(word.substr(at)).empty())
        return word.substr(open, at - open);
    }
    return {};
  }

  static bool MayBeName(std::string_view name, bool quoted) {
    const size_t chars = CountChars(name);
    if (prose_words::kVerbStem.Ends(name)) return false;
    return chars >= (quoted ? 2U : 3U) && chars <= kMostNameChars && MayBeCompany(name) &&
           !chat_words::kNobody.Is(name) && !QualifiesJob(name) && !NamesPost(name) &&
           !IsRole(name) && !IsDigitByte(name[0]);
  }

  void Add(std::string_view name, int weight) {
    const auto known = std::ranges::find(candidates_, name, &Candidate::name);
    if (known != candidates_.end()) {
      known->weight += weight;
    } else if (candidates_.size() < kMostWords) {
      candidates_.push_back({std::string(name), weight, At(name)});
    }
  }

  // The one for which most speaks; of several the first.
  [[nodiscard]] std::optional<NamedLine> Best() const {
    constexpr int kLeastWeight = 3;
    const auto best = std::ranges::max_element(candidates_, {}, &Candidate::weight);
    if (best == candidates_.end() || best->weight < kLeastWeight) return std::nullopt;
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
  size_t paragraphs_ = 0;
};

}  // namespace

ToldNames ReadToldPosting(std::string_view text, const LabelledLines& input, LineRange range) {
  return ToldReader(text, input).Read(range);
}

}  // namespace gonggo
